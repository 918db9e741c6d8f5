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
        JourneyEarlyExitUpdateParams,
        JourneyNodeParams,
        JourneyReentryRulesParams,
        JourneyScheduleParams,
    )


@define
class DuplicateJourneyOverrides(Model):
    """A JSON merge patch for the copy: objects are merged key by key, null clears, arrays
    replace the copied ones. Fields that the server sets, such as `id` or `state`, are
    refused."""

    name: str | None | Unset = known(TEXT, "name")
    """The copy's name, at most 300 characters; the source's name with " (Copy)" if left out."""
    description: str | None | Unset = known(TEXT, "description")
    """The copy's note, at most 1,024 characters; null empties it."""
    audience: models.JourneyAudience | None | Unset = known(ModelOf("JourneyAudience"), "audience")
    """Who enters the copy."""
    early_exit: models.JourneyEarlyExitUpdate | None | Unset = known(
        ModelOf("JourneyEarlyExitUpdate"), "early_exit"
    )
    """When users leave the copy early; null if never."""
    reentry_rules: models.JourneyReentryRules | None | Unset = known(
        ModelOf("JourneyReentryRules"), "reentry_rules"
    )
    """When users may enter the copy again; null if never."""
    schedule: models.JourneySchedule | None | Unset = known(ModelOf("JourneySchedule"), "schedule")
    """When the copy starts and stops; the source's schedule is never copied."""
    nodes: list[models.JourneyNode] | None | Unset = known(ListOf(ModelOf("JourneyNode")), "nodes")
    """All steps of the copy in place of the copied ones, without `id`."""

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
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
