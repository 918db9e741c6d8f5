# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..._schema.codecs import (
    BOOLEAN,
)
from ..._schema.model import Model

if TYPE_CHECKING:
    from typing import Any

    from ..._schema.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class InboxMarks(Model):
    """The marks of messages in an inbox; what is left out stays as it is."""

    is_read: bool | Unset
    """Whether they are read."""
    is_deleted: bool | Unset
    """Whether they are deleted; deleted ones no longer appear in the inbox."""
    is_opened: bool | Unset
    """Whether they are opened."""

    _codecs_ = {
        "is_read": BOOLEAN,
        "is_deleted": BOOLEAN,
        "is_opened": BOOLEAN,
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            is_read: bool | Unset = UNSET,
            is_deleted: bool | Unset = UNSET,
            is_opened: bool | Unset = UNSET,
            additional_properties: dict[str, Any] | Unset = UNSET,
        ) -> None: ...
