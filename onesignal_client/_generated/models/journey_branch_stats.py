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
class JourneyBranchStats(Model):
    """The figures of one branch."""

    completed: int | None | Unset
    """How many users went this way."""

    _codecs_ = {
        "completed": INTEGER,
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            completed: int | None | Unset = UNSET,
            additional_properties: dict[str, Any] | Unset = UNSET,
        ) -> None: ...
