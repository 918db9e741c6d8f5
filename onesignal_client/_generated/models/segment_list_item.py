# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..._schema.codecs import (
    BOOLEAN,
    TEXT,
    TIMESTAMP,
)
from ..._schema.model import Model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

    from ..._schema.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class SegmentListItem(Model):
    """A segment as it stands in the list, without its filters."""

    id: str | None | Unset
    """The segment's id, a UUID."""
    name: str | None | Unset
    """The segment's name."""
    description: str | None | Unset
    """The note for human readers, null if there is none."""
    created_at: datetime | None | Unset
    """When the segment was created."""
    updated_at: datetime | None | Unset
    """When the segment was last changed."""
    app_id: str | None | Unset
    """The app that the segment belongs to."""
    read_only: bool | None | Unset
    """Whether the segment cannot be changed."""
    is_active: bool | None | Unset
    """Whether messages can be sent to the segment; false while it is paused."""

    _codecs_ = {
        "id": TEXT,
        "name": TEXT,
        "description": TEXT,
        "created_at": TIMESTAMP,
        "updated_at": TIMESTAMP,
        "app_id": TEXT,
        "read_only": BOOLEAN,
        "is_active": BOOLEAN,
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str | None | Unset = UNSET,
            name: str | None | Unset = UNSET,
            description: str | None | Unset = UNSET,
            created_at: datetime | str | None | Unset = UNSET,
            updated_at: datetime | str | None | Unset = UNSET,
            app_id: str | None | Unset = UNSET,
            read_only: bool | None | Unset = UNSET,
            is_active: bool | None | Unset = UNSET,
            additional_properties: dict[str, Any] | Unset = UNSET,
        ) -> None: ...
