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
class UpdateSegmentRequest(Model):
    """The changes to a segment. The name is always needed."""

    name: str
    """The new name, or the present one to keep it. At most 128 characters."""
    description: str | Unset
    """A note for human readers, at most 255 characters. An empty string removes it; left out, it
    stays."""
    filters: list[FilterExpression] | Unset
    """The conditions that replace all the present ones, at least one and at most 200 entries,
    operators included. Left out, the present ones stay."""

    _codecs_ = {
        "name": TEXT,
        "description": TEXT,
        "filters": ListOf(ModelOf("FilterExpression")),
    }
    _required_ = frozenset(
        {
            "name",
        }
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str,
            description: str | Unset = UNSET,
            filters: Sequence[FilterExpression | FilterExpressionParams] | Unset = UNSET,
            additional_properties: dict[str, Any] | Unset = UNSET,
        ) -> None: ...
