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
class JourneyBranchStats(Model):
    """The figures of one branch."""

    completed: int | Unset = known(INTEGER, "completed")
    """How many users went this way."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            completed: int | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
