"""Faults on demand: by rule, by probability, every kind as a client meets it."""

from __future__ import annotations

import contextlib
import time
from typing import Any

import httpx
import pytest

from onesignal_client.sandbox import Fault, Sandbox


def create(api: httpx.Client, app: str, external_id: str) -> httpx.Response:
    return api.post(f"{app}/users", json={"identity": {"external_id": external_id}})


def exists(sandbox: Sandbox, external_id: str) -> bool:
    sql = "SELECT 1 FROM aliases WHERE value = ?"
    return sandbox.world.store.one(sql, external_id) is not None


def test_the_third_post_is_reset_after_it_was_processed(
    sandbox: Sandbox, api: httpx.Client, app: str
) -> None:
    rule = sandbox.faults.when(f"POST {app}/users", "reset_after", nth=3)
    assert [create(api, app, name).status_code for name in "ab"] == [201, 201]
    api.get(f"{app}/users/by/external_id/a")  # not counted
    with pytest.raises(httpx.ReadError):
        create(api, app, "c")
    assert create(api, app, "d").status_code == 201
    assert exists(sandbox, "c")
    assert (rule.seen, rule.struck) == (4, 1)
    struck = [entry for entry in sandbox.requests if entry.fault]
    assert [(e.fault, e.processed, e.status) for e in struck] == [("reset_after", True, None)]


def test_reset_before_does_nothing(sandbox: Sandbox, api: httpx.Client, app: str) -> None:
    sandbox.faults.add("reset_before", operation="create_user", times=1)
    with pytest.raises(httpx.ReadError):
        create(api, app, "a")
    assert not exists(sandbox, "a")
    assert not sandbox.requests[0].processed
    assert create(api, app, "a").status_code == 201


@pytest.mark.parametrize(
    ("fault", "status", "errors", "retry_after"),
    [
        (Fault("status", status=429), 429, ["API rate limit exceeded."], "1"),
        (Fault("status", status=429, retry_after=7), 429, ["API rate limit exceeded."], "7"),
        (Fault("status"), 503, ["Service temporarily unavailable"], None),
        (Fault("status", retry_after=0), 503, ["Service temporarily unavailable"], "0"),
        (Fault("status", status=500), 500, ["Internal Server Error"], None),
        (Fault("status", status=400, body={"errors": ["x"]}), 400, ["x"], None),
    ],
)
def test_statuses(
    sandbox: Sandbox,
    api: httpx.Client,
    app: str,
    fault: Fault,
    status: int,
    errors: list[str],
    retry_after: str | None,
) -> None:
    sandbox.faults.add(fault)
    reply = create(api, app, "a")
    assert reply.status_code == status
    assert reply.json()["errors"] == errors
    assert reply.headers.get("retry-after") == retry_after
    assert not exists(sandbox, "a")


@pytest.mark.parametrize(
    ("status", "text"),
    [
        (None, "Bad gateway"),
        (502, "Bad gateway"),
        (503, "Service unavailable"),
        (504, "Gateway time-out"),
        (520, "Web server is returning an unknown error"),
        (521, "Web server is down"),
        (522, "Connection timed out"),
        (524, "A timeout occurred"),
        (530, "Origin DNS error"),
        (599, "Error"),
    ],
)
def test_edge_pages(
    sandbox: Sandbox, api: httpx.Client, app: str, status: int | None, text: str
) -> None:
    sandbox.faults.add("edge", status=status)
    reply = create(api, app, "a")
    assert reply.status_code == (status or 502)
    assert f"<title>{status or 502}: {text}</title>" in reply.text
    assert reply.headers["content-type"] == "text/html; charset=utf-8"
    assert reply.text.startswith("<!DOCTYPE html>")


