# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..._schema.codecs import (
    INTEGER,
)
from ..._schema.model import Model, define, known
from ..._schema.unset import UNSET, Unset


@define
class EmailMetrics(Model):
    """What became of a number of emails."""

    sent: int | None | Unset = known(INTEGER, "sent")
    """How many emails went out."""
    delivered: int | None | Unset = known(INTEGER, "delivered")
    """How many emails the provider accepted."""
    opened: int | None | Unset = known(INTEGER, "opened")
    """How often emails were opened, repeated openings included."""
    clicked: int | None | Unset = known(INTEGER, "clicked")
    """How often links in emails were clicked, repeated clicks included."""
    unique_opened: int | None | Unset = known(INTEGER, "unique_opened")
    """Openings, each recipient of an email counted once."""
    unique_clicked: int | None | Unset = known(INTEGER, "unique_clicked")
    """Clicks, each recipient of an email counted once."""
    failed: int | None | Unset = known(INTEGER, "failed")
    """How many emails could not be sent or delivered because of an error."""
    bounced: int | None | Unset = known(INTEGER, "bounced")
    """How many emails came back."""
    complained: int | None | Unset = known(INTEGER, "complained")
    """How many emails were reported as spam."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            sent: int | None | Unset = UNSET,
            delivered: int | None | Unset = UNSET,
            opened: int | None | Unset = UNSET,
            clicked: int | None | Unset = UNSET,
            unique_opened: int | None | Unset = UNSET,
            unique_clicked: int | None | Unset = UNSET,
            failed: int | None | Unset = UNSET,
            bounced: int | None | Unset = UNSET,
            complained: int | None | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
