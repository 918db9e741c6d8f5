# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..._schema.codecs import (
    ANY,
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
    from ..params import JourneyEventAttributeParams
    from . import JourneyConditionKind, JourneyEventAttribute, JourneyNotificationAction


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class JourneyCondition(Model):
    """What decides about a branch; `kind` says which fields apply."""

    kind: JourneyConditionKind | str
    """What is looked at."""
    included_segment_ids: list[str] | None | Unset
    """`segment_membership`: the ids of the segments that a user must be in."""
    excluded_segment_ids: list[str] | None | Unset
    """`segment_membership`: the ids of the segments that a user must not be in."""
    action: JourneyNotificationAction | str | None | Unset
    """`on_notification_action`: what the user did with the message; which values work depends on
    the channel."""
    sending_node_id: str | None | Unset
    """`on_notification_action`: the id of the node that sent the message."""
    client_node_id: str | None | Unset
    """`on_notification_action`: the sending node's `client_node_id` in place of its id. Only in
    requests."""
    name: str | None | Unset
    """`event_trigger`: the name of the event, at most 255 characters."""
    attributes: list[list[JourneyEventAttribute]] | None | Unset
    """`event_trigger`: conditions on the event's properties, as a list that holds a single
    group; all conditions of the group must hold. More groups are refused."""
    entry_event_match_attributes: list[dict[str, Any]] | None | Unset
    """`event_trigger`: which properties must agree with those of the event that let the user in;
    only for journeys with such an audience."""

    _codecs_ = {
        "kind": EnumOf("JourneyConditionKind"),
        "included_segment_ids": ListOf(TEXT),
        "excluded_segment_ids": ListOf(TEXT),
        "action": EnumOf("JourneyNotificationAction"),
        "sending_node_id": TEXT,
        "client_node_id": TEXT,
        "name": TEXT,
        "attributes": ListOf(ListOf(ModelOf("JourneyEventAttribute"))),
        "entry_event_match_attributes": ListOf(MapOf(ANY)),
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
            kind: JourneyConditionKind | str,
            included_segment_ids: list[str] | tuple[str, ...] | None | Unset = UNSET,
            excluded_segment_ids: list[str] | tuple[str, ...] | None | Unset = UNSET,
            action: JourneyNotificationAction | str | None | Unset = UNSET,
            sending_node_id: str | None | Unset = UNSET,
            client_node_id: str | None | Unset = UNSET,
            name: str | None | Unset = UNSET,
            attributes: Sequence[Sequence[JourneyEventAttribute | JourneyEventAttributeParams]]
            | None
            | Unset = UNSET,
            entry_event_match_attributes: Sequence[Mapping[str, Any]] | None | Unset = UNSET,
            additional_properties: dict[str, Any] | Unset = UNSET,
        ) -> None: ...
