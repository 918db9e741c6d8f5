"""Every operation of the document is a command that sends what the document says."""

from __future__ import annotations

import json
import re
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from typer.main import get_command
from typer.testing import CliRunner, Result

from onesignal_client import catalog
from onesignal_client.catalog import Call, Field
from onesignal_client.cli.app import app
from onesignal_client.cli.arguments import NESTING, flag
from tests.support.cases import APP, CASES, NOTHING, ORGANIZATION_KEY, REST_KEY, Case
from tests.support.document import NAMED
from tests.support.recording_server import RecordingServer
from tests.support.together import together

pytestmark = pytest.mark.filterwarnings("ignore::onesignal_client.warnings.OneSignalWarning")

the_command = cache(get_command)
CALLS = {call.id: call for group in catalog.groups() for call in catalog.calls(group)}
WITH_FIELDS = [case for case in CASES if isinstance(case.body, dict) and CALLS[case.operation].body]


def invoke(*arguments: str, **more: Any) -> Result:
    return CliRunner().invoke(app, arguments, **more)


@cache
def listed(group: str) -> str:
    """The help of a group."""
    return str(invoke(group, "--help", terminal_width=10_000).stdout)


@pytest.fixture(autouse=True)
def _settings(server: RecordingServer, monkeypatch: pytest.MonkeyPatch) -> None:
    # Typer's runner makes the command for each call, which takes longer than all else.
    monkeypatch.setattr("typer.testing._get_command", the_command)
    monkeypatch.setenv("ONESIGNAL_BASE_URL", server.url)
    monkeypatch.setenv("ONESIGNAL_APP_ID", APP)
    monkeypatch.setenv("ONESIGNAL_REST_API_KEY", REST_KEY)
    monkeypatch.setenv("ONESIGNAL_ORGANIZATION_API_KEY", ORGANIZATION_KEY)


def test_every_operation_is_in_the_catalog() -> None:
    assert set(CALLS) == set(NAMED)
    assert {case.operation for case in CASES} == set(CALLS)
    for call in CALLS.values():
        data = NAMED[call.id]
        facts = (call.method, call.path, call.summary)
        assert facts == (data["method"].upper(), data["path"], data["summary"])
        asks = data["method"] == "post" and data["x-retry"] == "always"
        assert call.reads is (asks or data["method"] == "get")
        assert catalog.find(call.name) is call


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("notifications.creat", "'notifications.creat'; there is notifications.create"),
        ("api_keys.xyz", "there is api_keys.list, api_keys.update, api_keys.rotate$"),
        ("outcomes.xyzxyzxyzxyzxyz", r"; there is outcomes\.[a-z]+$"),
        ("xyz", "no call is named 'xyz'$"),
    ],
)
def test_a_call_that_is_none_is_told_with_what_is_alike(name: str, says: str) -> None:
    with pytest.raises(LookupError, match=says):
        catalog.find(name)
    with pytest.raises(KeyError):
        catalog.calls(name)


def test_what_takes_something_away_is_asked_about(server: RecordingServer) -> None:
    asking = {call.id for call in CALLS.values() if call.destructive}
    deleting = {name for name, data in NAMED.items() if data["method"] == "delete"}
    assert asking == deleting | {"rotate_api_key"}
    done = invoke("api-keys", "rotate", "x")
    assert done.exit_code == 2
    assert "--yes" in done.stderr
    assert server.requests == []


@together("case", {case.name: case for case in CASES})
def test_every_operation_can_be_called(server: RecordingServer, case: Case) -> None:
    body = [] if case.body is NOTHING else ["--body", json.dumps(case.body)]
    call_and_check(server, case, body)


@together("case", {case.name: case for case in WITH_FIELDS})
def test_every_field_of_a_body_is_an_option(
    server: RecordingServer, case: Case, tmp_path: Path
) -> None:
    fields = {each.wire: each for each in CALLS[case.operation].body or ()}
    body = dict(case.body)
    given: list[str] = []
    for name in list(body):
        field = fields.get(name)
        if field and body[name] is not None:  # a null is for --body
            given += options(field, body.pop(name), tmp_path)
    assert given
    call_and_check(server, case, ["--body", json.dumps(body)] * bool(body) + given)


def test_a_group_alone_shows_its_commands() -> None:
    for group in ("notifications", "api-keys"):
        said = invoke(group).output
        assert catalog.groups()[group.replace("-", "_")] in " ".join(said.split())
        assert " create " in said


KEY = "0a1b2c3d-0000-4000-8000-000000000090"
ALIASED = {"include_aliases": {"external_id": ["1", "2"]}}
SENT: list[tuple[str, dict[str, Any]]] = [
    (
        "push Hi --segment All --segment VIP --exclude-segment Old --exclude-segment Gone",
        {
            "contents": {"en": "Hi"},
            "included_segments": ["All", "VIP"],
            "excluded_segments": ["Old", "Gone"],
        },
    ),
    (
        'push --template t --external-id 1 --external-id 2 --name n --at 2099-01-01 --data {"a":1}',
        {
            **ALIASED,
            "template_id": "t",
            "target_channel": "push",
            "name": "n",
            "send_after": "2099-01-01",
            "data": {"a": 1},
        },
    ),
    (
        "push Hi --title News --url https://a.example --subscription-id a --subscription-id b",
        {
            "contents": {"en": "Hi"},
            "headings": {"en": "News"},
            "url": "https://a.example",
            "include_subscription_ids": ["a", "b"],
        },
    ),
    (
        'push Hi --filters [{"field":"tag","key":"k","relation":"exists"}]',
        {
            "contents": {"en": "Hi"},
            "filters": [{"field": "tag", "key": "k", "relation": "exists"}],
        },
    ),
    (
        "email News --html - --preheader Short --to a@b.example --to c@d.example",
        {
            "email_subject": "News",
            "email_body": "<p>Hi</p>",
            "email_preheader": "Short",
            "email_to": ["a@b.example", "c@d.example"],
        },
    ),
    (
        "email News --html - --segment All",
        {
            "email_subject": "News",
            "email_body": "<p>Hi</p>",
            "included_segments": ["All"],
            "target_channel": "email",
        },
    ),
    (
        "sms Hi --from +15550100 --to +15550101 --to +15550102",
        {
            "contents": {"en": "Hi"},
            "sms_from": "+15550100",
            "include_phone_numbers": ["+15550101", "+15550102"],
        },
    ),
    (
        "sms Hi --external-id 1 --external-id 2",
        {"contents": {"en": "Hi"}, **ALIASED, "target_channel": "sms"},
    ),
]


