# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..._schema.codecs import (
    BOOLEAN,
    ModelOf,
)
from ..._schema.model import Model, define, known
from ..._schema.unset import UNSET, Unset
from .. import models


@define
class SubscriptionBody(Model):
    """A subscription in its envelope, as sent to create or change one and as returned by creating."""

    subscription: models.Subscription | None | Unset = known(
        ModelOf("Subscription"), "subscription"
    )
    """The subscription; missing in the documented 200 of creating one."""
    retain_previous_owner: bool | None | Unset = known(BOOLEAN, "retain_previous_owner")
    """Only to create: true asks that a subscription of someone else stay with its present owner. The
    older documents have it, the newest SDK does not."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            subscription: models.Subscription | Mapping[str, Any] | None | Unset = UNSET,
            retain_previous_owner: bool | None | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
