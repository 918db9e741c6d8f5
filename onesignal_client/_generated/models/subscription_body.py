# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..._schema.codecs import ModelOf
from ..._schema.model import Model, define, known
from ..._schema.scalars import (
    BOOLEAN,
    INTEGER,
    TEXT,
)
from ..._schema.unset import UNSET, Unset
from .. import models

if TYPE_CHECKING:
    from ..params import SubscriptionParams


@define
class SubscriptionBody(Model):
    """A subscription in its envelope, as sent to create or change one and as returned by
    creating."""

    subscription: models.Subscription | Unset = known(ModelOf("Subscription"), "subscription")
    """The subscription; missing where nothing was created."""
    retain_previous_owner: bool | Unset = known(BOOLEAN, "retain_previous_owner")
    """Only to create: true keeps a user who loses the last subscription to this one; otherwise
    such a user may be deleted."""
    ryw_token: str | Unset = known(TEXT, "ryw_token", read_only=True)
    """By which OneSignal's own SDKs ask for a state no older than this reply. Only in replies."""
    ryw_delay: int | Unset = known(INTEGER, "ryw_delay", read_only=True)
    """How many milliseconds such a state may take. Only in replies."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            subscription: models.Subscription | SubscriptionParams | Unset = UNSET,
            retain_previous_owner: bool | Unset = UNSET,
            ryw_token: str | Unset = UNSET,
            ryw_delay: int | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
