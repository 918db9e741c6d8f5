# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..._schema.codecs import (
    TEXT,
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
    )


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class CreateJourneyRequest(Model):
    """A new journey; it starts as a draft."""

    name: str
    """The journey's name, at most 300 characters."""
    description: str | None | Unset
    """A note about the journey, at most 1,024 characters; empty if left out."""
    audience: JourneyAudience | None | Unset
    """Who enters the journey."""
    early_exit: JourneyEarlyExit | None | Unset
    """When users leave before the end; null or nothing if they never do."""
    reentry_rules: JourneyReentryRules | None | Unset
    """When users may enter again; null or nothing if never."""
    schedule: JourneySchedule | None | Unset
    """When the journey starts and stops; null or nothing for no schedule."""
    nodes: list[JourneyNode] | Unset
    """The steps in their order, without `id`; the server assigns the ids."""

    _codecs_ = {
        "name": TEXT,
        "description": TEXT,
        "audience": ModelOf("JourneyAudience"),
        "early_exit": ModelOf("JourneyEarlyExit"),
        "reentry_rules": ModelOf("JourneyReentryRules"),
        "schedule": ModelOf("JourneySchedule"),
        "nodes": ListOf(ModelOf("JourneyNode")),
    }
    _required_ = frozenset(
        {
            "name",
        }
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str,
            description: str | None | Unset = UNSET,
            audience: JourneyAudience | JourneyAudienceParams | None | Unset = UNSET,
            early_exit: JourneyEarlyExit | JourneyEarlyExitParams | None | Unset = UNSET,
            reentry_rules: JourneyReentryRules | JourneyReentryRulesParams | None | Unset = UNSET,
            schedule: JourneySchedule | JourneyScheduleParams | None | Unset = UNSET,
            nodes: Sequence[JourneyNode | JourneyNodeParams] | Unset = UNSET,
            additional_properties: dict[str, Any] | Unset = UNSET,
        ) -> None: ...
