# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..._schema.codecs import ListOf, ModelOf
from ..._schema.model import Model, define, known
from ..._schema.scalars import (
    TEXT,
)
from ..._schema.unset import UNSET, Unset
from .. import models

if TYPE_CHECKING:
    from ..params import FilterExpressionParams


@define
class Segment(Model):
    """A segment to be created."""

    name: str = known(TEXT, "name", required=True)
    """The segment's name in the dashboard and in `included_segments`, at most 128 characters."""
    filters: list[models.FilterExpression] = known(
        ListOf(ModelOf("FilterExpression")), "filters", required=True
    )
    """The conditions, with `AND` or `OR` entries between them; `AND` binds tighter than `OR`. At
    least one and at most 200 entries, operators included; an operator is never the last."""
    id: str | Unset = known(TEXT, "id")
    """A UUID of your choice for the segment; OneSignal picks one if left out."""
    description: str | Unset = known(TEXT, "description")
    """A note for human readers, at most 255 characters."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str,
            filters: Sequence[models.FilterExpression | FilterExpressionParams],
            id: str | Unset = UNSET,
            description: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
