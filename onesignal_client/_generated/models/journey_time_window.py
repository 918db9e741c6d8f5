# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..._schema.codecs import ModelOf
from ..._schema.model import Model, define, known
from ..._schema.scalars import (
    INTEGER,
)
from ..._schema.unset import UNSET, Unset
from .. import models

if TYPE_CHECKING:
    from ..params import JourneyTimePointParams


@define
class JourneyTimeWindow(Model):
    """A span of the day in which users may go on, at least 15 minutes long."""

    start: models.JourneyTimePoint | None | Unset = known(ModelOf("JourneyTimePoint"), "start")
    """When the window opens."""
    end: models.JourneyTimePoint | None | Unset = known(ModelOf("JourneyTimePoint"), "end")
    """When the window closes."""
    day_of_week: int | Unset = known(INTEGER, "day_of_week")
    """The weekday, from 1 for Monday to 7; left out for every day."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            start: models.JourneyTimePoint | JourneyTimePointParams | None | Unset = UNSET,
            end: models.JourneyTimePoint | JourneyTimePointParams | None | Unset = UNSET,
            day_of_week: int | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
