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
class CustomEvent(Model):
    """Something that a user did. It needs the user's `external_id` or `onesignal_id`, and may
    not exceed 2,024 bytes."""

    name: str = known(TEXT, "name", required=True)
    """What happened, in at most 128 characters; journeys look for this name."""
    external_id: str | None | Unset = known(TEXT, "external_id")
    """The user's id in your own system; either this or `onesignal_id` is needed."""
    onesignal_id: str | None | Unset = known(TEXT, "onesignal_id")
    """The user's id at OneSignal; either this or `external_id` is needed."""
    timestamp: datetime | Unset = known(TIMESTAMP, "timestamp")
    """When it happened; now, if left out. A time in the future is set back to now."""
    properties: dict[str, Any] | Unset = known(MapOf(ANY), "properties")
    """Details of the event, for conditions and message texts."""
    payload: dict[str, Any] | Unset = known(MapOf(ANY), "payload")
    """The details of the event under another name. Give only one of the two."""
    idempotency_key: str | None | Unset = known(TEXT, "idempotency_key")
    """A UUID of this event alone, the same in every attempt to send it: repetitions are dropped,
    on a best-effort basis for about 4 hours."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str,
            external_id: str | None | Unset = UNSET,
            onesignal_id: str | None | Unset = UNSET,
            timestamp: datetime | str | Unset = UNSET,
            properties: Mapping[str, Any] | Unset = UNSET,
            payload: Mapping[str, Any] | Unset = UNSET,
            idempotency_key: str | None | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
