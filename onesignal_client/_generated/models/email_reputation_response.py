# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..._schema.codecs import (
    ModelOf,
)
from ..._schema.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ..._schema.unset import UNSET, Unset
    from . import EmailReputationWindow


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class EmailReputationResponse(Model):
    """Bounce and complaint rates of all emails of an app."""

    last_24_hours: EmailReputationWindow | None | Unset
    """The rates of the last 24 hours."""
    last_7_days: EmailReputationWindow | None | Unset
    """The rates of the last 7 days."""
    last_30_days: EmailReputationWindow | None | Unset
    """The rates of the last 30 days."""

    _codecs_ = {
        "last_24_hours": ModelOf("EmailReputationWindow"),
        "last_7_days": ModelOf("EmailReputationWindow"),
        "last_30_days": ModelOf("EmailReputationWindow"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            last_24_hours: EmailReputationWindow | Mapping[str, Any] | None | Unset = UNSET,
            last_7_days: EmailReputationWindow | Mapping[str, Any] | None | Unset = UNSET,
            last_30_days: EmailReputationWindow | Mapping[str, Any] | None | Unset = UNSET,
            additional_properties: dict[str, Any] | Unset = UNSET,
        ) -> None: ...
