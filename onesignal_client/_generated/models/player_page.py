# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..._schema.codecs import (
    INTEGER,
    ListOf,
    ModelOf,
)
from ..._schema.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from ..._schema.unset import UNSET, Unset
    from . import PlayerRecord


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class PlayerPage(Model):
    """One page of players."""

    total_count: int | None | Unset
    """How many players the app has."""
    offset: int | None | Unset
    """How many players were skipped."""
    limit: int | None | Unset
    """The greatest number of players on a page, 300 at most."""
    players: list[PlayerRecord] | None | Unset
    """The players of this page."""

    _codecs_ = {
        "total_count": INTEGER,
        "offset": INTEGER,
        "limit": INTEGER,
        "players": ListOf(ModelOf("PlayerRecord")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            total_count: int | None | Unset = UNSET,
            offset: int | None | Unset = UNSET,
            limit: int | None | Unset = UNSET,
            players: Sequence[PlayerRecord | Mapping[str, Any]] | None | Unset = UNSET,
            additional_properties: dict[str, Any] | Unset = UNSET,
        ) -> None: ...
