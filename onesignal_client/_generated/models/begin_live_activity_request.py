# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..._schema.model import Model, define, known
from ..._schema.scalars import (
    TEXT,
)


@define
class BeginLiveActivityRequest(Model):
    """A device's token for a Live Activity."""

    push_token: str = known(TEXT, "push_token", required=True, secret=True)
    """The activity's push token, from iOS."""
    subscription_id: str = known(TEXT, "subscription_id", required=True)
    """The subscription that shows the activity, a UUID."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            push_token: str,
            subscription_id: str,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
