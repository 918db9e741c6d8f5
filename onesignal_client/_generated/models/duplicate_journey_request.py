# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..._schema.codecs import (
    ModelOf,
)
from ..._schema.model import Model

if TYPE_CHECKING:
    from typing import Any

    from ..._schema.unset import UNSET, Unset
    from ..params import DuplicateJourneyOverridesParams
    from . import DuplicateJourneyOverrides


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class DuplicateJourneyRequest(Model):
    """How a copy of a journey shall differ from its source."""

    overrides: DuplicateJourneyOverrides | None | Unset
    """Fields to merge into the copy."""

    _codecs_ = {
        "overrides": ModelOf("DuplicateJourneyOverrides"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            overrides: DuplicateJourneyOverrides
            | DuplicateJourneyOverridesParams
            | None
            | Unset = UNSET,
            additional_properties: dict[str, Any] | Unset = UNSET,
        ) -> None: ...
