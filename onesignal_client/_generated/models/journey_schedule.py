# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any

from ..._schema.model import Model, define, known
from ..._schema.scalars import (
    TEXT,
    TIMESTAMP,
)
from ..._schema.unset import UNSET, Unset


@define
class JourneySchedule(Model):
    """When a journey starts and stops by itself."""

    start_at: datetime | None | Unset = known(TIMESTAMP, "start_at")
    """When to start, in UTC and at least 5 minutes ahead."""
    stop_at: datetime | None | Unset = known(TIMESTAMP, "stop_at")
    """When to stop, in UTC, in the future and after `start_at`."""
    error: str | None | Unset = known(TEXT, "error", read_only=True)
    """Why scheduling failed, if it did. Only in replies."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            start_at: datetime | str | None | Unset = UNSET,
            stop_at: datetime | str | None | Unset = UNSET,
            error: str | None | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
