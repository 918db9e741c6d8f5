# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..._schema.codecs import ANY, ListOf, MapOf
from ..._schema.model import Model, define, known
from ..._schema.scalars import (
    BOOLEAN,
    TEXT,
)
from ..._schema.unset import UNSET, Unset


@define
class CreateTemplateRequest(Model):
    """A new template. It is for push unless `isEmail` or `isSMS` is true; further properties of
    a message of that channel may be added under their own names."""

    name: str = known(TEXT, "name", required=True)
    """The template's name in the dashboard, at most 128 characters."""
    app_id: str | Unset = known(TEXT, "app_id")
    """The app that gets the template."""
    contents: dict[str, str] | Unset = known(MapOf(TEXT), "contents")
    """The text of a push or SMS message by language code. `en` is needed; a plain string is
    answered with 422."""
    headings: dict[str, str] | Unset = known(MapOf(TEXT), "headings")
    """The title of a push message by language code."""
    subtitle: dict[str, str] | Unset = known(MapOf(TEXT), "subtitle")
    """The subtitle of a push message on iOS by language code."""
    is_email: bool | Unset = known(BOOLEAN, "isEmail")
    """True makes an email template, which needs `email_subject` and `email_body`."""
    email_subject: str | None | Unset = known(TEXT, "email_subject")
    """The subject of an email."""
    email_body: str | None | Unset = known(TEXT, "email_body")
    """The body of an email, as HTML."""
    email_bcc: list[str] | None | Unset = known(ListOf(TEXT), "email_bcc")
    """Addresses that get a blind copy of each email, at most 5. Only OneSignal's own email
    service supports it."""
    is_sms: bool | Unset = known(BOOLEAN, "isSMS")
    """True makes an SMS template, whose text is in `contents`."""
    dynamic_content: dict[str, Any] | str | None | Unset = known(ANY, "dynamic_content")
    """The data for personalized content, as an object or as a string of JSON."""

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
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
