# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..._schema.model import Model, define, known
from ..._schema.scalars import (
    TEXT,
)


@define
class JourneyEarlyExitRulesOnEvent(Model):
    """A custom event that ends a user's journey."""

    name: str = known(TEXT, "name", required=True)
    """The name of the event, at most 255 characters."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
