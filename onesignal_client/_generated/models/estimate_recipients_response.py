# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..._schema.model import Model, define, known
from ..._schema.scalars import (
    BOOLEAN,
    INTEGER,
)
from ..._schema.unset import UNSET, Unset


@define
class EstimateRecipientsResponse(Model):
    """How many recipients a message would have."""

    count: int = known(INTEGER, "count")
    """The estimated number of recipients, after any cap."""
    uncapped_count: int | None | Unset = known(INTEGER, "uncapped_count")
    """The number before a cap was applied; null if there is none."""
    cap_applied: bool | Unset = known(BOOLEAN, "cap_applied")
    """Whether a cap lowered `count`."""
    mobile_suppressed: bool | Unset = known(BOOLEAN, "mobile_suppressed")
    """Whether recipients on mobile devices are left out."""
    mobile_excluded_count: int | Unset = known(INTEGER, "mobile_excluded_count")
    """How many recipients on mobile devices are left out."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            count: int | Unset = UNSET,
            uncapped_count: int | None | Unset = UNSET,
            cap_applied: bool | Unset = UNSET,
            mobile_suppressed: bool | Unset = UNSET,
            mobile_excluded_count: int | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
