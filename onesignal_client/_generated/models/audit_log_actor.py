# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..._schema.codecs import (
    ANY,
    TEXT,
    MapOf,
)
from ..._schema.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ..._schema.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class AuditLogActor(Model):
    """Who did something."""

    id: str | None | Unset
    """The actor's id."""
    type: str | None | Unset
    """The kind of actor, such as `user`, `service`, `member`, `api_key` or `system`."""
    name: str | None | Unset
    """The actor's name."""
    email: str | None | Unset
    """The actor's email address."""
    metadata: dict[str, Any] | None | Unset
    """Further facts about the actor."""

    _codecs_ = {
        "id": TEXT,
        "type": TEXT,
        "name": TEXT,
        "email": TEXT,
        "metadata": MapOf(ANY),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str | None | Unset = UNSET,
            type: str | None | Unset = UNSET,
            name: str | None | Unset = UNSET,
            email: str | None | Unset = UNSET,
            metadata: Mapping[str, Any] | None | Unset = UNSET,
            additional_properties: dict[str, Any] | Unset = UNSET,
        ) -> None: ...
