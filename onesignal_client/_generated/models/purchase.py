# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..._schema.model import Model, define, known
from ..._schema.scalars import (
    INTEGER,
    TEXT,
)
from ..._schema.unset import UNSET, Unset


@define
class Purchase(Model):
    """One thing that a user bought."""

    sku: str = known(TEXT, "sku", required=True)
    """The id of the product in its shop."""
    amount: str = known(TEXT, "amount", required=True)
    """What was spent on it, as text such as `1.99`, in the currency of `iso`."""
    iso: str = known(TEXT, "iso", required=True)
    """The currency as a three-letter ISO 4217 code, such as `USD`."""
    count: int | Unset = known(INTEGER, "count")
    """How many pieces were bought."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            sku: str,
            amount: str,
            iso: str,
            count: int | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
