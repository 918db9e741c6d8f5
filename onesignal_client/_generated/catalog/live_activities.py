# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from ...catalog import Call, Field

CALLS = (
    Call(
        id="start_live_activity",
        group="live_activities",
        method_name="start",
        method="POST",
        path="/apps/{app_id}/activities/activity/{activity_type}",
        summary="Start a Live Activity by push",
        description=(
            "Makes a Live Activity appear on the iOS devices of the targeted users, with "
            "no need to open the app first. Later updates go to the same `activity_id`."
        ),
        notes=(
            (
                "`idempotency_key` takes a UUID: for 30 days a repeat with the same key "
                "sends nothing again, and only the first body counts."
            ),
            "Give exactly one way of targeting.",
        ),
        key="the app's REST API key",
        lifecycle="stable",
        reads=False,
        destructive=False,
        takes_app_id=True,
        arguments=(
            Field(
                name="activity_type",
                wire="activity_type",
                kind="text",
                about="The name of the Live Activity's attributes type in the iOS app.",
                required=True,
            ),
        ),
        options=(),
        body=(
            Field(
                name="activity_id",
                wire="activity_id",
                kind="text",
                about="An id of your choice, by which the activity is updated and ended later.",
                required=True,
            ),
            Field(
                name="event_attributes",
                wire="event_attributes",
                kind="map",
                about="The activity's fixed data, as its attributes type in the app defines it.",
                required=True,
            ),
            Field(
                name="event_updates",
                wire="event_updates",
                kind="map",
                about="The activity's first changeable data (its content state in the app).",
                required=True,
            ),
            Field(
                name="contents",
                wire="contents",
                kind="map",
                about="The text of the message that announces the activity, by language.",
                required=True,
            ),
            Field(
                name="headings",
                wire="headings",
                kind="map",
                about="The title of the message that announces the activity, by language.",
                required=True,
            ),
            Field(
                name="name",
                wire="name",
                kind="text",
                about="A name for your own use, not shown to users; at most 128 characters.",
                required=True,
            ),
            Field(
                name="event",
                wire="event",
                kind="text",
                about="Always `start`.",
                choices=("start",),
            ),
            Field(
                name="ios_sound",
                wire="ios_sound",
                kind="text",
                about="The sound file in the app to play; the system's own sound if left out.",
            ),
            Field(
                name="idempotency_key",
                wire="idempotency_key",
                kind="text",
                about=(
                    "A UUID that marks this start; for 30 days a repeat with the same key does "
                    "nothing again."
                ),
            ),
            Field(
                name="include_aliases",
                wire="include_aliases",
                kind="lists",
                about=(
                    "Recipients by alias, 20,000 in one request at most; 2,000 are the safe number."
                ),
            ),
            Field(
                name="include_subscription_ids",
                wire="include_subscription_ids",
                kind="text",
                about=(
                    "Recipients by subscription id, 20,000 in one request at most; 2,000 are the "
                    "safe number."
                ),
                many=True,
            ),
            Field(
                name="included_segments",
                wire="included_segments",
                kind="text",
                about="Names of the segments whose members get the activity.",
                many=True,
            ),
            Field(
                name="excluded_segments",
                wire="excluded_segments",
                kind="text",
                about="Names of segments whose members are left out.",
                many=True,
            ),
            Field(
                name="filters",
                wire="filters",
                kind="object",
                about="Conditions that recipients must meet, instead of segments.",
                many=True,
            ),
            Field(
                name="stale_date",
                wire="stale_date",
                kind="unix_time",
                about="When the activity counts as out of date, in Unix seconds.",
            ),
            Field(
                name="priority",
                wire="priority",
                kind="integer",
                about="Apple's priority: 10 at once, 5 when it suits the device's battery.",
                choices=(5, 10),
            ),
            Field(
                name="ios_relevance_score",
                wire="ios_relevance_score",
                kind="number",
                about="From 0 to 1: which of several activities is shown first.",
            ),
        ),
        body_required=True,
        retry="idempotency_key",
        retry_unless=None,
        rate=None,
        iterate=None,
        items=None,
    ),
    Call(
        id="update_live_activity",
        group="live_activities",
        method_name="update",
        method="POST",
        path="/apps/{app_id}/live_activities/{activity_id}/notifications",
        summary="Update or end a Live Activity by push",
        description=(
            "Sends new contents to every device that shows the Live Activity, or ends it "
            "there with the event `end`."
        ),
        notes=(
            "An activity that has ended cannot be updated any more.",
            (
                "An ended activity vanishes after 4 hours, or at `dismissal_date`; a date in "
                "the past takes it away at once, if the user allowed that."
            ),
            ("Apple gives updates with priority 10 a budget; use 5 for those that can wait."),
        ),
        key="the app's REST API key",
        lifecycle="stable",
        reads=False,
        destructive=False,
        takes_app_id=True,
        arguments=(
            Field(
                name="activity_id",
                wire="activity_id",
                kind="text",
                about="The id that the app or backend chose for this Live Activity.",
                required=True,
            ),
        ),
        options=(),
        body=(
            Field(
                name="event",
                wire="event",
                kind="text",
                about="`update` changes the activity, `end` closes it.",
                required=True,
                choices=("update", "end"),
            ),
            Field(
                name="event_updates",
                wire="event_updates",
                kind="map",
                about="The activity's new changeable data (its content state in the app).",
                required=True,
            ),
            Field(
                name="name",
                wire="name",
                kind="text",
                about="A name for your own use, not shown to users; at most 128 characters.",
                required=True,
            ),
            Field(
                name="contents",
                wire="contents",
                kind="map",
                about="The text of an alert that comes with the update, by language.",
            ),
            Field(
                name="headings",
                wire="headings",
                kind="map",
                about="The title of an alert that comes with the update, by language.",
            ),
            Field(
                name="sound",
                wire="sound",
                kind="text",
                about="Ignored by the API; use `ios_sound`.",
            ),
            Field(
                name="ios_sound",
                wire="ios_sound",
                kind="text",
                about=(
                    "The sound file in the app to play with the alert; `nil`, or nothing, for "
                    "silence. It is dropped without `headings` in the same request."
                ),
            ),
            Field(
                name="dismissal_date",
                wire="dismissal_date",
                kind="unix_time",
                about=(
                    "When an ended activity vanishes, in Unix seconds; only with the event `end`."
                ),
            ),
            Field(
                name="dismiss_at",
                wire="dismiss_at",
                kind="unix_time",
                about="The older name of `dismissal_date`, in Unix seconds.",
            ),
            Field(
                name="stale_date",
                wire="stale_date",
                kind="unix_time",
                about="When the activity counts as out of date, in Unix seconds.",
            ),
            Field(
                name="priority",
                wire="priority",
                kind="integer",
                about="Apple's priority: 10 at once, 5 when it suits the device's battery.",
                choices=(5, 10),
            ),
            Field(
                name="ios_relevance_score",
                wire="ios_relevance_score",
                kind="number",
                about="From 0 to 1: which of several activities is shown first.",
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
        id="begin_live_activity",
        group="live_activities",
        method_name="begin",
        method="POST",
        path="/apps/{app_id}/live_activities/{activity_id}/token",
        summary="Register a device's token for a Live Activity",
        description=(
            "Tells OneSignal that a subscription shows a Live Activity and by which "
            "token to update it."
        ),
        notes=(
            (
                "OneSignal's current API no longer lists this call; today its mobile SDK "
                "does the same by itself."
            ),
        ),
        key="the app's REST API key",
        lifecycle="deprecated",
        reads=False,
        destructive=False,
        takes_app_id=True,
        arguments=(
            Field(
                name="activity_id",
                wire="activity_id",
                kind="text",
                about="The id that the app or backend chose for this Live Activity.",
                required=True,
            ),
        ),
        options=(),
        body=(
            Field(
                name="push_token",
                wire="push_token",
                kind="text",
                about="The activity's push token, from iOS.",
                required=True,
                secret=True,
            ),
            Field(
                name="subscription_id",
                wire="subscription_id",
                kind="text",
                about="The subscription that shows the activity, a UUID.",
                required=True,
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
        id="stop_live_activity",
        group="live_activities",
        method_name="stop",
        method="DELETE",
        path="/apps/{app_id}/live_activities/{activity_id}/token/{subscription_id}",
        summary="Remove a device's token from a Live Activity",
        description=(
            "Takes a subscription off a Live Activity, so that updates no longer reach "
            "it. To end an activity for everyone, send an update with the event `end`."
        ),
        notes=(
            (
                "OneSignal's current API no longer lists this call; today its mobile SDK "
                "does the same by itself."
            ),
        ),
        key="the app's REST API key",
        lifecycle="deprecated",
        reads=False,
        destructive=True,
        takes_app_id=True,
        arguments=(
            Field(
                name="activity_id",
                wire="activity_id",
                kind="text",
                about="The id that the app or backend chose for this Live Activity.",
                required=True,
            ),
            Field(
                name="subscription_id",
                wire="subscription_id",
                kind="text",
                about="The subscription's id, a UUID.",
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
