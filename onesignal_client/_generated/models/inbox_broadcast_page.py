# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..._schema.codecs import ListOf, ModelOf
from ..._schema.model import Page, define, known
from ..._schema.scalars import (
    TEXT,
)
from ..._schema.unset import UNSET, Unset
from .. import models


@define
class InboxBroadcastPage(Page["models.InboxBroadcastWithStats"]):
    """One page of the messages that went to the inboxes."""

    _entries_ = "broadcasts_and_stats"

    broadcasts_and_stats: list[models.InboxBroadcastWithStats] = known(
        ListOf(ModelOf("InboxBroadcastWithStats")), "broadcasts_and_stats"
    )
    """The messages of this page."""
    last_broadcast_id: str | Unset = known(TEXT, "last_broadcast_id")
    """The `last_broadcast_id` of the next page."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            broadcasts_and_stats: Sequence[models.InboxBroadcastWithStats | Mapping[str, Any]]
            | Unset = UNSET,
            last_broadcast_id: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
