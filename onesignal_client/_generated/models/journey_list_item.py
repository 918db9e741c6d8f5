# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any

from ..._schema.codecs import ModelOf
from ..._schema.model import Model, define, known
from ..._schema.scalars import (
    TEXT,
    TIMESTAMP,
    EnumOf,
)
from ..._schema.unset import UNSET, Unset
from .. import models

if TYPE_CHECKING:
    from ..params import JourneyReentryRulesParams, JourneyScheduleParams


@define
class JourneyListItem(Model):
    """A journey in short; a single reading returns the rest."""

    id: str = known(TEXT, "id")
    """The journey's id, a UUID."""
    name: str = known(TEXT, "name")
    """The journey's name."""
    state: models.JourneyState | str = known(EnumOf("JourneyState"), "state")
    """What the journey is doing."""
    created_at: datetime = known(TIMESTAMP, "created_at")
    """When the journey was created."""
    updated_at: datetime = known(TIMESTAMP, "updated_at")
    """When the journey last changed."""
    app_id: str | Unset = known(TEXT, "app_id")
    """The id of the app that the journey belongs to."""
    archived_at: datetime | None | Unset = known(TIMESTAMP, "archived_at")
    """When the journey was archived; null if it was not."""
    created_source: str | None | Unset = known(TEXT, "created_source")
    """Where the journey was made, such as `public_api` or `dashboard`."""
    schedule: models.JourneySchedule | Unset = known(ModelOf("JourneySchedule"), "schedule")
    """When the journey starts and stops; missing without a schedule."""
    reentry_rules: models.JourneyReentryRules | Unset = known(
        ModelOf("JourneyReentryRules"), "reentry_rules"
    )
    """When users may enter again; missing if never."""
    started_at: datetime | None | Unset = known(TIMESTAMP, "started_at")
    """When the journey went live; null if it has not."""
    audience: models.JourneyListAudience | Unset = known(ModelOf("JourneyListAudience"), "audience")
    """The kind of audience, without its details."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str | Unset = UNSET,
            name: str | Unset = UNSET,
            state: models.JourneyState | str | Unset = UNSET,
            created_at: datetime | str | Unset = UNSET,
            updated_at: datetime | str | Unset = UNSET,
            app_id: str | Unset = UNSET,
            archived_at: datetime | str | None | Unset = UNSET,
            created_source: str | None | Unset = UNSET,
            schedule: models.JourneySchedule | JourneyScheduleParams | Unset = UNSET,
            reentry_rules: models.JourneyReentryRules | JourneyReentryRulesParams | Unset = UNSET,
            started_at: datetime | str | None | Unset = UNSET,
            audience: models.JourneyListAudience | Mapping[str, Any] | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
