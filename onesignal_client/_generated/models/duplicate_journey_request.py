# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..._schema.codecs import ModelOf
from ..._schema.model import Model, define, known
from ..._schema.unset import UNSET, Unset
from .. import models

if TYPE_CHECKING:
    from ..params import DuplicateJourneyOverridesParams


@define
class DuplicateJourneyRequest(Model):
    """How a copy of a journey shall differ from its source."""

    overrides: models.DuplicateJourneyOverrides | None | Unset = known(
        ModelOf("DuplicateJourneyOverrides"), "overrides"
    )
    """Fields to merge into the copy."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            overrides: models.DuplicateJourneyOverrides
            | DuplicateJourneyOverridesParams
            | None
            | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
