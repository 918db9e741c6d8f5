# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..._schema.codecs import (
    INTEGER,
    ModelOf,
)
from ..._schema.model import Model

if TYPE_CHECKING:
    from typing import Any

    from ..._schema.unset import UNSET, Unset
    from ..params import JourneyTimePointParams
    from . import JourneyTimePoint


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class JourneyTimeWindow(Model):
    """A span of the day in which users may go on, at least 15 minutes long."""

    start: JourneyTimePoint | None | Unset
    """When the window opens."""
    end: JourneyTimePoint | None | Unset
    """When the window closes."""
    day_of_week: int | None | Unset
    """The weekday, from 1 for Monday to 7; left out for every day."""

    _codecs_ = {
        "start": ModelOf("JourneyTimePoint"),
        "end": ModelOf("JourneyTimePoint"),
        "day_of_week": INTEGER,
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            start: JourneyTimePoint | JourneyTimePointParams | None | Unset = UNSET,
            end: JourneyTimePoint | JourneyTimePointParams | None | Unset = UNSET,
            day_of_week: int | None | Unset = UNSET,
            additional_properties: dict[str, Any] | Unset = UNSET,
        ) -> None: ...
