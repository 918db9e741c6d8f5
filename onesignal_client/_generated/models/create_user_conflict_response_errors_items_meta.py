# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..._schema.codecs import (
    ANY,
    TEXT,
    MapOf,
)
from ..._schema.model import Model, define, known
from ..._schema.unset import UNSET, Unset


@define
class CreateUserConflictResponseErrorsItemsMeta(Model):
    """The values that collide. The SDK's model has `conflicting_aliases`; a recorded reply has the
    alias itself as a key instead. Both are accepted."""

    conflicting_aliases: dict[str, Any] | None | Unset = known(MapOf(ANY), "conflicting_aliases")
    """The aliases in question by label."""
    external_id: str | None | Unset = known(TEXT, "external_id")
    """The external id in question, where the reply names it directly."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            conflicting_aliases: Mapping[str, Any] | None | Unset = UNSET,
            external_id: str | None | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
