# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..._schema.codecs import ModelOf
from ..._schema.model import Model, define, known
from ..._schema.scalars import (
    INTEGER,
)
from ..._schema.unset import UNSET, Unset
from .. import models


@define
class GetSegmentResponse(Model):
    """One segment."""

    subscriber_count: int = known(INTEGER, "subscriber_count")
    """How many subscribers the segment has."""
    payload: models.SegmentDetails | Unset = known(ModelOf("SegmentDetails"), "payload")
    """Name and filters, present only with `include-segment-detail`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            subscriber_count: int | Unset = UNSET,
            payload: models.SegmentDetails | Mapping[str, Any] | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
