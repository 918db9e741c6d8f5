"""Which operations the audit log shows, and as what; the app notes them as they succeed."""

from __future__ import annotations

from typing import NamedTuple

from ..contract.context import Context, Reply, new_id
from ..contract.registry import tables

tables(
    """
CREATE TABLE IF NOT EXISTS activity_kinds (  -- all that is filtered by, besides the target
    seq INTEGER PRIMARY KEY,
    organization_id TEXT NOT NULL,
    operation TEXT NOT NULL,
    app_id TEXT NOT NULL,              -- "" where no app is named
    key_id TEXT NOT NULL,
    ip TEXT NOT NULL,
    UNIQUE (organization_id, operation, app_id, key_id, ip)
);

CREATE TABLE IF NOT EXISTS activity (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    kind INTEGER NOT NULL REFERENCES activity_kinds (seq),
    target_id TEXT NOT NULL,
    occurred_at REAL NOT NULL,
    user_agent TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS activity_by_time ON activity (kind, occurred_at, seq);
CREATE INDEX IF NOT EXISTS activity_by_target ON activity (kind, target_id, occurred_at, seq);
"""
)


class Action(NamedTuple):
    """How an operation appears in the log."""

    name: str
    target_type: str
    target_parameter: str | None = None
    """The path parameter that names the target; the id in the reply if None."""


ACTIONS = {
    "create_app": Action("app.created", "app"),
    "update_app": Action("app.updated", "app"),
    "create_api_key": Action("api_key.created", "api_key"),
    "update_api_key": Action("api_key.updated", "api_key", "token_id"),
    "delete_api_key": Action("api_key.deleted", "api_key", "token_id"),
    "rotate_api_key": Action("api_key.rotated", "api_key", "token_id"),
    "create_segments": Action("segment.created", "segment"),
    "update_segment": Action("segment.updated", "segment", "segment_id"),
    "delete_segments": Action("segment.deleted", "segment", "segment_id"),
    "create_template": Action("template.created", "template"),
    "update_template": Action("template.updated", "template", "template_id"),
    "delete_template": Action("template.deleted", "template", "template_id"),
    "copy_template_to_app": Action("template.copied", "template", "template_id"),
    "create_journey": Action("journey.created", "journey"),
    "update_journey": Action("journey.updated", "journey", "journey_id"),
    "update_journey_node": Action("journey.updated", "journey", "journey_id"),
    "duplicate_journey": Action("journey.duplicated", "journey", "journey_id"),
    "delete_journey": Action("journey.deleted", "journey", "journey_id"),
    "create_notification": Action("notification.created", "notification"),
    "cancel_notification": Action("notification.canceled", "notification", "notification_id"),
    "export_events": Action("notification.exported", "notification", "notification_id"),
    "export_subscriptions": Action("subscriptions.exported", "app", "app_id"),
}
"""What is logged: the work of people who run apps, not the traffic of their users."""


def note(context: Context, reply: Reply, address: str) -> None:
    """Note what just succeeded, if the log shows it."""
    operation = context.operation
    action = ACTIONS.get(operation.id) if operation else None
    if operation is None or action is None or "Idempotent-Replayed" in reply.headers:
        return
    if action.target_parameter is None:
        target = reply.body.get("id", reply.body.get("token_id"))
    else:
        target = context.path.get(action.target_parameter, context.app_id).lower()
    if not target:
        return  # a message to nobody was not created
    context.store.insert(
        "activity",
        {
            "id": new_id(),
            "kind": _kind(context, operation.id, address),
            "target_id": target,
            "occurred_at": context.clock.timestamp(),
            "user_agent": context.headers.get("user-agent", ""),
        },
    )


def _kind(context: Context, operation: str, address: str) -> int:
    key_id = context.key.id if context.key else ""
    kind = (context.organization_id, operation, context.app_id, key_id, address)
    number: int | None = context.store.value(
        "SELECT seq FROM activity_kinds WHERE organization_id = ? AND operation = ? "
        "AND app_id = ? AND key_id = ? AND ip = ?",
        *kind,
    )
    if number is None:
        columns = ("organization_id", "operation", "app_id", "key_id", "ip")
        number = context.store.insert("activity_kinds", dict(zip(columns, kind, strict=True)))
    return number
