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
    MapOf,
)
from ..._schema.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from typing import Any

    from ..._schema.unset import UNSET, Unset
    from . import LiveActivityPriority, UpdateLiveActivityEvent


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class UpdateLiveActivityRequest(Model):
    """New contents for a Live Activity, or its end."""

    name: str
    """A name for your own use, not shown to users. Older sources show `headings`, `contents`,
    `ios_sound` or `priority_level` here."""
    event: UpdateLiveActivityEvent | str
    """`update` changes the activity, `end` closes it."""
    event_updates: dict[str, Any]
    """The activity's new changeable data (its content state in the app)."""
    contents: dict[str, str] | Unset
    """The text of an alert that comes with the update, by language."""
    headings: dict[str, str] | Unset
    """The title of an alert that comes with the update, by language."""
    sound: str | Unset
    """Ignored by the API; use `ios_sound`."""
    ios_sound: str | Unset
    """The sound file in the app to play with the alert; `nil`, or nothing, for silence. It is
    dropped without `headings` in the same request."""
    stale_date: int | Unset
    """When the activity counts as out of date, in Unix seconds."""
    dismissal_date: int | Unset
    """When an ended activity vanishes, in Unix seconds; only with the event `end`."""
    dismiss_at: int | Unset
    """The older name of `dismissal_date`, in Unix seconds."""
    priority: LiveActivityPriority | int | Unset
    """Apple's priority: 10 at once, 5 when it suits the device's battery."""
    ios_relevance_score: float | None | Unset
    """From 0 to 1: which of several activities is shown first."""

    _codecs_ = {
        "name": TEXT,
        "event": EnumOf("UpdateLiveActivityEvent"),
        "event_updates": MapOf(ANY),
        "contents": MapOf(TEXT),
        "headings": MapOf(TEXT),
        "sound": TEXT,
        "ios_sound": TEXT,
        "stale_date": UNIX_TIME,
        "dismissal_date": UNIX_TIME,
        "dismiss_at": UNIX_TIME,
        "priority": INTEGER,
        "ios_relevance_score": NUMBER,
    }
    _required_ = frozenset(
        {
            "name",
            "event",
            "event_updates",
        }
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str,
            event: UpdateLiveActivityEvent | str,
            event_updates: Mapping[str, Any],
            contents: Mapping[str, str] | Unset = UNSET,
            headings: Mapping[str, str] | Unset = UNSET,
            sound: str | Unset = UNSET,
            ios_sound: str | Unset = UNSET,
            stale_date: int | datetime | Unset = UNSET,
            dismissal_date: int | datetime | Unset = UNSET,
            dismiss_at: int | datetime | Unset = UNSET,
            priority: LiveActivityPriority | int | Unset = UNSET,
            ios_relevance_score: float | None | Unset = UNSET,
            additional_properties: dict[str, Any] | Unset = UNSET,
        ) -> None: ...
