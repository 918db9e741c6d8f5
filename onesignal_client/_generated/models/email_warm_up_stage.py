# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..._schema.codecs import (
    BOOLEAN,
    INTEGER,
    TIMESTAMP,
)
from ..._schema.model import Model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

    from ..._schema.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class EmailWarmUpStage(Model):
    """One stage of a warm-up, with the number of emails that may go out in it."""

    start: datetime
    """When the stage begins."""
    end: datetime
    """When the stage ends."""
    quota: int
    """How many emails may be sent during the stage."""
    acked: bool | None | Unset
    """Whether the stage has been confirmed."""

    _codecs_ = {
        "start": TIMESTAMP,
        "end": TIMESTAMP,
        "quota": INTEGER,
        "acked": BOOLEAN,
    }
    _required_ = frozenset(
        {
            "start",
            "end",
            "quota",
        }
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            start: datetime | str,
            end: datetime | str,
            quota: int,
            acked: bool | None | Unset = UNSET,
            additional_properties: dict[str, Any] | Unset = UNSET,
        ) -> None: ...
