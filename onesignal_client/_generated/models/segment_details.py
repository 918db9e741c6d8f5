# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..._schema.codecs import (
    TEXT,
    UNIX_TIME,
    EnumOf,
    ListOf,
    ModelOf,
)
from ..._schema.model import Model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from typing import Any

    from ..._schema.unset import UNSET, Unset
    from ..params import FilterExpressionParams
    from . import FilterExpression, SegmentSource


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class SegmentDetails(Model):
    """A segment's name and filters."""

    id: str | None | Unset
    """The segment's id, a UUID."""
    name: str | None | Unset
    """The segment's name."""
    description: str | None | Unset
    """The note for human readers, null if there is none."""
    created_at: int | None | Unset
    """When the segment was created, in Unix seconds."""
    source: SegmentSource | str | None | Unset
    """Who or what made the segment."""
    filters: list[FilterExpression] | None | Unset
    """The conditions, in the form in which creating a segment takes them."""

    _codecs_ = {
        "id": TEXT,
        "name": TEXT,
        "description": TEXT,
        "created_at": UNIX_TIME,
        "source": EnumOf("SegmentSource"),
        "filters": ListOf(ModelOf("FilterExpression")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str | None | Unset = UNSET,
            name: str | None | Unset = UNSET,
            description: str | None | Unset = UNSET,
            created_at: int | datetime | None | Unset = UNSET,
            source: SegmentSource | str | None | Unset = UNSET,
            filters: Sequence[FilterExpression | FilterExpressionParams] | None | Unset = UNSET,
            additional_properties: dict[str, Any] | Unset = UNSET,
        ) -> None: ...
