"""The server around the API: routes, bodies, validation, time, journals, control, life cycle."""

from __future__ import annotations

import contextlib
import json
import logging
import re
import socket
import sqlite3
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Any

import httpx
import pytest

from onesignal_client.sandbox import APP_ID, REST_API_KEY, Sandbox, SandboxError, Settings
from onesignal_client.sandbox.contract.context import HANDLERS, Reply
from onesignal_client.sandbox.state.store import StoreError
from tests import ROOT

JSON = {"Content-Type": "application/json"}
KEY = {"Authorization": f"Key {REST_API_KEY}"}


def test_starts_and_stops_quickly() -> None:
    started = time.perf_counter()
    with Sandbox() as sandbox:
        assert httpx.get(f"{sandbox.url}/_sandbox", trust_env=False).status_code == 200
    assert time.perf_counter() - started < 1
    assert not [t for t in threading.enumerate() if t.name == "onesignal-sandbox"]


def test_two_sandboxes_know_nothing_of_each_other(api: httpx.Client, app: str) -> None:
    api.post(f"{app}/users", json={"identity": {"external_id": "a"}}).raise_for_status()
    with Sandbox() as other:
        reply = httpx.get(f"{other.url}{app}/users/by/external_id/a", headers=KEY, trust_env=False)
        assert reply.status_code == 404


@pytest.mark.parametrize("port", [-1, 65536])
def test_a_port_that_cannot_be_is_an_error(port: int) -> None:
    with pytest.raises(ValueError, match="between 0"):
        Sandbox(port=port)


def test_a_sandbox_shows_where_it_is() -> None:
    with Sandbox() as sandbox:
        assert repr(sandbox) == f"<Sandbox {sandbox.url}>"
    assert repr(Sandbox()) == "<Sandbox not started>"


def test_a_sandbox_starts_once() -> None:
    sandbox = Sandbox()
    sandbox.close()
    with pytest.raises(RuntimeError, match="make a new one"):
        sandbox.start()


def test_replies_say_when_they_were_sent(sandbox: Sandbox) -> None:
    sent = httpx.get(sandbox.url, trust_env=False).headers["date"]
    assert abs(parsedate_to_datetime(sent).timestamp() - time.time()) < 5


def test_a_taken_port_is_an_error() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        with pytest.raises(OSError):
            Sandbox(port=taken.getsockname()[1]).start()


def test_state_in_a_file_survives(tmp_path: Path) -> None:
    file = tmp_path / "state.db"
    with Sandbox(db=file) as first:
        users = f"/apps/{first.app_id}/users"
        body = {"identity": {"external_id": "a"}}
        httpx.post(first.url + users, json=body, headers=KEY, trust_env=False).raise_for_status()
    with Sandbox(db=file) as second:
        reply = httpx.get(f"{second.url}{users}/by/external_id/a", headers=KEY, trust_env=False)
        assert reply.status_code == 200
    assert b"sandbox-rest-api-key" not in file.read_bytes()
    with Sandbox(db=file, rest_api_key="another-key") as third:
        assert third.client().segments.list().total_count == 4


def test_a_deleted_key_works_again_when_a_sandbox_is_opened_with_it(tmp_path: Path) -> None:
    file = tmp_path / "state.db"
    with Sandbox(db=file) as first:
        client = first.client()
        [token] = client.api_keys.list().tokens or []
        client.api_keys.rotate(token.token_id or "")
    with Sandbox(db=file) as second:
        assert second.client().segments.list().total_count == 4


