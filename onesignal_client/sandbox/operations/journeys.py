"""Journeys: drafts, changed by merge patch, started, archived and copied; none of them runs."""

from __future__ import annotations

import json

from ..contract import cursors
from ..contract.context import Context, Reply, handles
from ..contract.errors import plain
from ..state import journeys
from ..state.clock import iso
from ..state.journeys import Json
from ..state.refused import Refused
from ..state.store import Row, new_id
from .found import found

DEFAULT_LIMIT = 50
NEWEST = 2**62
NAME_LENGTH = 300
COPY_SUFFIX = " (Copy)"
TRANSITIONS = {
    "draft": frozenset({"scheduled", "active"}),
    "scheduled": frozenset({"draft", "active", "archived"}),
    "active": frozenset({"archived"}),
}
LISTED = ("schedule", "reentry_rules")


@handles("create_journey")
def create_journey(context: Context) -> Reply:
    """A new draft; the server gives every node and branch its id."""
    _refuse_server_fields(context, context.body)
    return Reply(201, _added(context, journeys.prepare(context.body, context.clock.timestamp())))


@handles("view_journeys")
def view_journeys(context: Context) -> Reply:
    """One page in short, the newest first."""
    _settle(context)
    limit = context.query.get("limit", DEFAULT_LIMIT)
    before = NEWEST
    if "cursor" in context.query:
        [before] = cursors.read("journeys", context.query["cursor"])
    sql = "SELECT * FROM journeys WHERE app_id = ? AND seq < ? ORDER BY seq DESC LIMIT ?"
    rows = context.store.all(sql, context.app_id, before, limit + 1)
    has_more = len(rows) > limit
    page: Json = {"journeys": [_short_json(row) for row in rows[:limit]], "has_more": has_more}
    if has_more:
        # rule: journeys.cursor
        page["next_cursor"] = cursors.write("journeys", rows[limit - 1]["seq"])
    return Reply(200, page)


@handles("view_journey")
def view_journey(context: Context) -> Reply:
    """One journey with its whole definition."""
    return Reply(200, _journey_json(_journey_at(context)))


@handles("update_journey")
def update_journey(context: Context) -> Reply:
    """Merge a patch into the definition, and change the state."""
    row = _journey_at(context)
    patch = dict(context.body)
    _check_key(row, patch.pop("concurrency_key", None))
    state = patch.pop("state", None) or row["state"]
    _refuse_server_fields(context, patch)
    # rule: journeys.merge-patch
    return _change(context, row, journeys.merge(json.loads(row["definition"]), patch), state)


@handles("update_journey_node")
def update_journey_node(context: Context) -> Reply:
    """Merge a patch into one node."""
    row = _journey_at(context)
    patch = dict(context.body)
    _check_key(row, patch.pop("concurrency_key", None))
    definition: Json = json.loads(row["definition"])
    node_id = context.path["node_id"].lower()
    nodes = (node for node in journeys.walk(definition["nodes"]) if node["id"] == node_id)
    node = found(next(nodes, None), Refused(None, "node not found", 404))
    for name in ("id", "kind"):
        if patch.pop(name, node[name]) != node[name]:
            raise Refused("journeys.node-kind", f"The {name} of a node cannot change")
    merged = journeys.merge(node, patch)
    node.clear()
    node.update(merged)
    return _change(context, row, definition, row["state"])


@handles("duplicate_journey")
def duplicate_journey(context: Context) -> Reply:
    """A new draft like the journey, without its schedule and with the overrides merged in."""
    source: Json = json.loads(_journey_at(context)["definition"])
    overrides = context.body.get("overrides") or {}
    _refuse_server_fields(context, overrides)
    # rule: journeys.copy
    name = source["name"][: NAME_LENGTH - len(COPY_SUFFIX)] + COPY_SUFFIX
    nodes = journeys.with_new_ids(source["nodes"])
    plan = source | {"name": name, "schedule": None, "nodes": nodes}
    known = () if "nodes" in overrides else journeys.ids(nodes)
    plan = journeys.merge(plan, overrides)
    return Reply(201, _added(context, journeys.prepare(plan, context.clock.timestamp(), known)))


@handles("view_journey_stats")
def view_journey_stats(context: Context) -> Reply:
    """The figures, which are all zero."""
    row = _journey_at(context)
    nodes: Json = {}
    whole = json.loads(row["definition"])["nodes"]
    branches = {branch["id"]: {"completed": 0} for branch in journeys.branches(whole)}
    for node in journeys.walk(whole):
        # rule: journeys.stats
        figures: Json = {"kind": node["kind"], "waiting": 0, "completed": 0, "exited_early": 0}
        if node["kind"] in journeys.SENDING_KINDS:
            figures["message_stats"] = {"totals": {}}
        nodes[node["id"]] = figures
    figures = {"id": row["id"], "started": 0, "completed": 0, "exited_early": 0}
    return Reply(200, figures | {"nodes": nodes, "branches": branches})


@handles("delete_journey")
def delete_journey(context: Context) -> Reply:
    """Delete a journey for good, in whatever state."""
    context.store.run("DELETE FROM journeys WHERE id = ?", _journey_at(context)["id"])
    return Reply(200, {"success": True})


