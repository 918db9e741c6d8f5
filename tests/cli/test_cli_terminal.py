"""`onesignal` as a person meets it: in a pseudo-terminal, with colors, questions and Ctrl-C."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from onesignal_client import OneSignal
from onesignal_client.sandbox import APP_ID, REST_API_KEY, Sandbox
from tests.cli.terminal import shown, terminal
from tests.support.recording_server import RecordingServer

pytestmark = pytest.mark.filterwarnings("ignore::onesignal_client.warnings.OneSignalBetaWarning")


@pytest.fixture
def client(sandbox: Sandbox) -> Iterator[OneSignal]:
    with sandbox.client() as client:
        client.users.create(
            {
                "identity": {"external_id": "42"},
                "properties": {"tags": {"plan": "gold"}},
                "subscriptions": [{"type": "AndroidPush", "token": "a-push-token"}],
            }
        )
        yield client


@pytest.mark.parametrize("width", [40, 80, 200])
def test_a_list_is_a_table_that_fits(sandbox: Sandbox, client: OneSignal, width: int) -> None:
    filters: Any = [{"field": "country", "relation": "=", "value": "US"}]
    client.segments.create({"name": "Grüße " * 20, "filters": filters})
    screen = shown(sandbox.env, "segments", "list", width=width)
    lines = screen.text.splitlines()
    assert max(map(len, lines)) <= width
    assert lines[0].split()[:2] == ["id", "name"]
    written = "".join(screen.text.split())
    assert ("Grüße" * 20)[:20] in written
    assert ("with --json or --lines" in screen.text) is (width < 200)


def test_one_thing_is_a_list_of_its_fields(sandbox: Sandbox, client: OneSignal) -> None:
    text = shown(sandbox.env, "users", "get", "external_id", "42").text
    assert re.search(r"^identity\.external_id +42 *$", text, re.M)
    assert re.search(r"^properties\.tags\.plan +gold *$", text, re.M)
    assert re.search(r"^subscriptions\.0\.token +a-push-token *$", text, re.M)
    as_json = shown(sandbox.env, "users", "get", "external_id", "42", "--json").text
    assert '"plan": "gold"' in as_json


def test_colors_are_for_terminals_that_want_them(sandbox: Sandbox) -> None:
    for env, colored in (({}, True), ({"NO_COLOR": "1"}, False), ({"TERM": "dumb"}, False)):
        with terminal({**sandbox.env, **env}, "users", "get", "external_id", "x") as screen:
            assert screen.wait() == 1
            assert ("\x1b[1;31merror" in screen.raw) is colored, screen.raw
            assert "error: users.get: 404" in screen.text


def test_what_others_wrote_does_not_steer_the_terminal(server: RecordingServer) -> None:
    server.reply({"id": "1", "name": "\x1b[2Jgone\x07\u202e\x9b31m"})
    env = {"ONESIGNAL_BASE_URL": server.url, "ONESIGNAL_ORGANIZATION_API_KEY": "k" * 20}
    for form in ((), ("--json",), ("--lines",)):
        screen = shown(env, "apps", "get", "--app-id", APP_ID, *form)
        assert "gone" in screen.text
        for steering in ("\x1b[2J", "\x07", "\u202e", "\x9b"):
            assert steering not in screen.raw, form


def test_a_deletion_is_asked_about(sandbox: Sandbox, client: OneSignal) -> None:
    for answer, code, left in (("n", 2, True), ("y", 0, False)):
        with terminal(sandbox.env, "users", "delete", "external_id", "42") as screen:
            screen.wait_for("Delete a user (external_id 42)? [y/N]").type(f"{answer}\r")
            assert screen.wait() == code
        asked = [request.method for request in sandbox.requests]
        assert ("DELETE" not in asked) is left


def test_ctrl_c_ends_it_quietly(sandbox: Sandbox, client: OneSignal) -> None:
    later: Any = {
        "contents": {"en": "Hi"},
        "included_segments": ["All"],
        "send_after": "2099-01-01T00:00:00Z",
    }
    message = client.notifications.create(later)
    with terminal(sandbox.env, "notifications", "watch", str(message.id)) as screen:
        screen.wait_for("scheduled for 2099-01-01").type("\x03")
        assert screen.wait() == 130
        assert "Traceback" not in screen.text


def test_an_export_shows_how_far_it_is(sandbox: Sandbox, client: OneSignal, tmp_path: Path) -> None:
    file = tmp_path / "subscriptions.csv"
    screen = shown(sandbox.env, "export", "subscriptions", str(file), "--interval", "0.1")
    assert "waiting" in screen.text
    assert "done" in screen.text
    assert str(file) in "".join(screen.text.split())


def test_keys_are_asked_for_and_not_shown(sandbox: Sandbox, tmp_path: Path) -> None:
    env = {"ONESIGNAL_PROFILES": str(tmp_path / "profiles.ini")}
    with terminal(env, "login", "--base-url", sandbox.url) as screen:
        screen.wait_for("App id").type(f"{APP_ID}\r")
        screen.wait_for("REST API key: ").type(f"{REST_API_KEY}\r")
        screen.wait_for("have one): ").type("\r")
        assert screen.wait() == 0, screen.text
        assert REST_API_KEY not in screen.raw
    assert "Total" in shown(env, "segments", "list", width=200).text
