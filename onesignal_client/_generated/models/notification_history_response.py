# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..._schema.codecs import (
    BOOLEAN,
    TEXT,
)
from ..._schema.model import Model

if TYPE_CHECKING:
    from typing import Any

    from ..._schema.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class NotificationHistoryResponse(Model):
    """Where the history of a message will be found."""

    success: bool | None | Unset
    """True when the file is being made."""
    destination_url: str | None | Unset
    """The address of the CSV file, which answers 403 or 404 until it is ready. This name is
    shown in replies; the newer documentation's text speaks of `csv_file_url`."""
    csv_file_url: str | None | Unset
    """The address of the CSV file under its other name; sources disagree, so look at both."""

    _codecs_ = {
        "success": BOOLEAN,
        "destination_url": TEXT,
        "csv_file_url": TEXT,
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            success: bool | None | Unset = UNSET,
            destination_url: str | None | Unset = UNSET,
            csv_file_url: str | None | Unset = UNSET,
            additional_properties: dict[str, Any] | Unset = UNSET,
        ) -> None: ...