def test_truncated_and_malformed_replies_come_after_the_work(
    sandbox: Sandbox, api: httpx.Client, app: str
) -> None:
    sandbox.faults.add("truncated", nth=1)
    sandbox.faults.add("malformed", nth=2)
    with pytest.raises(httpx.RemoteProtocolError, match="complete message body"):
        create(api, app, "a")
    reply = create(api, app, "b")
    assert (reply.status_code, reply.headers["content-type"]) == (201, "application/json")
    with pytest.raises(ValueError):
        reply.json()
    assert exists(sandbox, "a")
    assert exists(sandbox, "b")


def test_slow_and_hanging_replies(sandbox: Sandbox, api: httpx.Client, app: str) -> None:
    sandbox.faults.add("slow", nth=1, seconds=0.2)
    sandbox.faults.add("timeout", nth=2, seconds=0.2)
    sandbox.faults.add("timeout", nth=3, seconds=0.2, processed=False)
    started = time.perf_counter()
    assert create(api, app, "a").status_code == 201
    assert time.perf_counter() - started >= 0.2
    for name in "bc":
        with pytest.raises(httpx.ReadError):
            create(api, app, name)
    assert exists(sandbox, "b")
    assert not exists(sandbox, "c")


def test_a_client_may_give_up_on_a_hanging_reply(
    sandbox: Sandbox, api: httpx.Client, app: str
) -> None:
    sandbox.faults.add("timeout", seconds=3600)
    with pytest.raises(httpx.ReadTimeout):
        api.get(f"{app}/users/by/external_id/a", timeout=0.05)


def test_a_hanging_reply_does_not_keep_the_sandbox_from_closing(app: str) -> None:
    started = time.perf_counter()
    with Sandbox() as sandbox, httpx.Client(trust_env=False) as client:
        sandbox.faults.add("timeout", seconds=3600)
        with pytest.raises(httpx.ReadTimeout):
            client.get(f"{sandbox.url}/x", timeout=0.01)
    assert time.perf_counter() - started < 2


def test_a_seed_repeats_the_same_mix(app: str) -> None:
    def run(seed: int) -> list[int]:
        with Sandbox() as sandbox, httpx.Client(trust_env=False) as client:
            mix = [Fault("status", status=429), Fault("edge", status=502)]
            sandbox.faults.add(mix, probability=0.5, seed=seed)
            return [client.get(f"{sandbox.url}/x").status_code for _ in range(40)]

    assert run(1) == run(1)
    assert run(1) != run(2)
    assert set(run(1)) == {404, 429, 502}


def test_faults_are_silent(
    sandbox: Sandbox, api: httpx.Client, app: str, capfd: pytest.CaptureFixture[str]
) -> None:
    for kind in ("reset_before", "reset_after", "truncated", "malformed", "edge"):
        sandbox.faults.clear()
        sandbox.faults.add(kind)
        with contextlib.suppress(httpx.TransportError):
            api.get(f"{app}/users/by/external_id/a")
    assert capfd.readouterr() == ("", "")


def test_several_numbers_and_removal(sandbox: Sandbox, api: httpx.Client) -> None:
    rule = sandbox.faults.add("status", nth=[1, 3], path="/n*")
    assert [api.get("/nothing").status_code for _ in range(4)] == [503, 404, 503, 404]
    assert api.get("/other").status_code == 404
    sandbox.faults.remove(rule)
    assert sandbox.faults.rules == []


@pytest.mark.parametrize(
    "options",
    [
        {"fault": "earthquake"},
        {"fault": []},
        {"fault": "slow", "probability": 2},
        {"fault": "status", "status": 99},
        {"fault": "slow", "seconds": -1},
    ],
)
def test_bad_rules_are_refused(sandbox: Sandbox, options: dict[str, Any]) -> None:
    with pytest.raises(ValueError):
        sandbox.faults.add(**options)
    with pytest.raises(ValueError):
        sandbox.faults.when("notifications", "slow")


BY_APP = {"errors": ["API rate limit exceeded"], "limit": "App ID"}
WITH_CODE = {
    "errors": [{"code": "Rate Limit Exceeded", "title": "API rate limit exceeded", "meta": {}}]
}


