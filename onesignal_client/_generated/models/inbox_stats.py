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
class InboxStats(Model):
    """How many users got, opened and read a message to the inboxes."""

    sent: int = known(INTEGER, "sent")
    """How many users it went to."""
    opened: int = known(INTEGER, "opened")
    """How many users opened it."""
    read: int = known(INTEGER, "read")
    """How many users read it."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            sent: int | Unset = UNSET,
            opened: int | Unset = UNSET,
            read: int | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
