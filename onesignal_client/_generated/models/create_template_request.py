# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..._schema.codecs import (
    ANY,
    BOOLEAN,
    TEXT,
    ListOf,
    MapOf,
)
from ..._schema.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ..._schema.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class CreateTemplateRequest(Model):
    """A new template. It is for push unless `isEmail` or `isSMS` is true; further properties of
    a message of that channel may be added under their own names."""

    name: str
    """The template's name in the dashboard."""
    app_id: str | Unset
    """The app that gets the template."""
    contents: dict[str, str] | Unset
    """The text of a push or SMS message by language code. `en` is needed; a plain string is
    answered with 422."""
    headings: dict[str, str] | Unset
    """The title of a push message by language code."""
    subtitle: dict[str, str] | Unset
    """The subtitle of a push message on iOS by language code."""
    is_email: bool | Unset
    """True makes an email template, which needs `email_subject` and `email_body`."""
    email_subject: str | None | Unset
    """The subject of an email."""
    email_body: str | None | Unset
    """The body of an email, as HTML."""
    email_bcc: list[str] | None | Unset
    """Addresses that get a blind copy of each email, at most 5. Only OneSignal's own email
    service supports it."""
    is_sms: bool | Unset
    """True makes an SMS template, whose text is in `contents`."""
    dynamic_content: dict[str, Any] | str | None | Unset
    """The data for personalized content, as an object or as a string of JSON."""

    _codecs_ = {
        "name": TEXT,
        "app_id": TEXT,
        "contents": MapOf(TEXT),
        "headings": MapOf(TEXT),
        "subtitle": MapOf(TEXT),
        "isEmail": BOOLEAN,
        "email_subject": TEXT,
        "email_body": TEXT,
        "email_bcc": ListOf(TEXT),
        "isSMS": BOOLEAN,
        "dynamic_content": ANY,
    }
    _names_ = {
        "isEmail": "is_email",
        "isSMS": "is_sms",
    }
    _required_ = frozenset(
        {
            "name",
        }
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str,
            app_id: str | Unset = UNSET,
            contents: Mapping[str, str] | Unset = UNSET,
            headings: Mapping[str, str] | Unset = UNSET,
            subtitle: Mapping[str, str] | Unset = UNSET,
            is_email: bool | Unset = UNSET,
            email_subject: str | None | Unset = UNSET,
            email_body: str | None | Unset = UNSET,
            email_bcc: list[str] | tuple[str, ...] | None | Unset = UNSET,
            is_sms: bool | Unset = UNSET,
            dynamic_content: Mapping[str, Any] | str | None | Unset = UNSET,
            additional_properties: dict[str, Any] | Unset = UNSET,
        ) -> None: ...
