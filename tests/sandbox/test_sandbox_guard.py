"""A page in a developer's browser can neither steer the sandbox nor read what is in it."""

from __future__ import annotations

import os
import stat
import time
from pathlib import Path
from typing import Any

import httpx
import pytest

from onesignal_client.sandbox import Sandbox
from tests.support.plain_http import NO_TLS

pytestmark = [
    pytest.mark.filterwarnings("ignore::onesignal_client.warnings.OneSignalBetaWarning"),
]

JSON = {"Content-Type": "application/json"}


def ask(sandbox: Sandbox, path: str = "/_sandbox", **options: Any) -> int:
    method = options.pop("method", "GET")
    url = sandbox.url + path
    return httpx.request(method, url, trust_env=False, verify=NO_TLS, **options).status_code


@pytest.mark.parametrize(
    "host",
    ["evil.example", "evil.example:80", "127.0.0.1.evil.example", "192.0.2.7", "[2001:db8::1]"],
)
@pytest.mark.parametrize("path", ["/_sandbox", "/_sandbox/requests", "/notifications", "/x"])
def test_other_hosts_are_refused(sandbox: Sandbox, host: str, path: str) -> None:
    assert ask(sandbox, path, headers={"Host": host}) == 403


@pytest.mark.parametrize(
    "host", ["localhost:1", "LOCALHOST", "a.localhost", "127.9.9.9", "[::1]:5"]
)
def test_names_of_this_machine_are_let_in(sandbox: Sandbox, host: str) -> None:
    assert ask(sandbox, headers={"Host": host}) == 200


def test_names_that_were_given_are_let_in() -> None:
    with Sandbox(allowed_hosts=["OneSignal"]) as sandbox:
        assert ask(sandbox, headers={"Host": "onesignal:8787"}) == 200
        assert ask(sandbox, headers={"Host": "signal:8787"}) == 403


def test_beyond_loopback_numbers_are_let_in_and_names_are_not() -> None:
    with Sandbox(host="0.0.0.0") as sandbox:
        assert sandbox.url.startswith("http://127.0.0.1:")
        assert ask(sandbox, headers={"Host": "192.0.2.7:8787"}) == 200
        assert ask(sandbox, headers={"Host": "evil.example"}) == 403


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {"Origin": "http://localhost:3000"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
    ],
)
def test_pages_from_elsewhere_are_refused(sandbox: Sandbox, headers: dict[str, str]) -> None:
    assert ask(sandbox, headers=headers) == 403
    order = {"headers": headers | JSON, "content": b'{"freeze": 1000}', "method": "POST"}
    assert ask(sandbox, "/_sandbox/clock", **order) == 403
    assert not sandbox.clock.frozen


def test_its_own_pages_are_let_in(sandbox: Sandbox) -> None:
    assert ask(sandbox, headers={"Origin": sandbox.url, "Sec-Fetch-Site": "same-origin"}) == 200
    assert ask(sandbox, headers={"Sec-Fetch-Site": "none"}) == 200


@pytest.mark.parametrize("kind", [None, "text/plain", "application/x-www-form-urlencoded", "json"])
def test_orders_that_a_browser_sends_unasked_are_refused(
    sandbox: Sandbox, kind: str | None
) -> None:
    headers = {"Content-Type": kind} if kind else {}
    order = {"headers": headers, "content": b'{"freeze": 1000}', "method": "POST"}
    assert ask(sandbox, "/_sandbox/clock", **order) == 403
    assert not sandbox.clock.frozen
    order["headers"] = {"Content-Type": "Application/JSON; charset=utf-8"}
    assert ask(sandbox, "/_sandbox/clock", **order) == 200


@pytest.mark.skipif(os.name != "posix", reason="other systems have other permissions")
def test_files_are_for_their_owner(tmp_path: Path) -> None:
    file = tmp_path / "state.db"
    with Sandbox(db=file) as sandbox:
        sandbox.client().users.create({"identity": {"external_id": "a"}})
        for each in tmp_path.iterdir():
            assert stat.S_IMODE(each.stat().st_mode) == 0o600, each
    file.chmod(0o644)
    Sandbox(db=file).close()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


LONG = "a@" + "." * 40_000 + "@"


@pytest.mark.parametrize("where", ["token", "history", "tag", "amount", "version"])
def test_long_texts_cost_no_time(sandbox: Sandbox, where: str) -> None:
    client = sandbox.client(max_retries=0, checks=False)
    user = client.users.create(
        {
            "identity": {"external_id": "a"},
            "subscriptions": [{"type": "AndroidPush", "token": "t"}],
        }
    )
    assert user.subscriptions
    app = f"/apps/{sandbox.app_id}"
    sent = client.notifications.create({"contents": {"en": "x"}, "included_segments": ["All"]})
    users = f"{app}/users/by/external_id/a"
    requests: dict[str, tuple[str, str, dict[str, Any]]] = {
        "token": (
            "POST",
            f"{users}/subscriptions",
            {"subscription": {"type": "Email", "token": LONG}},
        ),
        "history": (
            "POST",
            f"/notifications/{sent.id}/history",
            {"app_id": sandbox.app_id, "events": "sent", "email": LONG},
        ),
        "tag": ("PATCH", users, {"properties": {"tags": {"a": "1" * 40_000 + "x"}}}),
        "amount": (
            "PATCH",
            users,
            {"deltas": {"purchases": [{"sku": "s", "amount": "1," * 40_000, "iso": "USD"}]}},
        ),
        "version": (
            "PATCH",
            f"{app}/subscriptions/{user.subscriptions[0].id}",
            {"subscription": {"app_version": "1." * 40_000}},
        ),
    }
    method, path, body = requests[where]
    headers = {"Authorization": f"Key {sandbox.rest_api_key}"}
    before = time.perf_counter()
    reply = httpx.request(
        method, sandbox.url + path, json=body, headers=headers, trust_env=False, verify=NO_TLS
    )
    assert reply.status_code < 500
    assert time.perf_counter() - before < 0.5
