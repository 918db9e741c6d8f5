# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..._schema.codecs import (
    BOOLEAN,
)
from ..._schema.model import Model

if TYPE_CHECKING:
    from typing import Any

    from ..._schema.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class SubscriptionOptions(Model):
    """How creating a user treats subscriptions that belong to someone else."""

    retain_previous_owner: bool | Unset
    """True asks that such a subscription stay with its present owner instead of moving to this
    user."""

    _codecs_ = {
        "retain_previous_owner": BOOLEAN,
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            retain_previous_owner: bool | Unset = UNSET,
            additional_properties: dict[str, Any] | Unset = UNSET,
        ) -> None: ...
