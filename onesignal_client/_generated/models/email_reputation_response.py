# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..._schema.codecs import ModelOf
from ..._schema.model import Model, define, known
from ..._schema.unset import UNSET, Unset
from .. import models


@define
class EmailReputationResponse(Model):
    """Bounce and complaint rates of all emails of an app."""

    last_24_hours: models.EmailReputationWindow = known(
        ModelOf("EmailReputationWindow"), "last_24_hours"
    )
    """The rates of the last 24 hours."""
    last_7_days: models.EmailReputationWindow = known(
        ModelOf("EmailReputationWindow"), "last_7_days"
    )
    """The rates of the last 7 days."""
    last_30_days: models.EmailReputationWindow = known(
        ModelOf("EmailReputationWindow"), "last_30_days"
    )
    """The rates of the last 30 days."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            last_24_hours: models.EmailReputationWindow | Mapping[str, Any] | Unset = UNSET,
            last_7_days: models.EmailReputationWindow | Mapping[str, Any] | Unset = UNSET,
            last_30_days: models.EmailReputationWindow | Mapping[str, Any] | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
