"""`onesignal` as a script meets it: on pipes, against the sandbox."""

from __future__ import annotations

import json
import logging
import os
import re
import signal
import stat
import subprocess
import sys
import time
from collections.abc import Iterator
from inspect import signature
from pathlib import Path
from typing import Any

import keyring
import pytest

from onesignal_client import OneSignal, __version__, waiting
from onesignal_client._exports.download import INTERVAL
from onesignal_client.cli.app import app
from onesignal_client.sandbox import APP_ID, REST_API_KEY, Sandbox
from tests.cli.file_keyring import FileKeyring
from tests.cli.running import COMMAND, Run, environment, onesignal, process
from tests.support.recording_server import Answer, Recorded, RecordingServer

pytestmark = pytest.mark.filterwarnings("ignore::onesignal_client.warnings.OneSignalBetaWarning")

KEYS = {"ONESIGNAL_APP_ID": APP_ID, "ONESIGNAL_REST_API_KEY": REST_API_KEY}
COUNTRY: Any = [{"field": "country", "relation": "=", "value": "US"}]
ADA: Any = {
    "identity": {"external_id": "42"},
    "subscriptions": [
        {"type": "AndroidPush", "token": "a-push-token"},
        {"type": "Email", "token": "ada@example.org"},
        {"type": "SMS", "token": "+15555550100"},
    ],
}


@pytest.fixture
def client(sandbox: Sandbox) -> Iterator[OneSignal]:
    with sandbox.client() as client:
        client.users.create(ADA)
        yield client


# --- what a script relies on


anyhow = pytest.mark.parametrize("run", [onesignal, process], ids=["in-process", "process"])


@anyhow
def test_a_reply_is_json_on_a_pipe(sandbox: Sandbox, client: OneSignal, run: Any) -> None:
    done = run(sandbox.env, "users", "get", "external_id", "42")
    assert (done.code, done.err) == (0, "")
    assert done.json == client.users.get("external_id", "42").to_dict()
    quiet = run(sandbox.env, "users", "get", "external_id", "42", "--quiet")
    assert quiet == Run(0, "", "")


def test_pages_come_one_document_a_line(sandbox: Sandbox, client: OneSignal) -> None:
    for number in range(3):
        client.segments.create({"name": f"S{number}", "filters": COUNTRY})
    names = [segment.name for segment in client.segments.iterate()]
    page = onesignal(sandbox.env, "segments", "list", "--limit", "2", "--lines")
    assert [json.loads(line)["name"] for line in page.out.splitlines()] == names[:2]
    every = onesignal(sandbox.env, "segments", "list", "--limit", "2", "--lines", "--all")
    assert [json.loads(line)["name"] for line in every.out.splitlines()] == names
    whole = onesignal(sandbox.env, "segments", "list", "--limit", "2", "--all")
    assert [segment["name"] for segment in whole.json] == names


