# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..._schema.model import Model, define, known
from ..._schema.scalars import (
    BOOLEAN,
)
from ..._schema.unset import UNSET, Unset


@define
class SubscriptionOptions(Model):
    """What becomes of the users from whom creating a user takes subscriptions."""

    retain_previous_owner: bool | Unset = known(BOOLEAN, "retain_previous_owner")
    """True keeps a user who loses the last subscription to this one; otherwise such a user may
    be deleted."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            retain_previous_owner: bool | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
