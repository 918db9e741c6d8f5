# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..._schema.codecs import ANY, MapOf
from ..._schema.model import Model, define, known
from ..._schema.scalars import (
    TEXT,
)
from ..._schema.unset import UNSET, Unset


@define
class AuditLogTarget(Model):
    """What something was done to."""

    id: str | Unset = known(TEXT, "id")
    """The target's id."""
    type: str | Unset = known(TEXT, "type")
    """The kind of target, such as `segment`."""
    name: str | Unset = known(TEXT, "name")
    """What the target is called."""
    metadata: dict[str, Any] | Unset = known(MapOf(ANY), "metadata")
    """Further facts about the target."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str | Unset = UNSET,
            type: str | Unset = UNSET,
            name: str | Unset = UNSET,
            metadata: Mapping[str, Any] | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
