"""`onesignal bulk`: a file of items becomes calls, each of which is told of."""

from __future__ import annotations

import csv
import json
import os
import pty
import subprocess
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from onesignal_client import OneSignal, catalog
from onesignal_client.bulk import Call, status
from onesignal_client.cli.items import items_of
from onesignal_client.errors import InvalidRequestError
from onesignal_client.sandbox import Fault, Sandbox
from tests.cli.running import COMMAND, Run, environment, onesignal, process
from tests.cli.terminal import terminal

pytestmark = pytest.mark.filterwarnings("ignore::onesignal_client.warnings.OneSignalBetaWarning")


@pytest.fixture
def client(sandbox: Sandbox) -> Iterator[OneSignal]:
    with sandbox.client() as client:
        for name in ("ada", "bob"):
            phone: Any = {"type": "AndroidPush", "token": f"{name}'s phone"}
            client.users.create({"identity": {"external_id": name}, "subscriptions": [phone]})
        sandbox.requests.clear()
        yield client


def message(number: int, to: str = "ada") -> dict[str, Any]:
    return {
        "contents": {"en": f"Hello {number}"},
        "data": {"number": number},
        "include_aliases": {"external_id": [to]},
        "target_channel": "push",
    }


def lines(items: list[Any]) -> str:
    return "".join(json.dumps(item) + "\n" for item in items)


def results(run: Run) -> dict[int, Any]:
    return {each["index"]: each for each in map(json.loads, run.out.splitlines())}


def numbers(sandbox: Sandbox) -> list[int]:
    return sorted(each.payload["data"]["number"] for each in sandbox.sent)


def test_each_line_is_a_call(sandbox: Sandbox, client: OneSignal, tmp_path: Path) -> None:
    file = tmp_path / "messages.jsonl"
    file.write_text(lines([message(n) for n in range(20)]) + "\n", "utf-8")
    text = file.read_text("utf-8")
    for source, stdin in ((str(file), ""), ("-", text)):
        sandbox.sent.clear()
        done = onesignal(sandbox.env, "bulk", "run", "notifications.create", source, stdin=stdin)
        assert done.code == 0, done.err
        came = results(done)
        assert sorted(came) == numbers(sandbox) == list(range(20))
        assert {each["value"]["id"] for each in came.values()} == {x.id for x in sandbox.sent}
        assert {(each["error"], each["attempts"]) for each in came.values()} == {(None, 1)}
        assert done.err.startswith("20 done, 0 failed, 0 skipped, ")
    quiet = process(sandbox.env, "bulk", "run", "notifications.create", str(file), "-q")
    assert quiet == Run(0, "", "")


def test_columns_are_arguments_and_fields(sandbox: Sandbox, client: OneSignal) -> None:
    table = (
        "alias_label,alias_id,properties.tags.plan,properties.language,properties.lat:\n"
        "external_id,ada,gold,de,\n"
        'external_id,bob,"a, b",,1.5\n'
    )
    update = ("bulk", "run", "users.update", "-", "--csv", "--key", "alias_id")
    done = onesignal(sandbox.env, *update, stdin=table)
    assert done.code == 0, done.err
    assert {each["key"] for each in results(done).values()} == {"ada", "bob"}
    ada, bob = (client.users.get("external_id", name).to_dict() for name in ("ada", "bob"))
    assert (ada["properties"]["tags"], ada["properties"]["language"]) == ({"plan": "gold"}, "de")
    assert bob["properties"]["tags"] == {"plan": "a, b"}
    sent = {each.path.rsplit("/", 1)[-1]: each.json for each in sandbox.requests[:2]}
    assert sent["bob"] == {"properties": {"tags": {"plan": "a, b"}, "lat": 1.5}}


