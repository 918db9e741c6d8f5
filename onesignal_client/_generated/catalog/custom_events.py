# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from ...catalog import Call, Field

CALLS = (
    Call(
        id="create_custom_events",
        group="custom_events",
        method_name="create",
        method="POST",
        path="/apps/{app_id}/custom_events",
        summary="Record things that users did",
        description=(
            "Records named events of users, which can start journeys or let waiting "
            "users go on. A 2xx reply may still name single events that were not taken, "
            "usually because no user has the given id; all others count. A 401 or 429 of "
            "this endpoint may have an empty plain-text body."
        ),
        notes=(
            "Custom events are part of the paid plans; the free plan has none.",
            ("At most 2,024 bytes per event, 1 MB per request and 128 characters per event name."),
            "The endpoint has a rate limit of its own, whose value is not published.",
            (
                "Repeated idempotency keys are recognized for about 4 hours, on a best- "
                "effort basis."
            ),
            (
                "After a reply with `errors`, send only the events listed there again; after "
                "a 5xx, send all of them. Keep the idempotency key of each event in both "
                "cases."
            ),
        ),
        key="the app's REST API key",
        lifecycle="stable",
        reads=False,
        destructive=False,
        takes_app_id=True,
        arguments=(),
        options=(),
        body=(
            Field(
                name="events",
                wire="events",
                kind="object",
                about="The events, each of at most 2,024 bytes.",
                required=True,
                many=True,
            ),
        ),
        body_required=True,
        retry="idempotency_key",
        retry_unless=None,
        rate=None,
        iterate=None,
        items=None,
    ),
)
