# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..._schema.codecs import ListOf, ModelOf
from ..._schema.model import Model, define, known
from ..._schema.scalars import (
    BOOLEAN,
    TEXT,
    EnumOf,
)
from ..._schema.unset import UNSET, Unset
from .. import models

if TYPE_CHECKING:
    from ..params import JourneyEventAttributeParams


@define
class JourneyAudience(Model):
    """Who enters a journey: with the kind `segment`, members of segments; with `event_trigger`,
    users with a certain custom event."""

    kind: models.JourneyAudienceKind | str = known(
        EnumOf("JourneyAudienceKind"), "kind", required=True
    )
    """Whether segments or an event let users in; decides which fields apply."""
    included_segment_ids: list[str] | Unset = known(ListOf(TEXT), "included_segment_ids")
    """`segment`: the ids of the segments whose users enter."""
    excluded_segment_ids: list[str] | Unset = known(ListOf(TEXT), "excluded_segment_ids")
    """`segment`: the ids of the segments whose users stay out."""
    future_additions_only: bool | None | Unset = known(BOOLEAN, "future_additions_only")
    """`segment`: true to let in only users who come to match after activation; else the present
    members enter as well."""
    name: str | Unset = known(TEXT, "name")
    """`event_trigger`: the event that lets users in, at most 255 characters."""
    attributes: list[list[models.JourneyEventAttribute]] | Unset = known(
        ListOf(ListOf(ModelOf("JourneyEventAttribute"))), "attributes"
    )
    """`event_trigger`: conditions on the event's properties, as a list that holds a single
    group; all conditions of the group must hold. More groups are refused."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            kind: models.JourneyAudienceKind | str,
            included_segment_ids: list[str] | tuple[str, ...] | Unset = UNSET,
            excluded_segment_ids: list[str] | tuple[str, ...] | Unset = UNSET,
            future_additions_only: bool | None | Unset = UNSET,
            name: str | Unset = UNSET,
            attributes: Sequence[
                Sequence[models.JourneyEventAttribute | JourneyEventAttributeParams]
            ]
            | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
