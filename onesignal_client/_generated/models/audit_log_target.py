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
class AuditLogTarget(Model):
    """What something was done to."""

    id: str | None | Unset
    """The target's id."""
    type: str | None | Unset
    """The kind of target, such as `segment`."""
    name: str | None | Unset
    """What the target is called."""
    metadata: dict[str, Any] | None | Unset
    """Further facts about the target."""

    _codecs_ = {
        "id": TEXT,
        "type": TEXT,
        "name": TEXT,
        "metadata": MapOf(ANY),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str | None | Unset = UNSET,
            type: str | None | Unset = UNSET,
            name: str | None | Unset = UNSET,
            metadata: Mapping[str, Any] | None | Unset = UNSET,
            additional_properties: dict[str, Any] | Unset = UNSET,
        ) -> None: ...
