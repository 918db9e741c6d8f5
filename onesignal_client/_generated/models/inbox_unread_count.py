# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..._schema.model import Model, define, known
from ..._schema.scalars import (
    INTEGER,
)
from ..._schema.unset import UNSET, Unset


@define
class InboxUnreadCount(Model):
    """How many messages of a user are unread."""

    count: int = known(INTEGER, "count")
    """The number of unread messages."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            count: int | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