def test_the_body_comes_from_a_file_or_stdin_and_options_add_to_it(
    sandbox: Sandbox, client: OneSignal, tmp_path: Path
) -> None:
    file = tmp_path / "message.json"
    file.write_text('{"contents": {"de": "Grüße"}, "included_segments": ["All"]}', "utf-8")
    create = ("notifications", "create", "--contents.en", "Hi", "--data.count:=3", "--body")
    text = file.read_text("utf-8")
    for run, source, stdin in (
        (onesignal, f"@{file}", ""),
        (onesignal, "-", text),
        (process, "-", text),
    ):
        done = run(sandbox.env, *create, source, stdin=stdin)
        assert done.code == 0, done.err
        message = client.notifications.get(done.json["id"])
        assert message.contents == {"en": "Hi"}  # an option stands for its whole field
        assert message.data == {"count": 3}


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (("users", "get", "external_id", "nobody"), 1, "error: users.get: 404 User not found"),
        (("users", "get", "external_id", "None"), 2, "error: users.get: alias_id"),
        (("users", "get", "external_id"), 2, "Missing argument 'ALIAS_ID'"),
        (("nonsense",), 2, "No such command 'nonsense'"),
        (("users", "nonsense"), 2, "No such command 'nonsense'"),
        (("users", "create"), 1, "requires at least one Alias"),
        (("segments", "create", "--name", "x"), 2, "'--filters'"),
        (("segments", "list", "--limit", "x"), 2, "'--limit'"),
        (("users", "create", "--body", "{"), 2, "no JSON"),
        (("users", "create", "--body", "@/nowhere.json"), 2, "/nowhere.json: No such file"),
        (("users", "create", "--body", "[]", "--identity.external_id", "1"), 2, "'--body'"),
        (("notifications", "create", "--contents.en"), 2, "needs a value"),
        (("send", "push", "Hi"), 2, "check 'targeting'"),
        (("send", "push", "Hi", "--external-id", "nobody"), 4, "nothing was sent"),
        (
            (
                "notifications",
                "create",
                "--contents.en",
                "Hi",
                "--include-aliases.external_id",
                "no",
                "--target-channel",
                "push",
            ),
            4,
            "nothing was sent",
        ),
        (("users", "delete", "external_id", "42"), 2, "say so with --yes"),
        (("call", "DELETE", "/x"), 2, "say so with --yes"),
        (("call", "GET", "/nothing-here"), 1, "404"),
        (("call", "GET", "/x", "--query", "y"), 2, "NAME=VALUE"),
    ],
    ids=lambda value: " ".join(value[:4]) if isinstance(value, tuple) else None,
)
def test_exit_codes(
    sandbox: Sandbox, client: OneSignal, arguments: tuple[str, ...], code: int, said: str
) -> None:
    done = onesignal(sandbox.env, *arguments)
    assert done.code == code, done
    assert said in " ".join(done.err.split())
    assert "Traceback" not in done.err
    assert "\x1b" not in done.err
    assert REST_API_KEY not in done.out + done.err
    if code == 4:
        assert done.json["id"] == ""
    else:
        assert done.out == ""
    assert client.users.get("external_id", "42")


@anyhow
def test_no_network_is_an_exit_code_of_its_own(sandbox: Sandbox, run: Any) -> None:
    env = {**sandbox.env, "ONESIGNAL_BASE_URL": "http://127.0.0.1:9"}
    done = run(env, "notifications", "list", "--deadline", "0")
    assert done.code == 3
    assert done.err.startswith("error: notifications.list: no connection with 127.0.0.1:9")


def test_it_tells_what_is_tried_again(sandbox: Sandbox) -> None:
    sandbox.faults.when("GET /notifications", "status", nth=1)
    done = onesignal(sandbox.env, "notifications", "list")
    assert done.code == 0
    assert "notifications.list: attempt 1" in done.err
    handlers = [*logging.getLogger("onesignal_client").handlers]
    sandbox.faults.when("GET /notifications", "status", nth=1)
    assert onesignal(sandbox.env, "notifications", "list", "-q") == Run(0, "", "")
    assert logging.getLogger("onesignal_client").handlers == handlers  # it ends with the command
    # The log tells it already; it is set up when a process begins, so that it is silent here.
    sandbox.faults.when("GET /notifications", "status", nth=1)
    assert onesignal({**sandbox.env, "ONESIGNAL_LOG": "info"}, "notifications", "list").err == ""


def test_it_tells_of_warnings_that_are_no_noise(sandbox: Sandbox) -> None:
    old = {"ONESIGNAL_BASE_URL": "https://onesignal.com/api/v1"}
    assert onesignal(old, "whoami").err.startswith("warning: ")
    assert onesignal(old, "whoami", "--quiet") == Run(0, "", "")
    assert onesignal(sandbox.env, "users", "create", "--identity.external_id", "42").err == ""


