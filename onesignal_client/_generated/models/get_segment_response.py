# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..._schema.codecs import (
    INTEGER,
    ModelOf,
)
from ..._schema.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ..._schema.unset import UNSET, Unset
    from . import SegmentDetails


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class GetSegmentResponse(Model):
    """One segment."""

    subscriber_count: int | None | Unset
    """How many subscribers the segment has."""
    payload: SegmentDetails | None | Unset
    """Name and filters, present only with `include-segment-detail`."""

    _codecs_ = {
        "subscriber_count": INTEGER,
        "payload": ModelOf("SegmentDetails"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            subscriber_count: int | None | Unset = UNSET,
            payload: SegmentDetails | Mapping[str, Any] | None | Unset = UNSET,
            additional_properties: dict[str, Any] | Unset = UNSET,
        ) -> None: ...
