# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from ...catalog import Call, Field

CALLS = (
    Call(
        id="list_audit_logs",
        group="audit_logs",
        method_name="list",
        method="GET",
        path="/organizations/{organization_id}/audit_logs",
        summary="List the audit log of an organization",
        description=(
            "Returns who did what in the organization, oldest first, page by page. The "
            "first page needs `start_time`; every further one needs the `cursor` that "
            "the page before returned."
        ),
        notes=(
            ("Audit logs are part of the Enterprise plan and have to be enabled by OneSignal."),
            "Events can be read for 90 days, so `start_time` must not lie further back.",
            "Nothing was recorded before 2026-02-18 (UTC).",
        ),
        key="the organization's API key",
        lifecycle="stable",
        reads=True,
        destructive=False,
        takes_app_id=False,
        arguments=(
            Field(
                name="organization_id",
                wire="organization_id",
                kind="text",
                about="The organization's id, a UUID. The organization key must belong to it.",
                required=True,
            ),
        ),
        options=(
            Field(
                name="start_time",
                wire="start_time",
                kind="time",
                about=(
                    "The earliest moment to report, at most 90 days ago. Required unless "
                    "`cursor` is given."
                ),
            ),
            Field(
                name="end_time",
                wire="end_time",
                kind="time",
                about="The latest moment to report, now if left out.",
            ),
            Field(
                name="cursor",
                wire="cursor",
                kind="text",
                about=(
                    "The `next_cursor` of the page before, passed on unchanged. `start_time` and "
                    "`end_time` are ignored with it."
                ),
            ),
            Field(
                name="limit",
                wire="limit",
                kind="integer",
                about=(
                    "How many events to return at most, 1 to 100, 100 if left out. The server "
                    "moves other values into that range instead of refusing them."
                ),
            ),
            Field(
                name="app_ids",
                wire="app_ids",
                kind="text",
                about=(
                    "Only events of these apps, at most 10 ids; those of the organization itself "
                    "come all the same."
                ),
                many=True,
            ),
            Field(
                name="actions",
                wire="actions",
                kind="text",
                about="Only these actions, such as `segment.created`; at most 20.",
                many=True,
            ),
            Field(
                name="actor_ids",
                wire="actor_ids",
                kind="text",
                about="Only what the actors with these ids did, at most 10.",
                many=True,
            ),
            Field(
                name="actor_emails",
                wire="actor_emails",
                kind="text",
                about="Only what the actors with these email addresses did, at most 10.",
                many=True,
            ),
            Field(
                name="target_types",
                wire="target_types",
                kind="text",
                about="Only what was done to these kinds of things, such as `segment`; at most 10.",
                many=True,
            ),
            Field(
                name="target_ids",
                wire="target_ids",
                kind="text",
                about="Only what was done to the things with these ids, at most 10.",
                many=True,
            ),
            Field(
                name="ip_addresses",
                wire="ip_addresses",
                kind="text",
                about="Only what was done from these IP addresses, at most 10.",
                many=True,
            ),
        ),
        body=None,
        body_required=False,
        retry="always",
        retry_unless=None,
        rate=None,
        iterate="iterate",
        items="audit_logs",
    ),
)
