# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..._schema.codecs import (
    ANY,
    TEXT,
    TIMESTAMP,
    MapOf,
)
from ..._schema.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from typing import Any

    from ..._schema.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class InboxMessageRequest(Model):
    """A message to the inboxes of an app's users."""

    name: str
    """A name for your own use, at most 128 characters; users do not see it."""
    subjects: dict[str, str]
    """The subject by language."""
    contents: dict[str, str] | Unset
    """The text by language; `en` is needed if there is a text."""
    img_url: str | Unset
    """The address of a picture that goes with the message."""
    send_after: datetime | Unset
    """When to send it, in ISO 8601 and UTC; at once if left out."""
    data: str | Unset
    """Any text, such as JSON, that the app is handed with the message."""
    custom_data: dict[str, Any] | Unset
    """Any JSON object for the placeholders in the texts, up to 2,048 bytes."""

    _codecs_ = {
        "name": TEXT,
        "subjects": MapOf(TEXT),
        "contents": MapOf(TEXT),
        "img_url": TEXT,
        "send_after": TIMESTAMP,
        "data": TEXT,
        "custom_data": MapOf(ANY),
    }
    _required_ = frozenset(
        {
            "name",
            "subjects",
        }
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str,
            subjects: Mapping[str, str],
            contents: Mapping[str, str] | Unset = UNSET,
            img_url: str | Unset = UNSET,
            send_after: datetime | str | Unset = UNSET,
            data: str | Unset = UNSET,
            custom_data: Mapping[str, Any] | Unset = UNSET,
            additional_properties: dict[str, Any] | Unset = UNSET,
        ) -> None: ...
