# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..._schema.codecs import ANY, ListOf, MapOf
from ..._schema.model import Model, define, known
from ..._schema.unset import UNSET, Unset


@define
class InAppMessageManifest(Model):
    """The in-app messages that an SDK may show on one subscription."""

    in_app_messages: list[dict[str, Any]] = known(ListOf(MapOf(ANY)), "in_app_messages")
    """The messages with their triggers and variants; of no fixed shape."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            in_app_messages: Sequence[Mapping[str, Any]] | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
