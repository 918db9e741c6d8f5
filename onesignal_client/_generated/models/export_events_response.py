# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..._schema.codecs import (
    TEXT,
)
from ..._schema.model import Model

if TYPE_CHECKING:
    from typing import Any

    from ..._schema.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class ExportEventsResponse(Model):
    """Where the events of a message will be found."""

    csv_file_url: str | None | Unset
    """The address of the compressed CSV file, which answers 403 or 404 until it is ready."""

    _codecs_ = {
        "csv_file_url": TEXT,
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            csv_file_url: str | None | Unset = UNSET,
            additional_properties: dict[str, Any] | Unset = UNSET,
        ) -> None: ...
