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
    from ..params import FilterExpressionParams
    from . import FilterExpression, TargetChannel


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class EstimateRecipientsRequest(Model):
    """The targeting of a message that is not sent: segments, which everything else narrows.
    Other fields of a message are ignored, and recipients by id, address, phone number, push
    token or platform are not supported."""

    included_segments: list[str]
    """Names of the segments to count, at least one; `["All"]` stands for every subscriber."""
    app_id: str | Unset
    """The app's id, a UUID; filled in by the client."""
    excluded_segments: list[str] | Unset
    """Names of segments whose members do not count."""
    filters: list[FilterExpression] | None | Unset
    """Conditions that narrow the segments further."""
    include_aliases: dict[str, list[str]] | None | Unset
    """Aliases that narrow the segments further: only these users are counted."""
    target_channel: TargetChannel | str | Unset
    """The channel to count for."""

    _codecs_ = {
        "included_segments": ListOf(TEXT),
        "app_id": TEXT,
        "excluded_segments": ListOf(TEXT),
        "filters": ListOf(ModelOf("FilterExpression")),
        "include_aliases": MapOf(ListOf(TEXT)),
        "target_channel": EnumOf("TargetChannel"),
    }
    _required_ = frozenset(
        {
            "included_segments",
        }
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            included_segments: list[str] | tuple[str, ...],
            app_id: str | Unset = UNSET,
            excluded_segments: list[str] | tuple[str, ...] | Unset = UNSET,
            filters: Sequence[FilterExpression | FilterExpressionParams] | None | Unset = UNSET,
            include_aliases: Mapping[str, list[str] | tuple[str, ...]] | None | Unset = UNSET,
            target_channel: TargetChannel | str | Unset = UNSET,
            additional_properties: dict[str, Any] | Unset = UNSET,
        ) -> None: ...
