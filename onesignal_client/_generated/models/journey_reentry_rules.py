# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..._schema.codecs import (
    INTEGER,
)
from ..._schema.model import Model

if TYPE_CHECKING:
    from typing import Any

    from ..._schema.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class JourneyReentryRules(Model):
    """How soon a user may enter the same journey again."""

    duration_seconds: int | None | Unset
    """The least number of seconds between two entries, 600 (ten minutes) or more."""

    _codecs_ = {
        "duration_seconds": INTEGER,
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            duration_seconds: int | None | Unset = UNSET,
            additional_properties: dict[str, Any] | Unset = UNSET,
        ) -> None: ...
