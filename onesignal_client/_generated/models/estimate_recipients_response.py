# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..._schema.codecs import (
    BOOLEAN,
    INTEGER,
)
from ..._schema.model import Model

if TYPE_CHECKING:
    from typing import Any

    from ..._schema.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class EstimateRecipientsResponse(Model):
    """How many recipients a message would have."""

    count: int | None | Unset
    """The estimated number of recipients, after any cap."""
    uncapped_count: int | None | Unset
    """The number before a cap was applied; null if there is none."""
    cap_applied: bool | None | Unset
    """Whether a cap lowered `count`."""
    mobile_suppressed: bool | None | Unset
    """Whether recipients on mobile devices are left out."""
    mobile_excluded_count: int | None | Unset
    """How many recipients on mobile devices are left out."""

    _codecs_ = {
        "count": INTEGER,
        "uncapped_count": INTEGER,
        "cap_applied": BOOLEAN,
        "mobile_suppressed": BOOLEAN,
        "mobile_excluded_count": INTEGER,
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            count: int | None | Unset = UNSET,
            uncapped_count: int | None | Unset = UNSET,
            cap_applied: bool | None | Unset = UNSET,
            mobile_suppressed: bool | None | Unset = UNSET,
            mobile_excluded_count: int | None | Unset = UNSET,
            additional_properties: dict[str, Any] | Unset = UNSET,
        ) -> None: ...
