# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..._schema.codecs import ModelOf
from ..._schema.model import Model, define, known
from ..._schema.unset import UNSET, Unset
from .. import models


@define
class InboxBroadcastWithStats(Model):
    """A message that went to the inboxes, and its figures."""

    broadcast: models.InboxBroadcast = known(ModelOf("InboxBroadcast"), "broadcast")
    """The message."""
    stats: models.InboxStats = known(ModelOf("InboxStats"), "stats")
    """What became of it."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            broadcast: models.InboxBroadcast | Mapping[str, Any] | Unset = UNSET,
            stats: models.InboxStats | Mapping[str, Any] | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
