"""Hostile input at every operation: always a reply below 500, and one that the document knows."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote, unquote, urlencode
from uuid import uuid4

import pytest

from onesignal_client.sandbox import Sandbox
from onesignal_client.sandbox.contract.bodies import parse_json
from onesignal_client.sandbox.contract.document import Operation, load
from onesignal_client.sandbox.http.app import Api
from onesignal_client.sandbox.http.service import Service
from tests.support import document as whole
from tests.support.thoroughness import share

OPERATIONS = load().operations


def nested(depth: int, inner: Any = None) -> Any:
    for _ in range(depth):
        inner = {"a": [inner]}
    return inner


BODIES: Any = {
    "empty": b"",
    "space": b" ",
    "cut off": b'{"app_id": "',
    "text": b'"x"',
    "null": b"null",
    "number": b"1",
    "list": b"[]",
    "object": b"{}",
    "nul byte": b"\x00",
    "invalid utf-8": b'{"name": "\xff\xfe"}',
    "utf-16": '{"name": "x"}'.encode("utf-16"),
    "byte order mark": b'\xef\xbb\xbf{"name": "x"}',
    "lone surrogate": rb'{"name": "\ud800"}',
    "surrogate key": rb'{"\udfff": 1}',
    "not a number": b'{"name": NaN}',
    "infinite": b'{"name": -Infinity}',
    "too large a float": b'{"name": 1e999}',
    "thousands of digits": b'{"name": ' + b"9" * 5000 + b"}",
    "twice": b'{"name": "x", "name": 1}',
    "deep lists": b"[" * 100_000,
    "deep objects": b'{"a":' * 100_000,
    "closed deep lists": b"[" * 900 + b"]" * 900,
    "two values": b"{} {}",
}
VALUES: tuple[Any, ...] = (
    None,
    True,
    -1,
    2**63,
    -(2**70),
    10**300,
    1e308,
    0.5,
    "",
    "\x00",
    "a\x00b",
    "x" * 20_000,
    "\U0001f4a5\u202e",
    "'; DROP TABLE users; --",
    "9999-12-31T23:59:59+00:00",
    "0001-01-01T00:00:00+14:00",
    "00000000-0000-0000-0000-000000000000",
    [],
    [None],
    [""],
    [{}],
    {},
    {"en": "\x00"},
    {"": ""},
    {"\x00": [-1]},
    nested(50),
    nested(120),
)
PATHS = (
    "%00",
    "%FF%FE",
    "%ED%A0%80",
    "..",
    "%2e%2e",
    "a%2Fb",
    "a" * 5000,
    quote("\U0001f4a5"),
    quote("'; DROP TABLE users; --"),
    "%",
    "%zz",
    "-1",
    str(2**70),
    "00000000-0000-0000-0000-000000000000",
)
QUERIES = (
    "",
    "\x00",
    "-1",
    "0",
    str(2**63),
    "1e999",
    "NaN",
    "x" * 5000,
    "\U0001f4a5",
    "9999-12-31T23:59:59Z",
    "0001-01-01T00:00:00+14:00",
    "2026-03-01",
    "00000000-0000-0000-0000-000000000000",
)


def ask(
    sandbox: Sandbox, method: str, path: str, query: str, body: bytes, content_type: str | None
) -> tuple[int, bytes]:
    """Send a request to the application without a network between: there are tens of thousands."""
    key = sandbox.organization_api_key if by_organization(method, path) else sandbox.rest_api_key
    headers = [(b"authorization", f"Key {key}".encode())]
    if content_type is not None:
        headers.append((b"content-type", content_type.encode("latin-1")))
    scope = {
        "type": "http",
        "method": method,
        "path": unquote(path),
        "raw_path": path.encode(),
        "query_string": query.encode(),
        "headers": headers,
        "client": ("127.0.0.1", 1),
    }
    sent: list[Any] = []

    async def receive() -> Any:
        return {"type": "http.request", "body": body}

    async def send(message: Any) -> None:
        sent.append(message)

    service = Service(sandbox.world, sandbox.document, sandbox.faults, sandbox.reset)
    work = Api(service)(scope, receive, send)
    with pytest.raises(StopIteration):  # it waits for nothing, so it ends at once
        work.send(None)
    start, end = sent
    return start["status"], end["body"]


def by_organization(method: str, path: str) -> bool:
    found = load().match(path)
    assert found is not None, path
    return "rest_api_key" not in found[0][method].keys


def things(sandbox: Sandbox) -> dict[str, str]:
    """One fresh thing for each parameter in a path, so that every handler gets to work."""

    def create(path: str, **body: Any) -> Any:
        named = {} if path.startswith("/apps/") else {"app_id": sandbox.app_id}
        content = json.dumps(named | body).encode()
        status, reply = ask(sandbox, "POST", path, "", content, "application/json")
        assert status < 300, reply
        return json.loads(reply)

    app, text, person = f"/apps/{sandbox.app_id}", {"en": "hello"}, uuid4().hex
    create(f"{app}/users", identity={"external_id": person})
    journey = create(f"{app}/journeys", name="j", nodes=[{"kind": "wait", "duration_seconds": 60}])
    player = create("/players", device_type=1, external_user_id=person)["id"]
    session = [{"field": "session_count", "relation": ">", "value": "0"}]
    push = {"contents": text, "included_segments": ["Total Subscriptions"]}
    later = create("/notifications", send_after="2999-01-01T00:00:00Z", **push)
    return {
        "app_id": sandbox.app_id,
        "organization_id": sandbox.organization_id,
        "alias_label": "external_id",
        "alias_id": person,
        "alias_label_to_delete": "external_id",
        "external_user_id": person,
        "subscription_id": player,
        "player_id": player,
        "template_id": create("/templates", name="t", contents=text)["id"],
        "segment_id": create(f"{app}/segments", name=person, filters=session)["id"],
        "journey_id": journey["id"],
        "node_id": journey["nodes"][0]["id"],
        "notification_id": later["id"],
    }


class Attacker:
    """Sends one operation's requests as raw as they are, with the right key and app."""

    def __init__(self, sandbox: Sandbox, operation: Operation) -> None:
        self.sandbox, self.operation, self.things = sandbox, operation, things(sandbox)

    def path(self, **values: str) -> str:
        return "/".join(
            values.get(part[1:-1], self.things.get(part[1:-1], "x")) if part[:1] == "{" else part
            for part in self.operation.path.split("/")
        )

    def parameters(self) -> list[str]:
        return [part[1:-1] for part in self.operation.path.split("/") if part.startswith("{")]

    def send(
        self,
        path: str | None = None,
        query: dict[str, Any] | None = None,
        body: bytes = b"",
        content_type: str | None = "application/json",
    ) -> int:
        path = path or self.path()
        given: dict[str, Any] = {p.name: "1" for p in self.operation.query if p.required}
        given |= {"app_id": self.sandbox.app_id} | (query or {})
        text = urlencode(given, doseq=True)
        status, reply = ask(self.sandbox, self.operation.method, path, text, body, content_type)
        assert status < 500, (self.operation.id, path, given, body[:200], reply[:2000])
        return status


