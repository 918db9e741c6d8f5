# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..._schema.codecs import (
    ANY,
    ListOf,
    MapOf,
)
from ..._schema.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from ..._schema.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class InAppMessageManifest(Model):
    """The in-app messages that an SDK may show on one subscription."""

    in_app_messages: list[dict[str, Any]] | None | Unset
    """The messages with their triggers and variants; their shape is not documented."""

    _codecs_ = {
        "in_app_messages": ListOf(MapOf(ANY)),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            in_app_messages: Sequence[Mapping[str, Any]] | None | Unset = UNSET,
            additional_properties: dict[str, Any] | Unset = UNSET,
        ) -> None: ...
