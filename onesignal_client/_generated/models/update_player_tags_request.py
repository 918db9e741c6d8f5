# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..._schema.codecs import (
    ANY,
    MapOf,
)
from ..._schema.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ..._schema.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class UpdatePlayerTagsRequest(Model):
    """Tags for all devices of one person."""

    tags: dict[str, Any] | Unset
    """The tags to set, at most 100. Values should be strings; an empty string deletes the tag."""

    _codecs_ = {
        "tags": MapOf(ANY),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            tags: Mapping[str, Any] | Unset = UNSET,
            additional_properties: dict[str, Any] | Unset = UNSET,
        ) -> None: ...
