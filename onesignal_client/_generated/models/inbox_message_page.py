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
class InboxMessagePage(Page["models.InboxMessage"]):
    """One page of a user's inbox."""

    _entries_ = "messages"

    messages: list[models.InboxMessage] = known(ListOf(ModelOf("InboxMessage")), "messages")
    """The messages of this page."""
    last_message_id: str | Unset = known(TEXT, "last_message_id")
    """The `last_message_id` of the next page."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            messages: Sequence[models.InboxMessage | Mapping[str, Any]] | Unset = UNSET,
            last_message_id: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
