# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..._schema.codecs import (
    INTEGER,
    TEXT,
)
from ..._schema.model import Model

if TYPE_CHECKING:
    from typing import Any

    from ..._schema.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class Purchase(Model):
    """One thing that a user bought."""

    sku: str
    """The id of the product in its shop."""
    amount: str
    """What was spent on it, as text such as `1.99`, in the currency of `iso`; the official SDK's
    text speaks of US dollars only."""
    iso: str
    """The currency as a three-letter ISO 4217 code, such as `USD`."""
    count: int | None | Unset
    """How many pieces were bought."""

    _codecs_ = {
        "sku": TEXT,
        "amount": TEXT,
        "iso": TEXT,
        "count": INTEGER,
    }
    _required_ = frozenset(
        {
            "sku",
            "amount",
            "iso",
        }
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            sku: str,
            amount: str,
            iso: str,
            count: int | None | Unset = UNSET,
            additional_properties: dict[str, Any] | Unset = UNSET,
        ) -> None: ...
