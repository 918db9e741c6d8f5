# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..._schema.model import Model, define, known
from ..._schema.scalars import (
    TEXT,
)
from ..._schema.unset import UNSET, Unset


@define
class StartLiveActivityResponse(Model):
    """The message that starts a Live Activity."""

    notification_id: str = known(TEXT, "notification_id")
    """The id of that message."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            notification_id: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
