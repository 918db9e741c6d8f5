# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..._schema.codecs import (
    ModelOf,
)
from ..._schema.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ..._schema.unset import UNSET, Unset
    from . import InboxBroadcast, InboxStats


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class InboxBroadcastWithStats(Model):
    """A message that went to the inboxes, and its figures."""

    broadcast: InboxBroadcast | None | Unset
    """The message."""
    stats: InboxStats | None | Unset
    """What became of it."""

    _codecs_ = {
        "broadcast": ModelOf("InboxBroadcast"),
        "stats": ModelOf("InboxStats"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            broadcast: InboxBroadcast | Mapping[str, Any] | None | Unset = UNSET,
            stats: InboxStats | Mapping[str, Any] | None | Unset = UNSET,
            additional_properties: dict[str, Any] | Unset = UNSET,
        ) -> None: ...
