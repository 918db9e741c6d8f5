"""Warnings: which calls draw which, where they point, and how they are silenced."""

from __future__ import annotations

import asyncio
import inspect
import os
import subprocess
import sys
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from onesignal_client import (
    AsyncOneSignal,
    DataModelMixWarning,
    LegacyHostWarning,
    OneSignal,
    OneSignalBetaWarning,
    OneSignalDeprecationWarning,
    OneSignalWarning,
    api,
)
from tests.support.cases import BETA, CASES, DEPRECATED, STABLE, Case
from tests.support.document import NAMED, lifecycle
from tests.support.driving import SETTINGS, Drive, Send, by_function, by_resource
from tests.support.lean import LEAN
from tests.support.recording_server import RecordingServer
from tests.support.together import together

FIRST = [case for case in CASES if not case.variant]
EXPECTED: Any = {BETA: OneSignalBetaWarning, DEPRECATED: OneSignalDeprecationWarning}
PHRASES: Any = {BETA: "beta", DEPRECATED: "deprecated"}
REASONS: Any = {
    "journeys": "calls of journeys may still change",
    "inbox": "in OneSignal's published API document alone",
    "players": "no further development",
    "live_activities": "no longer lists this call",
}
OTHERWISE = "guide to its backend SDKs of 2023 calls the user model a beta"

by_case = together("case", {case.name: case for case in FIRST})


def drawn(action: Callable[[], Any]) -> list[warnings.WarningMessage]:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        action()
    return list(caught)


@pytest.mark.parametrize("door", [by_resource, by_function])
@by_case
def test_each_call_draws_what_its_lifecycle_says(
    server: RecordingServer, send: Send, case: Case, door: Callable[[Any, Case], Any]
) -> None:
    caught = drawn(lambda: send(lambda client: door(client, case)))
    if case.lifecycle == STABLE:
        assert caught == []
        return
    [warning] = caught
    assert warning.category is EXPECTED[case.lifecycle]
    assert case.call in str(warning.message)
    assert PHRASES[case.lifecycle] in str(warning.message)
    said = {each for each in (*REASONS.values(), OTHERWISE) if each in str(warning.message)}
    assert said == {REASONS.get(case.call.partition(".")[0], OTHERWISE)}
    # The doors stand in driving.py: that is the user's code here.
    assert Path(warning.filename).name == "driving.py"


def lines(caught: list[warnings.WarningMessage], base: int) -> list[int]:
    """The lines that warnings point at, counted from `base`."""
    assert {Path(warning.filename) for warning in caught} == {Path(__file__)}
    return [warning.lineno - base for warning in caught]


def here() -> int:
    frame = inspect.currentframe()
    assert frame is not None
    assert frame.f_back is not None
    return frame.f_back.f_lineno


def test_warnings_point_at_the_callers_own_line(server: RecordingServer) -> None:
    base = 0

    def use() -> None:
        nonlocal base
        with OneSignal(base_url=server.url, **SETTINGS) as client:
            base = here()
            client.users.get("a", "b")
            client.players.get("a")
            api.fetch_user.sync("a", "b", client=client)
            api.fetch_user.sync_detailed("a", "b", client=client)
            [client.users.get(label, "b") for label in ("a",)]
            list(map(client.players.get, ["a"]))
            client.with_options(app_id="x").users.delete(
                "a",
                "b",
            )

    caught = [w for w in drawn(use) if w.category is not DataModelMixWarning]
    assert lines(caught, base) == [1, 2, 3, 4, 5, 6, 7]


@pytest.mark.parametrize("backend", ["httpx", "aiohttp"])
def test_warnings_point_at_the_callers_own_line_in_async_code(
    server: RecordingServer, backend: Any
) -> None:
    base = 0

    async def use() -> None:
        nonlocal base
        async with AsyncOneSignal(base_url=server.url, backend=backend, **SETTINGS) as client:
            base = here()
            await client.users.get("a", "b")
            await client.players.get("a")
            await api.fetch_user.asyncio("a", "b", client=client)
            await api.fetch_user.asyncio_detailed("a", "b", client=client)
            pending = client.users.get("a", "b")
            await asyncio.sleep(0)
            await pending
            await client.users.get(
                "a",
                "b",
            )
            [await client.users.get(label, "b") for label in ("a",)]

    caught = [w for w in drawn(lambda: asyncio.run(use())) if w.category is not DataModelMixWarning]
    assert lines(caught, base) == [1, 2, 3, 4, 7, 8, 12]


