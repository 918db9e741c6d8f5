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
class UpdateSegmentRequest(Model):
    """The changes to a segment. The name is always needed."""

    name: str = known(TEXT, "name", required=True)
    """The new name, or the present one to keep it. At most 128 characters."""
    description: str | Unset = known(TEXT, "description")
    """A note for human readers, at most 255 characters. An empty string removes it; left out, it
    stays."""
    filters: list[models.FilterExpression] | Unset = known(
        ListOf(ModelOf("FilterExpression")), "filters"
    )
    """The conditions that replace all the present ones, at least one and at most 200 entries,
    operators included. Left out, the present ones stay."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str,
            description: str | Unset = UNSET,
            filters: Sequence[models.FilterExpression | FilterExpressionParams] | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
