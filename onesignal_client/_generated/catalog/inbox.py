# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from ...catalog import Call, Field

CALLS = (
    Call(
        id="view_inbox_broadcasts",
        group="inbox",
        method_name="list_broadcasts",
        method="GET",
        path="/apps/{app_id}/inbox",
        summary="List what was sent to the inboxes",
        description=(
            "Returns the messages that went to the inboxes of the app's users, each with "
            "how many users got, opened and read it."
        ),
        notes=(
            (
                "The calls of the inbox stand in OneSignal's published API document alone, "
                "neither in the index of its documentation nor in any of its SDKs: they may "
                "change, or not be open to everybody."
            ),
        ),
        key="the app's REST API key",
        lifecycle="beta",
        reads=True,
        destructive=False,
        takes_app_id=True,
        arguments=(),
        options=(
            Field(
                name="last_broadcast_id",
                wire="last_broadcast_id",
                kind="text",
                about=(
                    "The `last_broadcast_id` of the page before: only what comes after it. Left "
                    "out for the first page."
                ),
            ),
            Field(
                name="limit",
                wire="limit",
                kind="integer",
                about="How many messages to return at most.",
            ),
        ),
        body=None,
        body_required=False,
        retry="always",
        retry_unless=None,
        rate=None,
        iterate="iterate_broadcasts",
        items="broadcasts_and_stats",
    ),
    Call(
        id="create_inbox_broadcast",
        group="inbox",
        method_name="send",
        method="POST",
        path="/apps/{app_id}/inbox",
        summary="Send a message to the users' inboxes",
        description=(
            "Puts a message into the inbox of every user of the app, now or at "
            "`send_after`. Each user reads it there, in an inbox that the app itself "
            "shows."
        ),
        notes=(
            (
                "The calls of the inbox stand in OneSignal's published API document alone, "
                "neither in the index of its documentation nor in any of its SDKs: they may "
                "change, or not be open to everybody."
            ),
        ),
        key="the app's REST API key",
        lifecycle="beta",
        reads=False,
        destructive=False,
        takes_app_id=True,
        arguments=(),
        options=(),
        body=(
            Field(
                name="name",
                wire="name",
                kind="text",
                about="A name for your own use, at most 128 characters; users do not see it.",
                required=True,
            ),
            Field(
                name="subjects",
                wire="subjects",
                kind="map",
                about="The subject by language.",
                required=True,
            ),
            Field(
                name="contents",
                wire="contents",
                kind="map",
                about="The text by language; `en` is needed if there is a text.",
            ),
            Field(
                name="img_url",
                wire="img_url",
                kind="text",
                about="The address of a picture that goes with the message.",
            ),
            Field(
                name="send_after",
                wire="send_after",
                kind="time",
                about="When to send it, in ISO 8601 and UTC; at once if left out.",
            ),
            Field(
                name="data",
                wire="data",
                kind="text",
                about="Any text, such as JSON, that the app is handed with the message.",
            ),
            Field(
                name="custom_data",
                wire="custom_data",
                kind="map",
                about="Any JSON object for the placeholders in the texts, up to 2,048 bytes.",
            ),
        ),
        body_required=True,
        retry="unprocessed",
        retry_unless=None,
        rate=None,
        iterate=None,
        items=None,
    ),
    Call(
        id="view_inbox_messages",
        group="inbox",
        method_name="list",
        method="GET",
        path="/apps/{app_id}/users/by/{alias_label}/{alias_id}/inbox",
        summary="List the inbox of a user",
        description=(
            "Returns the messages in the inbox of the user that an alias leads to, but "
            "for those that are marked as deleted."
        ),
        notes=(
            (
                "The calls of the inbox stand in OneSignal's published API document alone, "
                "neither in the index of its documentation nor in any of its SDKs: they may "
                "change, or not be open to everybody."
            ),
        ),
        key="the app's REST API key",
        lifecycle="beta",
        reads=True,
        destructive=False,
        takes_app_id=True,
        arguments=(
            Field(
                name="alias_label",
                wire="alias_label",
                kind="text",
                about="The kind of alias, such as `external_id`, `onesignal_id` or a custom label.",
                required=True,
            ),
            Field(
                name="alias_id",
                wire="alias_id",
                kind="text",
                about="The user's id under that alias label.",
                required=True,
            ),
        ),
        options=(
            Field(
                name="last_message_id",
                wire="last_message_id",
                kind="text",
                about=(
                    "The `last_message_id` of the page before: only what comes after it. Left "
                    "out for the first page."
                ),
            ),
        ),
        body=None,
        body_required=False,
        retry="always",
        retry_unless=None,
        rate=None,
        iterate="iterate",
        items="messages",
    ),
    Call(
        id="update_inbox_messages",
        group="inbox",
        method_name="mark_up_to",
        method="PATCH",
        path="/apps/{app_id}/users/by/{alias_label}/{alias_id}/inbox",
        summary="Mark messages in the inbox of a user",
        description=(
            "Marks the messages up to a certain one, or all of them, as read, opened or "
            "deleted. The reply has no content."
        ),
        notes=(
            (
                "The calls of the inbox stand in OneSignal's published API document alone, "
                "neither in the index of its documentation nor in any of its SDKs: they may "
                "change, or not be open to everybody."
            ),
        ),
        key="the app's REST API key",
        lifecycle="beta",
        reads=False,
        destructive=False,
        takes_app_id=True,
        arguments=(
            Field(
                name="alias_label",
                wire="alias_label",
                kind="text",
                about="The kind of alias, such as `external_id`, `onesignal_id` or a custom label.",
                required=True,
            ),
            Field(
                name="alias_id",
                wire="alias_id",
                kind="text",
                about="The user's id under that alias label.",
                required=True,
            ),
        ),
        options=(
            Field(
                name="last_message_id",
                wire="last_message_id",
                kind="text",
                about=(
                    "The newest message to mark; it and all older ones are marked. All of them "
                    "if left out, also those that arrive meanwhile."
                ),
            ),
        ),
        body=(
            Field(
                name="is_read",
                wire="is_read",
                kind="boolean",
                about="Whether they are read.",
            ),
            Field(
                name="is_deleted",
                wire="is_deleted",
                kind="boolean",
                about="Whether they are deleted; deleted ones no longer appear in the inbox.",
            ),
            Field(
                name="is_opened",
                wire="is_opened",
                kind="boolean",
                about="Whether they are opened.",
            ),
        ),
        body_required=True,
        retry="unprocessed",
        retry_unless=None,
        rate=None,
        iterate=None,
        items=None,
    ),
    Call(
        id="view_inbox_unread_count",
        group="inbox",
        method_name="unread_count",
        method="GET",
        path="/apps/{app_id}/users/by/{alias_label}/{alias_id}/inbox/unread_count",
        summary="Count the unread messages of a user",
        description=(
            "Returns how many messages in the inbox of the user that an alias leads to are unread."
        ),
        notes=(
            (
                "The calls of the inbox stand in OneSignal's published API document alone, "
                "neither in the index of its documentation nor in any of its SDKs: they may "
                "change, or not be open to everybody."
            ),
        ),
        key="the app's REST API key",
        lifecycle="beta",
        reads=True,
        destructive=False,
        takes_app_id=True,
        arguments=(
            Field(
                name="alias_label",
                wire="alias_label",
                kind="text",
                about="The kind of alias, such as `external_id`, `onesignal_id` or a custom label.",
                required=True,
            ),
            Field(
                name="alias_id",
                wire="alias_id",
                kind="text",
                about="The user's id under that alias label.",
                required=True,
            ),
        ),
        options=(),
        body=None,
        body_required=False,
        retry="always",
        retry_unless=None,
        rate=None,
        iterate=None,
        items=None,
    ),
    Call(
        id="update_inbox_message",
        group="inbox",
        method_name="mark",
        method="PATCH",
        path="/apps/{app_id}/users/by/{alias_label}/{alias_id}/inbox/{message_id}",
        summary="Mark one message in the inbox of a user",
        description=(
            "Marks one message as read, opened or deleted, or takes such a mark back. "
            "The reply has no content."
        ),
        notes=(
            (
                "The calls of the inbox stand in OneSignal's published API document alone, "
                "neither in the index of its documentation nor in any of its SDKs: they may "
                "change, or not be open to everybody."
            ),
        ),
        key="the app's REST API key",
        lifecycle="beta",
        reads=False,
        destructive=False,
        takes_app_id=True,
        arguments=(
            Field(
                name="alias_label",
                wire="alias_label",
                kind="text",
                about="The kind of alias, such as `external_id`, `onesignal_id` or a custom label.",
                required=True,
            ),
            Field(
                name="alias_id",
                wire="alias_id",
                kind="text",
                about="The user's id under that alias label.",
                required=True,
            ),
            Field(
                name="message_id",
                wire="message_id",
                kind="text",
                about="The message's id, a UUID.",
                required=True,
            ),
        ),
        options=(),
        body=(
            Field(
                name="is_read",
                wire="is_read",
                kind="boolean",
                about="Whether they are read.",
            ),
            Field(
                name="is_deleted",
                wire="is_deleted",
                kind="boolean",
                about="Whether they are deleted; deleted ones no longer appear in the inbox.",
            ),
            Field(
                name="is_opened",
                wire="is_opened",
                kind="boolean",
                about="Whether they are opened.",
            ),
        ),
        body_required=True,
        retry="always",
        retry_unless=None,
        rate=None,
        iterate=None,
        items=None,
    ),
)
