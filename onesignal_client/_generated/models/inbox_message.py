# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..._schema.codecs import (
    ANY,
    BOOLEAN,
    TEXT,
)
from ..._schema.model import Model

if TYPE_CHECKING:
    from typing import Any

    from ..._schema.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class InboxMessage(Model):
    """A message in a user's inbox, in the user's language."""

    id: str | None | Unset
    """The message's id, a UUID."""
    created_at: str | None | Unset
    """When it came into the inbox."""
    is_read: bool | None | Unset
    """Whether it is marked as read."""
    is_deleted: bool | None | Unset
    """Whether it is marked as deleted."""
    is_opened: bool | None | Unset
    """Whether it is marked as opened."""
    subject: str | None | Unset
    """The subject."""
    body: str | None | Unset
    """The text."""
    img_url: str | None | Unset
    """The address of the picture that goes with it."""
    data: Any | Unset
    """What the app is handed with it, as text or as an object."""
    expires_on: str | None | Unset
    """When it leaves the inbox."""

    _codecs_ = {
        "id": TEXT,
        "created_at": TEXT,
        "is_read": BOOLEAN,
        "is_deleted": BOOLEAN,
        "is_opened": BOOLEAN,
        "subject": TEXT,
        "body": TEXT,
        "img_url": TEXT,
        "data": ANY,
        "expires_on": TEXT,
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str | None | Unset = UNSET,
            created_at: str | None | Unset = UNSET,
            is_read: bool | None | Unset = UNSET,
            is_deleted: bool | None | Unset = UNSET,
            is_opened: bool | None | Unset = UNSET,
            subject: str | None | Unset = UNSET,
            body: str | None | Unset = UNSET,
            img_url: str | None | Unset = UNSET,
            data: Any | Unset = UNSET,
            expires_on: str | None | Unset = UNSET,
            additional_properties: dict[str, Any] | Unset = UNSET,
        ) -> None: ...
