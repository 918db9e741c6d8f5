# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any

from ..._schema.codecs import ANY, MapOf
from ..._schema.model import Model, define, known
from ..._schema.scalars import (
    TEXT,
    TIMESTAMP,
)
from ..._schema.unset import UNSET, Unset


@define
class InboxMessageRequest(Model):
    """A message to the inboxes of an app's users."""

    name: str = known(TEXT, "name", required=True)
    """A name for your own use, at most 128 characters; users do not see it."""
    subjects: dict[str, str] = known(MapOf(TEXT), "subjects", required=True)
    """The subject by language."""
    contents: dict[str, str] | Unset = known(MapOf(TEXT), "contents")
    """The text by language; `en` is needed if there is a text."""
    img_url: str | Unset = known(TEXT, "img_url")
    """The address of a picture that goes with the message."""
    send_after: datetime | Unset = known(TIMESTAMP, "send_after")
    """When to send it, in ISO 8601 and UTC; at once if left out."""
    data: str | Unset = known(TEXT, "data")
    """Any text, such as JSON, that the app is handed with the message."""
    custom_data: dict[str, Any] | Unset = known(MapOf(ANY), "custom_data")
    """Any JSON object for the placeholders in the texts, up to 2,048 bytes."""

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
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
