# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..._schema.codecs import ANY, ListOf, MapOf, ModelOf
from ..._schema.model import Model, define, known
from ..._schema.scalars import (
    BOOLEAN,
    INTEGER,
    TEXT,
)
from ..._schema.unset import UNSET, Unset
from .. import models

if TYPE_CHECKING:
    from ..params import FilterExpressionParams


@define
class InboxBroadcast(Model):
    """A message that went to the inboxes of an app's users."""

    id: str = known(TEXT, "id")
    """The message's id, a UUID."""
    name: str = known(TEXT, "name")
    """The name for your own use."""
    subjects: dict[str, str] = known(MapOf(TEXT), "subjects")
    """The subject by language."""
    notification_id: str | Unset = known(TEXT, "notification_id")
    """The id of the notification that carries it, a UUID."""
    img_url: str | Unset = known(TEXT, "img_url")
    """The address of the picture that goes with it."""
    included_segment_ids: list[str] | Unset = known(ListOf(TEXT), "included_segment_ids")
    """The ids of the segments that it went to."""
    excluded_segment_ids: list[str] | Unset = known(ListOf(TEXT), "excluded_segment_ids")
    """The ids of the segments that were left out."""
    included_aliases: dict[str, list[str]] | Unset = known(MapOf(ListOf(TEXT)), "included_aliases")
    """The aliases that it went to."""
    filters: list[models.FilterExpression] | Unset = known(
        ListOf(ModelOf("FilterExpression")), "filters"
    )
    """The conditions that recipients had to meet."""
    include_unsubscribed: bool | Unset = known(BOOLEAN, "include_unsubscribed")
    """Whether it also went to those who are unsubscribed."""
    send_after: str | Unset = known(TEXT, "send_after")
    """When it was to be sent."""
    delayed_option: str | Unset = known(TEXT, "delayed_option")
    """When each recipient gets it."""
    delivery_time_of_day: str | Unset = known(TEXT, "delivery_time_of_day")
    """The local time of day at which each recipient gets it."""
    contents: dict[str, str] | Unset = known(MapOf(TEXT), "contents")
    """The text by language."""
    data: Any | Unset = known(ANY, "data")
    """What the app is handed with it, as text or as an object."""
    custom_data: dict[str, Any] | Unset = known(MapOf(ANY), "custom_data")
    """The JSON object for the placeholders in its texts."""
    ttl_sec: int | Unset = known(INTEGER, "ttl_sec")
    """For how many seconds it stays in the inboxes."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str | Unset = UNSET,
            name: str | Unset = UNSET,
            subjects: Mapping[str, str] | Unset = UNSET,
            notification_id: str | Unset = UNSET,
            img_url: str | Unset = UNSET,
            included_segment_ids: list[str] | tuple[str, ...] | Unset = UNSET,
            excluded_segment_ids: list[str] | tuple[str, ...] | Unset = UNSET,
            included_aliases: Mapping[str, list[str] | tuple[str, ...]] | Unset = UNSET,
            filters: Sequence[models.FilterExpression | FilterExpressionParams] | Unset = UNSET,
            include_unsubscribed: bool | Unset = UNSET,
            send_after: str | Unset = UNSET,
            delayed_option: str | Unset = UNSET,
            delivery_time_of_day: str | Unset = UNSET,
            contents: Mapping[str, str] | Unset = UNSET,
            data: Any | Unset = UNSET,
            custom_data: Mapping[str, Any] | Unset = UNSET,
            ttl_sec: int | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