def _settle(context: Context) -> None:
    """Start and stop the app's journeys whose time has come."""
    now = context.clock.timestamp()
    sql = (
        "UPDATE journeys SET state = 'active', started_at = starts_at, starts_at = NULL "
        "WHERE app_id = ? AND state = 'scheduled' AND starts_at <= ?"
    )
    context.store.run(sql, context.app_id, now)
    sql = (
        "UPDATE journeys SET state = 'archived', archived_at = stops_at, stops_at = NULL "
        "WHERE app_id = ? AND state = 'active' AND stops_at <= ?"
    )
    context.store.run(sql, context.app_id, now)


def _journey_at(context: Context) -> Row:
    _settle(context)
    row = context.find("journeys", context.path["journey_id"])
    return found(row, Refused("journeys.not-found", "journey not found", 404))


def _added(context: Context, definition: Json) -> Json:
    content = json.dumps(definition)
    # rule: journeys.draft
    row = context.add("journeys", state="draft", definition=content, concurrency_key=new_id())
    return _journey_json(row)


def _change(context: Context, row: Row, definition: Json, state: str) -> Reply:
    old: Json = json.loads(row["definition"])
    known = journeys.ids(old["nodes"])
    definition = journeys.prepare(definition, context.clock.timestamp(), known, old["schedule"])
    if row["state"] == "archived":
        raise Refused("journeys.archived", "An archived journey cannot change", 422)
    if state != row["state"] and state not in TRANSITIONS[row["state"]]:
        why = f"A journey cannot go from {row['state']} to {state}"
        raise Refused("journeys.transitions", why, 422)
    if row["state"] == "active":
        _check_running(old, definition)
    now = context.clock.timestamp()
    starts_at = journeys.moment(definition["schedule"], "start_at")
    stops_at = journeys.moment(definition["schedule"], "stop_at")
    if state in ("scheduled", "active"):
        _check_ready(context, definition)
    if state == "scheduled" and (starts_at is None or starts_at <= now):
        why = "A scheduled journey needs a schedule.start_at in the future"
        raise Refused("journeys.scheduled", why, 422)
    starts = state == "active" and row["state"] != "active"
    moments = {
        "starts_at": starts_at if state == "scheduled" else None,
        "stops_at": None if state == "archived" else stops_at,
        "started_at": now if starts else row["started_at"],
        "archived_at": now if state == "archived" else None,
    }
    changes = {"definition": json.dumps(definition), "concurrency_key": new_id(), "state": state}
    context.change("journeys", row, **changes, **moments)
    return Reply(200, _journey_json(_journey_at(context)))


def _check_running(old: Json, new: Json) -> None:
    if (old["audience"] or {}).get("kind") != (new["audience"] or {}).get("kind"):
        why = "The kind of audience of a running journey cannot change"
        raise Refused("journeys.running", why, 422)
    if (old["schedule"] or {}).get("start_at") != (new["schedule"] or {}).get("start_at"):
        raise Refused("journeys.running", "The start of a running journey cannot change", 422)


def _check_ready(context: Context, definition: Json) -> None:
    missing = journeys.gaps(definition)
    for node in journeys.walk(definition["nodes"]):
        template_id = node.get("template_id")
        if node["kind"] not in journeys.SENDING_KINDS or template_id is None:
            continue
        template = context.find("templates", template_id)
        if template is None or f"send_{template['channel']}" != node["kind"]:
            missing.append(f"template_id {template_id} is no template for {node['kind']}")
    if missing:
        raise plain("journeys.templates", *missing, status=422)


def _check_key(row: Row, given: str | None) -> None:
    if given is not None and given != row["concurrency_key"]:
        raise Refused("journeys.concurrency", "The journey has changed since it was read", 409)


def _refuse_server_fields(context: Context, fields: Json) -> None:
    shown = context.document.fields(context.document.operations["view_journey"].replies["200"])
    for name in fields:
        if name in shown and name not in journeys.FIELDS:
            raise Refused("journeys.server-fields", f"{name} is set by the server")


def _short_json(row: Row) -> Json:
    definition: Json = json.loads(row["definition"])
    audience = definition["audience"]
    return _facts(row, definition) | {
        **{name: definition[name] for name in LISTED if definition[name] is not None},
        **({} if audience is None else {"audience": {"kind": audience["kind"]}}),
    }


def _journey_json(row: Row) -> Json:
    definition: Json = json.loads(row["definition"])
    # rule: journeys.not-set
    shown = {name: value for name, value in definition.items() if value is not None}
    return _facts(row, definition) | shown | {"concurrency_key": row["concurrency_key"]}


def _facts(row: Row, definition: Json) -> Json:
    return {
        "id": row["id"],
        "app_id": row["app_id"],
        "name": definition["name"],
        "state": row["state"],
        "created_source": "public_api",
        **{
            name: None if row[name] is None else iso(row[name])
            for name in ("created_at", "updated_at", "started_at", "archived_at")
        },
    }
