# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..._schema.codecs import (
    TEXT,
    TIMESTAMP,
    EnumOf,
    ListOf,
    ModelOf,
)
from ..._schema.model import Model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from typing import Any

    from ..._schema.unset import UNSET, Unset
    from ..params import (
        JourneyAudienceParams,
        JourneyEarlyExitParams,
        JourneyNodeParams,
        JourneyReentryRulesParams,
        JourneyScheduleParams,
    )
    from . import (
        JourneyAudience,
        JourneyEarlyExit,
        JourneyNode,
        JourneyReentryRules,
        JourneySchedule,
        JourneyState,
    )


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class Journey(Model):
    """A journey with its whole definition."""

    id: str | None | Unset
    """The journey's id, a UUID."""
    app_id: str | None | Unset
    """The id of the app that the journey belongs to."""
    name: str | None | Unset
    """The journey's name."""
    description: str | None | Unset
    """A note about the journey, empty unless somebody wrote one."""
    state: JourneyState | str | None | Unset
    """What the journey is doing."""
    created_at: datetime | None | Unset
    """When the journey was created."""
    updated_at: datetime | None | Unset
    """When the journey last changed."""
    started_at: datetime | None | Unset
    """When the journey went live; null before that and while it is still being activated."""
    archived_at: datetime | None | Unset
    """When the journey was archived; null if it was not."""
    created_source: str | None | Unset
    """Where the journey was made, such as `public_api` or `dashboard`."""
    audience: JourneyAudience | None | Unset
    """Who enters the journey."""
    early_exit: JourneyEarlyExit | None | Unset
    """When users leave before the end; null if they never do."""
    reentry_rules: JourneyReentryRules | None | Unset
    """When users may enter again; null if never."""
    schedule: JourneySchedule | None | Unset
    """When the journey starts and stops; null without a schedule."""
    nodes: list[JourneyNode] | None | Unset
    """The steps in their order."""
    concurrency_key: str | None | Unset
    """Stands for this version of the journey; send it back unchanged with an update to have
    changes by others noticed."""

    _codecs_ = {
        "id": TEXT,
        "app_id": TEXT,
        "name": TEXT,
        "description": TEXT,
        "state": EnumOf("JourneyState"),
        "created_at": TIMESTAMP,
        "updated_at": TIMESTAMP,
        "started_at": TIMESTAMP,
        "archived_at": TIMESTAMP,
        "created_source": TEXT,
        "audience": ModelOf("JourneyAudience"),
        "early_exit": ModelOf("JourneyEarlyExit"),
        "reentry_rules": ModelOf("JourneyReentryRules"),
        "schedule": ModelOf("JourneySchedule"),
        "nodes": ListOf(ModelOf("JourneyNode")),
        "concurrency_key": TEXT,
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str | None | Unset = UNSET,
            app_id: str | None | Unset = UNSET,
            name: str | None | Unset = UNSET,
            description: str | None | Unset = UNSET,
            state: JourneyState | str | None | Unset = UNSET,
            created_at: datetime | str | None | Unset = UNSET,
            updated_at: datetime | str | None | Unset = UNSET,
            started_at: datetime | str | None | Unset = UNSET,
            archived_at: datetime | str | None | Unset = UNSET,
            created_source: str | None | Unset = UNSET,
            audience: JourneyAudience | JourneyAudienceParams | None | Unset = UNSET,
            early_exit: JourneyEarlyExit | JourneyEarlyExitParams | None | Unset = UNSET,
            reentry_rules: JourneyReentryRules | JourneyReentryRulesParams | None | Unset = UNSET,
            schedule: JourneySchedule | JourneyScheduleParams | None | Unset = UNSET,
            nodes: Sequence[JourneyNode | JourneyNodeParams] | None | Unset = UNSET,
            concurrency_key: str | None | Unset = UNSET,
            additional_properties: dict[str, Any] | Unset = UNSET,
        ) -> None: ...
