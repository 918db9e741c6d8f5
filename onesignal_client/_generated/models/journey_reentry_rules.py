# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..._schema.model import Model, define, known
from ..._schema.scalars import (
    INTEGER,
)
from ..._schema.unset import UNSET, Unset


@define
class JourneyReentryRules(Model):
    """How soon a user may enter the same journey again."""

    duration_seconds: int | None | Unset = known(INTEGER, "duration_seconds")
    """The least number of seconds between two entries, 600 (ten minutes) or more."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            duration_seconds: int | None | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
