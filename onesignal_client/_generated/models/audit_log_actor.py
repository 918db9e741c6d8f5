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
class AuditLogActor(Model):
    """Who did something."""

    id: str | Unset = known(TEXT, "id")
    """The actor's id."""
    type: str | Unset = known(TEXT, "type")
    """The kind of actor, such as `user`, `service`, `member`, `api_key` or `system`."""
    name: str | Unset = known(TEXT, "name")
    """The actor's name."""
    email: str | Unset = known(TEXT, "email")
    """The actor's email address."""
    metadata: dict[str, Any] | Unset = known(MapOf(ANY), "metadata")
    """Further facts about the actor."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str | Unset = UNSET,
            type: str | Unset = UNSET,
            name: str | Unset = UNSET,
            email: str | Unset = UNSET,
            metadata: Mapping[str, Any] | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
