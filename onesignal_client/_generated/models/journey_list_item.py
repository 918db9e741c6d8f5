# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..._schema.codecs import (
    TEXT,
    TIMESTAMP,
    EnumOf,
    ModelOf,
)
from ..._schema.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from typing import Any

    from ..._schema.unset import UNSET, Unset
    from ..params import JourneyReentryRulesParams, JourneyScheduleParams
    from . import JourneyListAudience, JourneyReentryRules, JourneySchedule, JourneyState


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class JourneyListItem(Model):
    """A journey in short; a single reading returns the rest."""

    id: str | None | Unset
    """The journey's id, a UUID."""
    app_id: str | None | Unset
    """The id of the app that the journey belongs to."""
    name: str | None | Unset
    """The journey's name."""
    state: JourneyState | str | None | Unset
    """What the journey is doing."""
    created_at: datetime | None | Unset
    """When the journey was created."""
    updated_at: datetime | None | Unset
    """When the journey last changed."""
    started_at: datetime | None | Unset
    """When the journey went live; null if it has not."""
    archived_at: datetime | None | Unset
    """When the journey was archived; null if it was not."""
    created_source: str | None | Unset
    """Where the journey was made, such as `public_api` or `dashboard`."""
    schedule: JourneySchedule | None | Unset
    """When the journey starts and stops; null without a schedule."""
    audience: JourneyListAudience | None | Unset
    """The kind of audience, without its details."""
    reentry_rules: JourneyReentryRules | None | Unset
    """When users may enter again; null if never."""

    _codecs_ = {
        "id": TEXT,
        "app_id": TEXT,
        "name": TEXT,
        "state": EnumOf("JourneyState"),
        "created_at": TIMESTAMP,
        "updated_at": TIMESTAMP,
        "started_at": TIMESTAMP,
        "archived_at": TIMESTAMP,
        "created_source": TEXT,
        "schedule": ModelOf("JourneySchedule"),
        "audience": ModelOf("JourneyListAudience"),
        "reentry_rules": ModelOf("JourneyReentryRules"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str | None | Unset = UNSET,
            app_id: str | None | Unset = UNSET,
            name: str | None | Unset = UNSET,
            state: JourneyState | str | None | Unset = UNSET,
            created_at: datetime | str | None | Unset = UNSET,
            updated_at: datetime | str | None | Unset = UNSET,
            started_at: datetime | str | None | Unset = UNSET,
            archived_at: datetime | str | None | Unset = UNSET,
            created_source: str | None | Unset = UNSET,
            schedule: JourneySchedule | JourneyScheduleParams | None | Unset = UNSET,
            audience: JourneyListAudience | Mapping[str, Any] | None | Unset = UNSET,
            reentry_rules: JourneyReentryRules | JourneyReentryRulesParams | None | Unset = UNSET,
            additional_properties: dict[str, Any] | Unset = UNSET,
        ) -> None: ...
