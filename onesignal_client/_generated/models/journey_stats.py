# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..._schema.codecs import (
    INTEGER,
    TEXT,
    MapOf,
    ModelOf,
)
from ..._schema.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ..._schema.unset import UNSET, Unset
    from . import JourneyBranchStats, JourneyNodeStats


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class JourneyStats(Model):
    """The figures of a journey; users are counted, not subscriptions."""

    id: str | None | Unset
    """The id of the journey."""
    started: int | None | Unset
    """How many users entered."""
    completed: int | None | Unset
    """How many users reached the end."""
    exited_early: int | None | Unset
    """How many users a rule took out before the end."""
    nodes: dict[str, JourneyNodeStats] | None | Unset
    """The figures of every node at any depth, by node id."""
    branches: dict[str, JourneyBranchStats] | None | Unset
    """The figures of every branch, by branch id; empty without branches."""

    _codecs_ = {
        "id": TEXT,
        "started": INTEGER,
        "completed": INTEGER,
        "exited_early": INTEGER,
        "nodes": MapOf(ModelOf("JourneyNodeStats")),
        "branches": MapOf(ModelOf("JourneyBranchStats")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str | None | Unset = UNSET,
            started: int | None | Unset = UNSET,
            completed: int | None | Unset = UNSET,
            exited_early: int | None | Unset = UNSET,
            nodes: Mapping[str, JourneyNodeStats | Mapping[str, Any]] | None | Unset = UNSET,
            branches: Mapping[str, JourneyBranchStats | Mapping[str, Any]] | None | Unset = UNSET,
            additional_properties: dict[str, Any] | Unset = UNSET,
        ) -> None: ...
