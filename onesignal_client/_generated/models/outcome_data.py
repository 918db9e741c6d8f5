# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..._schema.codecs import (
    NUMBER,
    TEXT,
    EnumOf,
)
from ..._schema.model import Model

if TYPE_CHECKING:
    from typing import Any

    from ..._schema.unset import UNSET, Unset
    from . import OutcomeAggregation


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class OutcomeData(Model):
    """One figure on what users did."""

    id: str | None | Unset
    """The outcome's name, such as `os__click` or one of your own."""
    value: float | None | Unset
    """The total or the count, as `aggregation` says; a total may have decimals."""
    aggregation: OutcomeAggregation | str | None | Unset
    """Whether `value` is a sum or a count."""

    _codecs_ = {
        "id": TEXT,
        "value": NUMBER,
        "aggregation": EnumOf("OutcomeAggregation"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str | None | Unset = UNSET,
            value: float | None | Unset = UNSET,
            aggregation: OutcomeAggregation | str | None | Unset = UNSET,
            additional_properties: dict[str, Any] | Unset = UNSET,
        ) -> None: ...
