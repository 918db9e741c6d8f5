# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..._schema.codecs import (
    INTEGER,
)
from ..._schema.model import Model

if TYPE_CHECKING:
    from typing import Any

    from ..._schema.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class InboxStats(Model):
    """How many users got, opened and read a message to the inboxes."""

    sent: int | None | Unset
    """How many users it went to."""
    opened: int | None | Unset
    """How many users opened it."""
    read: int | None | Unset
    """How many users read it."""

    _codecs_ = {
        "sent": INTEGER,
        "opened": INTEGER,
        "read": INTEGER,
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            sent: int | None | Unset = UNSET,
            opened: int | None | Unset = UNSET,
            read: int | None | Unset = UNSET,
            additional_properties: dict[str, Any] | Unset = UNSET,
        ) -> None: ...
