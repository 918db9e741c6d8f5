# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..._codecs import (
    ANY,
    INTEGER,
)
from ..._model import Model

if TYPE_CHECKING:
    from typing import Any

    from ...unset import UNSET, Unset


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class JourneyTimeWindow(Model):
    """A span of the day in which users may go on, at least 15 minutes long."""

    start: Any | Unset
    """When the window opens: an object with `hour` and `minute`, as in JourneyTimePoint; its type is
    not settled among the sources."""
    end: Any | Unset
    """When the window closes, in the same form as `start`."""
    day_of_week: int | None | Unset
    """The weekday, counted from 1 for Monday; left out for every day."""

    _codecs_ = {
        "start": ANY,
        "end": ANY,
        "day_of_week": INTEGER,
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            start: Any | Unset = UNSET,
            end: Any | Unset = UNSET,
            day_of_week: int | None | Unset = UNSET,
            additional_properties: dict[str, Any] | Unset = UNSET,
        ) -> None: ...
