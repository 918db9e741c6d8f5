# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..._schema.codecs import (
    ListOf,
    ModelOf,
)
from ..._schema.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from ..._schema.unset import UNSET, Unset
    from . import OutcomeData


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class OutcomesResponse(Model):
    """The outcomes of an app."""

    outcomes: list[OutcomeData] | None | Unset
    """The figure of each outcome that was asked for."""

    _codecs_ = {
        "outcomes": ListOf(ModelOf("OutcomeData")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            outcomes: Sequence[OutcomeData | Mapping[str, Any]] | None | Unset = UNSET,
            additional_properties: dict[str, Any] | Unset = UNSET,
        ) -> None: ...
