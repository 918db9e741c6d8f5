# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..._schema.codecs import (
    BOOLEAN,
    TEXT,
)
from ..._schema.model import Model

if TYPE_CHECKING:
    from typing import Any

    from ..._schema.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class DeletePlayerResponse(Model):
    """The reply to deleting a player."""

    success: bool | None | Unset
    """True when the player is deleted. A document of 2022 shows it as the string `true`."""
    id: str | None | Unset
    """The player's id, where the reply names it."""

    _codecs_ = {
        "success": BOOLEAN,
        "id": TEXT,
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            success: bool | None | Unset = UNSET,
            id: str | None | Unset = UNSET,
            additional_properties: dict[str, Any] | Unset = UNSET,
        ) -> None: ...
