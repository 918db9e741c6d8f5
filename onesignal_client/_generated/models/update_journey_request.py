# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..._schema.codecs import (
    TEXT,
    EnumOf,
    ListOf,
    ModelOf,
)
from ..._schema.model import Model

if TYPE_CHECKING:
    from collections.abc import Sequence
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
        JourneyTargetState,
    )


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class UpdateJourneyRequest(Model):
    """A JSON merge patch for a journey: what is left out stays, null clears, arrays replace the
    stored ones."""

    name: str | None | Unset
    """A new name, at most 300 characters."""
    description: str | None | Unset
    """A new note, at most 1,024 characters; null empties it."""
    audience: JourneyAudience | None | Unset
    """A new audience."""
    early_exit: JourneyEarlyExit | None | Unset
    """New rules for leaving early; null removes them all."""
    reentry_rules: JourneyReentryRules | None | Unset
    """New rules for entering again; null forbids it."""
    schedule: JourneySchedule | None | Unset
    """A new schedule; null removes it."""
    nodes: list[JourneyNode] | None | Unset
    """The complete new list of steps. Nodes and branches keep their users only with the `id`
    from a reading; new ones come without it."""
    state: JourneyTargetState | str | None | Unset
    """The state that the journey shall go to."""
    concurrency_key: str | None | Unset
    """The key from the last reading of the journey. If the journey has changed since, the update
    is refused with a 409; without the key nothing is checked."""

    _codecs_ = {
        "name": TEXT,
        "description": TEXT,
        "audience": ModelOf("JourneyAudience"),
        "early_exit": ModelOf("JourneyEarlyExit"),
        "reentry_rules": ModelOf("JourneyReentryRules"),
        "schedule": ModelOf("JourneySchedule"),
        "nodes": ListOf(ModelOf("JourneyNode")),
        "state": EnumOf("JourneyTargetState"),
        "concurrency_key": TEXT,
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str | None | Unset = UNSET,
            description: str | None | Unset = UNSET,
            audience: JourneyAudience | JourneyAudienceParams | None | Unset = UNSET,
            early_exit: JourneyEarlyExit | JourneyEarlyExitParams | None | Unset = UNSET,
            reentry_rules: JourneyReentryRules | JourneyReentryRulesParams | None | Unset = UNSET,
            schedule: JourneySchedule | JourneyScheduleParams | None | Unset = UNSET,
            nodes: Sequence[JourneyNode | JourneyNodeParams] | None | Unset = UNSET,
            state: JourneyTargetState | str | None | Unset = UNSET,
            concurrency_key: str | None | Unset = UNSET,
            additional_properties: dict[str, Any] | Unset = UNSET,
        ) -> None: ...
