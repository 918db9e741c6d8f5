# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..._schema.model import Model, define, known
from ..._schema.scalars import (
    BOOLEAN,
    TEXT,
)
from ..._schema.unset import UNSET, Unset


@define
class CreateSegmentResponse(Model):
    """The confirmation that a segment was created."""

    success: bool = known(BOOLEAN, "success")
    """True when the segment was created."""
    id: str = known(TEXT, "id")
    """The id of the new segment."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            success: bool | Unset = UNSET,
            id: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
