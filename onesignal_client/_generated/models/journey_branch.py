# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..._schema.codecs import (
    NUMBER,
    TEXT,
    ListOf,
    ModelOf,
)
from ..._schema.model import Model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from ..._schema.unset import UNSET, Unset
    from ..params import JourneyConditionParams, JourneyNodeParams
    from . import JourneyCondition, JourneyNode


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class JourneyBranch(Model):
    """One way on from a node that divides the journey."""

    id: str | None | Unset
    """The id that the server assigned. Keep it in updates to keep the branch; a 400 answers it
    when creating."""
    condition: JourneyCondition | None | Unset
    """What must hold for a user to go this way."""
    weight: float | None | Unset
    """`split_range`: the percentage of users who go this way; all branches together make 100."""
    nodes: list[JourneyNode] | None | Unset
    """The steps of this branch, after which the ways meet again."""

    _codecs_ = {
        "id": TEXT,
        "condition": ModelOf("JourneyCondition"),
        "weight": NUMBER,
        "nodes": ListOf(ModelOf("JourneyNode")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str | None | Unset = UNSET,
            condition: JourneyCondition | JourneyConditionParams | None | Unset = UNSET,
            weight: float | None | Unset = UNSET,
            nodes: Sequence[JourneyNode | JourneyNodeParams] | None | Unset = UNSET,
            additional_properties: dict[str, Any] | Unset = UNSET,
        ) -> None: ...
