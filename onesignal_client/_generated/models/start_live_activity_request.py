# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..._schema.codecs import (
    ANY,
    INTEGER,
    NUMBER,
    TEXT,
    UNIX_TIME,
    EnumOf,
    ListOf,
    MapOf,
    ModelOf,
)
from ..._schema.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any

    from ..._schema.unset import UNSET, Unset
    from ..params import FilterExpressionParams
    from . import FilterExpression, LiveActivityPriority, StartLiveActivityEvent


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class StartLiveActivityRequest(Model):
    """A Live Activity to start, its first contents and its recipients."""

    name: str
    """A name for your own use, not shown to users."""
    activity_id: str
    """An id of your choice, by which the activity is updated and ended later."""
    event_attributes: dict[str, Any]
    """The activity's fixed data, as its attributes type in the app defines it."""
    event_updates: dict[str, Any]
    """The activity's first changeable data (its content state in the app)."""
    contents: dict[str, str]
    """The text of the message that announces the activity, by language."""
    headings: dict[str, str]
    """The title of the message that announces the activity, by language."""
    event: StartLiveActivityEvent | str | Unset
    """Always `start`."""
    stale_date: int | Unset
    """When the activity counts as out of date, in Unix seconds."""
    priority: LiveActivityPriority | int | Unset
    """Apple's priority: 10 at once, 5 when it suits the device's battery."""
    ios_sound: str | Unset
    """The sound file in the app to play; the system's own sound if left out."""
    ios_relevance_score: float | None | Unset
    """From 0 to 1: which of several activities is shown first."""
    idempotency_key: str | None | Unset
    """A UUID that marks this start; for 30 days a repeat with the same key does nothing again."""
    include_aliases: dict[str, list[str]] | None | Unset
    """Recipients by alias. Limit per request: 2,000 or 20,000 ids, depending on the source."""
    include_subscription_ids: list[str] | None | Unset
    """Recipients by subscription id. Limit per request: 2,000 or 20,000 ids, depending on the
    source."""
    included_segments: list[str] | None | Unset
    """Names of the segments whose members get the activity."""
    excluded_segments: list[str] | None | Unset
    """Names of segments whose members are left out."""
    filters: list[FilterExpression] | None | Unset
    """Conditions that recipients must meet, instead of segments."""

    _codecs_ = {
        "name": TEXT,
        "activity_id": TEXT,
        "event_attributes": MapOf(ANY),
        "event_updates": MapOf(ANY),
        "contents": MapOf(TEXT),
        "headings": MapOf(TEXT),
        "event": EnumOf("StartLiveActivityEvent"),
        "stale_date": UNIX_TIME,
        "priority": INTEGER,
        "ios_sound": TEXT,
        "ios_relevance_score": NUMBER,
        "idempotency_key": TEXT,
        "include_aliases": MapOf(ListOf(TEXT)),
        "include_subscription_ids": ListOf(TEXT),
        "included_segments": ListOf(TEXT),
        "excluded_segments": ListOf(TEXT),
        "filters": ListOf(ModelOf("FilterExpression")),
    }
    _required_ = frozenset(
        {
            "name",
            "activity_id",
            "event_attributes",
            "event_updates",
            "contents",
            "headings",
        }
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str,
            activity_id: str,
            event_attributes: Mapping[str, Any],
            event_updates: Mapping[str, Any],
            contents: Mapping[str, str],
            headings: Mapping[str, str],
            event: StartLiveActivityEvent | str | Unset = UNSET,
            stale_date: int | datetime | Unset = UNSET,
            priority: LiveActivityPriority | int | Unset = UNSET,
            ios_sound: str | Unset = UNSET,
            ios_relevance_score: float | None | Unset = UNSET,
            idempotency_key: str | None | Unset = UNSET,
            include_aliases: Mapping[str, list[str] | tuple[str, ...]] | None | Unset = UNSET,
            include_subscription_ids: list[str] | tuple[str, ...] | None | Unset = UNSET,
            included_segments: list[str] | tuple[str, ...] | None | Unset = UNSET,
            excluded_segments: list[str] | tuple[str, ...] | None | Unset = UNSET,
            filters: Sequence[FilterExpression | FilterExpressionParams] | None | Unset = UNSET,
            additional_properties: dict[str, Any] | Unset = UNSET,
        ) -> None: ...
