"""What makes a journey's definition a good one; pure functions over its JSON.

A definition is what a client may set: name, description, audience, early_exit, reentry_rules,
schedule and nodes. What is wrong with one is `Refused`.
"""

from __future__ import annotations

import copy
import json
from collections.abc import Collection, Iterator, Mapping
from datetime import UTC, datetime
from typing import Any

from .refused import Refused
from .store import new_id

Json = dict[str, Any]

FIELDS = ("name", "description", "audience", "early_exit", "reentry_rules", "schedule", "nodes")
NODE_FIELDS = {
    "wait": ("duration_seconds",),
    "time_window": ("relative_to",),
    "send_push": ("template_id",),
    "send_email": ("template_id",),
    "send_sms": ("template_id",),
    "send_iam": ("iam_id",),
    "send_webhook": ("webhook_id",),
    "tag": ("assignments",),
    "split_range": ("branches",),
    "yes_no": ("branches",),
    "wait_until": ("branches",),
}
"""What each kind of node needs."""
SENDING_KINDS = frozenset(kind for kind in NODE_FIELDS if kind.startswith("send_"))
BRANCHES = {"split_range": (2, 25), "yes_no": (2, 2), "wait_until": (1, 25)}
REENTRY_SECONDS = 600
EVENT_NAME_LENGTH = 255
TAG_LENGTHS = (255, 1024)
WINDOW_MINUTES = 15
START_AHEAD = 5 * 60


def merge(target: Any, patch: Any) -> Any:
    """RFC 7396: objects are merged, null removes, everything else replaces."""
    if not isinstance(patch, dict):
        return patch
    result: Json = dict(target) if isinstance(target, dict) else {}
    for name, value in patch.items():
        if value is None:
            result.pop(name, None)
        else:
            result[name] = merge(result.get(name), value)
    return result


def prepare(
    definition: Json, now: float, known: Collection[str] = (), old_schedule: Any = None
) -> Json:
    """The definition with ids for what is new; `known` are the ids that may be kept."""
    definition = {name: copy.deepcopy(definition.get(name)) for name in FIELDS}
    definition["description"] = definition["description"] or ""
    definition["nodes"] = definition["nodes"] or []
    if not definition["name"]:
        raise Refused("journeys.name", "name is required")
    audience, early_exit = definition["audience"], definition["early_exit"]
    reentry = definition["reentry_rules"]
    if audience is not None and audience["kind"] == "event_trigger":
        _check_event(audience)
    if early_exit is not None and not any((early_exit.get("rules") or {}).values()):
        raise Refused("journeys.early-exit", "early_exit needs at least one rule")
    if reentry is not None and (reentry.get("duration_seconds") or 0) < REENTRY_SECONDS:
        why = f"reentry_rules.duration_seconds must be at least {REENTRY_SECONDS}"
        raise Refused("journeys.reentry", why)
    if definition["schedule"] is not None and definition["schedule"] != old_schedule:
        _check_schedule(definition["schedule"], now)
    _give_ids(definition["nodes"], known)
    _check_nodes(definition)
    return definition


def gaps(definition: Json) -> list[str]:
    """What a journey still lacks before it can run."""
    missing: list[str] = []
    audience = definition["audience"]
    # rule: journeys.complete
    if audience is None:
        missing.append("audience is required")
    elif audience["kind"] == "segment" and not audience.get("included_segment_ids"):
        missing.append("audience.included_segment_ids must name a segment")
    if not definition["nodes"]:
        missing.append("nodes must not be empty")
    return missing


def walk(nodes: Any) -> Iterator[Json]:
    """All nodes, at any depth."""
    for node in nodes or ():
        yield node
        for branch in node.get("branches") or ():
            yield from walk(branch.get("nodes"))


def branches(nodes: Any) -> Iterator[Json]:
    """All branches, at any depth."""
    for node in walk(nodes):
        yield from node.get("branches") or ()


def ids(nodes: Any) -> set[str]:
    """The ids of all nodes and branches."""
    return {thing["id"] for thing in (*walk(nodes), *branches(nodes))}


def with_new_ids(nodes: list[Json]) -> list[Json]:
    """A copy of nodes for another journey."""
    text = json.dumps(nodes)
    for old in ids(nodes):
        text = text.replace(old, new_id())  # conditions name nodes, too
    copied: list[Json] = json.loads(text)
    return copied


def moment(schedule: Any, name: str) -> float | None:
    """A time of a schedule in Unix seconds, None if it has none."""
    text = (schedule or {}).get(name)
    if text is None:
        return None
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        raise Refused("journeys.schedule", f"schedule.{name} must be in ISO 8601") from None
    if found.utcoffset():
        raise Refused("journeys.schedule", f"schedule.{name} must be in UTC")
    return found.replace(tzinfo=UTC).timestamp()