@pytest.mark.parametrize(
    ("method", "line", "wanted"),
    [
        ("users.get", ["external_id", "ada"], {"alias_label": "external_id", "alias_id": "ada"}),
        ("templates.get", "some-id", {"template_id": "some-id"}),
        ("templates.get", {"template_id": "x", "app_id": "y"}, {"template_id": "x", "app_id": "y"}),
        ("notifications.list", {"limit": 3}, {"limit": 3}),
        ("notifications.list", {}, {}),
        ("players.export", {}, {}),
        ("segments.create", {}, {"body": {}}),
        ("segments.create", [{"name": "x"}], {"body": {"name": "x"}}),
        (
            "aliases.add",
            {"alias_label": "external_id", "alias_id": "1", "identity": {"a": "b"}},
            {"alias_label": "external_id", "alias_id": "1", "body": {"identity": {"a": "b"}}},
        ),
        ("templates.get", ["x", "y"], "templates.get takes template_id, not 2 values"),
        ("templates.get", {"template_id": "x", "name": "y"}, "templates.get takes no name"),
    ],
)
def test_a_line_has_one_reading(tmp_path: Path, method: str, line: Any, wanted: Any) -> None:
    file = tmp_path / "items"
    file.write_text(lines([line]))
    [item] = items_of(catalog.find(method), str(file), is_csv=False)
    if isinstance(wanted, str):
        assert isinstance(item, InvalidRequestError)
        assert str(item) == wanted
    else:
        assert item == Call((), wanted)


@pytest.mark.parametrize(
    ("columns", "wanted"),
    [
        ({"include_subscription_ids": "one"}, {"include_subscription_ids": ["one"]}),
        ({"include_subscription_ids": '["a", "b"]'}, {"include_subscription_ids": ["a", "b"]}),
        ({"include_aliases.external_id": "42"}, {"include_aliases": {"external_id": ["42"]}}),
        ({"data": '{"a": 1}', "data.c": ""}, {"data": {"a": 1}}),
        ({"data.a": "1", "data.b:": "2"}, {"data": {"a": "1", "b": 2}}),
        ({"ttl": "5", "content_available": "TRUE"}, {"ttl": 5, "content_available": True}),
        (
            {"contents.en": "@/etc/passwd", " name": "-"},
            {"contents": {"en": "@/etc/passwd"}, "name": "-"},
        ),
        ({"ttl": "soon"}, "ttl: 'soon' is not a number"),
        ({"content_available": "1"}, "content_available: '1' is not true or false"),
        ({"data": "@/etc/passwd"}, "no JSON"),
        ({"data": "[]", "data.a": "1"}, "data.a is in no object"),
    ],
)
def test_a_cell_has_one_reading(tmp_path: Path, columns: dict[str, str], wanted: Any) -> None:
    file = tmp_path / "table.csv"
    with file.open("w", newline="") as stream:
        csv.writer(stream).writerows([columns, columns.values(), [*columns.values(), "more"]])
    item, longer = items_of(catalog.find("notifications.create"), str(file), is_csv=True)
    assert "cells in a table of" in str(longer)
    if isinstance(wanted, str):
        assert isinstance(item, InvalidRequestError)
        assert str(item).startswith(wanted)
    else:
        assert item == Call((), {"body": wanted})


def test_a_line_that_is_wrong_is_told_of_at_its_index(sandbox: Sandbox, client: OneSignal) -> None:
    items = lines([message(0)]) + "{\n" + lines([{**message(2), "send_afer": "x"}, message(3), 7])
    done = onesignal(sandbox.env, "bulk", "run", "notifications.create", "-", stdin=items)
    assert done.code == 2
    came = results(done)
    assert [index for index in sorted(came) if came[index]["error"]] == [1, 2, 4]
    assert came[1]["error"].startswith("no JSON")
    assert (came[2]["error_type"], "send_after" in came[2]["error"]) == (
        "InvalidRequestError",
        True,
    )
    assert numbers(sandbox) == [0, 3]
    assert "2 done, 3 failed (3 InvalidRequestError)" in done.err


