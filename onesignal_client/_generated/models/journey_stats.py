# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..._schema.codecs import MapOf, ModelOf
from ..._schema.model import Model, define, known
from ..._schema.scalars import (
    INTEGER,
    TEXT,
)
from ..._schema.unset import UNSET, Unset
from .. import models


@define
class JourneyStats(Model):
    """The figures of a journey; users are counted, not subscriptions."""

    id: str = known(TEXT, "id")
    """The id of the journey."""
    started: int = known(INTEGER, "started")
    """How many users entered."""
    completed: int = known(INTEGER, "completed")
    """How many users reached the end."""
    nodes: dict[str, models.JourneyNodeStats] = known(MapOf(ModelOf("JourneyNodeStats")), "nodes")
    """The figures of every node at any depth, by node id."""
    branches: dict[str, models.JourneyBranchStats] = known(
        MapOf(ModelOf("JourneyBranchStats")), "branches"
    )
    """The figures of every branch, by branch id; empty without branches."""
    exited_early: int | Unset = known(INTEGER, "exited_early")
    """How many users a rule took out before the end."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str | Unset = UNSET,
            started: int | Unset = UNSET,
            completed: int | Unset = UNSET,
            nodes: Mapping[str, models.JourneyNodeStats | Mapping[str, Any]] | Unset = UNSET,
            branches: Mapping[str, models.JourneyBranchStats | Mapping[str, Any]] | Unset = UNSET,
            exited_early: int | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
