# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from ..._schema.codecs import ANY, ListOf, MapOf, ModelOf
from ..._schema.model import Model, define, known
from ..._schema.scalars import (
    INTEGER,
    NUMBER,
    TEXT,
    UNIX_TIME,
    EnumOf,
)
from ..._schema.unset import UNSET, Unset
from .. import models

if TYPE_CHECKING:
    from ..params import FilterExpressionParams


@define
class StartLiveActivityRequest(Model):
    """A Live Activity to start, its first contents and its recipients."""

    activity_id: str = known(TEXT, "activity_id", required=True)
    """An id of your choice, by which the activity is updated and ended later."""
    event_attributes: dict[str, Any] = known(MapOf(ANY), "event_attributes", required=True)
    """The activity's fixed data, as its attributes type in the app defines it."""
    event_updates: dict[str, Any] = known(MapOf(ANY), "event_updates", required=True)
    """The activity's first changeable data (its content state in the app)."""
    contents: dict[str, str] = known(MapOf(TEXT), "contents", required=True)
    """The text of the message that announces the activity, by language."""
    headings: dict[str, str] = known(MapOf(TEXT), "headings", required=True)
    """The title of the message that announces the activity, by language."""
    name: str = known(TEXT, "name", required=True)
    """A name for your own use, not shown to users; at most 128 characters."""
    event: models.StartLiveActivityEvent | str | Unset = known(
        EnumOf("StartLiveActivityEvent"), "event"
    )
    """Always `start`."""
    ios_sound: str | Unset = known(TEXT, "ios_sound")
    """The sound file in the app to play; the system's own sound if left out."""
    idempotency_key: str | None | Unset = known(TEXT, "idempotency_key")
    """A UUID that marks this start; for 30 days a repeat with the same key does nothing again."""
    include_aliases: dict[str, list[str]] | None | Unset = known(
        MapOf(ListOf(TEXT)), "include_aliases"
    )
    """Recipients by alias, 20,000 in one request at most; 2,000 are the safe number."""
    include_subscription_ids: list[str] | None | Unset = known(
        ListOf(TEXT), "include_subscription_ids"
    )
    """Recipients by subscription id, 20,000 in one request at most; 2,000 are the safe number."""
    included_segments: list[str] | None | Unset = known(ListOf(TEXT), "included_segments")
    """Names of the segments whose members get the activity."""
    excluded_segments: list[str] | None | Unset = known(ListOf(TEXT), "excluded_segments")
    """Names of segments whose members are left out."""
    filters: list[models.FilterExpression] | None | Unset = known(
        ListOf(ModelOf("FilterExpression")), "filters"
    )
    """Conditions that recipients must meet, instead of segments."""
    stale_date: datetime | Unset = known(UNIX_TIME, "stale_date")
    """When the activity counts as out of date, in Unix seconds."""
    priority: models.LiveActivityPriority | int | Unset = known(INTEGER, "priority")
    """Apple's priority: 10 at once, 5 when it suits the device's battery."""
    ios_relevance_score: float | None | Unset = known(NUMBER, "ios_relevance_score")
    """From 0 to 1: which of several activities is shown first."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            activity_id: str,
            event_attributes: Mapping[str, Any],
            event_updates: Mapping[str, Any],
            contents: Mapping[str, str],
            headings: Mapping[str, str],
            name: str,
            event: models.StartLiveActivityEvent | str | Unset = UNSET,
            ios_sound: str | Unset = UNSET,
            idempotency_key: str | None | Unset = UNSET,
            include_aliases: Mapping[str, list[str] | tuple[str, ...]] | None | Unset = UNSET,
            include_subscription_ids: list[str] | tuple[str, ...] | None | Unset = UNSET,
            included_segments: list[str] | tuple[str, ...] | None | Unset = UNSET,
            excluded_segments: list[str] | tuple[str, ...] | None | Unset = UNSET,
            filters: Sequence[models.FilterExpression | FilterExpressionParams]
            | None
            | Unset = UNSET,
            stale_date: int | datetime | Unset = UNSET,
            priority: models.LiveActivityPriority | int | Unset = UNSET,
            ios_relevance_score: float | None | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