def test_exit_codes(sandbox: Sandbox, client: OneSignal) -> None:
    create = ("bulk", "run", "notifications.create", "-", "--concurrency", "1", "--deadline", "0")
    to_nobody = message(0, to="nobody")
    for items, faults, code in (
        ([to_nobody, to_nobody], (), 4),
        ([to_nobody, message(1)], (), 0),
        ([message(0), message(1), {}], ((Fault("status", status=404), 2),), 1),
        (
            [message(0), message(1)],
            ((Fault("status", status=404), 1), (Fault("reset_before"), 2)),
            3,
        ),
    ):
        for fault, nth in faults:
            sandbox.faults.when("POST /notifications", fault, nth=nth)
        done = onesignal(sandbox.env, *create, stdin=lines(items))
        assert done.code == code, done
        assert "Traceback" not in done.err


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("notifications.send", "-"), "no call is named 'notifications.send'"),
        (("notifications.create", "/nowhere.jsonl"), "/nowhere.jsonl: No such file"),
        (("notifications.create", "-", "--csv"), "the column 'no' is no field of"),
        (("notifications.create", "-", "--rate", "0"), "rate must be"),
        (("notifications.create", "-", "--journal", "/nowhere/x"), "nothing was sent"),
        (("users.delete", "-"), "say so with --yes"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else None,
)
def test_what_makes_no_sense_sends_nothing(
    sandbox: Sandbox, client: OneSignal, arguments: tuple[str, ...], said: str
) -> None:
    done = onesignal(sandbox.env, "bulk", "run", *arguments, stdin="no,columns\n1,2\n")
    assert (done.code, done.out) == (2, "")
    assert said in " ".join(done.err.split())
    assert not sandbox.requests


def test_a_file_in_another_encoding(sandbox: Sandbox, tmp_path: Path) -> None:
    file = tmp_path / "latin.csv"
    file.write_bytes("contents.en\nGrüße\n".encode("latin-1"))
    done = onesignal(sandbox.env, "bulk", "run", "notifications.create", str(file))
    assert done.code == 2
    assert "is not UTF-8" in done.err
    assert "Traceback" not in done.err


def test_a_deletion_with_yes(sandbox: Sandbox, client: OneSignal) -> None:
    delete = ("bulk", "run", "users.delete", "-", "--yes")
    done = onesignal(sandbox.env, *delete, stdin=lines([["external_id", "ada"]]))
    assert done.code == 0, done.err
    assert [each.method for each in sandbox.requests] == ["DELETE"]


def test_a_journal_goes_on_and_tells(sandbox: Sandbox, client: OneSignal, tmp_path: Path) -> None:
    journal = tmp_path / "run.db"
    create = ("bulk", "run", "notifications.create", "-", "--journal", str(journal))
    keyed = (*create, "--key", "data.number", "--stop-after", "1", "--concurrency", "1")
    sandbox.faults.when("POST /notifications", Fault("status", status=404), nth=2)
    items = lines([message(n) for n in range(4)])
    done = onesignal(sandbox.env, *keyed, stdin=items)
    assert done.code == 1
    assert "stopped: stop_after=1" in done.err
    assert "the same command goes on where it stopped" in " ".join(done.err.split())
    assert results(done)[0]["key"] == "0"
    told = onesignal({}, "bulk", "status", str(journal))
    assert told.json["method"] == "notifications.create"
    assert told.json["app_id"] == sandbox.app_id
    assert datetime.now(UTC) - datetime.fromisoformat(told.json["created"]) < timedelta(minutes=1)
    assert (told.json["states"]["done"], told.json["states"]["failed"]) == (1, 1)
    assert list(told.json["errors"].values()) == [1]
    again = onesignal(sandbox.env, *keyed, stdin=items)
    assert again.code == 0, again.err
    assert sorted(results(again)) == [1, 2, 3]
    assert numbers(sandbox) == [0, 1, 2, 3]
    nothing = onesignal({}, "bulk", "status", str(tmp_path / "missing"))
    assert (nothing.code, nothing.out) == (2, "")
    other = onesignal(sandbox.env, *create, stdin=items)
    assert (other.code, "told apart by is 'key', not 'content'" in other.err) == (2, True)


