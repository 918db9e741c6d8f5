# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..._schema.codecs import (
    TEXT,
    ListOf,
    ModelOf,
)
from ..._schema.model import Model, define, known
from ..._schema.unset import UNSET, Unset
from .. import models


@define
class Segment(Model):
    """A segment to be created."""

    name: str = known(TEXT, "name", required=True)
    """The segment's name in the dashboard and in `included_segments`."""
    filters: list[models.FilterExpression] = known(
        ListOf(ModelOf("FilterExpression")), "filters", required=True
    )
    """The conditions, with `AND` or `OR` entries between them; `AND` binds tighter than `OR`. At
    most 200 entries, operators included."""
    id: str | Unset = known(TEXT, "id")
    """A UUID of your choice for the segment; OneSignal picks one if left out."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str,
            filters: Sequence[models.FilterExpression | Mapping[str, Any]],
            id: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
