# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..._schema.codecs import ListOf, ModelOf
from ..._schema.model import Model, define, known
from ..._schema.scalars import (
    NUMBER,
    TEXT,
)
from ..._schema.unset import UNSET, Unset
from .. import models

if TYPE_CHECKING:
    from ..params import JourneyConditionParams, JourneyNodeParams


@define
class JourneyBranch(Model):
    """One way on from a node that divides the journey."""

    id: str | Unset = known(TEXT, "id")
    """The id that the server assigned. Keep it in updates to keep the branch; a 400 answers it
    when creating."""
    condition: models.JourneyCondition | Unset = known(ModelOf("JourneyCondition"), "condition")
    """What must hold for a user to go this way."""
    weight: float | Unset = known(NUMBER, "weight")
    """`split_range`: the percentage of users who go this way; all branches together make 100."""
    nodes: list[models.JourneyNode] | Unset = known(ListOf(ModelOf("JourneyNode")), "nodes")
    """The steps of this branch, after which the ways meet again."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str | Unset = UNSET,
            condition: models.JourneyCondition | JourneyConditionParams | Unset = UNSET,
            weight: float | Unset = UNSET,
            nodes: Sequence[models.JourneyNode | JourneyNodeParams] | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
