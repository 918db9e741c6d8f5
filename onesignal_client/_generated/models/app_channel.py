# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..._schema.codecs import ListOf
from ..._schema.model import Model, define, known
from ..._schema.scalars import (
    BOOLEAN,
    TEXT,
)
from ..._schema.unset import UNSET, Unset


@define
class AppChannel(Model):
    """Whether and where an app can send on one channel."""

    enabled: bool = known(BOOLEAN, "enabled", required=True)
    """Whether the channel is set up."""
    platforms: list[str] | Unset = known(ListOf(TEXT), "platforms")
    """The platforms of the channel that are set up."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            enabled: bool,
            platforms: list[str] | tuple[str, ...] | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