@pytest.mark.parametrize(("line", "body"), SENT)
def test_what_the_short_commands_send(
    server: RecordingServer, line: str, body: dict[str, Any]
) -> None:
    server.reply({"id": "x"})
    arguments = ["send", *line.split(" "), "--idempotency-key", KEY]
    done = invoke(*arguments, input="<p>Hi</p>")
    assert done.exit_code == 0, done.stderr
    [request] = server.requests
    assert (request.method, request.path) == ("POST", "/notifications")
    assert request.json == {**body, "app_id": APP, "idempotency_key": KEY}
    server.reply({"count": 7})
    done = invoke(*arguments, "--dry-run", input="<p>Hi</p>")
    assert json.loads(done.stdout)["body"] == request.json
    named = [*body.get("email_to", ()), *body.get("include_phone_numbers", ())]
    named += body.get("include_subscription_ids", ())
    assert json.loads(done.stdout)["recipients"] == (len(named) or 7)
    if not named:
        narrowing = ("excluded_segments", "filters", "include_aliases", "target_channel")
        assert server.last.json == {
            "app_id": APP,
            "included_segments": ["All"],
            **{name: value for name, value in body.items() if name in narrowing},
            **({"included_segments": ["All", "VIP"]} if "VIP" in line else {}),
        }


def call_and_check(server: RecordingServer, case: Case, body: list[str]) -> None:
    reply = None if case.reply is NOTHING else case.reply
    server.reply(b"" if reply is None else reply, status=case.status)
    call = CALLS[case.operation]
    arguments = [call.group.replace("_", "-"), call.method_name.replace("_", "-")]
    keywords = {**case.keywords}
    if app_id := keywords.pop("app_id", None):
        arguments += ["--app-id", app_id]
    for field in call.options:
        if field.name in keywords:
            arguments += options(field, keywords.pop(field.name), Path())
    assert keywords == {}
    arguments += ["--yes"] * call.destructive + body
    done = invoke(*arguments, *map(str, case.args))
    sent_to_nobody = isinstance(reply, dict) and reply.get("id") == "" and "notification" in call.id
    assert done.exit_code == (4 if sent_to_nobody else 0), done.stderr
    request = server.last
    assert (request.method, request.path) == (case.method, case.path)
    assert sorted(request.query) == sorted(case.query)
    if case.expected is not NOTHING:
        sent = request.json
        if "idempotency_key" not in case.expected:
            sent.pop("idempotency_key", None)
        assert sent == case.expected
    else:
        assert request.body == b""
    assert request.header("authorization") == case.authorization
    if reply is None:
        assert done.stdout == ""
    else:
        assert json.loads(done.stdout) is not None


def options(field: Field, value: Any, folder: Path) -> list[str]:
    """The option that gives a field this value."""
    name = flag(field.name)
    if isinstance(value, bool):
        return [name if value else f"--no-{name[2:]}"]
    if field.secret:
        file = folder / field.name
        file.write_text(f"{value}\n")
        return [name, f"@{file}"]
    if field.kind in NESTING:
        return [name, json.dumps(value)]
    values = value if isinstance(value, (list, tuple)) else [value]
    return [token for each in values for token in (name, text_of(each))]


def text_of(value: Any) -> str:
    return value.isoformat() if isinstance(value, datetime) else str(value)


def test_the_help_says_what_an_option_takes() -> None:
    told = {
        option: takes
        for command in (("notifications", "create"), ("apps", "update"), ("players", "export"))
        for option, takes in re.findall(
            r"^ +(--[\w-]+(?:/--[\w-]+)?) +(\S+)",
            invoke(*command, "--help", terminal_width=10_000).stdout,
            re.M,
        )
    }
    assert told["--target-channel"] == "push|email|sms"
    assert told["--contents"] == told["--data"] == told["--body"] == "JSON"
    assert (told["--send-after"], told["--last-active-since"]) == ("TIME", "TIME")
    assert (told["--ttl"], told["--name"]) == ("INTEGER", "TEXT")
    assert told["--apns-p12-password"] == "@FILE"


@together("call", {call.name: call for call in CALLS.values()})
def test_every_command_explains_itself(call: Call) -> None:
    group, name = call.name.replace("_", "-").split(".")
    done = invoke(group, name, "--help", terminal_width=10_000)
    assert done.exit_code == 0, done.exception
    told = done.stdout
    assert call.summary in told
    assert call.path in told
    spelled = [flag(each.name) for each in (*call.options, *(call.body or ()))]
    assert len(set(spelled)) == len(spelled)
    names = [word for line in told.splitlines() for word in line.replace(",", " ").split()[:3]]
    for each in spelled:
        assert sum(name == each for name in names) == 1, each
    for argument in call.arguments:
        assert argument.name.upper() in told
    stage = "" if call.lifecycle == "stable" else f" ({call.lifecycle})"
    assert re.search(rf"^  {name} +{re.escape(call.summary + stage)}$", listed(group), re.M)
