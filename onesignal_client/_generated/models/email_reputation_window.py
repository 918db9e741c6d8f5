# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..._schema.codecs import (
    NUMBER,
)
from ..._schema.model import Model

if TYPE_CHECKING:
    from typing import Any

    from ..._schema.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class EmailReputationWindow(Model):
    """Rates of one period, as shares of the delivered emails between 0 and 1; both are 0 if
    nothing was delivered."""

    bounce_rate: float | None | Unset
    """The share that bounced, softly or hard; 0.02 means 2 percent."""
    complaint_rate: float | None | Unset
    """The share that was reported as spam; 0.001 means 0.1 percent."""

    _codecs_ = {
        "bounce_rate": NUMBER,
        "complaint_rate": NUMBER,
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            bounce_rate: float | None | Unset = UNSET,
            complaint_rate: float | None | Unset = UNSET,
            additional_properties: dict[str, Any] | Unset = UNSET,
        ) -> None: ...
