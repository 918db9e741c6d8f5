# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..._schema.codecs import (
    TEXT,
    ListOf,
)
from ..._schema.model import Model

if TYPE_CHECKING:
    from typing import Any

    from ..._schema.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class JourneyEarlyExitRulesOnSegment(Model):
    """Segments that end a user's journey."""

    included_segment_ids: list[str] | None | Unset
    """The ids of the segments whose members leave."""

    _codecs_ = {
        "included_segment_ids": ListOf(TEXT),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            included_segment_ids: list[str] | tuple[str, ...] | None | Unset = UNSET,
            additional_properties: dict[str, Any] | Unset = UNSET,
        ) -> None: ...
