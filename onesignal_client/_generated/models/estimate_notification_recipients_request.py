# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..._schema.codecs import (
    TEXT,
    EnumOf,
    ListOf,
    MapOf,
    ModelOf,
)
from ..._schema.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from ..._schema.unset import UNSET, Unset
    from . import FilterExpression, TargetChannel


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class EstimateNotificationRecipientsRequest(Model):
    """The targeting of a message that is not sent. One source calls `included_segments` required;
    filters or aliases are accepted here too."""

    app_id: str | Unset
    """The app's id, a UUID; filled in by the client."""
    included_segments: list[str] | Unset
    """Names of the segments to count."""
    excluded_segments: list[str] | Unset
    """Names of segments whose members do not count."""
    filters: list[FilterExpression] | None | Unset
    """Conditions that recipients must meet, instead of segments."""
    include_aliases: dict[str, list[str]] | None | Unset
    """Recipients by alias, instead of segments; needs `target_channel`."""
    target_channel: TargetChannel | str | Unset
    """The channel to count for."""

    _codecs_ = {
        "app_id": TEXT,
        "included_segments": ListOf(TEXT),
        "excluded_segments": ListOf(TEXT),
        "filters": ListOf(ModelOf("FilterExpression")),
        "include_aliases": MapOf(ListOf(TEXT)),
        "target_channel": EnumOf("TargetChannel"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            app_id: str | Unset = UNSET,
            included_segments: list[str] | tuple[str, ...] | Unset = UNSET,
            excluded_segments: list[str] | tuple[str, ...] | Unset = UNSET,
            filters: Sequence[FilterExpression | Mapping[str, Any]] | None | Unset = UNSET,
            include_aliases: Mapping[str, list[str] | tuple[str, ...]] | None | Unset = UNSET,
            target_channel: TargetChannel | str | Unset = UNSET,
            additional_properties: dict[str, Any] | Unset = UNSET,
        ) -> None: ...
