# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..._schema.codecs import ANY
from ..._schema.model import Model, define, known
from ..._schema.scalars import (
    BOOLEAN,
    TEXT,
)
from ..._schema.unset import UNSET, Unset


@define
class InboxMessage(Model):
    """A message in a user's inbox, in the user's language."""

    id: str = known(TEXT, "id")
    """The message's id, a UUID."""
    created_at: str = known(TEXT, "created_at")
    """When it came into the inbox."""
    is_read: bool = known(BOOLEAN, "is_read")
    """Whether it is marked as read."""
    is_deleted: bool = known(BOOLEAN, "is_deleted")
    """Whether it is marked as deleted."""
    is_opened: bool = known(BOOLEAN, "is_opened")
    """Whether it is marked as opened."""
    subject: str = known(TEXT, "subject")
    """The subject."""
    body: str | Unset = known(TEXT, "body")
    """The text."""
    img_url: str | Unset = known(TEXT, "img_url")
    """The address of the picture that goes with it."""
    data: Any | Unset = known(ANY, "data")
    """What the app is handed with it, as text or as an object."""
    expires_on: str | Unset = known(TEXT, "expires_on")
    """When it leaves the inbox."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str | Unset = UNSET,
            created_at: str | Unset = UNSET,
            is_read: bool | Unset = UNSET,
            is_deleted: bool | Unset = UNSET,
            is_opened: bool | Unset = UNSET,
            subject: str | Unset = UNSET,
            body: str | Unset = UNSET,
            img_url: str | Unset = UNSET,
            data: Any | Unset = UNSET,
            expires_on: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