@pytest.mark.parametrize("content", [b"no database", None])
def test_a_file_that_holds_something_else_is_refused(tmp_path: Path, content: bytes | None) -> None:
    file = tmp_path / "state.db"
    if content is None:
        with contextlib.closing(sqlite3.connect(file)) as other:
            other.execute("CREATE TABLE users (id)")
    else:
        file.write_bytes(content)
    with pytest.raises(StoreError, match=re.escape(str(file))):
        Sandbox(db=file)
    with pytest.raises(StoreError, match="cannot be opened"):
        Sandbox(db=tmp_path / "missing" / "state.db")


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"rest_api_key": "k", "organization_api_key": "k"}, "two apps"),
        ({"rest_api_key": ""}, "not empty"),
        ({"rest_api_key": None}, "not empty"),
        ({"port": "80"}, "port"),
        ({"port": True}, "port"),
    ],
)
def test_what_could_not_work_is_refused(options: Any, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        Sandbox(**options)


def test_a_file_is_opened_with_its_own_app(tmp_path: Path) -> None:
    file, other = tmp_path / "state.db", APP_ID.replace("0001", "0009")
    Sandbox(db=file).close()
    with pytest.raises(ValueError, match="two apps"):
        Sandbox(db=file, app_id=other)
    with pytest.raises(ValueError, match="another organization"):
        Sandbox(db=file, organization_id=other)
    with Sandbox(db=file, app_id=other, rest_api_key="another-key") as sandbox:
        assert sandbox.client().segments.list().total_count == 4
    with pytest.raises(RuntimeError, match="make a new one"):
        sandbox.record_event("x", "clicked")
    with pytest.raises(RuntimeError, match="make a new one"):
        sandbox.record_outcome("Sales")


def test_the_version_of_a_file_does_not_depend_on_imports(tmp_path: Path) -> None:
    file = tmp_path / "state.db"
    Sandbox(db=file).close()
    modules = (
        "state.email_figures",
        "state.people",
        "state.outcomes",
        "http.app",
        "operations.exports",
        "state.targeting",
    )
    # A fork for each, as what others wrote takes longer to import than all of ours.
    code = f"""
import importlib, os
import httpx, jinja2, jsonschema_rs, starlette.applications, uvicorn, yaml
for module in {modules!r}:
    if os.fork() == 0:
        importlib.import_module(f"onesignal_client.sandbox.{{module}}")
        from onesignal_client.sandbox import Sandbox
        Sandbox(db={str(file)!r}).close()
        os._exit(0)
    _, status = os.wait()
    assert status == 0, module
"""
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60)


def test_ids_may_be_written_in_capitals() -> None:
    with Sandbox(app_id=APP_ID.replace("0001", "000A"), check_replies=True) as sandbox:
        assert sandbox.client().segments.list().total_count == 4


def test_unknown_paths_and_methods(api: httpx.Client, app: str) -> None:
    assert api.get("/nothing").status_code == 404
    assert api.get("/nothing").json() == {"status": 404, "error": "Not Found"}
    assert api.get(f"{app}/users/by/external_id/").status_code == 404
    assert api.get(f"{api.base_url}//").status_code == 404
    reply = api.get(f"{app}/users")
    assert (reply.status_code, reply.headers["allow"]) == (405, "POST")
    assert api.head(app).status_code == 405
    assert api.request("TRACE", app).status_code == 405


