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
class DuplicateJourneyOverrides(Model):
    """A JSON merge patch for the copy: objects are merged key by key, null clears, arrays
    replace the copied ones. Fields that the server sets, such as `id` or `state`, are
    refused."""

    name: str | None | Unset
    """The copy's name, at most 300 characters; the source's name with " (Copy)" if left out."""
    description: str | None | Unset
    """The copy's note, at most 1,024 characters; null empties it."""
    audience: JourneyAudience | None | Unset
    """Who enters the copy."""
    early_exit: JourneyEarlyExit | None | Unset
    """When users leave the copy early; null if never."""
    reentry_rules: JourneyReentryRules | None | Unset
    """When users may enter the copy again; null if never."""
    schedule: JourneySchedule | None | Unset
    """When the copy starts and stops; the source's schedule is never copied."""
    nodes: list[JourneyNode] | None | Unset
    """All steps of the copy in place of the copied ones, without `id`."""

    _codecs_ = {
        "name": TEXT,
        "description": TEXT,
        "audience": ModelOf("JourneyAudience"),
        "early_exit": ModelOf("JourneyEarlyExit"),
        "reentry_rules": ModelOf("JourneyReentryRules"),
        "schedule": ModelOf("JourneySchedule"),
        "nodes": ListOf(ModelOf("JourneyNode")),
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
            additional_properties: dict[str, Any] | Unset = UNSET,
        ) -> None: ...
