# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any

from ..._schema.model import Model, define, known
from ..._schema.scalars import (
    BOOLEAN,
    INTEGER,
    TIMESTAMP,
)
from ..._schema.unset import UNSET, Unset


@define
class EmailWarmUpStage(Model):
    """One stage of a warm-up, with the number of emails that may go out in it."""

    start: datetime = known(TIMESTAMP, "start", required=True)
    """When the stage begins."""
    end: datetime = known(TIMESTAMP, "end", required=True)
    """When the stage ends."""
    quota: int = known(INTEGER, "quota", required=True)
    """How many emails may be sent during the stage."""
    acked: bool | Unset = known(BOOLEAN, "acked")
    """Whether the stage has been confirmed."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            start: datetime | str,
            end: datetime | str,
            quota: int,
            acked: bool | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
