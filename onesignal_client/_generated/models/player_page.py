# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..._schema.codecs import ListOf, ModelOf
from ..._schema.model import Page, define, known
from ..._schema.scalars import (
    INTEGER,
)
from ..._schema.unset import UNSET, Unset
from .. import models


@define
class PlayerPage(Page["models.PlayerRecord"]):
    """One page of players."""

    _entries_ = "players"

    total_count: int = known(INTEGER, "total_count")
    """How many players the app has."""
    offset: int = known(INTEGER, "offset")
    """How many players were skipped."""
    limit: int = known(INTEGER, "limit")
    """The greatest number of players on a page, 300 at most."""
    players: list[models.PlayerRecord] = known(ListOf(ModelOf("PlayerRecord")), "players")
    """The players of this page."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            total_count: int | Unset = UNSET,
            offset: int | Unset = UNSET,
            limit: int | Unset = UNSET,
            players: Sequence[models.PlayerRecord | Mapping[str, Any]] | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
