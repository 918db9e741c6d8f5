"""Audit logs: what was done in the organization, as `audit` noted it."""

from __future__ import annotations

import json
from typing import Any

from ..contract import cursors, times
from ..contract.context import Context, Reply, handles
from ..state.audit import ACTIONS, target_type
from ..state.clock import DAY, iso
from ..state.refused import Refused
from ..state.store import Row

PAGE_LIMIT = 100
RETENTION = 90 * DAY
_COLUMNS = {
    "app_ids": "log.app_id",
    "actor_ids": "log.key_id",
    "actor_emails": "NULL",  # keys have no email address
    "target_ids": "log.target_id",
    "ip_addresses": "log.ip",
}
FILTERS = ("actions", "target_types", *_COLUMNS)
_LISTED = "IN (SELECT value FROM json_each(?))"


@handles("list_audit_logs")
def list_audit_logs(context: Context) -> Reply:
    """One page, oldest first."""
    if context.path["organization_id"].lower() != context.organization_id.lower():
        raise Refused("audit-logs.organization", "organization not found", 404)
    # rule: audit-logs.limit
    limit = min(max(context.query.get("limit", PAGE_LIMIT), 1), PAGE_LIMIT)
    if "cursor" in context.query:
        # rule: audit-logs.cursor
        after, end, filters = cursors.read("audit_logs", context.query["cursor"])
    else:
        start, end = _range(context)
        after, filters = [start, -1], _filters(context)
    wanted = {_COLUMNS[name]: values for name, values in filters.items() if name in _COLUMNS}
    if "actions" in filters or "target_types" in filters:
        wanted["log.operation"] = _operations(filters)
    listed = "".join(f" AND {column} {_LISTED}" for column in wanted)
    sql = (
        "SELECT log.*, keys.name FROM activity log "  # noqa: S608 - columns of _COLUMNS
        "LEFT JOIN api_keys keys ON keys.id = log.key_id "
        "WHERE log.organization_id = ? AND (occurred_at, log.seq) > (?, ?) AND occurred_at <= ? "
        f"{listed} ORDER BY occurred_at, log.seq LIMIT ?"
    )
    lists = map(json.dumps, wanted.values())
    rows = context.store.all(sql, context.organization_id, *after, end, *lists, limit + 1)
    has_more = len(rows) > limit
    events = [_event_json(context, row) for row in rows[:limit]]
    page: dict[str, Any] = {"audit_logs": events, "has_more": has_more}
    if has_more:
        place = [rows[limit - 1][name] for name in ("occurred_at", "seq")]
        page["next_cursor"] = cursors.write("audit_logs", place, end, filters)
    return Reply(200, page)


def _range(context: Context) -> tuple[float, float]:
    now = context.clock.timestamp()
    if "start_time" not in context.query:
        raise Refused("audit-logs.start-time", "start_time is required without a cursor")
    start = times.read("start_time", context.query["start_time"])
    end = times.read("end_time", context.query["end_time"]) if "end_time" in context.query else now
    if start < now - RETENTION:
        raise Refused("audit-logs.retention", "start_time can lie at most 90 days back")
    if end < start:
        raise Refused("audit-logs.range", "end_time must not lie before start_time")
    return start, end


def _filters(context: Context) -> dict[str, list[str]]:
    # rule: audit-logs.filters
    given = {name: [text for text in context.query.get(name, ()) if text] for name in FILTERS}
    return {name: texts for name, texts in given.items() if texts}


def _operations(filters: dict[str, list[str]]) -> list[str]:
    """The operations whose action and target the filters let through."""
    return [
        operation
        for operation, action in ACTIONS.items()
        if action in filters.get("actions", [action])
        and target_type(action) in filters.get("target_types", [target_type(action)])
    ]


def _event_json(context: Context, row: Row) -> dict[str, Any]:
    # rule: audit-logs.unknown
    action = ACTIONS[row["operation"]]
    event = {
        "id": row["id"],
        "organization_id": context.organization_id,
        # rule: audit-logs.actions
        "action": action,
        "occurred_at": iso(row["occurred_at"]),
        "version": 1,
        "actor": {"type": "api_key", "id": row["key_id"], "metadata": {}},
        "targets": [{"type": target_type(action), "id": row["target_id"], "metadata": {}}],
        "context": {"ip": row["ip"], "user_agent": row["user_agent"], "metadata": {}},
        "metadata": {},
    }
    if row["app_id"]:
        event["app_id"] = row["app_id"]
    if row["name"] is not None:
        event["actor"]["name"] = row["name"]
    return event
