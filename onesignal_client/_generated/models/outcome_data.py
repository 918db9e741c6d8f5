# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..._schema.model import Model, define, known
from ..._schema.scalars import (
    INTEGER,
    TEXT,
    EnumOf,
)
from ..._schema.unset import UNSET, Unset
from .. import models


@define
class OutcomeData(Model):
    """One figure on what users did."""

    id: str = known(TEXT, "id")
    """The outcome's name, such as `os__click` or one of your own."""
    value: int = known(INTEGER, "value")
    """The total or the count, as `aggregation` says; a total is rounded to a whole number."""
    aggregation: models.OutcomeAggregation | str = known(
        EnumOf("OutcomeAggregation"), "aggregation"
    )
    """Whether `value` is a sum or a count."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str | Unset = UNSET,
            value: int | Unset = UNSET,
            aggregation: models.OutcomeAggregation | str | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
