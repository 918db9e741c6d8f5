# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..._schema.codecs import ListOf, ModelOf
from ..._schema.model import Model, define, known
from ..._schema.scalars import (
    TEXT,
)
from ..._schema.unset import UNSET, Unset
from .. import models

if TYPE_CHECKING:
    from ..params import (
        JourneyAudienceParams,
        JourneyEarlyExitParams,
        JourneyNodeParams,
        JourneyReentryRulesParams,
        JourneyScheduleParams,
    )


@define
class CreateJourneyRequest(Model):
    """A new journey; it starts as a draft."""

    name: str = known(TEXT, "name", required=True)
    """The journey's name, at most 300 characters."""
    description: str | None | Unset = known(TEXT, "description")
    """A note about the journey, at most 1,024 characters; empty if left out."""
    audience: models.JourneyAudience | None | Unset = known(ModelOf("JourneyAudience"), "audience")
    """Who enters the journey."""
    early_exit: models.JourneyEarlyExit | None | Unset = known(
        ModelOf("JourneyEarlyExit"), "early_exit"
    )
    """When users leave before the end; null or nothing if they never do."""
    reentry_rules: models.JourneyReentryRules | None | Unset = known(
        ModelOf("JourneyReentryRules"), "reentry_rules"
    )
    """When users may enter again; null or nothing if never."""
    schedule: models.JourneySchedule | None | Unset = known(ModelOf("JourneySchedule"), "schedule")
    """When the journey starts and stops; null or nothing for no schedule."""
    nodes: list[models.JourneyNode] | Unset = known(ListOf(ModelOf("JourneyNode")), "nodes")
    """The steps in their order, without `id`; the server assigns the ids."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str,
            description: str | None | Unset = UNSET,
            audience: models.JourneyAudience | JourneyAudienceParams | None | Unset = UNSET,
            early_exit: models.JourneyEarlyExit | JourneyEarlyExitParams | None | Unset = UNSET,
            reentry_rules: models.JourneyReentryRules
            | JourneyReentryRulesParams
            | None
            | Unset = UNSET,
            schedule: models.JourneySchedule | JourneyScheduleParams | None | Unset = UNSET,
            nodes: Sequence[models.JourneyNode | JourneyNodeParams] | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
