# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..._schema.codecs import (
    ANY,
    BOOLEAN,
    INTEGER,
    TEXT,
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
    from . import FilterExpression


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class InboxBroadcast(Model):
    """A message that went to the inboxes of an app's users."""

    id: str | None | Unset
    """The message's id, a UUID."""
    notification_id: str | None | Unset
    """The id of the notification that carries it, a UUID."""
    name: str | None | Unset
    """The name for your own use."""
    img_url: str | None | Unset
    """The address of the picture that goes with it."""
    included_segment_ids: list[str] | None | Unset
    """The ids of the segments that it went to."""
    excluded_segment_ids: list[str] | None | Unset
    """The ids of the segments that were left out."""
    included_aliases: dict[str, list[str]] | None | Unset
    """The aliases that it went to."""
    filters: list[FilterExpression] | None | Unset
    """The conditions that recipients had to meet."""
    include_unsubscribed: bool | None | Unset
    """Whether it also went to those who are unsubscribed."""
    send_after: str | None | Unset
    """When it was to be sent."""
    delayed_option: str | None | Unset
    """When each recipient gets it."""
    delivery_time_of_day: str | None | Unset
    """The local time of day at which each recipient gets it."""
    contents: dict[str, str] | None | Unset
    """The text by language."""
    subjects: dict[str, str] | None | Unset
    """The subject by language."""
    data: Any | Unset
    """What the app is handed with it, as text or as an object."""
    custom_data: dict[str, Any] | None | Unset
    """The JSON object for the placeholders in its texts."""
    ttl_sec: int | None | Unset
    """For how many seconds it stays in the inboxes."""

    _codecs_ = {
        "id": TEXT,
        "notification_id": TEXT,
        "name": TEXT,
        "img_url": TEXT,
        "included_segment_ids": ListOf(TEXT),
        "excluded_segment_ids": ListOf(TEXT),
        "included_aliases": MapOf(ListOf(TEXT)),
        "filters": ListOf(ModelOf("FilterExpression")),
        "include_unsubscribed": BOOLEAN,
        "send_after": TEXT,
        "delayed_option": TEXT,
        "delivery_time_of_day": TEXT,
        "contents": MapOf(TEXT),
        "subjects": MapOf(TEXT),
        "data": ANY,
        "custom_data": MapOf(ANY),
        "ttl_sec": INTEGER,
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str | None | Unset = UNSET,
            notification_id: str | None | Unset = UNSET,
            name: str | None | Unset = UNSET,
            img_url: str | None | Unset = UNSET,
            included_segment_ids: list[str] | tuple[str, ...] | None | Unset = UNSET,
            excluded_segment_ids: list[str] | tuple[str, ...] | None | Unset = UNSET,
            included_aliases: Mapping[str, list[str] | tuple[str, ...]] | None | Unset = UNSET,
            filters: Sequence[FilterExpression | FilterExpressionParams] | None | Unset = UNSET,
            include_unsubscribed: bool | None | Unset = UNSET,
            send_after: str | None | Unset = UNSET,
            delayed_option: str | None | Unset = UNSET,
            delivery_time_of_day: str | None | Unset = UNSET,
            contents: Mapping[str, str] | None | Unset = UNSET,
            subjects: Mapping[str, str] | None | Unset = UNSET,
            data: Any | Unset = UNSET,
            custom_data: Mapping[str, Any] | None | Unset = UNSET,
            ttl_sec: int | None | Unset = UNSET,
            additional_properties: dict[str, Any] | Unset = UNSET,
        ) -> None: ...
