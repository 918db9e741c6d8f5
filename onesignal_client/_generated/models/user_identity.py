# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..._schema.codecs import MapOf
from ..._schema.model import Model, define, known
from ..._schema.scalars import (
    TEXT,
)
from ..._schema.unset import UNSET, Unset


@define
class UserIdentity(Model):
    """The aliases of a user, as sent to add some and as returned."""

    identity: dict[str, str] = known(MapOf(TEXT), "identity")
    """The aliases by label; at most 20 custom ones per user."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            identity: Mapping[str, str] | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
