# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..._schema.codecs import ANY, MapOf
from ..._schema.model import Model, define, known
from ..._schema.unset import UNSET, Unset


@define
class UpdatePlayerTagsRequest(Model):
    """Tags for all devices of one person."""

    tags: dict[str, Any] | Unset = known(MapOf(ANY), "tags")
    """The tags to set, at most 100. Values should be strings; an empty string deletes the tag."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            tags: Mapping[str, Any] | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
