# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any

from ..._schema.model import Model, define, known
from ..._schema.scalars import (
    BOOLEAN,
    TEXT,
    TIMESTAMP,
)
from ..._schema.unset import UNSET, Unset


@define
class SegmentListItem(Model):
    """A segment as it stands in the list, without its filters."""

    id: str = known(TEXT, "id")
    """The segment's id, a UUID."""
    name: str = known(TEXT, "name")
    """The segment's name."""
    created_at: datetime = known(TIMESTAMP, "created_at")
    """When the segment was created."""
    updated_at: datetime = known(TIMESTAMP, "updated_at")
    """When the segment was last changed."""
    description: str | None | Unset = known(TEXT, "description")
    """The note for human readers, null if there is none."""
    app_id: str | Unset = known(TEXT, "app_id")
    """The app that the segment belongs to."""
    read_only: bool | Unset = known(BOOLEAN, "read_only")
    """Whether the segment cannot be changed."""
    is_active: bool | Unset = known(BOOLEAN, "is_active")
    """Whether messages can be sent to the segment; false while it is paused."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str | Unset = UNSET,
            name: str | Unset = UNSET,
            created_at: datetime | str | Unset = UNSET,
            updated_at: datetime | str | Unset = UNSET,
            description: str | None | Unset = UNSET,
            app_id: str | Unset = UNSET,
            read_only: bool | Unset = UNSET,
            is_active: bool | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
