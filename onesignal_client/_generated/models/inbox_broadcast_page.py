# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..._schema.codecs import (
    TEXT,
    ListOf,
    ModelOf,
)
from ..._schema.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from ..._schema.unset import UNSET, Unset
    from . import InboxBroadcastWithStats


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class InboxBroadcastPage(Model):
    """One page of the messages that went to the inboxes."""

    broadcasts_and_stats: list[InboxBroadcastWithStats] | None | Unset
    """The messages of this page."""
    last_broadcast_id: str | None | Unset
    """The `last_broadcast_id` of the next page."""

    _codecs_ = {
        "broadcasts_and_stats": ListOf(ModelOf("InboxBroadcastWithStats")),
        "last_broadcast_id": TEXT,
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            broadcasts_and_stats: Sequence[InboxBroadcastWithStats | Mapping[str, Any]]
            | None
            | Unset = UNSET,
            last_broadcast_id: str | None | Unset = UNSET,
            additional_properties: dict[str, Any] | Unset = UNSET,
        ) -> None: ...
