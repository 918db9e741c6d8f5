# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..._schema.model import Model, define, known
from ..._schema.scalars import (
    BOOLEAN,
    INTEGER,
)
from ..._schema.unset import UNSET, Unset


@define
class JourneyWaitUntilExpiration(Model):
    """What ends a wait whose condition never comes true."""

    duration_seconds: int | None | Unset = known(INTEGER, "duration_seconds")
    """How long to wait at most, 60 to 31,556,952 seconds (one year)."""
    exits: bool | None | Unset = known(BOOLEAN, "exits")
    """True to take the user out of the journey then, false to let the user go on."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            duration_seconds: int | None | Unset = UNSET,
            exits: bool | None | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
