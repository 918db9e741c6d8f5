"""`onesignal mcp`, as the official package's own client sees it over stdio."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator, Mapping
from typing import Any

import anyio
import jsonschema_rs
import pytest

from onesignal_client import OneSignal, catalog
from onesignal_client.sandbox import APP_ID, Sandbox
from tests.cli.running import COMMAND, environment
from tests.support.document import NAMED
from tests.support.recording_server import RecordingServer

pytestmark = pytest.mark.filterwarnings("ignore::onesignal_client.warnings.OneSignalBetaWarning")


@pytest.fixture
def client(sandbox: Sandbox) -> Iterator[OneSignal]:
    with sandbox.client() as client:
        phone: Any = {"type": "AndroidPush", "token": "ada's phone"}
        client.users.create({"identity": {"external_id": "ada"}, "subscriptions": [phone]})
        yield client


def talk(env: Mapping[str, str], *calls: tuple[str, dict[str, Any]], writes: bool = False) -> Any:
    """The tools, and the results of these calls."""
    # Here, as it takes longer to import than most of the tests together.
    from mcp.client import Client
    from mcp.client.stdio import StdioServerParameters, stdio_client

    more = ["--allow-writes"] if writes else []
    server = StdioServerParameters(
        command=sys.executable, args=[*COMMAND[1:], "mcp", *more], env=environment(env)
    )

    async def main() -> Any:
        with anyio.fail_after(60):
            async with Client(stdio_client(server)) as session:
                tools = {tool.name: tool for tool in (await session.list_tools()).tools}
                return tools, [await session.call_tool(name, given) for name, given in calls]

    return anyio.run(main)


def text_of(result: Any) -> str:
    [content] = result.content
    text: str = content.text
    return text


ARGUMENTS: dict[tuple[str, str], Any] = {
    ("users_create", "identity"): {"type": "object"},
    ("users_create", "properties"): {"type": "object"},
    ("users_create", "subscriptions"): {"type": "array", "items": {"type": "object"}},
    ("users_create", "app_id"): {"type": "string"},
    ("users_get", "alias_label"): {"type": "string"},
    ("users_update", "refresh_device_metadata"): {"type": "boolean"},
    ("subscriptions_export", "last_active_since"): {"type": "integer"},
    ("players_list", "limit"): {"type": "integer"},
    ("players_create", "long"): {"type": "number"},
    ("notifications_list", "kind"): {"type": "integer", "examples": [0, 1, 3]},
    ("notifications_create", "included_segments"): {"type": "array", "items": {"type": "string"}},
    ("notifications_create", "include_aliases"): {
        "type": "object",
        "additionalProperties": {"type": "array"},
    },
    ("notifications_create", "throttle_rate_per_minute"): {},
    ("notifications_create", "send_after"): {"type": "string", "format": "date-time"},
}
"""What a model is told of arguments of each kind."""


def test_it_only_reads_unless_told(sandbox: Sandbox, client: OneSignal) -> None:
    message = {"contents": {"en": "Hi"}, "included_segments": ["All"]}
    tools, (user, nobody, incomplete, unknown, sent) = talk(
        sandbox.env,
        ("users_get", {"alias_label": "external_id", "alias_id": "ada"}),
        ("users_get", {"alias_label": "external_id", "alias_id": "nobody"}),
        ("users_get", {"alias_label": "external_id"}),
        ("users_get", {"alias_label": "external_id", "alias_id": "ada", "color": "red"}),
        ("notifications_create", message),
    )
    every = {call for group in catalog.groups() for call in catalog.calls(group)}
    assert set(tools) == {f"{call.group}_{call.method_name}" for call in every if call.reads}
    assert all(tool.annotations.read_only_hint for tool in tools.values())
    assert json.loads(text_of(user))["identity"]["external_id"] == "ada"
    assert not user.is_error
    for result, said in (
        (nobody, "users.get: 404 User not found"),
        (incomplete, "missing a required argument: 'alias_id'"),
        (unknown, "users.get takes no color"),
        (sent, "--allow-writes"),
    ):
        assert result.is_error
        assert said in text_of(result)
    assert len(sandbox.sent) == 0


def test_every_operation_is_a_tool(sandbox: Sandbox, client: OneSignal) -> None:
    message = {"contents": {"en": "Hi"}, "included_segments": ["All"], "data": {"a": 1}}
    update = {
        "alias_label": "external_id",
        "alias_id": "ada",
        "properties": {"tags": {"plan": "gold"}},
    }
    tools, (sent, _, listed) = talk(
        sandbox.env,
        ("notifications_create", message),
        ("users_update", update),
        ("notifications_list", {"limit": 5}),
        writes=True,
    )
    names = {f"{data['tags'][0]}_{data['x-method']}" for data in NAMED.values()}
    assert set(tools) == names - {"api_keys_create", "api_keys_rotate"}
    assert json.loads(text_of(sent))["id"] == sandbox.sent[0].id
    assert sandbox.sent[0].payload["data"] == {"a": 1}
    assert json.loads(text_of(listed))["notifications"][0]["contents"] == {"en": "Hi"}
    assert "gold" in json.dumps(client.users.get("external_id", "ada").to_dict())
    create, delete = tools["notifications_create"], tools["users_delete"]
    call = catalog.find("notifications.create")
    assert create.description.startswith(f"{call.summary}.\n{call.description}")
    assert all(note in create.description for note in call.notes)
    assert delete.annotations.destructive_hint
    for tool in tools.values():
        validator = jsonschema_rs.validator_for(tool.input_schema)
        assert set(tool.input_schema["required"]) <= set(tool.input_schema["properties"])
        assert tool.name != "users_update" or validator.is_valid(update)
    assert "apns_p12_password" not in tools["apps_update"].input_schema["properties"]
    for (name, field), schema in ARGUMENTS.items():
        shown = tools[name].input_schema["properties"][field]
        assert shown.pop("description")
        assert shown == schema, field
    for name, repeats in (("apps_update", True), ("users_delete", True), ("apps_create", False)):
        assert tools[name].annotations.idempotent_hint is repeats
    assert tools["users_create"].title == catalog.find("users.create").summary
    assert tools["users_create"].description.partition(".")[0].endswith(" (beta)")


def test_keys_are_hidden(server: RecordingServer) -> None:
    server.reply([{"id": APP_ID, "basic_auth_key": "hidden-from-models", "name": "\u202eApp"}])
    env = {"ONESIGNAL_BASE_URL": server.url, "ONESIGNAL_ORGANIZATION_API_KEY": "k" * 20}
    _, [apps] = talk(env, ("apps_list", {}))
    assert APP_ID in text_of(apps)
    assert "basic_auth_key" in text_of(apps)
    assert "hidden-from-models" not in text_of(apps)
    assert server.last.header("authorization") == f"Key {'k' * 20}"


def test_without_the_extra_it_says_what_to_install(sandbox: Sandbox) -> None:
    program = (
        "import sys; sys.modules['mcp'] = None; sys.argv[1:] = ['mcp'];"
        "from onesignal_client.cli import main; main()"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        env=environment(sandbox.env),
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout) == (2, "")
    assert "pip install 'onesignal-typed[mcp]'" in done.stderr
