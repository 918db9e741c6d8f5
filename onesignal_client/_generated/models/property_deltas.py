# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..._schema.codecs import (
    INTEGER,
    NUMBER,
    ListOf,
    ModelOf,
)
from ..._schema.model import Model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from ..._schema.unset import UNSET, Unset
    from ..params import PurchaseParams
    from . import Purchase


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class PropertyDeltas(Model):
    """Amounts that an update adds to what is stored, so each request counts once."""

    session_time: int | Unset
    """Seconds of use to add."""
    session_count: int | Unset
    """Sessions to add."""
    amount_spent: float | Unset
    """Spending to add, in US dollars. Older documents have it here; the newest SDK does not."""
    purchases: list[Purchase] | Unset
    """Purchases to add."""

    _codecs_ = {
        "session_time": INTEGER,
        "session_count": INTEGER,
        "amount_spent": NUMBER,
        "purchases": ListOf(ModelOf("Purchase")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            session_time: int | Unset = UNSET,
            session_count: int | Unset = UNSET,
            amount_spent: float | Unset = UNSET,
            purchases: Sequence[Purchase | PurchaseParams] | Unset = UNSET,
            additional_properties: dict[str, Any] | Unset = UNSET,
        ) -> None: ...