def test_a_run_with_a_name_sends_nothing_twice(sandbox: Sandbox, client: OneSignal) -> None:
    create = ("bulk", "run", "notifications.create", "-", "--run-id")
    items = lines([message(n) for n in range(3)])
    one, two, other = (
        onesignal(sandbox.env, *create, name, stdin=items) for name in ("a", "a", "b")
    )
    assert one.code == two.code == other.code == 0
    assert numbers(sandbox) == [0, 0, 1, 1, 2, 2]
    first, again = ([results(run)[n]["value"]["id"] for n in range(3)] for run in (one, two))
    assert first == again


def test_ctrl_c_stops_in_order(sandbox: Sandbox, client: OneSignal, tmp_path: Path) -> None:
    sandbox.faults.add([Fault("slow", seconds=0.3)], probability=1.0, seed=1)
    file, journal = tmp_path / "messages.jsonl", tmp_path / "run.db"
    file.write_text(lines([message(n) for n in range(5000)]))
    command = ("bulk", "run", "notifications.create", str(file), "--journal", str(journal))
    with terminal(sandbox.env, *command, "--concurrency", "4", "--lines") as screen:
        screen.wait_for('{"index"').type("\x03")
        screen.wait_for("waiting for the calls under way")
        assert screen.wait() == 130
        assert "Traceback" not in screen.text
    states = status(journal).states
    assert set(states) <= {"done", "waiting"}
    assert states["done"] == len(sandbox.sent) < 5000
    told = "".join(screen.text.replace("^C", "").split())  # the terminal shows it anywhere
    assert told.count('"attempts":1') == len(sandbox.sent)


def test_a_second_ctrl_c_leaves(sandbox: Sandbox, client: OneSignal, tmp_path: Path) -> None:
    sandbox.faults.add([Fault("slow", seconds=20)], probability=1.0, seed=1)
    file = tmp_path / "messages.jsonl"
    file.write_text(lines([message(n) for n in range(9)]))
    with terminal(sandbox.env, "bulk", "run", "notifications.create", str(file)) as screen:
        screen.wait_for("notifications.create")
        while not sandbox.requests:
            screen.wait_for("")
        screen.type("\x03")
        screen.wait_for("Ctrl-C again").type("\x03")
        assert screen.wait() == 130
        assert "Traceback" not in screen.text


def test_on_a_terminal_a_bar_and_what_failed(
    sandbox: Sandbox, client: OneSignal, tmp_path: Path
) -> None:
    file = tmp_path / "messages.jsonl"
    file.write_text(lines([message(0), {"contents": 1}, message(2)]))
    with terminal(sandbox.env, "bulk", "run", "notifications.create", str(file)) as screen:
        assert screen.wait() == 2
    assert "1 failed" in screen.text
    assert "3/3 1 failed" in screen.text
    assert "1: notifications.create: contents must be" in screen.text
    assert '{"index"' not in screen.text
    assert "2 done, 1 failed (1 InvalidRequestError), 0 skipped" in " ".join(screen.text.split())


def test_results_go_where_they_are_sent_while_a_bar_is_shown(
    sandbox: Sandbox, client: OneSignal, tmp_path: Path
) -> None:
    ours, theirs = pty.openpty()
    process = subprocess.run(
        [*COMMAND, "bulk", "run", "notifications.create", "-"],
        input=lines([message(n) for n in range(5)]).encode(),
        stdout=subprocess.PIPE,
        stderr=theirs,
        env=environment({**sandbox.env, "TERM": "xterm"}),
        timeout=60,
        check=True,
    )
    os.close(theirs)
    shown = os.read(ours, 65536).decode()
    os.close(ours)
    assert len(process.stdout.splitlines()) == 5
    assert "notifications.create" in shown
    assert '"index"' not in shown