def test_warnings_of_tasks_point_at_what_runs_the_loop(server: RecordingServer) -> None:
    async def use() -> None:
        async with AsyncOneSignal(base_url=server.url, **SETTINGS) as client:
            await asyncio.gather(client.users.get("a", "b"), client.users.get("a", "c"))
            await asyncio.create_task(client.users.get("a", "b"))
            async with asyncio.TaskGroup() as group:
                group.create_task(client.users.get("a", "b"))

    base = here()
    caught = drawn(lambda: asyncio.run(use()))
    assert lines(caught, base) == [1, 1, 1, 1]


def test_warnings_come_before_anything_is_sent(server: RecordingServer, send: Send) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        with pytest.raises(OneSignalBetaWarning):
            send(lambda client: client.users.get("a", "b"))
        with pytest.raises(OneSignalDeprecationWarning):
            send(lambda client: client.players.list())
    assert server.requests == []


def test_standard_filters_silence_them(server: RecordingServer, drive: Drive) -> None:
    def use() -> None:
        settings = {"base_url": server.url, **SETTINGS}
        drive(lambda client: client.users.get("a", "b"), **settings)
        drive(lambda client: client.players.list(), **settings)

    silencers: list[tuple[Callable[[], None], int]] = [
        (lambda: warnings.simplefilter("ignore", OneSignalWarning), 0),
        (lambda: warnings.simplefilter("ignore", OneSignalBetaWarning), 1),
        (lambda: warnings.simplefilter("ignore", DeprecationWarning), 1),
        (lambda: warnings.simplefilter("ignore", UserWarning), 0),
        (lambda: warnings.filterwarnings("ignore", message="users.get"), 1),
        (lambda: warnings.filterwarnings("ignore", module=r"tests\."), 0),
        (lambda: warnings.filterwarnings("ignore", module="onesignal_client"), 2),
    ]
    for silence, left in silencers:
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            silence()
            use()
        assert len(caught) == left
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("once")
        use()
        use()
    assert len(caught) == 2


