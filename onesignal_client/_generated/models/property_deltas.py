# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..._schema.codecs import ListOf, ModelOf
from ..._schema.model import Model, define, known
from ..._schema.scalars import (
    INTEGER,
    NUMBER,
)
from ..._schema.unset import UNSET, Unset
from .. import models

if TYPE_CHECKING:
    from ..params import PurchaseParams


@define
class PropertyDeltas(Model):
    """Amounts that an update adds to what is stored, so each request counts once."""

    session_time: int | Unset = known(INTEGER, "session_time")
    """Seconds of use to add."""
    session_count: int | Unset = known(INTEGER, "session_count")
    """Sessions to add."""
    amount_spent: float | Unset = known(NUMBER, "amount_spent")
    """Spending to add, in US dollars."""
    purchases: list[models.Purchase] | Unset = known(ListOf(ModelOf("Purchase")), "purchases")
    """Purchases to add."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            session_time: int | Unset = UNSET,
            session_count: int | Unset = UNSET,
            amount_spent: float | Unset = UNSET,
            purchases: Sequence[models.Purchase | PurchaseParams] | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
