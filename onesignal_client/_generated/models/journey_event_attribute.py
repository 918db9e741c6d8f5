# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..._schema.codecs import (
    TEXT,
    EnumOf,
)
from ..._schema.model import Model

if TYPE_CHECKING:
    from typing import Any

    from ..._schema.unset import UNSET, Unset
    from . import JourneyEventOperator


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class JourneyEventAttribute(Model):
    """One condition on a property of an event."""

    key: str
    """The name of the event's property."""
    operator: JourneyEventOperator | str
    """How the property is compared."""
    value: str | None | Unset
    """What to compare with; not needed for `exists` and `not_exists`."""

    _codecs_ = {
        "key": TEXT,
        "operator": EnumOf("JourneyEventOperator"),
        "value": TEXT,
    }
    _required_ = frozenset(
        {
            "key",
            "operator",
        }
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            key: str,
            operator: JourneyEventOperator | str,
            value: str | None | Unset = UNSET,
            additional_properties: dict[str, Any] | Unset = UNSET,
        ) -> None: ...
