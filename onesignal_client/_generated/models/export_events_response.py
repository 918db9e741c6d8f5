# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..._schema.model import Model, define, known
from ..._schema.scalars import (
    TEXT,
)
from ..._schema.unset import UNSET, Unset


@define
class ExportEventsResponse(Model):
    """Where the events of a message will be found."""

    csv_file_url: str = known(TEXT, "csv_file_url")
    """The address of the compressed CSV file, which answers 403 or 404 until it is ready."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            csv_file_url: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
