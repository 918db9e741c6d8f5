# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..._schema.model import Model, define, known
from ..._schema.scalars import (
    BOOLEAN,
)
from ..._schema.unset import UNSET, Unset


@define
class InboxMarks(Model):
    """The marks of messages in an inbox; what is left out stays as it is."""

    is_read: bool | Unset = known(BOOLEAN, "is_read")
    """Whether they are read."""
    is_deleted: bool | Unset = known(BOOLEAN, "is_deleted")
    """Whether they are deleted; deleted ones no longer appear in the inbox."""
    is_opened: bool | Unset = known(BOOLEAN, "is_opened")
    """Whether they are opened."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            is_read: bool | Unset = UNSET,
            is_deleted: bool | Unset = UNSET,
            is_opened: bool | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
