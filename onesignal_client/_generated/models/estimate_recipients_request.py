# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..._schema.codecs import ListOf, MapOf, ModelOf
from ..._schema.model import Model, define, known
from ..._schema.scalars import (
    TEXT,
    EnumOf,
)
from ..._schema.unset import UNSET, Unset
from .. import models

if TYPE_CHECKING:
    from ..params import FilterExpressionParams


@define
class EstimateRecipientsRequest(Model):
    """The targeting of a message that is not sent: segments, which everything else narrows.
    Other fields of a message are ignored, and recipients by id, address, phone number, push
    token or platform are not supported."""

    included_segments: list[str] = known(ListOf(TEXT), "included_segments", required=True)
    """Names of the segments to count, at least one; `["All"]` stands for every subscriber."""
    app_id: str | Unset = known(TEXT, "app_id")
    """The app's id, a UUID."""
    excluded_segments: list[str] | Unset = known(ListOf(TEXT), "excluded_segments")
    """Names of segments whose members do not count."""
    filters: list[models.FilterExpression] | None | Unset = known(
        ListOf(ModelOf("FilterExpression")), "filters"
    )
    """Conditions that narrow the segments further."""
    include_aliases: dict[str, list[str]] | None | Unset = known(
        MapOf(ListOf(TEXT)), "include_aliases"
    )
    """Aliases that narrow the segments further: only these users are counted."""
    target_channel: models.TargetChannel | str | Unset = known(
        EnumOf("TargetChannel"), "target_channel"
    )
    """The channel to count for."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            included_segments: list[str] | tuple[str, ...],
            app_id: str | Unset = UNSET,
            excluded_segments: list[str] | tuple[str, ...] | Unset = UNSET,
            filters: Sequence[models.FilterExpression | FilterExpressionParams]
            | None
            | Unset = UNSET,
            include_aliases: Mapping[str, list[str] | tuple[str, ...]] | None | Unset = UNSET,
            target_channel: models.TargetChannel | str | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
