# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..._schema.codecs import (
    NUMBER,
    MapOf,
)
from ..._schema.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ..._schema.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class JourneyMessageStats(Model):
    """What became of the messages of a sending node."""

    totals: dict[str, float | None] | None | Unset
    """Totals since the start, by name; the names depend on the channel."""

    _codecs_ = {
        "totals": MapOf(NUMBER),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            totals: Mapping[str, float | None] | None | Unset = UNSET,
            additional_properties: dict[str, Any] | Unset = UNSET,
        ) -> None: ...
