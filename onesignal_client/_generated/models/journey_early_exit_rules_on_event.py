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
class JourneyEarlyExitRulesOnEvent(Model):
    """A custom event that ends a user's journey."""

    name: str
    """The name of the event, at most 255 characters."""

    _codecs_ = {
        "name": TEXT,
    }
    _required_ = frozenset(
        {
            "name",
        }
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str,
            additional_properties: dict[str, Any] | Unset = UNSET,
        ) -> None: ...
