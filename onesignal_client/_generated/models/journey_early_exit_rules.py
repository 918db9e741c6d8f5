# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..._schema.codecs import (
    BOOLEAN,
    ModelOf,
)
from ..._schema.model import Model

if TYPE_CHECKING:
    from typing import Any

    from ..._schema.unset import UNSET, Unset
    from ..params import JourneyEarlyExitRulesOnEventParams, JourneyEarlyExitRulesOnSegmentParams
    from . import JourneyEarlyExitRulesOnEvent, JourneyEarlyExitRulesOnSegment


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class JourneyEarlyExitRules(Model):
    """The cases in which users leave early; in an update, null removes a single rule."""

    on_segment: JourneyEarlyExitRulesOnSegment | None | Unset
    """Leave on joining one of these segments."""
    when_not_in_audience: bool | None | Unset
    """Leave when no longer part of the journey's audience; false if left out."""
    on_session: bool | None | Unset
    """Leave when a new session of the app begins; false if left out."""
    on_event: JourneyEarlyExitRulesOnEvent | None | Unset
    """Leave on this custom event."""

    _codecs_ = {
        "on_segment": ModelOf("JourneyEarlyExitRulesOnSegment"),
        "when_not_in_audience": BOOLEAN,
        "on_session": BOOLEAN,
        "on_event": ModelOf("JourneyEarlyExitRulesOnEvent"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            on_segment: JourneyEarlyExitRulesOnSegment
            | JourneyEarlyExitRulesOnSegmentParams
            | None
            | Unset = UNSET,
            when_not_in_audience: bool | None | Unset = UNSET,
            on_session: bool | None | Unset = UNSET,
            on_event: JourneyEarlyExitRulesOnEvent
            | JourneyEarlyExitRulesOnEventParams
            | None
            | Unset = UNSET,
            additional_properties: dict[str, Any] | Unset = UNSET,
        ) -> None: ...
