# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from ...catalog import Call, Field

CALLS = (
    Call(
        id="get_eligible_iams",
        group="in_app_messages",
        method_name="list",
        method="GET",
        path="/apps/{app_id}/subscriptions/{subscription_id}/iams",
        summary="List the in-app messages of a subscription",
        description=(
            "Reads the manifest of the in-app messages that the SDK on this "
            "subscription's device may show."
        ),
        notes=(
            (
                "OneSignal's guide to its backend SDKs of 2023 calls the user model a beta "
                "and advises against its use in production; today's documentation no longer "
                "calls it so."
            ),
            "OneSignal's current reference no longer lists this call.",
            "For a moment after its creation a subscription may still read as 404.",
        ),
        key="the app's REST API key",
        lifecycle="beta",
        reads=True,
        destructive=False,
        takes_app_id=True,
        arguments=(
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
