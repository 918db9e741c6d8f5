# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..._schema.codecs import (
    BOOLEAN,
    INTEGER,
)
from ..._schema.model import Model

if TYPE_CHECKING:
    from typing import Any

    from ..._schema.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class JourneyWaitUntilExpiration(Model):
    """What ends a wait whose condition never comes true."""

    duration_seconds: int | None | Unset
    """How long to wait at most, 60 to 31,556,952 seconds (one year)."""
    exits: bool | None | Unset
    """True to take the user out of the journey then, false to let the user go on."""

    _codecs_ = {
        "duration_seconds": INTEGER,
        "exits": BOOLEAN,
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            duration_seconds: int | None | Unset = UNSET,
            exits: bool | None | Unset = UNSET,
            additional_properties: dict[str, Any] | Unset = UNSET,
        ) -> None: ...
