# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..._schema.model import Model, define, known
from ..._schema.scalars import (
    BOOLEAN,
    TEXT,
)
from ..._schema.unset import UNSET, Unset


@define
class CreatePlayerResponse(Model):
    """The reply to registering a player."""

    success: bool = known(BOOLEAN, "success")
    """True when the player is registered or updated."""
    id: str = known(TEXT, "id")
    """The player's id, a UUID, by which messages can be sent to it."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            success: bool | Unset = UNSET,
            id: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
