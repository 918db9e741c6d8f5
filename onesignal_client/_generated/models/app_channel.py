# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..._schema.codecs import (
    BOOLEAN,
    TEXT,
    ListOf,
)
from ..._schema.model import Model

if TYPE_CHECKING:
    from typing import Any

    from ..._schema.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class AppChannel(Model):
    """Whether and where an app can send on one channel."""

    enabled: bool | None | Unset
    """Whether the channel is set up."""
    platforms: list[str] | None | Unset
    """The platforms of the channel that are set up."""

    _codecs_ = {
        "enabled": BOOLEAN,
        "platforms": ListOf(TEXT),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            enabled: bool | None | Unset = UNSET,
            platforms: list[str] | tuple[str, ...] | None | Unset = UNSET,
            additional_properties: dict[str, Any] | Unset = UNSET,
        ) -> None: ...
