# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..._schema.model import Model, define, known
from ..._schema.scalars import (
    NUMBER,
)
from ..._schema.unset import UNSET, Unset


@define
class EmailReputationWindow(Model):
    """Rates of one period, as shares of the delivered emails between 0 and 1; both are 0 if
    nothing was delivered."""

    bounce_rate: float = known(NUMBER, "bounce_rate")
    """The share that bounced, softly or hard; 0.02 means 2 percent."""
    complaint_rate: float = known(NUMBER, "complaint_rate")
    """The share that was reported as spam; 0.001 means 0.1 percent."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            bounce_rate: float | Unset = UNSET,
            complaint_rate: float | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
