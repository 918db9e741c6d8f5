# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..._schema.model import Model, define, known
from ..._schema.scalars import (
    INTEGER,
)
from ..._schema.unset import UNSET, Unset


@define
class JourneyTimePoint(Model):
    """A time of day, as the start or end of a window."""

    hour: int | Unset = known(INTEGER, "hour")
    """The hour, 0 to 23."""
    minute: int | Unset = known(INTEGER, "minute")
    """The minute, 0 to 59; 0 if left out."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            hour: int | Unset = UNSET,
            minute: int | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
