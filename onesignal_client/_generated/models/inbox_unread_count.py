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
class InboxUnreadCount(Model):
    """How many messages of a user are unread."""

    count: int | None | Unset
    """The number of unread messages."""

    _codecs_ = {
        "count": INTEGER,
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            count: int | None | Unset = UNSET,
            additional_properties: dict[str, Any] | Unset = UNSET,
        ) -> None: ...
