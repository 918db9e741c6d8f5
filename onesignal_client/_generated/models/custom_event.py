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
class CustomEvent(Model):
    """Something that a user did. It needs the user's `external_id` or `onesignal_id`, and may
    not exceed 2,024 bytes."""

    name: str
    """What happened, in at most 128 characters; journeys look for this name."""
    external_id: str | None | Unset
    """The user's id in your own system; either this or `onesignal_id` is needed."""
    onesignal_id: str | None | Unset
    """The user's id at OneSignal; either this or `external_id` is needed."""
    timestamp: datetime | Unset
    """When it happened; now, if left out. A time in the future is set back to now. The official
    SDK says so of past times, which the documentation does not."""
    properties: dict[str, Any] | Unset
    """Details of the event, for conditions and message texts. This is the name in OneSignal's
    documentation; the official SDK sends `payload` instead, and which of them the server
    prefers is not settled."""
    payload: dict[str, Any] | Unset
    """The official SDK's name for the details of the event; the documentation calls them
    `properties`. Give only one of the two."""
    idempotency_key: str | None | Unset
    """A UUID of this event alone, the same in every attempt to send it: repetitions are dropped,
    on a best-effort basis for about 4 hours (another page says 30 days)."""

    _codecs_ = {
        "name": TEXT,
        "external_id": TEXT,
        "onesignal_id": TEXT,
        "timestamp": TIMESTAMP,
        "properties": MapOf(ANY),
        "payload": MapOf(ANY),
        "idempotency_key": TEXT,
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
            external_id: str | None | Unset = UNSET,
            onesignal_id: str | None | Unset = UNSET,
            timestamp: datetime | str | Unset = UNSET,
            properties: Mapping[str, Any] | Unset = UNSET,
            payload: Mapping[str, Any] | Unset = UNSET,
            idempotency_key: str | None | Unset = UNSET,
            additional_properties: dict[str, Any] | Unset = UNSET,
        ) -> None: ...
