"""Segments: groups of subscriptions that filters select, under a name."""

from __future__ import annotations

import json
from typing import Any

from ..contract.context import Context, Reply, handles
from ..contract.errors import failed
from ..state.clock import iso
from ..state.filters import FilterError, compile_filters
from ..state.refused import Refused
from ..state.store import Row, new_id, read_id
from ..state.targeting import look_up, subscribers
from .found import found

PAGE_LIMIT = 300


@handles("create_segments")
def create_segment(context: Context) -> Reply:
    """A new segment."""
    body = context.body
    name = _name(body["name"])
    filters = _filters(context, body["filters"])
    segment_id = read_id(body["id"]) if body.get("id") else new_id()
    if segment_id is None:
        raise failed("segments.id", "id must be a UUID")
    if context.store.one("SELECT 1 FROM segments WHERE id = ?", segment_id):
        raise failed("segments.conflict", "Segment with the given id already exists.", status=409)
    if _taken(context, name):
        raise failed("segments.conflict", "Segment name is already taken.", status=409)
    texts = {"name": name, "description": body.get("description") or None, "filters": filters}
    context.add("segments", id=segment_id, source="custom", **texts)
    return Reply(201, {"success": True, "id": segment_id})


@handles("get_segments")
def get_segments(context: Context) -> Reply:
    """One page of segments, oldest first."""
    offset = max(0, context.query.get("offset", 0))
    # rule: segments.page
    limit = max(0, context.query.get("limit", PAGE_LIMIT))
    select = "FROM segments WHERE app_id = ?"
    rows, total = context.store.page(select, context.app_id, limit=limit, offset=offset)
    page = {"total_count": total, "offset": offset, "limit": limit}
    # rule: segments.list-status
    return Reply(200, page | {"segments": [_listed(row) for row in rows]})


@handles("get_segment")
def get_segment(context: Context) -> Reply:
    """How many subscribers a segment has, and on demand what it is."""
    row = context.find("segments", context.path["segment_id"])
    row = found(row, Refused("segments.not-found", "segment not found", 404))
    filters = json.loads(row["filters"])
    members = compile_filters(context, filters)
    # rule: segments.count
    subscribed = look_up(context.store, subscribers(context.app_id) & members)
    reply: dict[str, Any] = {"subscriber_count": subscribed.total}
    if context.query.get("include-segment-detail"):
        reply["payload"] = {
            "id": row["id"],
            "name": row["name"],
            "description": row["description"],
            "created_at": int(row["created_at"]),
            "source": row["source"],
            "filters": filters,
        }
    return Reply(200, reply)


@handles("update_segment")
def update_segment(context: Context) -> Reply:
    """Rename or describe a segment, or replace its filters."""
    row = context.find("segments", context.path["segment_id"])
    row = found(row, failed("segments.not-found", "segment not found", status=404))
    body = context.body
    name = _name(body["name"])
    if name != row["name"] and _taken(context, name):
        raise failed("segments.name-taken", "Segment name is already taken.")
    changes: dict[str, Any] = {"name": name}
    if "description" in body:
        changes["description"] = body["description"] or None
    if "filters" in body:
        changes["filters"] = _filters(context, body["filters"])
    context.change("segments", row, **changes)
    return Reply(200, {"success": True, "id": row["id"]})


@handles("delete_segments")
def delete_segment(context: Context) -> Reply:
    """Delete a segment; its members stay."""
    row = context.find("segments", context.path["segment_id"])
    row = found(row, failed("segments.delete-not-found", status=404))
    context.store.run("DELETE FROM segments WHERE id = ?", row["id"])
    return Reply(200, {"success": True})


def _taken(context: Context, name: str) -> bool:
    sql = "SELECT 1 FROM segments WHERE app_id = ? AND name = ?"
    return context.store.one(sql, context.app_id, name) is not None


def _name(name: str) -> str:
    if not name.strip():
        raise failed("segments.name", "name is required")
    return name


def _filters(context: Context, filters: list[dict[str, Any]]) -> str:
    try:
        compile_filters(context, filters)
    except FilterError as problem:
        raise failed(problem.rule, problem.title) from None
    return json.dumps(filters)


def _listed(row: Row) -> dict[str, Any]:
    return {
        "id": row["id"],
        "name": row["name"],
        "description": row["description"],
        "created_at": iso(row["created_at"]),
        "updated_at": iso(row["updated_at"]),
        "app_id": row["app_id"],
        "read_only": False,
        "is_active": True,
    }