@pytest.fixture(scope="module")
def standing() -> Iterator[Sandbox]:
    """One sandbox for all attacks; what it notes as a failure of its own ends the tests."""
    sandbox = Sandbox(check_replies=True, journal_limit=10)
    yield sandbox
    sandbox.close()


@pytest.fixture(params=list(OPERATIONS.values()), ids=list(OPERATIONS))
def attacker(standing: Sandbox, request: pytest.FixtureRequest) -> Attacker:
    return Attacker(standing, request.param)


def test_bodies(attacker: Attacker) -> None:
    for name, body in BODIES.items():
        status = attacker.send(body=body)
        refused = attacker.operation.body_required and name not in ("object", "twice")
        assert not refused or 400 <= status < 500, name


def test_how_deep_json_may_be() -> None:
    assert parse_json(b"[" * 100 + b"]" * 100)
    with pytest.raises(ValueError, match="nested too deeply"):
        parse_json(b"[" * 101 + b"]" * 101)


def test_content_types(attacker: Attacker) -> None:
    for content_type in ("", "text/plain", "application/x-www-form-urlencoded", "\xff", None):
        status = attacker.send(body=b"{}", content_type=content_type)
        if attacker.operation.body_required:
            assert status >= 400
            assert attacker.sandbox.requests[-1].json == {}, content_type  # the page shows it


def test_fields(attacker: Attacker, standing: Sandbox) -> None:
    schema = schema_of(standing, attacker.operation)
    for number, name in enumerate((*schema, "unknown", "\x00")):
        for value in share(VALUES, number):
            named = {"app_id": standing.app_id} if "app_id" in schema else {}
            body = minimal(schema) | named | {name: value}
            attacker.send(body=json.dumps(body).encode())


def test_paths(attacker: Attacker) -> None:
    for name in attacker.parameters():
        for value in PATHS:
            attacker.send(attacker.path(**{name: value}), body=b"{}")


def test_queries(attacker: Attacker) -> None:
    for parameter in attacker.operation.query:
        for value in QUERIES:
            attacker.send(query={parameter.name: value})
            attacker.send(query={parameter.name: [value, value]})


def schema_of(sandbox: Sandbox, operation: Operation) -> dict[str, Any]:
    """The properties of an operation's body."""
    if operation.body is None:
        return {}
    document = sandbox.document
    schema, _ = document.follow(operation.body)
    if "allOf" in schema:
        body = whole.OPERATIONS[operation.id]["requestBody"]["content"]["application/json"]
        schema = whole.resolve(body["schema"])
    required = schema.get("required", [])
    return {
        name: whole.resolve(each) if name in required else None
        for name, each in schema["properties"].items()
    }


def minimal(schema: dict[str, Any]) -> dict[str, Any]:
    """A body with what is required and nothing else."""
    samples = {"string": "x", "object": {"en": "x"}, "array": [], "integer": 1, "boolean": True}
    return {
        name: samples.get(each.get("type"), "x") if "enum" not in each else each["enum"][0]
        for name, each in schema.items()
        if each is not None
    }
