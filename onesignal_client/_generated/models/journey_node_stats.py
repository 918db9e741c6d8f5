# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..._schema.codecs import ModelOf
from ..._schema.model import Model, define, known
from ..._schema.scalars import (
    INTEGER,
    EnumOf,
)
from ..._schema.unset import UNSET, Unset
from .. import models


@define
class JourneyNodeStats(Model):
    """The figures of one node."""

    kind: models.JourneyNodeKind | str | Unset = known(EnumOf("JourneyNodeKind"), "kind")
    """What the node does, repeated from the journey."""
    waiting: int | Unset = known(INTEGER, "waiting")
    """How many users are at the node now."""
    completed: int | Unset = known(INTEGER, "completed")
    """How many users went on from the node."""
    exited_early: int | Unset = known(INTEGER, "exited_early")
    """How many users a rule took out of the journey at this node."""
    message_stats: models.JourneyMessageStats | Unset = known(
        ModelOf("JourneyMessageStats"), "message_stats"
    )
    """What became of the messages; only for nodes that send."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            kind: models.JourneyNodeKind | str | Unset = UNSET,
            waiting: int | Unset = UNSET,
            completed: int | Unset = UNSET,
            exited_early: int | Unset = UNSET,
            message_stats: models.JourneyMessageStats | Mapping[str, Any] | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
