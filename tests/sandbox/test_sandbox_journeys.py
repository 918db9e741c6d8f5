"""Journeys: definitions, merge patches, states, copies."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

import httpx
import pytest

from onesignal_client.sandbox import Sandbox
from onesignal_client.sandbox.state.journeys import merge

OTHER_ID = "5f0e7c1a-2b3d-4e5f-8a9b-0c1d2e3f4a5b"
SEGMENT: Any = {"kind": "segment", "included_segment_ids": [OTHER_ID]}
EVENT: Any = {"kind": "event_trigger", "name": "signed_up"}
WAIT: Any = {"kind": "wait", "duration_seconds": 60}
YES_NO: dict[str, Any] = {
    "kind": "yes_no",
    "branches": [
        {"condition": {"kind": "segment_membership", "included_segment_ids": ["s"]}},
        {"nodes": [WAIT]},
    ],
}


class Journeys:
    """The calls that these tests are made of."""

    def __init__(self, api: httpx.Client, app: str) -> None:
        self.api, self.path = api, f"{app}/journeys"

    def create(self, **body: Any) -> httpx.Response:
        return self.api.post(self.path, json={"name": "j", **body})

    def new(self, **body: Any) -> Any:
        reply = self.create(**body)
        assert reply.status_code == 201, reply.text
        return reply.json()

    def ready(self, **body: Any) -> Any:
        return self.new(**{"audience": SEGMENT, "nodes": [WAIT], **body})

    def get(self, journey: Any) -> Any:
        return self.api.get(f"{self.path}/{journey['id']}").raise_for_status().json()

    def update(self, journey: Any, **body: Any) -> httpx.Response:
        return self.api.patch(f"{self.path}/{journey['id']}", json=body)

    def update_node(self, journey: Any, node: Any, **body: Any) -> httpx.Response:
        return self.api.patch(f"{self.path}/{journey['id']}/nodes/{node['id']}", json=body)

    def duplicate(self, journey: Any, **overrides: Any) -> httpx.Response:
        body = {"overrides": overrides} if overrides else None
        return self.api.post(f"{self.path}/{journey['id']}/duplicate", json=body)

    def list(self, **params: Any) -> Any:
        return self.api.get(self.path, params=params).raise_for_status().json()


@pytest.fixture
def journeys(api: httpx.Client, app: str) -> Journeys:
    return Journeys(api, app)


def test_a_new_journey_is_a_draft(journeys: Journeys, sandbox: Sandbox) -> None:
    sandbox.clock.freeze("2026-03-01T10:00:00Z")
    journey = journeys.new(name="Welcome")
    identifiers = {journey.pop("id"), journey.pop("concurrency_key")}
    assert len(identifiers) == 2
    assert journey == {
        "app_id": sandbox.app_id,
        "name": "Welcome",
        "description": "",
        "state": "draft",
        "created_at": "2026-03-01T10:00:00.000Z",
        "updated_at": "2026-03-01T10:00:00.000Z",
        "started_at": None,
        "archived_at": None,
        "created_source": "public_api",
        "nodes": [],
    }


def test_nodes_and_branches_get_ids(journeys: Journeys) -> None:
    journey = journeys.new(nodes=[WAIT, YES_NO])
    wait, question = journey["nodes"]
    first, second = question["branches"]
    found = {wait["id"], question["id"], first["id"], second["id"], second["nodes"][0]["id"]}
    assert len(found) == 5
    assert journeys.get(journey) == journey


def test_a_condition_may_name_its_sender_by_the_clients_name(journeys: Journeys) -> None:
    send = {"kind": "send_push", "template_id": "t", "client_node_id": "hello"}
    condition = {
        "kind": "on_notification_action",
        "action": "clicked",
        "client_node_id": "hello",
    }
    nodes = [send, {"kind": "wait_until", "branches": [{"condition": condition}]}]
    send, wait = journeys.new(nodes=nodes)["nodes"]
    assert wait["branches"][0]["condition"] == {
        "kind": "on_notification_action",
        "action": "clicked",
        "sending_node_id": send["id"],
    }
    nodes[0] = WAIT | {"client_node_id": "hello"}
    assert journeys.create(nodes=nodes).status_code == 400
    condition["client_node_id"] = "nobody"
    assert journeys.create(nodes=nodes).status_code == 400


def window(
    start: int, end: int, minute: int = 0, *, since: int = 0, **fields: Any
) -> dict[str, Any]:
    return {
        "start": {"hour": start, "minute": since},
        "end": {"hour": end, "minute": minute},
        **fields,
    }


def time_window(*windows: Any, relative_to: str = "schedule_in_timezone") -> dict[str, Any]:
    return {"kind": "time_window", "relative_to": relative_to, "windows": list(windows)}


def split(*weights: float | None) -> dict[str, Any]:
    return {"kind": "split_range", "branches": [{"weight": weight} for weight in weights]}


def on_event(**fields: Any) -> dict[str, Any]:
    condition = {"kind": "event_trigger", "name": "e", **fields}
    return {"kind": "wait_until", "branches": [{"condition": condition}]}


MATCHING = on_event(entry_event_match_attributes=[{"key": "a"}])


@pytest.mark.parametrize(
    "body",
    [
        {"nodes": [WAIT | {"duration_seconds": 31_556_952}]},
        {"nodes": [time_window(window(22, 6), window(9, 9, 15, day_of_week=7))]},
        {"nodes": [time_window(window(23, 0, 14, since=59), window(0, 23, 59, day_of_week=1))]},
        {"nodes": [time_window(relative_to="last_active_time")]},
        {"nodes": [split(33.3, 33.3, 33.4)]},
        {"nodes": [split(50, 50)]},
        {"nodes": [split(*[4] * 25)]},
        {"nodes": [on_event() | {"branches": on_event()["branches"] * 25}]},
        {"nodes": [{"kind": "tag", "assignments": {"k" * 255: "v" * 1024, "gone": ""}}]},
        {"nodes": [on_event(attributes=[[{"key": "a", "operator": "exists"}]])]},
        {"nodes": [MATCHING], "audience": EVENT},
        {"nodes": [WAIT | {"annotation": "a" * 1024}]},
        {"early_exit": {"rules": {"on_session": True}, "tag_on_early_exit": {"a": "b"}}},
        {"reentry_rules": {"duration_seconds": 600}},
        {"schedule": {"start_at": "2026-03-01T10:05:00Z", "stop_at": "2026-03-01T10:06:00Z"}},
        {"schedule": None, "description": None, "audience": None},
        {"name": "n" * 300, "description": "d" * 1024},
    ],
    ids=str,
)
def test_accepted(journeys: Journeys, sandbox: Sandbox, body: Any) -> None:
    sandbox.clock.freeze("2026-03-01T10:00:00Z")
    journeys.new(**body)


@pytest.mark.parametrize(
    "body",
    [
        {"name": ""},
        {"name": "n" * 301},
        {"description": "d" * 1025},
        {"state": "active"},
        {"id": OTHER_ID},
        {"nodes": [WAIT | {"id": OTHER_ID}]},
        {"nodes": [YES_NO | {"branches": [{"id": "x"}, {}]}]},
        {"nodes": [{"kind": "fly"}]},
        {"nodes": [{"kind": "wait"}]},
        {"nodes": [{"kind": "send_email"}]},
        {"nodes": [WAIT | {"duration_seconds": 59}]},
        {"nodes": [WAIT | {"duration_seconds": 31_556_953}]},
        {"nodes": [WAIT | {"client_node_id": "x"}] * 2},
        {"nodes": [WAIT | {"annotation": "a" * 1025}]},
        {"nodes": [time_window()]},
        {"nodes": [time_window(window(9, 10), relative_to="last_active_time")]},
        {"nodes": [time_window(window(9, 9, 14))]},
        {"nodes": [time_window(window(23, 0, 13, since=59))]},
        {"nodes": [time_window(window(9, 24))]},
        {"nodes": [time_window(window(9, 10, 60))]},
        {"nodes": [time_window(window(-1, 10))]},
        {"nodes": [time_window(window(9, 10, day_of_week=0))]},
        {"nodes": [time_window({"start": "9:00", "end": "10:00"})]},
        {"nodes": [time_window(window(9, 10, day_of_week=8))]},
        {"nodes": [{"kind": "tag", "assignments": {"k" * 256: "v"}}]},
        {"nodes": [split(50, 49)]},
        {"nodes": [split(100)]},
        {"nodes": [split(*[4] * 24, 2, 2)]},
        {"nodes": [split(100, None)]},
        {"nodes": [split(150, -50)]},
        {"nodes": [{"kind": "yes_no", "branches": [{}]}]},
        {"nodes": [YES_NO | {"branches": [*YES_NO["branches"], {}]}]},
        {"nodes": [on_event() | {"branches": []}]},
        {"nodes": [on_event() | {"branches": on_event()["branches"] * 26}]},
        {"nodes": [{"kind": "wait_until", "branches": [{}]}]},
        {"nodes": [on_event(name="")]},
        {"nodes": [on_event(name="e" * 256)]},
        {"nodes": [on_event(attributes=[[], []])]},
        {"nodes": [on_event(attributes=[[{"key": "a", "operator": "equal"}]])]},
        {"nodes": [MATCHING]},
        {"nodes": [{**on_event(), "expiration": {"duration_seconds": 1}}]},
        {"audience": {"kind": "event_trigger"}},
        {"early_exit": {"rules": {"on_session": False}}},
        {"reentry_rules": {"duration_seconds": 599}},
        {"reentry_rules": {}},
        {"schedule": {"start_at": "2026-03-01T10:04:59Z"}},
        {"schedule": {"start_at": "2026-03-02T10:00:00+02:00"}},
        {"schedule": {"start_at": "tomorrow"}},
        {"schedule": {"stop_at": "2026-03-01T09:00:00Z"}},
        {"schedule": {"start_at": "2026-03-02T10:00:00Z", "stop_at": "2026-03-02T09:00:00Z"}},
        {"schedule": {"error": "x"}},
    ],
    ids=lambda body: str(body)[:60],
)
def test_refused(journeys: Journeys, sandbox: Sandbox, body: Any) -> None:
    sandbox.clock.freeze("2026-03-01T10:00:00Z")
    reply = journeys.create(**body)
    assert reply.status_code == 400, reply.text
    assert journeys.list()["journeys"] == []


# --- reading


def test_pages_the_newest_first(journeys: Journeys) -> None:
    for n in range(5):
        journeys.new(name=str(n), audience=SEGMENT)
    names: list[str] = []
    cursor: dict[str, Any] = {}
    for expected in (True, True, False):
        page = journeys.list(limit=2, **cursor)
        names += [journey["name"] for journey in page["journeys"]]
        assert page["has_more"] is expected
        assert ("next_cursor" in page) is expected
        cursor = {"cursor": page.get("next_cursor")}
    assert names == ["4", "3", "2", "1", "0"]
    first = page["journeys"][0]
    assert first["audience"] == {"kind": "segment"}
    assert not {"nodes", "early_exit", "concurrency_key"} & set(first)
    for params in ({"limit": 0}, {"limit": 51}, {"cursor": "x"}, {"cursor": "WzFd"}):
        reply = journeys.api.get(journeys.path, params=params)
        assert reply.status_code == 400, params


def test_unknown_journeys(journeys: Journeys, sandbox: Sandbox) -> None:
    path = f"{journeys.path}/{uuid4()}"
    for reply in (
        journeys.api.get(path),
        journeys.api.get(f"{path}/stats"),
        journeys.api.delete(path),
        journeys.api.patch(path, json={}),
        journeys.api.post(f"{path}/duplicate"),
        journeys.api.patch(f"{path}/nodes/{uuid4()}", json={}),
    ):
        assert reply.status_code == 404


def test_stats_name_all_nodes_and_branches(journeys: Journeys) -> None:
    send = {"kind": "send_sms", "template_id": "t"}
    journey = journeys.new(nodes=[send, YES_NO])
    stats = journeys.api.get(f"{journeys.path}/{journey['id']}/stats").json()
    sender, question = journey["nodes"]
    inner = question["branches"][1]["nodes"][0]
    assert (stats["id"], stats["started"]) == (journey["id"], 0)
    assert set(stats["nodes"]) == {sender["id"], question["id"], inner["id"]}
    assert stats["nodes"][sender["id"]]["message_stats"] == {"totals": {}}
    waiting = {"kind": "wait", "waiting": 0, "completed": 0, "exited_early": 0}
    assert stats["nodes"][inner["id"]] == waiting
    assert set(stats["branches"]) == {branch["id"] for branch in question["branches"]}


# --- changing


@pytest.mark.parametrize(
    ("target", "patch", "result"),
    [
        ({"a": "b"}, {"a": "c"}, {"a": "c"}),
        ({"a": "b"}, {"b": "c"}, {"a": "b", "b": "c"}),
        ({"a": "b", "b": "c"}, {"a": None}, {"b": "c"}),
        ({"a": ["b"]}, {"a": "c"}, {"a": "c"}),
        ({"a": {"b": "c"}}, {"a": {"b": "d", "c": None}}, {"a": {"b": "d"}}),
        ({"a": [{"b": "c"}]}, {"a": [1]}, {"a": [1]}),
        ({"e": None}, {"a": 1}, {"e": None, "a": 1}),
        ([1, 2], {"a": "b", "c": None}, {"a": "b"}),
        ({}, {"a": {"bb": {"ccc": None}}}, {"a": {"bb": {}}}),
    ],
)
def test_merge_as_rfc_7396_shows(target: Any, patch: Any, result: Any) -> None:
    assert merge(target, patch) == result


def test_update_merges(journeys: Journeys, sandbox: Sandbox) -> None:
    sandbox.clock.freeze()
    early = {"rules": {"on_session": True, "on_event": {"name": "e"}}}
    journey = journeys.ready(description="d", early_exit=early)
    sandbox.clock.advance(1)
    reply = journeys.update(
        journey,
        name="new",
        description=None,
        early_exit={"rules": {"on_session": None}},
        audience={"kind": "segment", "excluded_segment_ids": ["x"]},
    )
    assert reply.status_code == 200
    changed = reply.json()
    assert changed == journey | {
        "name": "new",
        "description": "",
        "early_exit": {"rules": {"on_event": {"name": "e"}}},
        "audience": SEGMENT | {"excluded_segment_ids": ["x"]},
        "updated_at": changed["updated_at"],
        "concurrency_key": changed["concurrency_key"],
    }
    assert changed["updated_at"] > journey["updated_at"]
    assert journeys.get(journey) == changed
    for patch in ({"name": None}, {"id": "x"}, {"started_at": None}, {"early_exit": {"rules": {}}}):  # type: ignore[var-annotated]
        reply = journeys.update(journey, **patch)
        assert reply.status_code == (200 if "early_exit" in patch else 400)
    assert "early_exit" not in journeys.update(journey, early_exit=None).json()


def test_nodes_keep_their_ids_or_get_new_ones(journeys: Journeys) -> None:
    journey = journeys.new(nodes=[WAIT, YES_NO])
    wait, question = journey["nodes"]
    changed = journeys.update(journey, nodes=[question, WAIT]).json()
    assert changed["nodes"][0] == question
    assert changed["nodes"][1]["id"] != wait["id"]
    # The removed one's id is gone for good; nobody has two of the same.
    for nodes in ([wait], [question, question], [WAIT | {"id": str(uuid4())}]):
        assert journeys.update(journey, nodes=nodes).status_code == 400
    assert journeys.update(journey, nodes=None).json()["nodes"] == []


def test_the_concurrency_key(journeys: Journeys) -> None:
    journey = journeys.new()
    key = journey["concurrency_key"]
    assert journeys.update(journey, name="a", concurrency_key=key).status_code == 200
    for name in ("b", "c"):
        assert journeys.update(journey, name=name, concurrency_key=key).status_code == 409
    assert journeys.get(journey)["name"] == "a"
    assert journeys.update(journey, name="b", concurrency_key=None).status_code == 200


def test_one_node(journeys: Journeys) -> None:
    journey = journeys.new(nodes=[WAIT, YES_NO])
    inner = journey["nodes"][1]["branches"][1]["nodes"][0]
    assert journeys.update_node(journey, inner, annotation="x" * 1025).status_code == 400
    assert journeys.update_node(journey, inner, annotation="x" * 1024).status_code == 200
    key = journeys.get(journey)["concurrency_key"]
    reply = journeys.update_node(journey, inner, annotation="x", concurrency_key=key)
    assert reply.status_code == 200
    changed = reply.json()
    assert changed["nodes"][1]["branches"][1]["nodes"] == [inner | {"annotation": "x"}]
    assert changed["nodes"][0] == journey["nodes"][0]
    assert journeys.update_node(journey, inner, concurrency_key=key).status_code == 409
    cleared = journeys.update_node(journey, inner, annotation=None).json()
    assert cleared["nodes"] == journey["nodes"]
    tag = {"kind": "tag", "assignments": {"a": "b"}}
    for patch in (tag, {"id": "x"}, {"duration_seconds": None}):
        assert journeys.update_node(journey, inner, **patch).status_code == 400
    assert journeys.update_node(journey, {"id": uuid4()}, annotation="x").status_code == 404


# --- states


def test_activation(journeys: Journeys, sandbox: Sandbox) -> None:
    sandbox.clock.freeze("2026-03-01T10:00:00Z")
    journey = journeys.new()
    for missing in ({}, {"audience": SEGMENT}, {"audience": {"kind": "segment"}}):
        reply = journeys.update(journey, state="active", **missing)
        assert reply.status_code == 422, missing
    journeys.update(journey, audience=SEGMENT, nodes=[WAIT])
    nobody = {"kind": "segment", "included_segment_ids": []}
    assert journeys.update(journey, state="active", audience=nobody).status_code == 422
    active = journeys.update(journey, state="active").json()
    assert (active["state"], active["started_at"]) == ("active", "2026-03-01T10:00:00.000Z")
    assert journeys.update(journey, state="active", name="x").json()["state"] == "active"


def test_sending_nodes_need_their_templates(
    journeys: Journeys, sandbox: Sandbox, api: httpx.Client
) -> None:
    body = {"app_id": sandbox.app_id, "name": "t", "contents": {"en": "hello"}}
    template = api.post("/templates", json=body).json()["id"]
    journey = journeys.ready(nodes=[{"kind": "send_email", "template_id": template}])
    assert journeys.update(journey, state="active").status_code == 422
    nodes = [{"kind": "send_push", "template_id": template}]
    assert journeys.update(journey, state="active", nodes=nodes).status_code == 200


def test_schedule(journeys: Journeys, sandbox: Sandbox) -> None:
    sandbox.clock.freeze("2026-03-01T10:00:00Z")
    journey = journeys.ready()
    assert journeys.update(journey, state="scheduled").status_code == 422
    schedule = {"start_at": "2026-03-01T11:00:00Z", "stop_at": "2026-03-01T12:00:00Z"}
    waiting = journeys.update(journey, state="scheduled", schedule=schedule).json()
    assert (waiting["state"], waiting["started_at"]) == ("scheduled", None)
    assert journeys.update(journey, schedule=None).status_code == 422
    sandbox.clock.advance(59 * 60 + 59)
    assert journeys.list()["journeys"][0]["state"] == "scheduled"
    assert journeys.update(journey, name="so late").status_code == 200
    sandbox.clock.advance(1)
    assert journeys.list()["journeys"][0]["state"] == "active"
    assert journeys.get(journey)["started_at"] == "2026-03-01T11:00:00.000Z"
    sandbox.clock.advance(3600)
    assert journeys.get(journey)["state"] == "archived"
    assert journeys.get(journey)["archived_at"] == "2026-03-01T12:00:00.000Z"


def test_transitions(journeys: Journeys, sandbox: Sandbox) -> None:
    sandbox.clock.freeze("2026-03-01T10:00:00Z")
    schedule = {"start_at": "2026-03-02T10:00:00Z"}
    journey = journeys.ready(schedule=schedule)
    steps = [
        ("archived", 422),
        ("scheduled", 200),
        ("draft", 200),
        ("scheduled", 200),
        ("active", 200),
        ("draft", 422),
        ("scheduled", 422),
        ("archived", 200),
        ("active", 422),
        ("archived", 422),
    ]
    for state, status in steps:
        assert journeys.update(journey, state=state).status_code == status, (state, status)
    assert journeys.update(journey, name="x").status_code == 422
    assert journeys.get(journey)["archived_at"] == "2026-03-01T10:00:00.000Z"
    assert journeys.update(journey, state="processing").status_code == 400


def test_a_running_journey_keeps_its_audiences_kind(journeys: Journeys, sandbox: Sandbox) -> None:
    sandbox.clock.freeze("2026-03-01T10:00:00Z")
    journey = journeys.ready()
    journeys.update(journey, state="active").raise_for_status()
    later = {"start_at": "2026-03-02T10:00:00Z"}
    for patch in ({"audience": EVENT}, {"audience": None}, {"schedule": later}, {"nodes": []}):  # type: ignore[var-annotated]
        assert journeys.update(journey, **patch).status_code == 422
    assert journeys.update(journey, nodes=[WAIT, WAIT]).status_code == 200
    assert journeys.update(journey, name="x").status_code == 200


def test_delete(journeys: Journeys) -> None:
    journey = journeys.new()
    reply = journeys.api.delete(f"{journeys.path}/{journey['id']}")
    assert (reply.status_code, reply.json()) == (200, {"success": True})
    assert journeys.list()["journeys"] == []


def test_duplicate(journeys: Journeys, sandbox: Sandbox) -> None:
    sandbox.clock.freeze("2026-03-01T10:00:00Z")
    send = {"kind": "send_push", "template_id": "t", "client_node_id": "hello"}
    condition = {"kind": "on_notification_action", "client_node_id": "hello"}
    wait = {"kind": "wait_until", "branches": [{"condition": condition, "nodes": [WAIT]}]}
    schedule = {"start_at": "2026-03-02T10:00:00Z"}
    source = journeys.new(
        name="n" * 300,
        audience=EVENT,
        nodes=[send, wait, YES_NO],
        schedule=schedule,
        description="d",
    )
    reply = journeys.duplicate(source)
    assert reply.status_code == 201
    copy = reply.json()
    assert copy["name"] == "n" * 293 + " (Copy)"
    assert "schedule" not in copy
    assert (copy["state"], copy["description"]) == ("draft", "d")
    old, new = ([node["id"] for node in journey["nodes"]] for journey in (source, copy))
    assert not set(old) & set(new)
    assert copy["nodes"][1]["branches"][0]["condition"]["sending_node_id"] == new[0]
    assert journeys.get(source) == source


def test_duplicate_with_overrides(journeys: Journeys, sandbox: Sandbox) -> None:
    journey = journeys.ready(description="d")
    journeys.update(journey, state="active")
    copy = journeys.duplicate(journey, name="mine", description=None, nodes=[YES_NO]).json()
    assert (copy["name"], copy["description"], copy["state"]) == ("mine", "", "draft")
    assert copy["started_at"] is None
    assert [node["kind"] for node in copy["nodes"]] == ["yes_no"]
    for overrides in ({"state": "active"}, {"nodes": journey["nodes"]}, {"id": "x"}):
        assert journeys.duplicate(journey, **overrides).status_code == 400
