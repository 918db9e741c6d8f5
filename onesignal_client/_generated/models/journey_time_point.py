# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..._schema.codecs import (
    INTEGER,
)
from ..._schema.model import Model

if TYPE_CHECKING:
    from typing import Any

    from ..._schema.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class JourneyTimePoint(Model):
    """A time of day, as the start or end of a window."""

    hour: int | None | Unset
    """The hour, 0 to 23."""
    minute: int | None | Unset
    """The minute, 0 to 59; 0 if left out."""

    _codecs_ = {
        "hour": INTEGER,
        "minute": INTEGER,
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            hour: int | None | Unset = UNSET,
            minute: int | None | Unset = UNSET,
            additional_properties: dict[str, Any] | Unset = UNSET,
        ) -> None: ...
