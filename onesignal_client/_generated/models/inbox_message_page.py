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
    from . import InboxMessage


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class InboxMessagePage(Model):
    """One page of a user's inbox."""

    messages: list[InboxMessage] | None | Unset
    """The messages of this page."""
    last_message_id: str | None | Unset
    """The `last_message_id` of the next page."""

    _codecs_ = {
        "messages": ListOf(ModelOf("InboxMessage")),
        "last_message_id": TEXT,
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            messages: Sequence[InboxMessage | Mapping[str, Any]] | None | Unset = UNSET,
            last_message_id: str | None | Unset = UNSET,
            additional_properties: dict[str, Any] | Unset = UNSET,
        ) -> None: ...
