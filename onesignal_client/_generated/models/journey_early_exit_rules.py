# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..._schema.codecs import ModelOf
from ..._schema.model import Model, define, known
from ..._schema.scalars import (
    BOOLEAN,
)
from ..._schema.unset import UNSET, Unset
from .. import models

if TYPE_CHECKING:
    from ..params import JourneyEarlyExitRulesOnEventParams, JourneyEarlyExitRulesOnSegmentParams


@define
class JourneyEarlyExitRules(Model):
    """The cases in which users leave early; in an update, null removes a single rule."""

    on_segment: models.JourneyEarlyExitRulesOnSegment | Unset = known(
        ModelOf("JourneyEarlyExitRulesOnSegment"), "on_segment"
    )
    """Leave on joining one of these segments."""
    when_not_in_audience: bool | None | Unset = known(BOOLEAN, "when_not_in_audience")
    """Leave when no longer part of the journey's audience; false if left out."""
    on_session: bool | None | Unset = known(BOOLEAN, "on_session")
    """Leave when a new session of the app begins; false if left out."""
    on_event: models.JourneyEarlyExitRulesOnEvent | Unset = known(
        ModelOf("JourneyEarlyExitRulesOnEvent"), "on_event"
    )
    """Leave on this custom event."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            on_segment: models.JourneyEarlyExitRulesOnSegment
            | JourneyEarlyExitRulesOnSegmentParams
            | Unset = UNSET,
            when_not_in_audience: bool | None | Unset = UNSET,
            on_session: bool | None | Unset = UNSET,
            on_event: models.JourneyEarlyExitRulesOnEvent
            | JourneyEarlyExitRulesOnEventParams
            | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
