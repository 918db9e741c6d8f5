# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..._schema.codecs import (
    TEXT,
    MapOf,
)
from ..._schema.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ..._schema.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class UserIdentity(Model):
    """The aliases of a user, as sent to add some and as returned."""

    identity: dict[str, str] | None | Unset
    """The aliases by label; at most 20 custom ones per user."""

    _codecs_ = {
        "identity": MapOf(TEXT),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            identity: Mapping[str, str] | None | Unset = UNSET,
            additional_properties: dict[str, Any] | Unset = UNSET,
        ) -> None: ...
