# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..._schema.codecs import ListOf, ModelOf
from ..._schema.model import Model, define, known
from ..._schema.scalars import (
    TEXT,
    EnumOf,
)
from ..._schema.unset import UNSET, Unset
from .. import models

if TYPE_CHECKING:
    from ..params import (
        JourneyAudienceParams,
        JourneyEarlyExitUpdateParams,
        JourneyNodeParams,
        JourneyReentryRulesParams,
        JourneyScheduleParams,
    )


@define
class UpdateJourneyRequest(Model):
    """A JSON merge patch for a journey: what is left out stays, null clears, arrays replace the
    stored ones."""

    name: str | None | Unset = known(TEXT, "name")
    """A new name, at most 300 characters."""
    description: str | None | Unset = known(TEXT, "description")
    """A new note, at most 1,024 characters; null empties it."""
    audience: models.JourneyAudience | None | Unset = known(ModelOf("JourneyAudience"), "audience")
    """A new audience."""
    early_exit: models.JourneyEarlyExitUpdate | None | Unset = known(
        ModelOf("JourneyEarlyExitUpdate"), "early_exit"
    )
    """New rules for leaving early; null removes them all."""
    reentry_rules: models.JourneyReentryRules | None | Unset = known(
        ModelOf("JourneyReentryRules"), "reentry_rules"
    )
    """New rules for entering again; null forbids it."""
    schedule: models.JourneySchedule | None | Unset = known(ModelOf("JourneySchedule"), "schedule")
    """A new schedule; null removes it."""
    nodes: list[models.JourneyNode] | None | Unset = known(ListOf(ModelOf("JourneyNode")), "nodes")
    """The complete new list of steps. Nodes and branches keep their users only with the `id`
    from a reading; new ones come without it."""
    state: models.JourneyTargetState | str | None | Unset = known(
        EnumOf("JourneyTargetState"), "state"
    )
    """The state that the journey shall go to."""
    concurrency_key: str | None | Unset = known(TEXT, "concurrency_key")
    """The key from the last reading of the journey. If the journey has changed since, the update
    is refused with a 409; without the key nothing is checked."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str | None | Unset = UNSET,
            description: str | None | Unset = UNSET,
            audience: models.JourneyAudience | JourneyAudienceParams | None | Unset = UNSET,
            early_exit: models.JourneyEarlyExitUpdate
            | JourneyEarlyExitUpdateParams
            | None
            | Unset = UNSET,
            reentry_rules: models.JourneyReentryRules
            | JourneyReentryRulesParams
            | None
            | Unset = UNSET,
            schedule: models.JourneySchedule | JourneyScheduleParams | None | Unset = UNSET,
            nodes: Sequence[models.JourneyNode | JourneyNodeParams] | None | Unset = UNSET,
            state: models.JourneyTargetState | str | None | Unset = UNSET,
            concurrency_key: str | None | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
