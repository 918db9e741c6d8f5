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
    from collections.abc import Sequence
    from typing import Any

    from ..._schema.unset import UNSET, Unset
    from ..params import FilterExpressionParams
    from . import FilterExpression


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class Segment(Model):
    """A segment to be created."""

    name: str
    """The segment's name in the dashboard and in `included_segments`, at most 128 characters."""
    filters: list[FilterExpression]
    """The conditions, with `AND` or `OR` entries between them; `AND` binds tighter than `OR`. At
    least one and at most 200 entries, operators included; an operator is never the last."""
    id: str | Unset
    """A UUID of your choice for the segment; OneSignal picks one if left out."""
    description: str | Unset
    """A note for human readers, at most 255 characters."""

    _codecs_ = {
        "name": TEXT,
        "filters": ListOf(ModelOf("FilterExpression")),
        "id": TEXT,
        "description": TEXT,
    }
    _required_ = frozenset(
        {
            "name",
            "filters",
        }
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str,
            filters: Sequence[FilterExpression | FilterExpressionParams],
            id: str | Unset = UNSET,
            description: str | Unset = UNSET,
            additional_properties: dict[str, Any] | Unset = UNSET,
        ) -> None: ...