def _give_ids(nodes: list[Json], known: Collection[str]) -> None:
    used: set[str] = set()
    for thing in (*walk(nodes), *branches(nodes)):
        given = thing.get("id")
        if given is None:
            thing["id"] = new_id()
        elif given not in known or given in used:
            why = f"id is assigned by the server; {given} is no id of this journey"
            raise Refused("journeys.server-fields", why)
        used.add(thing["id"])


def _check_nodes(definition: Json) -> None:
    nodes = definition["nodes"]
    names: dict[str, Json] = {}
    for node in walk(nodes):
        _check_node(node)
        name = node.get("client_node_id")
        if name is not None and name in names:
            raise Refused("journeys.client-node-id", f"client_node_id {name} is used twice")
        names[name or node["id"]] = node
    by_id = {node["id"]: node for node in walk(nodes)}
    for condition in filter(None, (branch.get("condition") for branch in branches(nodes))):
        if condition["kind"] == "event_trigger":
            _check_event(condition)
            by_event = (definition["audience"] or {}).get("kind") == "event_trigger"
            if condition.get("entry_event_match_attributes") and not by_event:
                why = "entry_event_match_attributes need an audience of event_trigger"
                raise Refused("journeys.entry-event", why)
        name = condition.pop("client_node_id", None)
        if name is not None:
            condition["sending_node_id"] = names.get(name, {}).get("id")
        if condition["kind"] == "on_notification_action":
            sender = by_id.get(condition.get("sending_node_id") or "")
            if sender is None or sender["kind"] not in SENDING_KINDS:
                why = "a condition on_notification_action must name a node that sends"
                raise Refused("journeys.sending-node", why)


def _check_node(node: Json) -> None:
    kind = node["kind"]
    for name in NODE_FIELDS[kind]:
        if node.get(name) is None:
            raise Refused("journeys.node-fields", f"a node {kind} needs {name}")
    if kind == "time_window":
        _check_windows(node)
    elif kind == "tag":
        _check_tags(node["assignments"])
    elif kind in BRANCHES:
        _check_branches(kind, node["branches"])


def _check_windows(node: Json) -> None:
    windows = node.get("windows")
    if (node["relative_to"] == "schedule_in_timezone") != bool(windows):
        why = "windows belong to schedule_in_timezone, which needs at least one"
        raise Refused("journeys.windows", why)
    for window in windows or ():
        start, end = _minutes(window.get("start")), _minutes(window.get("end"))
        if (end - start) % (24 * 60) < WINDOW_MINUTES:
            why = f"a window must be at least {WINDOW_MINUTES} minutes long"
            raise Refused("journeys.window-length", why)


def _minutes(point: Any) -> int:
    if not point or point.get("hour") is None:
        raise Refused("journeys.windows", "a window needs start and end, each with hour and minute")
    return int(point["hour"] * 60 + (point.get("minute") or 0))


def _check_tags(tags: Mapping[str, str | None]) -> None:
    longest_key, longest_value = TAG_LENGTHS
    for key, value in tags.items():
        if not 0 < len(key) <= longest_key or len(value or "") > longest_value:
            why = f"keys of tags have 1 to {longest_key} characters, values {longest_value}"
            raise Refused("journeys.tags", why)


def _check_branches(kind: str, branches: list[Json]) -> None:
    least, most = BRANCHES[kind]
    if not least <= len(branches) <= most:
        raise Refused("journeys.branches", f"a node {kind} has {least} to {most} branches")
    if kind == "split_range":
        weights = [-1 if branch.get("weight") is None else branch["weight"] for branch in branches]
        if min(weights) < 0 or abs(sum(weights) - 100) > 1e-6:
            raise Refused("journeys.weights", "the weights of the branches must make 100")
    elif kind == "wait_until" and not all(branch.get("condition") for branch in branches):
        raise Refused("journeys.branches", "each branch of a node wait_until needs a condition")


def _check_event(event: Json) -> None:
    if not event.get("name"):
        why = f"an event_trigger needs a name of at most {EVENT_NAME_LENGTH} characters"
        raise Refused("journeys.event-name", why)
    groups = event.get("attributes") or []
    if len(groups) > 1:
        raise Refused("journeys.attribute-groups", "attributes can hold one group only")
    for attribute in groups[0] if groups else ():
        if attribute.get("value") is None and not attribute["operator"].endswith("exists"):
            why = f"the operator {attribute['operator']} needs a value"
            raise Refused("journeys.attribute-groups", why)


def _check_schedule(schedule: Json, now: float) -> None:
    if "error" in schedule:
        raise Refused("journeys.server-fields", "schedule.error is set by the server")
    start, stop = moment(schedule, "start_at"), moment(schedule, "stop_at")
    if start is not None and start < now + START_AHEAD:
        why = "schedule.start_at must be at least 5 minutes in the future"
        raise Refused("journeys.schedule", why)
    if stop is not None and stop <= max(now, start or now):
        why = "schedule.stop_at must be in the future and after start_at"
        raise Refused("journeys.schedule", why)
