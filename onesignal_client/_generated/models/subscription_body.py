# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..._schema.codecs import (
    BOOLEAN,
    INTEGER,
    TEXT,
    ModelOf,
)
from ..._schema.model import Model

if TYPE_CHECKING:
    from typing import Any

    from ..._schema.unset import UNSET, Unset
    from ..params import SubscriptionParams
    from . import Subscription


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class SubscriptionBody(Model):
    """A subscription in its envelope, as sent to create or change one and as returned by
    creating."""

    subscription: Subscription | None | Unset
    """The subscription; missing in the documented 200 of creating one."""
    ryw_token: str | None | Unset
    """By which OneSignal's own SDKs ask for a state no older than this reply. Only in replies."""
    ryw_delay: int | None | Unset
    """How many milliseconds such a state may take. Only in replies."""
    retain_previous_owner: bool | None | Unset
    """Only to create: true asks that a subscription of someone else stay with its present owner.
    The older documents have it, the newest SDK does not."""

    _codecs_ = {
        "subscription": ModelOf("Subscription"),
        "ryw_token": TEXT,
        "ryw_delay": INTEGER,
        "retain_previous_owner": BOOLEAN,
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            subscription: Subscription | SubscriptionParams | None | Unset = UNSET,
            ryw_token: str | None | Unset = UNSET,
            ryw_delay: int | None | Unset = UNSET,
            retain_previous_owner: bool | None | Unset = UNSET,
            additional_properties: dict[str, Any] | Unset = UNSET,
        ) -> None: ...
