# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..._schema.model import Model, define, known
from ..._schema.scalars import (
    BOOLEAN,
    TEXT,
)
from ..._schema.unset import UNSET, Unset


@define
class NotificationHistoryResponse(Model):
    """Where the history of a message will be found."""

    success: bool = known(BOOLEAN, "success")
    """True when the file is being made."""
    destination_url: str = known(TEXT, "destination_url")
    """The address of the CSV file, which answers 403 or 404 until it is ready."""
    csv_file_url: str | Unset = known(TEXT, "csv_file_url")
    """The same address under another name; one of the two comes."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            success: bool | Unset = UNSET,
            destination_url: str | Unset = UNSET,
            csv_file_url: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