def test_whoever_reads_only_the_beginning_gets_no_complaint(server: RecordingServer) -> None:
    server.reply([{"id": str(number), "name": "x" * 1000} for number in range(2000)])
    command = subprocess.Popen(
        [*COMMAND, "apps", "list", "--lines"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(
            {"ONESIGNAL_BASE_URL": server.url, "ONESIGNAL_ORGANIZATION_API_KEY": "k" * 20}
        ),
    )
    with command:
        assert command.stdout
        assert command.stderr
        command.stdout.readline()
        command.stdout.close()
        assert command.stderr.read() == b""
    assert command.returncode == 141


@pytest.mark.parametrize(
    ("encoding", "shown"), [("utf-8", "Gr\u00fc\u00dfe"), ("ascii", r"Gr\u00fc\u00dfe")]
)
def test_json_is_what_the_encoding_of_stdout_can_hold(
    sandbox: Sandbox, client: OneSignal, encoding: str, shown: str
) -> None:
    client.segments.create({"name": "Gr\u00fc\u00dfe", "filters": COUNTRY})
    env = {**sandbox.env, "PYTHONIOENCODING": encoding}
    listed = process(env, "segments", "list", "--lines")
    assert listed.code == 0, listed.err
    assert shown in listed.out


def test_yes_answers_the_question(sandbox: Sandbox, client: OneSignal) -> None:
    done = onesignal(sandbox.env, "users", "delete", "external_id", "42", "--yes")
    assert done.code == 0
    assert onesignal(sandbox.env, "users", "get", "external_id", "42").code == 1


# --- by hand


def test_messages_are_sent(sandbox: Sandbox, client: OneSignal, tmp_path: Path) -> None:
    page = tmp_path / "mail.html"
    page.write_text("<p>Hi</p> [unsubscribe_url]", "utf-8")
    runs = [
        ("push", "Hi", "--title", "News", "--segment", "All", "--data", '{"a": 1}'),
        ("email", "News", "--html", str(page), "--external-id", "42"),
        ("email", "News", "--html", str(page), "--to", "ada@example.org"),
        ("sms", "Hi", "--from", "+15555550199", "--to", "+15555550100"),
    ]
    for number, arguments in enumerate(runs, start=1):
        done = onesignal(sandbox.env, "send", *arguments)
        assert (done.code, done.err) == (0, ""), arguments
        assert done.json["outcome"] == "sent"
        assert len(sandbox.sent) == number
    first = client.notifications.get(str(sandbox.sent[0].id))
    assert (first.contents, first.headings, first.data) == ({"en": "Hi"}, {"en": "News"}, {"a": 1})


def test_a_dry_run_shows_the_request_and_sends_nothing(sandbox: Sandbox, client: OneSignal) -> None:
    for target, count in (
        (("--segment", "All"), 1),
        (("--external-id", "42"), 1),
        (("--subscription-id", APP_ID, "--subscription-id", REST_API_KEY), 2),
    ):
        done = onesignal(sandbox.env, "send", "push", "Hi", *target, "--dry-run")
        assert (done.code, done.err) == (0, "")
        shown = done.json
        assert (shown["method"], shown["url"]) == ("POST", f"{sandbox.url}/notifications")
        assert shown["body"]["contents"] == {"en": "Hi"}
        assert shown["body"]["app_id"] == APP_ID
        assert shown["recipients"] == count
    twice = ("--to", "ada@example.org") * 2
    to_one = onesignal(sandbox.env, "send", "sms", "Hi", *twice, "--dry-run")
    assert to_one.json["recipients"] == 1
    assert len(sandbox.sent) == 0
    refused = onesignal(sandbox.env, "send", "push", "Hi", "--dry-run")
    assert refused.code == 2
    sandbox.faults.add("status", status=404)
    unknown = onesignal(sandbox.env, "send", "push", "Hi", "--segment", "All", "--dry-run")
    assert (unknown.code, unknown.json["recipients"]) == (0, None)
    assert unknown.err.startswith("no estimate: notifications.estimate_recipients: 404")


def test_an_export_is_awaited_and_saved(
    sandbox: Sandbox, client: OneSignal, tmp_path: Path
) -> None:
    file = tmp_path / "subscriptions.csv"
    export = ("export", "subscriptions", str(file), "--interval", "0.1")
    done = onesignal(sandbox.env, *export, "--extra-field", "external_user_id")
    assert (done.code, done.err) == (0, "")
    rows = file.read_text("utf-8").splitlines()
    assert len(rows) == 1 + len(ADA["subscriptions"])
    assert "external_user_id" in rows[0]
    assert done.json == {"file": str(file), "bytes": file.stat().st_size}
    again = onesignal(sandbox.env, *export)
    assert again.code == 2
    assert "--overwrite" in again.err
    assert onesignal(sandbox.env, *export, "--overwrite").code == 0
    nowhere = onesignal(sandbox.env, "export", "subscriptions", str(tmp_path / "no" / "x.csv"))
    assert nowhere.code == 2
    assert "Traceback" not in nowhere.err


def test_a_message_is_watched_until_it_is_sent(sandbox: Sandbox, client: OneSignal) -> None:
    everybody: Any = {"contents": {"en": "Hi"}, "included_segments": ["All"]}
    sent = client.notifications.create(everybody)
    done = onesignal(sandbox.env, "notifications", "watch", str(sent.id))
    assert done.code == 0
    assert done.json["id"] == sent.id
    sandbox.requests.clear()
    later = client.notifications.create(everybody | {"send_after": "2099-01-01T00:00:00Z"})
    waiting = onesignal(sandbox.env, "notifications", "watch", str(later.id), "--timeout", "0.3")
    assert waiting.code == 3
    assert waiting.err.count("scheduled for 2099-01-01 00:00:00+00:00") == 1
    assert "error: notifications.wait: the message is scheduled" in waiting.err
    assert len(sandbox.requests) <= 4  # it does not ask all the time


@pytest.mark.parametrize(
    ("message", "told"),
    [
        ({"remaining": 3, "successful": 2}, "2 sent, 3 remain"),
        ({"remaining": 3, "send_after": 1}, "0 sent, 3 remain"),
        ({"send_after": 1}, "not sent yet"),
    ],
)
def test_it_is_told_how_far_a_message_is(
    server: RecordingServer, monkeypatch: pytest.MonkeyPatch, message: dict[str, Any], told: str
) -> None:
    def answer(_: Recorded) -> Answer:
        is_done = len(server.requests) > 20
        state = {"remaining": 0, "completed_at": 2} if is_done else message
        return Answer(body=json.dumps({"id": APP_ID, **state}).encode())

    server.answer = answer
    slept: list[float] = []
    monkeypatch.setattr(time, "sleep", slept.append)
    env = {**KEYS, "ONESIGNAL_BASE_URL": server.url}
    done = onesignal(env, "notifications", "watch", APP_ID)
    assert (done.code, done.err) == (0, f"{told}\n")  # once
    assert done.json["completed_at"] == 2
    assert 1 <= max(slept) <= 5


def test_other_paths_can_be_called(sandbox: Sandbox, client: OneSignal) -> None:
    path = f"/apps/{APP_ID}/segments"
    done = onesignal(sandbox.env, "call", "GET", path, "--query", "limit=1")
    assert len(done.json["segments"]) == 1
    segment = json.dumps({"name": "S", "filters": COUNTRY})
    made = onesignal(sandbox.env, "call", "post", path, "--body", "-", stdin=segment)
    assert made.code == 0, made.err
    apps = onesignal(sandbox.env, "call", "GET", "/apps", "--organization")
    assert [app["id"] for app in apps.json] == [APP_ID]
    queries = ("--query", "a=1", "--query", "a=2=3", "--query", "b=")
    assert onesignal(sandbox.env, "call", "delete", "/nothing", "--yes", *queries).code == 1
    asked = sandbox.requests[-1]
    assert (asked.method, asked.query) == ("DELETE", [("a", "1"), ("a", "2=3"), ("b", "")])


def test_the_sandbox_runs_until_it_is_stopped() -> None:
    command = subprocess.Popen(
        [*COMMAND, "sandbox", "--port", "0", "--quiet"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environment({"PYTHONPATH": ""}),
    )
    with command:
        assert command.stdout
        given = dict(command.stdout.readline().strip().split("=", 1) for _ in range(4))
        assert onesignal(given, "apps", "get").json["id"] == given["ONESIGNAL_APP_ID"]
        command.send_signal(signal.SIGTERM)
        assert command.wait(20) == 0
    helped = onesignal({}, "sandbox", "--help")
    assert "--seed" in helped.out


# --- keys


def test_whoami_names_the_source_and_shows_no_key(sandbox: Sandbox, tmp_path: Path) -> None:
    done = onesignal(sandbox.env, "whoami")
    assert done.json == {
        "settings_from": "the environment",
        "app_id": APP_ID,
        "base_url": sandbox.url,
        "rest_api_key": "set",
        "organization_api_key": "set",
        "authorization": "not set",
    }
    blank = {"ONESIGNAL_APP_ID": " "}
    for env in ({}, blank):
        nothing = onesignal(env, "whoami").json
        assert nothing["rest_api_key"] == "not set"
        assert nothing["settings_from"].startswith("nowhere: run `onesignal login`")


def test_a_profile_holds_keys_for_its_owner_alone(sandbox: Sandbox, tmp_path: Path) -> None:
    file = tmp_path / "conf" / "profiles.ini"
    env = {"ONESIGNAL_PROFILES": str(file)}
    login = ("login", "--app-id", APP_ID, "--base-url", sandbox.url)
    done = onesignal(env, *login, stdin=f"{REST_API_KEY}\n\n")
    assert done.code == 0, done.err
    assert (done.out, done.err) == ("", f"wrote the profile 'default' to {file}\n")
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700
    usual = {"XDG_CONFIG_HOME": str(tmp_path), "HOME": str(tmp_path)}
    assert onesignal(usual, *login, stdin=f"{REST_API_KEY}\n\n").err.endswith(
        "/onesignal/profiles.ini\n"
    )
    other = onesignal(env, *login, "--profile", "other", stdin="another%key\n\n")
    assert other.code == 0, other.err
    assert os.listdir(file.parent) == [file.name]  # noqa: PTH208
    assert onesignal(env, "segments", "list").code == 0
    assert onesignal(env, "segments", "list", "--profile", "other").code == 1
    # What the environment says goes first, and what a named profile says is never mixed with it.
    assert onesignal({**env, "ONESIGNAL_APP_ID": APP_ID}, "segments", "list").code == 2
    whole = {**env, **sandbox.env, "ONESIGNAL_PROFILE": "other"}
    named = onesignal(whole, "whoami").json
    assert named["settings_from"] == f"the profile 'other' of {file}"
    assert named["organization_api_key"] == "not set"
    missing = onesignal(env, "whoami", "--profile", "none")
    assert (missing.code, "there are: default, other" in missing.err) == (2, True)
    for mode in (0o640, 0o604, 0o620):
        file.chmod(mode)
        refused = onesignal(env, "segments", "list")
        assert refused.code == 2
        assert f"chmod 600 {file}" in refused.err
    file.chmod(0o600)
    file.write_text(f"rest_api_key = {REST_API_KEY}\n")
    broken = onesignal(env, "segments", "list")
    assert (broken.code, REST_API_KEY in broken.err) == (2, False)


def test_a_profile_of_somebody_else_is_not_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "profiles.ini"
    file.touch(0o600)
    monkeypatch.setattr(os, "getuid", lambda: file.stat().st_uid + 1)
    refused = onesignal({"ONESIGNAL_PROFILES": str(file)}, "whoami")
    assert (refused.code, "others can read or change" in refused.err) == (2, True)


def test_profiles_that_are_not_there(tmp_path: Path) -> None:
    file = tmp_path / "profiles.ini"
    env = {"ONESIGNAL_PROFILES": str(file)}

    def told(*arguments: str) -> str:
        done = onesignal(env, *arguments, stdin=f"{APP_ID}\n{REST_API_KEY}\n\n")
        assert (done.code, done.out) == (2, "")
        return done.err

    assert told("whoami", "--profile", "x") == (
        f"error: no profile 'x': there is no {file}; run `onesignal login`\n"
    )
    assert told("logout") == f"error: no profile 'default' in {file}\n"
    assert "base_url must be" in told("login", "--base-url", "nonsense")
    assert not file.exists()
    login = onesignal(env, "login", "--profile", "a", stdin=f"{APP_ID}\n{REST_API_KEY}\n\n")
    assert login.code == 0
    told_source = onesignal(env, "whoami").json["settings_from"]
    assert told_source == f"nowhere: {file} has no profile 'default'"
    assert "there are: a\n" in told("whoami", "--profile", "x")
    removed = onesignal(env, "logout", "--profile", "a")
    assert removed == Run(0, "", f"took the profile 'a' out of {file}\n")
    assert "there are: none\n" in told("whoami", "--profile", "x")


@pytest.fixture
def file_keyring() -> Iterator[None]:
    """The keyring of this process is chosen once; others read its name in the environment."""
    before = keyring.get_keyring()
    keyring.set_keyring(FileKeyring())  # type: ignore[no-untyped-call]
    yield
    keyring.set_keyring(before)


@pytest.mark.usefixtures("file_keyring")
def test_keys_can_be_left_to_the_keyring(sandbox: Sandbox, tmp_path: Path) -> None:
    file, ring = tmp_path / "profiles.ini", tmp_path / "keyring.json"
    env = {
        "ONESIGNAL_PROFILES": str(file),
        "PYTHON_KEYRING_BACKEND": "tests.cli.file_keyring.FileKeyring",
        "FILE_KEYRING": str(ring),
    }
    login = ("login", "--app-id", APP_ID, "--base-url", sandbox.url)
    assert process(env, *login, "--keyring", stdin=f"{REST_API_KEY}\nanother\n").code == 0
    assert REST_API_KEY not in file.read_text()
    assert REST_API_KEY in ring.read_text()
    assert onesignal(env, "segments", "list").code == 0
    told = onesignal(env, "whoami").json
    assert told["settings_from"].endswith("with its keys in the keyring")
    assert (told["rest_api_key"], told["organization_api_key"]) == ("set", "set")
    assert onesignal(env, *login, "--keyring", stdin=f"{REST_API_KEY}\n\n").code == 0
    assert "another" not in ring.read_text()
    assert onesignal(env, *login, stdin=f"{REST_API_KEY}\n\n").code == 0
    assert json.loads(ring.read_text()) == {}
    assert onesignal(env, "segments", "list").code == 0
    assert onesignal(env, *login, "--keyring", stdin=f"{REST_API_KEY}\n\n").code == 0
    assert onesignal(env, "logout").code == 0
    assert json.loads(ring.read_text()) == {}
    assert "no profile 'default'" in onesignal(env, "logout").err


def test_a_keyring_that_cannot_be_used(sandbox: Sandbox, tmp_path: Path) -> None:
    env = {
        "ONESIGNAL_PROFILES": str(tmp_path / "profiles.ini"),
        "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
    }
    refused = process(env, "login", "--app-id", APP_ID, "--keyring", stdin=f"{REST_API_KEY}\n\n")
    assert (refused.code, refused.out) == (2, "")
    assert refused.err.startswith("error: the keyring cannot be used: ")
    assert "Traceback" not in refused.err
    assert not (tmp_path / "profiles.ini").exists()
    program = (
        "import sys; sys.modules['keyring'] = None; sys.argv[1:] = ['login', '--keyring'];"
        "from onesignal_client.cli import main; main()"
    )
    missing = subprocess.run(
        [sys.executable, "-c", program],
        input=f"{APP_ID}\n{REST_API_KEY}\n\n",
        env=environment(env),
        capture_output=True,
        text=True,
        check=False,
    )
    assert missing.returncode == 2
    assert "pip install 'onesignal-typed[keyring]'" in missing.stderr


def test_a_token_goes_instead_of_the_key(server: RecordingServer, tmp_path: Path) -> None:
    server.reply({"identity": {}})
    file = tmp_path / "profiles.ini"
    file.touch(mode=0o600)
    profile = f"[default]\napp_id = {APP_ID}\nrest_api_key = {REST_API_KEY}\n"
    file.write_text(
        f"{profile}base_url = {server.url}\n[user]\napp_id = {APP_ID}\n"
        f"base_url = {server.url}\nauthorization = profiles.own.token\n"
    )
    env = {"ONESIGNAL_PROFILES": str(file)}
    get = ("users", "get", "external_id", "42")
    for more, options, sent in (
        ({}, (), f"Key {REST_API_KEY}"),
        ({"ONESIGNAL_AUTHORIZATION": "a.users.token"}, (), "Bearer a.users.token"),
        ({}, ("--profile", "user"), "Bearer profiles.own.token"),
        (
            {"ONESIGNAL_AUTHORIZATION": "a.users.token"},
            ("--profile", "user"),
            "Bearer a.users.token",
        ),
    ):
        done = onesignal({**env, **more}, *get, *options)
        assert done.code == 0, done.err
        assert server.last.header("authorization") == sent
        told = onesignal({**env, **more}, "whoami", *options)
        assert told.json["authorization"] == ("set" if "Bearer" in sent else "not set")
        assert "users.token" not in told.out + told.err
        assert "own.token" not in told.out + told.err


def test_a_secret_is_no_argument(sandbox: Sandbox, tmp_path: Path) -> None:
    update = ("apps", "update", "--name", "x", "--apns-p12-password")
    refused = onesignal(sandbox.env, *update, "hidden")
    assert refused.code == 2
    assert "@FILE" in refused.err
    file = tmp_path / "password"
    file.write_text("hidden\n")
    assert onesignal(sandbox.env, *update, f"@{file}").code == 0
    assert sandbox.requests[-1].json["apns_p12_password"] == "hidden"


# --- at its start


def test_an_error_that_nobody_foresaw_shows_no_variables(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def crash(*_: object, **settings: object) -> None:
        assert settings
        raise RuntimeError("unforeseen")

    monkeypatch.setattr("onesignal_client.client.OneSignal.__init__", crash)
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    for name, value in environment({"ONESIGNAL_AUTHORIZATION": "a.secret.token"}).items():
        monkeypatch.setenv(name, value)
    with pytest.raises(RuntimeError) as raised:
        app(["whoami"])
    sys.excepthook(raised.type, raised.value, raised.tb)
    shown = capsys.readouterr().err
    assert shown.startswith("Traceback (most recent call last):\n")
    assert "RuntimeError: unforeseen" in shown
    assert "a.secret.token" not in shown


@pytest.mark.parametrize(
    ("command", "defaults"),
    [
        (("notifications", "watch"), {"timeout": waiting.TIMEOUT}),
        (("export", "subscriptions"), {"interval": INTERVAL, "timeout": 3600}),  # for any size
        (("export", "events"), {"interval": INTERVAL, "timeout": 3600}),
        (("bulk", "run"), {"concurrency": signature(OneSignal.bulk).parameters["concurrency"]}),
    ],
)
def test_the_help_tells_defaults(command: tuple[str, ...], defaults: dict[str, Any]) -> None:
    helped = " ".join(onesignal({}, *command, "--help").out.split())
    told = dict(re.findall(r"--(\w+) <[^-]*\[default: (.+?)\]", helped))
    for name, default in defaults.items():
        value = getattr(default, "default", default)
        assert float(told[name]) == value
    assert set(told) == set(defaults)


def test_help_loads_no_http() -> None:
    create = ("notifications", "create")
    for arguments in ((), create[:1], create, ("send", "push"), ("bulk", "run"), ("mcp",)):
        done = subprocess.run(
            [sys.executable, "-X", "importtime", *COMMAND[1:], *arguments, "--help"],
            capture_output=True,
            text=True,
            env=environment({}),
            check=True,
        )
        loaded = set(re.findall(r"\|\s+([\w.]+)$", done.stderr, re.M))
        assert "typer" in loaded
        heavy = {
            "httpx",
            "attrs",
            "attr",
            "rich",
            "ssl",
            "asyncio",
            "mcp",
            "onesignal_client.client",
        }
        assert loaded & heavy == set()
        assert done.stdout.startswith("Usage: onesignal")


def test_without_the_extra_it_says_what_to_install() -> None:
    program = (
        "import sys; sys.modules['typer'] = None; sys.argv[1:] = ['--help'];"
        "from onesignal_client.cli import main; main()"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False
    )
    assert done.returncode == 2
    assert (
        done.stderr == "error: the command line needs typer: pip install 'onesignal-typed[cli]'\n"
    )


def test_the_version() -> None:
    assert onesignal({}, "--version") == Run(0, f"onesignal-typed {__version__}\n", "")


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("onesignal notif", {"notifications"}),
        ("onesignal notifications c", {"create", "cancel"}),
        ("onesignal notifications get x --outcome-time-range ", {"1h", "1d", "1mo"}),
        ("onesignal notifications create --target-channel ", {"push", "email", "sms"}),
        ("onesignal send ", {"push", "email", "sms"}),
        ("onesignal bulk run segments.c", {"create"}),
    ],
)
def test_a_shell_completes_commands_options_and_enums(words: str, wanted: set[str]) -> None:
    for shell, index in (("bash", True), ("zsh", False), ("fish", False)):
        asked = {"COMP_WORDS": words, "COMP_CWORD": str(len(words.split(" ")) - 1)}
        line = {"_TYPER_COMPLETE_ARGS": words, "_TYPER_COMPLETE_FISH_ACTION": "get-args"}
        run = process if words == "onesignal notif" else onesignal
        done = run({"_ONESIGNAL_COMPLETE": f"complete_{shell}", **(asked if index else line)})
        assert done.err == ""
        assert wanted <= set(re.findall(r"[\w-]+", done.out)), shell
