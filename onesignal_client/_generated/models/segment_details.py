# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from ..._schema.codecs import ListOf, ModelOf
from ..._schema.model import Model, define, known
from ..._schema.scalars import (
    TEXT,
    UNIX_TIME,
    EnumOf,
)
from ..._schema.unset import UNSET, Unset
from .. import models

if TYPE_CHECKING:
    from ..params import FilterExpressionParams


@define
class SegmentDetails(Model):
    """A segment's name and filters."""

    id: str = known(TEXT, "id")
    """The segment's id, a UUID."""
    name: str = known(TEXT, "name")
    """The segment's name."""
    created_at: datetime = known(UNIX_TIME, "created_at")
    """When the segment was created, in Unix seconds."""
    description: str | None | Unset = known(TEXT, "description")
    """The note for human readers, null if there is none."""
    source: models.SegmentSource | str | Unset = known(EnumOf("SegmentSource"), "source")
    """Who or what made the segment."""
    filters: list[models.FilterExpression] | Unset = known(
        ListOf(ModelOf("FilterExpression")), "filters"
    )
    """The conditions, in the form in which creating a segment takes them."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str | Unset = UNSET,
            name: str | Unset = UNSET,
            created_at: int | datetime | Unset = UNSET,
            description: str | None | Unset = UNSET,
            source: models.SegmentSource | str | Unset = UNSET,
            filters: Sequence[models.FilterExpression | FilterExpressionParams] | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
