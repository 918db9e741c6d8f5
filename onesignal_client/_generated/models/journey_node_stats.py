# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..._schema.codecs import (
    INTEGER,
    EnumOf,
    ModelOf,
)
from ..._schema.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ..._schema.unset import UNSET, Unset
    from . import JourneyMessageStats, JourneyNodeKind


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class JourneyNodeStats(Model):
    """The figures of one node."""

    kind: JourneyNodeKind | str | None | Unset
    """What the node does, repeated from the journey."""
    waiting: int | None | Unset
    """How many users are at the node now."""
    completed: int | None | Unset
    """How many users went on from the node."""
    exited_early: int | None | Unset
    """How many users a rule took out of the journey at this node."""
    message_stats: JourneyMessageStats | None | Unset
    """What became of the messages; only for nodes that send."""

    _codecs_ = {
        "kind": EnumOf("JourneyNodeKind"),
        "waiting": INTEGER,
        "completed": INTEGER,
        "exited_early": INTEGER,
        "message_stats": ModelOf("JourneyMessageStats"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            kind: JourneyNodeKind | str | None | Unset = UNSET,
            waiting: int | None | Unset = UNSET,
            completed: int | None | Unset = UNSET,
            exited_early: int | None | Unset = UNSET,
            message_stats: JourneyMessageStats | Mapping[str, Any] | None | Unset = UNSET,
            additional_properties: dict[str, Any] | Unset = UNSET,
        ) -> None: ...
