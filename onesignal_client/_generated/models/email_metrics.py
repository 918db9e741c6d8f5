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
class EmailMetrics(Model):
    """What became of a number of emails."""

    sent: int | None | Unset
    """How many emails went out."""
    delivered: int | None | Unset
    """How many emails the provider accepted."""
    opened: int | None | Unset
    """How often emails were opened, repeated openings included."""
    clicked: int | None | Unset
    """How often links in emails were clicked, repeated clicks included."""
    unique_opened: int | None | Unset
    """Openings, each recipient of an email counted once."""
    unique_clicked: int | None | Unset
    """Clicks, each recipient of an email counted once."""
    failed: int | None | Unset
    """How many emails could not be sent or delivered because of an error."""
    bounced: int | None | Unset
    """How many emails came back."""
    complained: int | None | Unset
    """How many emails were reported as spam."""

    _codecs_ = {
        "sent": INTEGER,
        "delivered": INTEGER,
        "opened": INTEGER,
        "clicked": INTEGER,
        "unique_opened": INTEGER,
        "unique_clicked": INTEGER,
        "failed": INTEGER,
        "bounced": INTEGER,
        "complained": INTEGER,
    }

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
            additional_properties: dict[str, Any] | Unset = UNSET,
        ) -> None: ...
