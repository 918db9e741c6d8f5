# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..._schema.codecs import MapOf
from ..._schema.model import Model, define, known
from ..._schema.scalars import (
    NUMBER,
)
from ..._schema.unset import UNSET, Unset


@define
class JourneyMessageStats(Model):
    """What became of the messages of a sending node."""

    totals: dict[str, float] | Unset = known(MapOf(NUMBER), "totals")
    """Totals since the start, by name; the names depend on the channel."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            totals: Mapping[str, float] | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
