# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..._schema.model import Model, define, known
from ..._schema.scalars import (
    TEXT,
    EnumOf,
)
from ..._schema.unset import UNSET, Unset
from .. import models


@define
class JourneyEventAttribute(Model):
    """One condition on a property of an event."""

    key: str = known(TEXT, "key", required=True)
    """The name of the event's property."""
    operator: models.JourneyEventOperator | str = known(
        EnumOf("JourneyEventOperator"), "operator", required=True
    )
    """How the property is compared."""
    value: str | Unset = known(TEXT, "value")
    """What to compare with; not needed for `exists` and `not_exists`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            key: str,
            operator: models.JourneyEventOperator | str,
            value: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
