# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..._schema.codecs import (
    ListOf,
    ModelOf,
)
from ..._schema.model import Model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from ..._schema.unset import UNSET, Unset
    from ..params import CustomEventParams
    from . import CustomEvent


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class CustomEventsRequest(Model):
    """Events to record in one request of at most 1 MB."""

    events: list[CustomEvent]
    """The events, each of at most 2,024 bytes."""

    _codecs_ = {
        "events": ListOf(ModelOf("CustomEvent")),
    }
    _required_ = frozenset(
        {
            "events",
        }
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            events: Sequence[CustomEvent | CustomEventParams],
            additional_properties: dict[str, Any] | Unset = UNSET,
        ) -> None: ...
