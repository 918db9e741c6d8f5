# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any

from ..._schema.codecs import ANY, MapOf
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


@define
class UpdateLiveActivityRequest(Model):
    """New contents for a Live Activity, or its end."""

    event: models.UpdateLiveActivityEvent | str = known(
        EnumOf("UpdateLiveActivityEvent"), "event", required=True
    )
    """`update` changes the activity, `end` closes it."""
    event_updates: dict[str, Any] = known(MapOf(ANY), "event_updates", required=True)
    """The activity's new changeable data (its content state in the app)."""
    name: str = known(TEXT, "name", required=True)
    """A name for your own use, not shown to users; at most 128 characters."""
    contents: dict[str, str] | Unset = known(MapOf(TEXT), "contents")
    """The text of an alert that comes with the update, by language."""
    headings: dict[str, str] | Unset = known(MapOf(TEXT), "headings")
    """The title of an alert that comes with the update, by language."""
    sound: str | Unset = known(TEXT, "sound")
    """Ignored by the API; use `ios_sound`."""
    ios_sound: str | Unset = known(TEXT, "ios_sound")
    """The sound file in the app to play with the alert; `nil`, or nothing, for silence. It is
    dropped without `headings` in the same request."""
    dismissal_date: datetime | Unset = known(UNIX_TIME, "dismissal_date")
    """When an ended activity vanishes, in Unix seconds; only with the event `end`."""
    dismiss_at: datetime | Unset = known(UNIX_TIME, "dismiss_at")
    """The older name of `dismissal_date`, in Unix seconds."""
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
            event: models.UpdateLiveActivityEvent | str,
            event_updates: Mapping[str, Any],
            name: str,
            contents: Mapping[str, str] | Unset = UNSET,
            headings: Mapping[str, str] | Unset = UNSET,
            sound: str | Unset = UNSET,
            ios_sound: str | Unset = UNSET,
            dismissal_date: int | datetime | Unset = UNSET,
            dismiss_at: int | datetime | Unset = UNSET,
            stale_date: int | datetime | Unset = UNSET,
            priority: models.LiveActivityPriority | int | Unset = UNSET,
            ios_relevance_score: float | None | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