SCRIPT = """
import sys
from onesignal_client import OneSignal
client = OneSignal(app_id="a", rest_api_key="k", base_url=sys.argv[1])
for _ in range(2):
    client.users.get("a", "b")
    client.players.list()
"""


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ([], [("OneSignalBetaWarning", 6), ("OneSignalDeprecationWarning", 7)]),
        (["-W", "ignore"], []),
        (["-W", "ignore::UserWarning"], []),
        (["-W", "ignore::DeprecationWarning"], [("OneSignalBetaWarning", 6)]),
    ],
)
def test_a_plain_script_sees_each_warning_once(
    server: RecordingServer, tmp_path: Path, options: list[str], expected: list[tuple[str, int]]
) -> None:
    script = tmp_path / "script.py"
    script.write_text(SCRIPT)
    done = subprocess.run(
        [sys.executable, *options, str(script), server.url],
        env={**os.environ, **LEAN},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    seen = [line for line in done.stderr.splitlines() if line.startswith(str(script))]
    assert [(line.split(": ")[1], int(line.split(":")[1])) for line in seen] == expected


def test_the_tree_of_warnings() -> None:
    assert issubclass(OneSignalWarning, UserWarning)
    assert issubclass(OneSignalDeprecationWarning, DeprecationWarning)
    for warning in (
        OneSignalBetaWarning,
        OneSignalDeprecationWarning,
        DataModelMixWarning,
        LegacyHostWarning,
    ):
        assert issubclass(warning, OneSignalWarning)


# The mark of PEP 702


@by_case
def test_deprecated_methods_carry_the_mark(case: Case) -> None:
    group, method = case.call.split(".")
    for client in (OneSignal(), AsyncOneSignal()):
        function = getattr(getattr(client, group), method)
        mark = getattr(function, "__deprecated__", None)
        if case.lifecycle == DEPRECATED:
            assert case.call in mark  # type: ignore[operator]
            assert REASONS[group] in mark  # type: ignore[operator]
        else:
            assert mark is None


# Mixing the two data models


def mixes(use: Callable[[Any], list[Callable[[], Any]]], drive: Drive, url: str) -> list[str]:
    """The calls, in order, that draw a `DataModelMixWarning`."""

    def run(client: Any) -> Any:
        steps = use(client)
        if not isinstance(client, AsyncOneSignal):
            return [step() for step in steps]

        async def in_turn() -> list[Any]:
            return [await step() for step in steps]

        return in_turn()

    caught = drawn(lambda: drive(run, base_url=url, **SETTINGS))
    mixed = [warning for warning in caught if warning.category is DataModelMixWarning]
    for warning in mixed:
        assert Path(warning.filename) == Path(__file__)
        assert "corrupt" in str(warning.message)
        assert "user model" in str(warning.message)
        assert "player model" in str(warning.message)
    return [str(warning.message).partition(" ")[0] for warning in mixed]


def test_writing_with_one_model_after_using_the_other_is_warned_of(
    server: RecordingServer, drive: Drive
) -> None:
    def use(client: Any) -> list[Callable[[], Any]]:
        return [
            client.players.list,
            lambda: client.players.update("p", {}),
            lambda: client.users.get("a", "b"),
            lambda: client.users.update("a", "b", {}),
            lambda: client.players.get("p"),
            lambda: client.players.delete("p"),
            lambda: client.players.update_tags("42", {"tags": {}}),
            lambda: client.subscriptions.delete("s"),
            lambda: client.aliases.add("a", "b", {"identity": {"c": "d"}}),
        ]

    assert mixes(use, drive, server.url) == [
        "users.update",
        "players.delete",
        "players.update_tags",
        "subscriptions.delete",
        "aliases.add",
    ]


def test_one_model_alone_is_not_warned_of(server: RecordingServer, drive: Drive) -> None:
    body = {"contents": {"en": "x"}, "included_segments": ["All"]}
    for group in ("users", "players"):

        def use(client: Any, group: str = group) -> list[Callable[[], Any]]:
            resource = getattr(client, group)
            first = ("a", "b") if group == "users" else ("a",)
            return [
                lambda: resource.get(*first),
                lambda: resource.delete(*first),
                lambda: client.notifications.create(body),
                client.subscriptions.export,
                client.players.export,
                lambda: client.live_activities.stop("a", "s"),
            ]

        assert mixes(use, drive, server.url) == []


def test_copies_of_a_client_count_as_one(server: RecordingServer, drive: Drive) -> None:
    def use(client: Any) -> list[Callable[[], Any]]:
        copy = client.with_options(timeout=7)
        return [
            client.players.list,
            lambda: copy.users.delete("a", "b"),
            lambda: copy.with_options().players.delete("p"),
        ]

    assert mixes(use, drive, server.url) == ["users.delete", "players.delete"]
    # ... but another client starts anew.
    assert mixes(lambda c: [lambda: c.users.delete("a", "b")], drive, server.url) == []


def test_each_app_may_have_its_own_model(server: RecordingServer, drive: Drive) -> None:
    def use(client: Any) -> list[Callable[[], Any]]:
        copy = client.with_options(app_id="other")
        return [
            client.players.list,
            lambda: client.users.update("a", "b", {}, app_id="another"),
            lambda: copy.users.delete("a", "b"),
            lambda: copy.players.delete("p"),
        ]

    assert mixes(use, drive, server.url) == ["players.delete"]


def test_cases_have_the_lifecycle_of_the_document() -> None:
    told = {case.operation: case.lifecycle for case in FIRST}
    assert told == {name: lifecycle(each) for name, each in NAMED.items()}
