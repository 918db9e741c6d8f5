# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..._schema.codecs import (
    TEXT,
)
from ..._schema.model import Model

if TYPE_CHECKING:
    from typing import Any

    from ..._schema.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class BeginLiveActivityRequest(Model):
    """A device's token for a Live Activity."""

    push_token: str
    """The activity's push token, from iOS."""
    subscription_id: str
    """The subscription that shows the activity, a UUID."""

    _codecs_ = {
        "push_token": TEXT,
        "subscription_id": TEXT,
    }
    _required_ = frozenset(
        {
            "push_token",
            "subscription_id",
        }
    )
    _secrets_ = frozenset(
        {
            "push_token",
        }
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            push_token: str,
            subscription_id: str,
            additional_properties: dict[str, Any] | Unset = UNSET,
        ) -> None: ...
