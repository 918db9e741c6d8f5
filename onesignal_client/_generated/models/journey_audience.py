# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..._schema.codecs import (
    BOOLEAN,
    TEXT,
    EnumOf,
    ListOf,
    ModelOf,
)
from ..._schema.model import Model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from ..._schema.unset import UNSET, Unset
    from ..params import JourneyEventAttributeParams
    from . import JourneyAudienceKind, JourneyEventAttribute


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class JourneyAudience(Model):
    """Who enters a journey: with the kind `segment`, members of segments; with `event_trigger`,
    users with a certain custom event."""

    kind: JourneyAudienceKind | str
    """Whether segments or an event let users in; decides which fields apply."""
    included_segment_ids: list[str] | None | Unset
    """`segment`: the ids of the segments whose users enter."""
    excluded_segment_ids: list[str] | None | Unset
    """`segment`: the ids of the segments whose users stay out."""
    future_additions_only: bool | None | Unset
    """`segment`: true to let in only users who come to match after activation; else the present
    members enter as well."""
    name: str | None | Unset
    """`event_trigger`: the event that lets users in, at most 255 characters."""
    attributes: list[list[JourneyEventAttribute]] | None | Unset
    """`event_trigger`: conditions on the event's properties, as a list that holds a single
    group; all conditions of the group must hold. More groups are refused."""

    _codecs_ = {
        "kind": EnumOf("JourneyAudienceKind"),
        "included_segment_ids": ListOf(TEXT),
        "excluded_segment_ids": ListOf(TEXT),
        "future_additions_only": BOOLEAN,
        "name": TEXT,
        "attributes": ListOf(ListOf(ModelOf("JourneyEventAttribute"))),
    }
    _required_ = frozenset(
        {
            "kind",
        }
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            kind: JourneyAudienceKind | str,
            included_segment_ids: list[str] | tuple[str, ...] | None | Unset = UNSET,
            excluded_segment_ids: list[str] | tuple[str, ...] | None | Unset = UNSET,
            future_additions_only: bool | None | Unset = UNSET,
            name: str | None | Unset = UNSET,
            attributes: Sequence[Sequence[JourneyEventAttribute | JourneyEventAttributeParams]]
            | None
            | Unset = UNSET,
            additional_properties: dict[str, Any] | Unset = UNSET,
        ) -> None: ...
