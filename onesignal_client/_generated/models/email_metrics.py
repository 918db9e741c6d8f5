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
class EmailMetrics(Model):
    """What became of a number of emails."""

    sent: int = known(INTEGER, "sent")
    """How many emails went out."""
    delivered: int = known(INTEGER, "delivered")
    """How many emails the provider accepted."""
    opened: int = known(INTEGER, "opened")
    """How often emails were opened, repeated openings included."""
    clicked: int = known(INTEGER, "clicked")
    """How often links in emails were clicked, repeated clicks included."""
    unique_opened: int = known(INTEGER, "unique_opened")
    """Openings, each recipient of an email counted once."""
    unique_clicked: int = known(INTEGER, "unique_clicked")
    """Clicks, each recipient of an email counted once."""
    failed: int = known(INTEGER, "failed")
    """How many emails could not be sent or delivered because of an error."""
    bounced: int = known(INTEGER, "bounced")
    """How many emails came back."""
    complained: int = known(INTEGER, "complained")
    """How many emails were reported as spam."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            sent: int | Unset = UNSET,
            delivered: int | Unset = UNSET,
            opened: int | Unset = UNSET,
            clicked: int | Unset = UNSET,
            unique_opened: int | Unset = UNSET,
            unique_clicked: int | Unset = UNSET,
            failed: int | Unset = UNSET,
            bounced: int | Unset = UNSET,
            complained: int | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
