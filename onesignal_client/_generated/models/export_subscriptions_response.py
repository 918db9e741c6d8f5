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
class ExportSubscriptionsResponse(Model):
    """Where an export will be found."""

    csv_file_url: str = known(TEXT, "csv_file_url")
    """The address of the GZip-compressed CSV file. It answers 404 or 403 until the file is
    ready, and is valid for three days."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            csv_file_url: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
