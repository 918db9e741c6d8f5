# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..._schema.codecs import ANY, ListOf, MapOf, ModelOf
from ..._schema.model import Model, define, known
from ..._schema.scalars import (
    TEXT,
    EnumOf,
)
from ..._schema.unset import UNSET, Unset
from .. import models

if TYPE_CHECKING:
    from ..params import JourneyEventAttributeParams


@define
class JourneyCondition(Model):
    """What decides about a branch; `kind` says which fields apply."""

    kind: models.JourneyConditionKind | str = known(
        EnumOf("JourneyConditionKind"), "kind", required=True
    )
    """What is looked at."""
    included_segment_ids: list[str] | Unset = known(ListOf(TEXT), "included_segment_ids")
    """`segment_membership`: the ids of the segments that a user must be in."""
    excluded_segment_ids: list[str] | Unset = known(ListOf(TEXT), "excluded_segment_ids")
    """`segment_membership`: the ids of the segments that a user must not be in."""
    action: models.JourneyNotificationAction | str | Unset = known(
        EnumOf("JourneyNotificationAction"), "action"
    )
    """`on_notification_action`: what the user did with the message; which values work depends on
    the channel."""
    sending_node_id: str | Unset = known(TEXT, "sending_node_id")
    """`on_notification_action`: the id of the node that sent the message."""
    client_node_id: str | Unset = known(TEXT, "client_node_id")
    """`on_notification_action`: the sending node's `client_node_id` in place of its id. Only in
    requests."""
    name: str | Unset = known(TEXT, "name")
    """`event_trigger`: the name of the event, at most 255 characters."""
    attributes: list[list[models.JourneyEventAttribute]] | Unset = known(
        ListOf(ListOf(ModelOf("JourneyEventAttribute"))), "attributes"
    )
    """`event_trigger`: conditions on the event's properties, as a list that holds a single
    group; all conditions of the group must hold. More groups are refused."""
    entry_event_match_attributes: list[dict[str, Any]] | None | Unset = known(
        ListOf(MapOf(ANY)), "entry_event_match_attributes"
    )
    """`event_trigger`: which properties must agree with those of the event that let the user in;
    only for journeys with such an audience."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            kind: models.JourneyConditionKind | str,
            included_segment_ids: list[str] | tuple[str, ...] | Unset = UNSET,
            excluded_segment_ids: list[str] | tuple[str, ...] | Unset = UNSET,
            action: models.JourneyNotificationAction | str | Unset = UNSET,
            sending_node_id: str | Unset = UNSET,
            client_node_id: str | Unset = UNSET,
            name: str | Unset = UNSET,
            attributes: Sequence[
                Sequence[models.JourneyEventAttribute | JourneyEventAttributeParams]
            ]
            | Unset = UNSET,
            entry_event_match_attributes: Sequence[Mapping[str, Any]] | None | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
