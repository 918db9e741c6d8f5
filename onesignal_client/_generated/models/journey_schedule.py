# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..._schema.codecs import (
    TEXT,
    TIMESTAMP,
)
from ..._schema.model import Model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

    from ..._schema.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class JourneySchedule(Model):
    """When a journey starts and stops by itself."""

    start_at: datetime | None | Unset
    """When to start, in UTC and at least 5 minutes ahead."""
    stop_at: datetime | None | Unset
    """When to stop, in UTC, in the future and after `start_at`."""
    error: str | None | Unset
    """Why scheduling failed, if it did. Only in replies."""

    _codecs_ = {
        "start_at": TIMESTAMP,
        "stop_at": TIMESTAMP,
        "error": TEXT,
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            start_at: datetime | str | None | Unset = UNSET,
            stop_at: datetime | str | None | Unset = UNSET,
            error: str | None | Unset = UNSET,
            additional_properties: dict[str, Any] | Unset = UNSET,
        ) -> None: ...