@pytest.mark.parametrize(
    ("operation", "method", "path", "body"),
    [
        ("create_notification", "POST", "/notifications", {"errors": ["API rate limit exceeded."]}),
        ("create_custom_events", "POST", "{app}/custom_events", None),
        ("fetch_user", "GET", "{app}/users/by/a/b", BY_APP),
        ("update_user", "PATCH", "{app}/users/by/a/b", BY_APP),
        ("delete_user", "DELETE", "{app}/users/by/a/b", BY_APP),
        ("get_aliases", "GET", "{app}/users/by/a/b/identity", BY_APP),
        ("identify_user_by_alias", "PATCH", "{app}/users/by/a/b/identity", WITH_CODE),
        ("create_subscription", "POST", "{app}/users/by/a/b/subscriptions", WITH_CODE),
        ("transfer_subscription", "PATCH", "{app}/subscriptions/s/owner", WITH_CODE),
        ("unsubscribe_email_with_token", "POST", "{app}/notifications/n/unsubscribe", WITH_CODE),
        ("get_segments", "GET", "{app}/segments", WITH_CODE),
        ("update_segment", "PATCH", "{app}/segments/s", WITH_CODE),
        ("delete_segments", "DELETE", "{app}/segments/s", WITH_CODE),
        ("view_templates", "GET", "/templates", WITH_CODE),
        ("create_inbox_broadcast", "POST", "{app}/inbox", WITH_CODE),
        ("view_inbox_broadcasts", "GET", "{app}/inbox", WITH_CODE),
        ("view_inbox_messages", "GET", "{app}/users/by/a/b/inbox", WITH_CODE),
        ("update_inbox_messages", "PATCH", "{app}/users/by/a/b/inbox", WITH_CODE),
        ("view_inbox_unread_count", "GET", "{app}/users/by/a/b/inbox/unread_count", WITH_CODE),
        ("update_inbox_message", "PATCH", "{app}/users/by/a/b/inbox/m", WITH_CODE),
    ],
)
def test_a_rate_limit_is_told_as_the_operation_does(
    sandbox: Sandbox,
    api: httpx.Client,
    app: str,
    operation: str,
    method: str,
    path: str,
    body: object,
) -> None:
    sandbox.faults.add("status", status=429, operation=operation)
    reply = api.request(method, path.format(app=app))
    assert (reply.status_code, reply.headers["retry-after"]) == (429, "1")
    assert (reply.json() if reply.content else None) == body


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"operation": "create_notificatoin"}, "did you mean create_notification"),
        ({"nth": 0}, "nth"),
        ({"nth": "1"}, "nth"),
        ({"nth": [1, 0]}, "nth"),
        ({"nth": []}, "nth"),
        ({"processed": "x"}, "processed"),
        ({"method": ""}, "method"),
        ({"body": {1, 2}}, "body"),
        ({"body": float("nan")}, "JSON"),
        ({"times": 0}, "times"),
        ({"times": "x"}, "times"),
        ({"times": True}, "times"),
        ({"path": 5}, "path"),
        ({"method": 5}, "method"),
        ({"probability": 1.5}, "probability"),
        ({"status": 200.5}, "status"),
        ({"status": 600}, "status"),
        ({"retry_after": "1\r\nX: 1"}, "retry_after"),
        ({"seconds": float("nan")}, "seconds"),
    ],
)
def test_rules_that_could_never_strike_are_refused(
    sandbox: Sandbox, options: dict[str, Any], message: str
) -> None:
    with pytest.raises(ValueError, match=message):
        sandbox.faults.add("status", **options)
    assert sandbox.faults.rules == []


def test_options_that_would_be_lost_are_refused(sandbox: Sandbox) -> None:
    with pytest.raises(ValueError, match="seconds"):
        sandbox.faults.add(Fault("slow"), seconds=3)
    rule = sandbox.faults.add([Fault("slow"), "status"], status=503)
    assert [fault.status for fault in rule.faults[1:]] == [503]
