# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from ...catalog import Call, Field

CALLS = (
    Call(
        id="view_journeys",
        group="journeys",
        method_name="list",
        method="GET",
        path="/apps/{app_id}/journeys",
        summary="List the journeys of an app",
        description=(
            "Returns one page of short descriptions, the newest journey first. While "
            "`has_more` is true, pass `next_cursor` on as `cursor`. Nodes, early exits "
            "and `concurrency_key` come only with a single journey."
        ),
        notes=("The calls of journeys may still change.",),
        key="the app's REST API key",
        lifecycle="beta",
        reads=True,
        destructive=False,
        takes_app_id=True,
        arguments=(),
        options=(
            Field(
                name="cursor",
                wire="cursor",
                kind="text",
                about="The `next_cursor` of the page before; left out for the first page.",
            ),
            Field(
                name="limit",
                wire="limit",
                kind="integer",
                about="How many journeys a page may hold, 1 to 50; 50 if left out.",
            ),
        ),
        body=None,
        body_required=False,
        retry="always",
        retry_unless=None,
        rate=None,
        iterate="iterate",
        items="journeys",
    ),
    Call(
        id="create_journey",
        group="journeys",
        method_name="create",
        method="POST",
        path="/apps/{app_id}/journeys",
        summary="Create a journey as a draft",
        description=(
            "Stores a new journey, always in the state `draft`. Only the name is needed. "
            "Fields that the server sets, such as `state`, or `id` in a node or branch, "
            "are answered with a 400; let parts of the request refer to each other by "
            "`client_node_id` instead."
        ),
        notes=(
            "The calls of journeys may still change.",
            (
                "The new journey sends nothing until an update sets its `state` to `active`, "
                "or to `scheduled` together with a start time."
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
                about="The journey's name, at most 300 characters.",
                required=True,
            ),
            Field(
                name="description",
                wire="description",
                kind="text",
                about="A note about the journey, at most 1,024 characters; empty if left out.",
            ),
            Field(
                name="audience",
                wire="audience",
                kind="object",
                about="Who enters the journey.",
            ),
            Field(
                name="early_exit",
                wire="early_exit",
                kind="object",
                about="When users leave before the end; null or nothing if they never do.",
            ),
            Field(
                name="reentry_rules",
                wire="reentry_rules",
                kind="object",
                about="When users may enter again; null or nothing if never.",
            ),
            Field(
                name="schedule",
                wire="schedule",
                kind="object",
                about="When the journey starts and stops; null or nothing for no schedule.",
            ),
            Field(
                name="nodes",
                wire="nodes",
                kind="object",
                about="The steps in their order, without `id`; the server assigns the ids.",
                many=True,
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
        id="view_journey",
        group="journeys",
        method_name="get",
        method="GET",
        path="/apps/{app_id}/journeys/{journey_id}",
        summary="Get one journey with all its nodes",
        description=(
            "Returns the whole definition. Read it before an update: the ids of nodes "
            "and branches and the `concurrency_key` come from here."
        ),
        notes=("The calls of journeys may still change.",),
        key="the app's REST API key",
        lifecycle="beta",
        reads=True,
        destructive=False,
        takes_app_id=True,
        arguments=(
            Field(
                name="journey_id",
                wire="journey_id",
                kind="text",
                about="The journey's id, a UUID.",
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
        id="update_journey",
        group="journeys",
        method_name="update",
        method="PATCH",
        path="/apps/{app_id}/journeys/{journey_id}",
        summary="Change a journey or its state",
        description=(
            "Applies a JSON merge patch: fields left out stay as they are, null clears a "
            "field, and an array replaces the stored one as a whole. With a "
            "`concurrency_key`, the answer is a 409 if somebody else changed the journey "
            "meanwhile. A running journey accepts fewer changes than a draft."
        ),
        notes=(
            "The calls of journeys may still change.",
            (
                "Sending `nodes` replaces the whole graph. Users stay on a node only if it "
                "is sent back with its `id`; to change a single node, update that node "
                "instead."
            ),
            (
                "Activation runs in the background: the state may be `processing` and "
                "`started_at` null for a while."
            ),
        ),
        key="the app's REST API key",
        lifecycle="beta",
        reads=False,
        destructive=False,
        takes_app_id=True,
        arguments=(
            Field(
                name="journey_id",
                wire="journey_id",
                kind="text",
                about="The journey's id, a UUID.",
                required=True,
            ),
        ),
        options=(),
        body=(
            Field(
                name="name",
                wire="name",
                kind="text",
                about="A new name, at most 300 characters.",
            ),
            Field(
                name="description",
                wire="description",
                kind="text",
                about="A new note, at most 1,024 characters; null empties it.",
            ),
            Field(
                name="audience",
                wire="audience",
                kind="object",
                about="A new audience.",
            ),
            Field(
                name="early_exit",
                wire="early_exit",
                kind="object",
                about="New rules for leaving early; null removes them all.",
            ),
            Field(
                name="reentry_rules",
                wire="reentry_rules",
                kind="object",
                about="New rules for entering again; null forbids it.",
            ),
            Field(
                name="schedule",
                wire="schedule",
                kind="object",
                about="A new schedule; null removes it.",
            ),
            Field(
                name="nodes",
                wire="nodes",
                kind="object",
                about=(
                    "The complete new list of steps. Nodes and branches keep their users only "
                    "with the `id` from a reading; new ones come without it."
                ),
                many=True,
            ),
            Field(
                name="state",
                wire="state",
                kind="text",
                about="The state that the journey shall go to.",
                choices=("draft", "scheduled", "active", "archived"),
            ),
            Field(
                name="concurrency_key",
                wire="concurrency_key",
                kind="text",
                about=(
                    "The key from the last reading of the journey. If the journey has changed "
                    "since, the update is refused with a 409; without the key nothing is "
                    "checked."
                ),
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
        id="delete_journey",
        group="journeys",
        method_name="delete",
        method="DELETE",
        path="/apps/{app_id}/journeys/{journey_id}",
        summary="Delete a journey for good",
        description=(
            "Removes the journey together with its statistics and reports; this cannot "
            "be undone. Users who are on their way through it stop where they are."
        ),
        notes=(
            "The calls of journeys may still change.",
            (
                "To stop a journey and keep its figures, archive it: update its `state` to "
                "`archived`."
            ),
        ),
        key="the app's REST API key",
        lifecycle="beta",
        reads=False,
        destructive=True,
        takes_app_id=True,
        arguments=(
            Field(
                name="journey_id",
                wire="journey_id",
                kind="text",
                about="The journey's id, a UUID.",
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
        id="update_journey_node",
        group="journeys",
        method_name="update_node",
        method="PATCH",
        path="/apps/{app_id}/journeys/{journey_id}/nodes/{node_id}",
        summary="Change a single node of a journey",
        description=(
            "Applies a JSON merge patch to one node, at any depth, and leaves users on "
            "the other nodes alone. Null clears a field and arrays such as `branches` "
            "are replaced as a whole. Kind and id of a node cannot change. A "
            "`concurrency_key` that no longer matches is answered with a 409."
        ),
        notes=("The calls of journeys may still change.",),
        key="the app's REST API key",
        lifecycle="beta",
        reads=False,
        destructive=False,
        takes_app_id=True,
        arguments=(
            Field(
                name="journey_id",
                wire="journey_id",
                kind="text",
                about="The journey's id, a UUID.",
                required=True,
            ),
            Field(
                name="node_id",
                wire="node_id",
                kind="text",
                about="The `id` that the server gave the node, a UUID; not its `client_node_id`.",
                required=True,
            ),
        ),
        options=(),
        body=(
            Field(
                name="duration_seconds",
                wire="duration_seconds",
                kind="integer",
                about="`wait`: how long to hold a user, 60 to 31,556,952 seconds (one year).",
            ),
            Field(
                name="use_user_time_zone",
                wire="use_user_time_zone",
                kind="boolean",
                about="`time_window`: true to follow each user's own time zone where it is known.",
            ),
            Field(
                name="user_ttl_seconds",
                wire="user_ttl_seconds",
                kind="integer",
                about="`send_iam`: how many seconds the in-app message stays available to a user.",
            ),
            Field(
                name="client_node_id",
                wire="client_node_id",
                kind="text",
                about="A name of your own for the node, unique within the journey.",
            ),
            Field(
                name="annotation",
                wire="annotation",
                kind="text",
                about="A label of at most 1,024 characters, without any effect.",
            ),
            Field(
                name="relative_to",
                wire="relative_to",
                kind="text",
                about="`time_window`: what decides when users may go on.",
                choices=("schedule_in_timezone", "last_active_time"),
            ),
            Field(
                name="windows",
                wire="windows",
                kind="object",
                about="`time_window`: the complete new list of windows.",
                many=True,
            ),
            Field(
                name="time_zone",
                wire="time_zone",
                kind="text",
                about="`time_window`: the IANA zone for users whose own zone is unknown.",
            ),
            Field(
                name="template_id",
                wire="template_id",
                kind="text",
                about="`send_push`, `send_email`, `send_sms`: the id of the template to send.",
            ),
            Field(
                name="iam_id",
                wire="iam_id",
                kind="text",
                about="`send_iam`: the id of the in-app message to show.",
            ),
            Field(
                name="webhook_id",
                wire="webhook_id",
                kind="text",
                about="`send_webhook`: the id of the webhook to call.",
            ),
            Field(
                name="assignments",
                wire="assignments",
                kind="map",
                about=(
                    "`tag`: the tags to set, keys up to 255 and values up to 1,024 characters; "
                    "an empty value removes the tag from users, null drops the entry from the "
                    "node."
                ),
            ),
            Field(
                name="randomize_on_entry",
                wire="randomize_on_entry",
                kind="boolean",
                about="`split_range`: true to assign every arriving user to a branch at random.",
            ),
            Field(
                name="branches",
                wire="branches",
                kind="object",
                about=(
                    "Nodes with branches: the complete new list; branches to be kept come with "
                    "their `id`."
                ),
                many=True,
            ),
            Field(
                name="expiration",
                wire="expiration",
                kind="object",
                about="`wait_until`: when waiting ends anyway; null to wait without end.",
            ),
            Field(
                name="concurrency_key",
                wire="concurrency_key",
                kind="text",
                about=(
                    "The key from the last reading of the journey. If the journey has changed "
                    "since, the update is refused with a 409; without the key nothing is "
                    "checked."
                ),
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
        id="duplicate_journey",
        group="journeys",
        method_name="duplicate",
        method="POST",
        path="/apps/{app_id}/journeys/{journey_id}/duplicate",
        summary="Copy a journey into a new draft",
        description=(
            "Makes a draft that equals the journey in the path, whatever state that one "
            "is in, without its schedule. The source stays untouched. Overrides in the "
            "body are merged into the copy."
        ),
        notes=("The calls of journeys may still change.",),
        key="the app's REST API key",
        lifecycle="beta",
        reads=False,
        destructive=False,
        takes_app_id=True,
        arguments=(
            Field(
                name="journey_id",
                wire="journey_id",
                kind="text",
                about="The journey's id, a UUID.",
                required=True,
            ),
        ),
        options=(),
        body=(
            Field(
                name="overrides",
                wire="overrides",
                kind="object",
                about="Fields to merge into the copy.",
            ),
        ),
        body_required=False,
        retry="unprocessed",
        retry_unless=None,
        rate=None,
        iterate=None,
        items=None,
    ),
    Call(
        id="view_journey_stats",
        group="journeys",
        method_name="stats",
        method="GET",
        path="/apps/{app_id}/journeys/{journey_id}/stats",
        summary="Get the figures of a journey",
        description=(
            "Returns counts for the journey and for each of its nodes and branches, as "
            "maps from their ids. The reply says nothing about what a node does; match "
            "it with the journey by id."
        ),
        notes=("The calls of journeys may still change.",),
        key="the app's REST API key",
        lifecycle="beta",
        reads=True,
        destructive=False,
        takes_app_id=True,
        arguments=(
            Field(
                name="journey_id",
                wire="journey_id",
                kind="text",
                about="The journey's id, a UUID.",
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
)