def test_an_operation_nobody_wrote_yet_says_so(
    api: httpx.Client, app: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delitem(HANDLERS, "fetch_user")
    reply = api.get(f"{app}/users/by/external_id/a")
    assert reply.status_code == 501
    assert "fetch_user" in reply.json()["errors"][0]


def test_ids_in_paths_are_decoded_after_the_route_is_found(api: httpx.Client, app: str) -> None:
    for external_id in ("a/b", "ü?&#", "..", "%41", "a\nb"):
        body = {"identity": {"external_id": external_id}}
        api.post(f"{app}/users", json=body).raise_for_status()
        quoted = "".join(f"%{byte:02X}" for byte in external_id.encode())
        found = api.get(f"{app}/users/by/external_id/{quoted}")
        assert found.json()["identity"]["external_id"] == external_id


@pytest.mark.parametrize(
    "body",
    [
        b"{",
        b"\xff\xfe",
        b'{"identity": NaN}',
        b'{"properties": {"lat": 1e999}}',
        b'{"identity": {"external_id": "\\ud800"}}',
        b"[" * 200_000,
        b'{"deltas": {"session_time": ' + b"9" * 5000 + b"}}",
    ],
    ids=["cut", "no-utf8", "nan", "infinite", "surrogate", "deep", "digits"],
)
def test_malformed_json_is_a_400(api: httpx.Client, app: str, body: bytes) -> None:
    reply = api.post(f"{app}/users", content=body, headers=JSON)
    assert (reply.status_code, reply.json()) == (400, {"status": 400, "error": "Bad Request"})


def test_numbers_too_large_for_the_store_are_a_400(api: httpx.Client, app: str) -> None:
    api.post(f"{app}/users", json={"identity": {"external_id": "a"}})
    for body in (
        {"properties": {"first_active": 2**70}},
        {"deltas": {"session_count": 2**63}},
        {"deltas": {"purchases": [{"sku": "a", "amount": "9" * 400, "iso": "USD"}]}},
        {"deltas": {"purchases": [{"sku": "a", "amount": "1", "iso": "USD", "count": 10**400}]}},
    ):
        assert api.patch(f"{app}/users/by/external_id/a", json=body).status_code == 400


def test_a_body_that_is_not_declared_json_is_not_read(api: httpx.Client, app: str) -> None:
    reply = api.post(f"{app}/users", content=b'{"identity": {"external_id": "a"}}')
    assert reply.status_code == 400
    assert "Content-Type: application/json" in reply.json()["errors"][0]


def test_long_bodies_are_a_413(app: str) -> None:
    with Sandbox(settings=Settings(body_limit=1000), check_replies=True) as sandbox:
        url = f"{sandbox.url}{app}/users"
        fits = {"identity": {"external_id": "a" * 900}}
        exceeds = {"identity": {"external_id": "a" * 1000}}
        assert httpx.post(url, json=fits, headers=KEY, trust_env=False).status_code == 201
        for size, status in ((1000, 201), (1001, 413)):
            content = b'{"identity":{"external_id":"a"}}'.ljust(size)
            headers = {**KEY, "Content-Type": "application/json"}
            reply = httpx.post(url, content=content, headers=headers, trust_env=False)
            assert reply.status_code == status
        for body in (exceeds, {"identity": {"external_id": "a" * 100_000}}):
            assert httpx.post(url, json=body, headers=KEY, trust_env=False).status_code == 413


@pytest.mark.parametrize(
    ("body", "complaint"),
    [
        ({"identity": {"external_id": [3]}}, "identity.external_id must be of type string"),
        ({"identity": []}, "identity must be of type object"),
        (
            {"subscriptions": [{"type": "Pigeon", "token": "a"}]},
            "subscriptions[0].type must be one of Email",
        ),
        ({"subscriptions": [{}] * 21}, "subscriptions can hold at most 20 items"),
        ([], "the body must be of type object"),
    ],
)
def test_what_the_document_forbids_is_a_400_that_names_the_field(
    api: httpx.Client, app: str, body: Any, complaint: str
) -> None:
    reply = api.post(f"{app}/users", json=body)
    assert reply.status_code == 400
    [error] = reply.json()["errors"]
    assert error["code"] == "request-1"
    assert error["title"].startswith(complaint)


def test_missing_bodies_and_parameters_are_named(api: httpx.Client, app: str) -> None:
    reply = api.post(f"{app}/users")
    assert reply.json()["errors"][0]["title"] == "body is required"
    reply = api.get(f"{app}/outcomes")
    assert (reply.status_code, reply.json()["errors"]) == (400, ["outcome_names is required"])


def test_query_parameters_are_typed_by_the_document(sandbox: Sandbox, api: httpx.Client) -> None:
    query = {"app_id": sandbox.app_id, "limit": "many"}
    reply = api.get("/notifications", params=query)
    assert reply.status_code == 400
    assert "limit must be of type integer" in reply.text
    operation = sandbox.document.operations["get_notifications"]
    pairs = [("app_id", "x"), ("limit", "1"), ("limit", "20"), ("unknown", "y")]
    values = sandbox.document.read_query(operation, pairs)
    assert values == {"app_id": "x", "limit": 20}


@pytest.mark.parametrize(("yes", "no"), [("true", "false"), ("True", "False")])
def test_booleans_in_a_query_may_have_the_spelling_of_python(
    api: httpx.Client, app: str, yes: str, no: str
) -> None:
    [first, *_] = api.get(f"{app}/segments").json()["segments"]
    path, name = f"{app}/segments/{first['id']}", "include-segment-detail"
    assert api.get(path, params={name: yes}).json()["payload"]["name"] == first["name"]
    assert "payload" not in api.get(path, params={name: no}).json()
    assert api.get(path, params={name: "1"}).status_code == 400


def test_requests_are_recorded_without_keys(sandbox: Sandbox, api: httpx.Client, app: str) -> None:
    sandbox.clock.freeze(1_700_000_000)
    api.post(f"{app}/users?c=1", json={"identity": {"external_id": "a"}})
    api.post("/nothing", json={"a": 1})
    created, unknown = sandbox.requests
    assert unknown.json == {"a": 1}
    assert (created.method, created.path, created.query) == ("POST", f"{app}/users", [("c", "1")])
    assert created.json == {"identity": {"external_id": "a"}}
    assert created.headers["authorization"] == "Key ***"
    assert (created.operation, created.time) == ("create_user", 1_700_000_000)
    assert (created.processed, created.status) == (True, 201)
    assert (unknown.operation, unknown.processed, unknown.status) == (None, False, 404)
    assert REST_API_KEY not in repr(sandbox.requests)
    sandbox.requests.clear()
    assert len(sandbox.requests) == 0


def test_the_journal_is_bounded(app: str) -> None:
    with Sandbox(journal_limit=3) as sandbox:
        for number in range(5):
            httpx.get(f"{sandbox.url}/{number}", trust_env=False)
        assert [entry.path for entry in sandbox.requests] == ["/2", "/3", "/4"]


def test_each_reply_has_an_id(api: httpx.Client, app: str) -> None:
    first, second = (api.get(f"{app}/users/by/external_id/a") for _ in range(2))
    assert first.headers["x-request-id"] != second.headers["x-request-id"]


def test_the_clock_can_be_set_frozen_and_advanced(
    sandbox: Sandbox, api: httpx.Client, app: str
) -> None:
    sandbox.clock.freeze("2030-01-01T00:00:00Z")
    sandbox.clock.advance(60)
    api.post(f"{app}/users", json={"identity": {"external_id": "a"}})
    user = api.get(f"{app}/users/by/external_id/a").json()
    assert user["properties"]["first_active"] == 1_893_456_060
    sandbox.clock.reset()
    assert abs(sandbox.clock.timestamp() - time.time()) < 5
    sandbox.clock.set(1000)
    assert 1000 <= sandbox.clock.timestamp() < 1005
    with pytest.raises(ValueError, match="time zone"):
        sandbox.clock.set("2030-01-01T00:00:00")


def test_control_endpoint(sandbox: Sandbox, api: httpx.Client, app: str) -> None:
    state = api.get("/_sandbox").json()
    assert state["counts"]["apps"] == 1
    [known] = state["apps"]
    assert known == {"id": sandbox.app_id, "organization_id": sandbox.organization_id}
    settings = api.post("/_sandbox/settings", json={"deletion_delay": 3, "body_limit": 99}).json()
    assert (settings["deletion_delay"], settings["recipients_limit"]) == (3, 20_000)
    assert (sandbox.settings.body_limit, api.get("/_sandbox/settings").json()) == (99, settings)
    order = {"fault": "status", "operation": "fetch_user", "nth": 1, "status": 503}
    assert api.post("/_sandbox/faults", json=order).status_code == 201
    assert api.get(f"{app}/users/by/external_id/a").status_code == 503
    assert api.get(f"{app}/users/by/external_id/a").status_code == 404
    [rule] = api.get("/_sandbox/faults").json()["faults"]
    assert (rule["seen"], rule["struck"]) == (2, 1)
    assert api.delete("/_sandbox/faults").status_code == 204
    assert sandbox.faults.rules == []
    assert len(api.get("/_sandbox/requests").json()["requests"]) == 2
    assert api.delete("/_sandbox/requests").status_code == 204
    assert len(sandbox.requests) == 0
    assert api.get("/_sandbox/sent").json() == {"total": 0, "sent": []}
    assert api.post("/_sandbox/clock", json={"freeze": 1000, "advance": 5}).json() == {
        "now": "1970-01-01T00:16:45.000Z",
        "timestamp": 1005.0,
        "frozen": True,
    }
    assert {rule["documented"] for rule in api.get("/_sandbox/rules").json()["rules"]} == {
        True,
        False,
    }


@pytest.mark.parametrize(
    ("path", "order"),
    [
        ("faults", {"fault": "earthquake"}),
        ("faults", {"fault": "slow", "colour": "red"}),
        ("faults", {}),
        ("faults", []),
        ("faults", {"fault": "status", "status": "x"}),
        ("clock", {"set": "yesterday"}),
        ("clock", {"advance": {}}),
        ("clock", {"advance": 1e300}),
        ("clock", {"freeze": False}),
        ("clock", {"advanced": 60}),
        ("clock", {"advance": True}),
        ("faults", {"fault": {"status": 1}}),
        ("settings", {"delivery_seconds": 10**400}),
        ("settings", {"export_pending_status": 700}),
        ("faults", {"fault": "reset_before", "times": "x"}),
        ("faults", {"fault": "reset_before", "path": 5}),
        ("faults", {"fault": "reset_before", "method": 5}),
        ("outcomes", {"name": "Sales", "value": "nan"}),
        ("settings", {"deletion_delay": -1}),
        ("settings", {"deletion_delay": "x"}),
        ("settings", {"check_replies": 1}),
        ("settings", {"colour": "red"}),
    ],
)
def test_bad_orders_are_a_400(api: httpx.Client, path: str, order: Any) -> None:
    refused = api.post(f"/_sandbox/{path}", json=order)
    assert (refused.status_code, list(refused.json())) == (400, ["errors"])
    broken = api.post(f"/_sandbox/{path}", content=b"{", headers=JSON)
    assert broken.status_code == 400


def test_what_was_not_sent_to_its_end_is_not_done(sandbox: Sandbox, api: httpx.Client) -> None:
    body = b'{"identity": {"external_id": "ann"}}'
    head = (
        f"POST /apps/{sandbox.app_id}/users HTTP/1.1\r\nHost: 127.0.0.1\r\n"
        f"Authorization: Key {sandbox.rest_api_key}\r\nContent-Type: application/json\r\n"
        f"Content-Length: {len(body) + 1}\r\n\r\n"
    )
    with socket.create_connection(("127.0.0.1", int(sandbox.url.rpartition(":")[2]))) as connection:
        connection.sendall(head.encode() + body)
        connection.shutdown(socket.SHUT_WR)
        assert connection.recv(1) == b""
    api.get("/_sandbox").raise_for_status()
    assert [each.status for each in sandbox.requests] == [None]
    assert sandbox.world.counts()["users"] == 0


def test_a_clock_is_set_in_full_or_not_at_all(sandbox: Sandbox, api: httpx.Client) -> None:
    sandbox.clock.freeze(1000)
    order = {"set": "2030-01-01T00:00:00Z", "advance": -1e30}
    assert api.post("/_sandbox/clock", json=order).status_code == 400
    assert sandbox.clock.timestamp() == 1000


def test_deeply_nested_bodies_are_refused(sandbox: Sandbox, api: httpx.Client) -> None:
    for levels, status in ((90, 200), (110, 400), (2000, 400)):
        data = '{"a":' * levels + "1" + "}" * levels
        body = {
            "app_id": sandbox.app_id,
            "contents": {"en": "Hi"},
            "included_segments": ["All"],
            "data": "…",
        }
        text = json.dumps(body, ensure_ascii=False).replace('"…"', data)
        reply = api.post("/notifications", content=text, headers=JSON)
        assert reply.status_code == status
    assert len(api.get("/_sandbox/requests").json()["requests"]) == 3


def test_a_reply_outside_the_document_fails_the_test(
    app: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    wrong = Reply(200, {"identity": {"external_id": 3}})
    monkeypatch.setitem(HANDLERS, "fetch_user", lambda context: wrong)
    with (
        pytest.raises(SandboxError, match=r"identity\.external_id"),
        Sandbox(check_replies=True) as sandbox,
    ):
        url = f"{sandbox.url}{app}/users/by/external_id/a"
        assert httpx.get(url, headers=KEY, trust_env=False).status_code == 500
    with Sandbox() as lenient:
        url = f"{lenient.url}{app}/users/by/external_id/a"
        assert httpx.get(url, headers=KEY, trust_env=False).status_code == 200


def test_a_crash_fails_the_test(app: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def crash(context: Any) -> Reply:
        context.store.run("DELETE FROM api_keys")
        raise KeyError("broken")

    monkeypatch.setitem(HANDLERS, "fetch_user", crash)
    with pytest.raises(SandboxError, match="KeyError: 'broken'"), Sandbox() as sandbox:
        url = f"{sandbox.url}{app}/users/by/external_id/a"
        for _ in range(2):  # the second would be a 401, had the first not been undone
            assert httpx.get(url, headers=KEY, trust_env=False).status_code == 500


def test_a_failure_is_told_once_unless_all_is_forgotten(
    app: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(HANDLERS, "fetch_user", lambda context: 1 // 0)

    def failed() -> Sandbox:
        sandbox = Sandbox().start()
        url = f"{sandbox.url}{app}/users/by/external_id/a"
        assert httpx.get(url, headers=KEY, trust_env=False).status_code == 500
        return sandbox

    sandbox = failed()
    sandbox.reset()
    sandbox.close()
    sandbox = failed()
    with pytest.raises(SandboxError, match="ZeroDivisionError"):
        sandbox.close()
    sandbox.close()


def test_a_reply_that_cannot_be_written_fails_the_test(
    app: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(HANDLERS, "fetch_user", lambda context: Reply(200, {"x": {1}}))
    with pytest.raises(SandboxError, match="not JSON serializable"), Sandbox() as sandbox:
        url = f"{sandbox.url}{app}/users/by/external_id/a"
        assert httpx.get(url, headers=KEY, trust_env=False).status_code == 500
        assert sandbox.requests[-1].status == 500


def test_an_error_of_the_test_itself_is_not_hidden(
    app: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def crash(context: Any) -> Reply:
        raise KeyError("broken")

    monkeypatch.setitem(HANDLERS, "fetch_user", crash)
    with pytest.raises(ZeroDivisionError) as caught, Sandbox() as sandbox:
        httpx.get(f"{sandbox.url}{app}/users/by/a/b", headers=KEY, trust_env=False)
        _ = 1 / 0
    assert "broken" in "".join(caught.value.__notes__)


def test_32_threads_write_at_once(sandbox: Sandbox, api: httpx.Client, app: str) -> None:
    def write(number: int) -> int:
        identity = {"external_id": f"user-{number % 50}"}
        body = {"identity": identity, "properties": {"tags": {"a": "b"}}}
        return api.post(f"{app}/users", json=body).status_code

    with ThreadPoolExecutor(32) as pool:
        statuses = list(pool.map(write, range(400)))
    assert sorted(set(statuses)) == [201, 202]
    assert statuses.count(201) == 50
    assert sandbox.world.counts()["users"] == 50


def test_garbage_on_the_wire_is_not_logged(
    sandbox: Sandbox, capfd: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    port = int(sandbox.url.rpartition(":")[2])
    with caplog.at_level(logging.DEBUG), socket.create_connection(("127.0.0.1", port)) as raw:
        raw.sendall(b"garbage\r\n\r\n")
        assert raw.recv(1000).startswith(b"HTTP/1.1 400")
    assert capfd.readouterr() == ("", "")
    assert not [record for record in caplog.records if "onesignal" in record.name]


def test_the_plugin_is_light_to_load() -> None:
    code = (
        "import sys, onesignal_client.sandbox.pytest_plugin\n"
        "print(json.dumps(sorted({'uvicorn', 'starlette', 'yaml'} & set(sys.modules))))"
    )
    done = subprocess.run(
        [sys.executable, "-c", f"import json\n{code}"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert json.loads(done.stdout) == []


def test_without_the_extra_the_plugin_loads_and_the_sandbox_says_what_is_missing() -> None:
    code = (
        "import sys\n"
        "sys.modules['uvicorn'] = None\n"
        "import onesignal_client.sandbox.pytest_plugin\n"
        "try:\n"
        "    from onesignal_client.sandbox import Sandbox\n"
        "except ModuleNotFoundError as error:\n"
        "    print(error)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert "the sandbox needs uvicorn: pip install 'onesignal-typed[sandbox]'" in done.stdout
