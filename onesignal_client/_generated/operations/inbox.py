# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._schema.codecs import ModelOf
from ..._schema.operation import Operation, Pages
from ..._schema.scalars import (
    INTEGER,
    TEXT,
)

if TYPE_CHECKING:
    from ..models import (
        InboxBroadcastPage,
        InboxMessagePage,
        InboxMessageResponse,
        InboxUnreadCount,
    )

VIEW_INBOX_BROADCASTS: Operation[InboxBroadcastPage] = Operation(
    id="view_inbox_broadcasts",
    call="inbox.list_broadcasts",
    method="GET",
    path="/apps/{app_id}/inbox",
    security=("rest_api_key",),
    retry="always",
    lifecycle="beta",
    lifecycle_reason=(
        "The calls of the inbox stand in OneSignal's published API document alone, "
        "neither in the index of its documentation nor in any of its SDKs: they may "
        "change, or not be open to everybody."
    ),
    app_id="path",
    query={
        "last_broadcast_id": TEXT,
        "limit": INTEGER,
    },
    reply=ModelOf("InboxBroadcastPage"),
    pages=Pages("broadcasts_and_stats", "last_broadcast_id"),
)
CREATE_INBOX_BROADCAST: Operation[InboxMessageResponse] = Operation(
    id="create_inbox_broadcast",
    call="inbox.send",
    method="POST",
    path="/apps/{app_id}/inbox",
    security=("rest_api_key",),
    retry="unprocessed",
    lifecycle="beta",
    lifecycle_reason=(
        "The calls of the inbox stand in OneSignal's published API document alone, "
        "neither in the index of its documentation nor in any of its SDKs: they may "
        "change, or not be open to everybody."
    ),
    app_id="path",
    body=ModelOf("InboxMessageRequest"),
    body_required=True,
    reply=ModelOf("InboxMessageResponse"),
)
VIEW_INBOX_MESSAGES: Operation[InboxMessagePage] = Operation(
    id="view_inbox_messages",
    call="inbox.list",
    method="GET",
    path="/apps/{app_id}/users/by/{alias_label}/{alias_id}/inbox",
    security=("rest_api_key",),
    retry="always",
    lifecycle="beta",
    lifecycle_reason=(
        "The calls of the inbox stand in OneSignal's published API document alone, "
        "neither in the index of its documentation nor in any of its SDKs: they may "
        "change, or not be open to everybody."
    ),
    app_id="path",
    query={
        "last_message_id": TEXT,
    },
    reply=ModelOf("InboxMessagePage"),
    pages=Pages("messages", "last_message_id"),
)
UPDATE_INBOX_MESSAGES: Operation[None] = Operation(
    id="update_inbox_messages",
    call="inbox.mark_up_to",
    method="PATCH",
    path="/apps/{app_id}/users/by/{alias_label}/{alias_id}/inbox",
    security=("rest_api_key",),
    retry="unprocessed",
    lifecycle="beta",
    lifecycle_reason=(
        "The calls of the inbox stand in OneSignal's published API document alone, "
        "neither in the index of its documentation nor in any of its SDKs: they may "
        "change, or not be open to everybody."
    ),
    app_id="path",
    query={
        "last_message_id": TEXT,
    },
    body=ModelOf("InboxMarks"),
    body_required=True,
    may_be_empty=True,
)
VIEW_INBOX_UNREAD_COUNT: Operation[InboxUnreadCount] = Operation(
    id="view_inbox_unread_count",
    call="inbox.unread_count",
    method="GET",
    path="/apps/{app_id}/users/by/{alias_label}/{alias_id}/inbox/unread_count",
    security=("rest_api_key",),
    retry="always",
    lifecycle="beta",
    lifecycle_reason=(
        "The calls of the inbox stand in OneSignal's published API document alone, "
        "neither in the index of its documentation nor in any of its SDKs: they may "
        "change, or not be open to everybody."
    ),
    app_id="path",
    reply=ModelOf("InboxUnreadCount"),
)
UPDATE_INBOX_MESSAGE: Operation[None] = Operation(
    id="update_inbox_message",
    call="inbox.mark",
    method="PATCH",
    path="/apps/{app_id}/users/by/{alias_label}/{alias_id}/inbox/{message_id}",
    security=("rest_api_key",),
    retry="always",
    lifecycle="beta",
    lifecycle_reason=(
        "The calls of the inbox stand in OneSignal's published API document alone, "
        "neither in the index of its documentation nor in any of its SDKs: they may "
        "change, or not be open to everybody."
    ),
    app_id="path",
    body=ModelOf("InboxMarks"),
    body_required=True,
    may_be_empty=True,
)
