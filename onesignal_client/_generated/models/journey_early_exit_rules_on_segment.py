# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..._schema.codecs import ListOf
from ..._schema.model import Model, define, known
from ..._schema.scalars import (
    TEXT,
)
from ..._schema.unset import UNSET, Unset


@define
class JourneyEarlyExitRulesOnSegment(Model):
    """Segments that end a user's journey."""

    included_segment_ids: list[str] | Unset = known(ListOf(TEXT), "included_segment_ids")
    """The ids of the segments whose members leave."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            included_segment_ids: list[str] | tuple[str, ...] | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
