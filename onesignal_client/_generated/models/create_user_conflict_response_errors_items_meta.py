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
class CreateUserConflictResponseErrorsItemsMeta(Model):
    """The values that collide. The SDK's model has `conflicting_aliases`; a recorded reply has the
    alias itself as a key instead. Both are accepted."""

    conflicting_aliases: dict[str, Any] | None | Unset
    """The aliases in question by label."""
    external_id: str | None | Unset
    """The external id in question, where the reply names it directly."""

    _codecs_ = {
        "conflicting_aliases": MapOf(ANY),
        "external_id": TEXT,
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            conflicting_aliases: Mapping[str, Any] | None | Unset = UNSET,
            external_id: str | None | Unset = UNSET,
            additional_properties: dict[str, Any] | Unset = UNSET,
        ) -> None: ...
