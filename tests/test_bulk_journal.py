"""A run that ends in whatever way goes on where it was, and does nothing twice."""

from __future__ import annotations

import itertools
import os
import signal
import sqlite3
import subprocess
import sys
import time
import uuid
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from typing import Any
from unittest import mock

import pytest

from onesignal_client import InvalidRequestError, UnknownFieldWarning
from onesignal_client.bulk import JournalError, Result, UnfinishedError, status
from onesignal_client.bulk.journal import Journal
from onesignal_client.models import Notification
from onesignal_client.sandbox import Fault, Sandbox
from scripts.bench.bulk import kill_and_resume
from tests.support.bulk import Run, go_through, message, numbers, settings, wait_until
from tests.support.bulk import bulk as bulk
from tests.support.bulk import sandbox as sandbox
from tests.support.driving import Drive
from tests.support.lean import LEAN

pytestmark = pytest.mark.filterwarnings("ignore:.* counts as beta")

DAY = 24 * 3600.0


@pytest.fixture
def journal(tmp_path: Path) -> Path:
    return tmp_path / "journal.db"


def rows(journal: Path, what: str = "state") -> list[Any]:
    with sqlite3.connect(journal) as db:
        found = db.execute(f"SELECT {what} FROM items ORDER BY position").fetchall()
    db.close()
    return [row[0] if len(row) == 1 else row for row in found]


def change(journal: Path, statement: str, *values: Any) -> None:
    with sqlite3.connect(journal) as db:
        assert db.execute(statement, values).rowcount
    db.close()


def sends(sandbox: Sandbox) -> list[Any]:
    return [each.json for each in sandbox.requests if each.path == "/notifications"]


def by_number(item: Any) -> int:
    number: int = item["data"]["number"]
    return number


def test_what_is_done_is_not_done_again(sandbox: Sandbox, bulk: Run, journal: Path) -> None:
    first = [message(n) for n in range(10)]
    results, _ = bulk("notifications.create", first, journal=journal)
    assert rows(journal) == ["done"] * 10
    ids = {result.index: result.value.id for result in results if result.value}
    assert rows(journal, "result") == [ids[index] for index in range(10)]
    results, summary = bulk("notifications.create", [*first, message(10)], journal=journal)
    assert [result.index for result in results] == [10]
    assert (summary.done, summary.skipped, summary.calls) == (1, 10, 1)
    assert numbers(sandbox) == list(range(11))


def test_a_run_that_cannot_note_its_last_result_says_so(
    sandbox: Sandbox, bulk: Run, journal: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def note(*_: object) -> None:
        raise JournalError("no space left")

    monkeypatch.setattr("onesignal_client.bulk.journal.Journal.note", note)
    with pytest.raises(JournalError, match="no space left"):
        bulk("notifications.create", [message(0)], journal=journal)
    assert numbers(sandbox) == [0]


def test_a_run_may_go_on_in_another_thread(sandbox: Sandbox, journal: Path) -> None:
    with sandbox.client() as client, ThreadPoolExecutor(1) as elsewhere:
        items = [message(number) for number in range(5)]
        results = iter(client.bulk(client.notifications.create, items, journal=journal))
        first = next(results)
        rest = elsewhere.submit(list, results).result()
    assert sorted(each.index for each in (first, *rest)) == list(range(5))
    assert rows(journal) == ["done"] * 5


def test_keys_are_the_same_in_every_run(sandbox: Sandbox, bulk: Run, journal: Path) -> None:
    sandbox.faults.when("POST /notifications", Fault("reset_after"), nth=1)
    items = [message(0), message(1)]
    results, _ = bulk("notifications.create", items, journal=journal, concurrency=1)
    assert [result.error is None for result in results] == [False, True]
    assert rows(journal) == ["unsure", "done"]
    results, _ = bulk("notifications.create", items, journal=journal)
    assert [(result.index, result.error) for result in results] == [(0, None)]
    assert numbers(sandbox) == [0, 1]
    first, _, again = (each["idempotency_key"] for each in sends(sandbox))
    assert first == again
    with closing(sqlite3.connect(journal)) as db:
        [(run,)] = db.execute("SELECT value FROM run WHERE name = 'id'")
    assert first == str(uuid.uuid5(uuid.UUID(run), results[0].key or ""))


def test_each_event_of_one_body_has_a_key_of_its_own(
    sandbox: Sandbox, bulk: Run, journal: Path
) -> None:
    event = {"name": "bought", "external_id": "ada"}
    sandbox.faults.add([Fault("status", status=503)], probability=1.0, seed=1)
    for _ in range(2):
        bulk("custom_events.create", [{"events": [event, event]}], journal=journal)
    one, two = ([e["idempotency_key"] for e in each.json["events"]] for each in sandbox.requests)
    assert one == two
    assert len(set(one)) == 2


def test_what_failed_is_tried_again(sandbox: Sandbox, bulk: Run, journal: Path) -> None:
    sandbox.faults.when("POST /notifications", Fault("status", status=404), nth=2)
    items = [message(n) for n in range(3)]
    bulk("notifications.create", items, journal=journal, concurrency=1)
    assert rows(journal, "state, error IS NULL") == [("done", 1), ("failed", 0), ("done", 1)]
    assert status(journal).states == {"done": 2, "failed": 1}
    [error] = status(journal).errors
    assert error.startswith("NotFoundError: ")
    assert status(journal).method == "notifications.create"
    results, _ = bulk("notifications.create", items, journal=journal)
    assert [(result.index, result.error) for result in results] == [(1, None)]
    assert (rows(journal), rows(journal, "error")) == (["done"] * 3, [None] * 3)


def test_a_warning_that_is_an_error_comes_before_the_call(
    sandbox: Sandbox, bulk: Run, journal: Path
) -> None:
    items = [{**message(0), "brand_new": 1}]
    [result], summary = bulk("notifications.create", items, journal=journal)
    assert isinstance(result.error and result.error.__cause__, UnknownFieldWarning)
    assert (result.attempts, summary.calls, rows(journal)) == (0, 0, ["failed"])
    assert sends(sandbox) == []
    with pytest.warns(UnknownFieldWarning):
        bulk("notifications.create", items, journal=journal)
    assert numbers(sandbox) == [0]


def test_left_early_and_resumed(sandbox: Sandbox, drive: Drive, journal: Path) -> None:
    def leave(client: Any) -> Any:
        items = map(message, range(100))
        run = client.bulk(client.notifications.create, items, journal=journal, concurrency=4)
        return leave_async(run) if drive.asynchronous else leave_sync(run)

    def leave_sync(run: Any) -> None:
        for _ in itertools.islice(run, 5):
            pass

    async def leave_async(run: Any) -> None:
        async with run:
            async for result in run:
                if result.index >= 5:
                    break

    drive(leave, **settings(sandbox))
    states = rows(journal)
    assert set(states) == {"done", "waiting"}
    assert len(sandbox.sent) == states.count("done")
    results: list[Result[Any]] = []

    def resume(client: Any) -> Any:
        items = map(message, range(100))
        run = client.bulk(client.notifications.create, items, journal=journal, rate=1000)
        return go_through(run, results)

    drive(resume, **settings(sandbox))
    assert numbers(sandbox) == list(range(100))
    assert len(results) == 100 - states.count("done")


@pytest.mark.parametrize("way", ["sync", "async"])
def test_killed_at_random_and_resumed(way: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in LEAN.items():
        monkeypatch.setenv(name, value)
    killed = kill_and_resume(400, kills=2, way=way, seed=3)
    assert (killed.lost, killed.doubled, killed.kills) == (0, 0, 2)
    assert killed.figures.done + killed.figures.skipped == 400


def pretend(journal: Path, state: str, days: float = 0.0) -> None:
    """As if a process had been killed then."""
    change(journal, "UPDATE items SET state = ?, started = ?", state, time.time() - days * DAY)


@pytest.mark.parametrize("state", ["started", "unsure"])
def test_an_old_key_is_not_used_again(
    sandbox: Sandbox, bulk: Run, journal: Path, state: str
) -> None:
    bulk("notifications.create", [message(0)], journal=journal)
    pretend(journal, state, days=28.5)
    [result], _ = bulk("notifications.create", [message(0)], journal=journal)
    assert result.error is None
    pretend(journal, state, days=30.5)
    sandbox.requests.clear()
    for _ in range(2):
        [result], summary = bulk("notifications.create", [message(0)], journal=journal)
        assert isinstance(result.error, UnfinishedError)
        assert summary.failed == {"UnfinishedError": 1}
    assert not sandbox.requests
    assert rows(journal) == [state]


def test_what_has_no_key_is_repeated_only_if_that_does_no_harm(
    sandbox: Sandbox, bulk: Run, journal: Path, tmp_path: Path
) -> None:
    calls: list[tuple[str, Any, bool]] = [
        ("users.update", ("external_id", "ada", {"properties": {"language": "de"}}), True),
        ("users.update", ("external_id", "ada", {"deltas": {"session_count": 1}}), False),
        ("segments.create", {"name": "All of us", "filters": [{"field": "country"}]}, False),
        ("users.get", ("external_id", "ada"), True),
    ]
    for number, (name, item, repeatable) in enumerate(calls):
        journal = tmp_path / f"{number}.db"
        bulk(name, [item], journal=journal)
        pretend(journal, "started", days=100)
        sandbox.requests.clear()
        [result], _ = bulk(name, [item], journal=journal)
        assert isinstance(result.error, UnfinishedError) is not repeatable, name
        assert bool(sandbox.requests) is repeatable, name


def test_of_what_cannot_be_repeated_only_what_went_out_is_in_doubt(
    sandbox: Sandbox, journal: Path
) -> None:
    sandbox.faults.add([Fault("slow", seconds=0.2)], probability=1.0, seed=1)
    with sandbox.client() as client:
        items = ({"name": f"Segment {n}", "filters": [{"field": "country"}]} for n in range(99))
        for _ in client.bulk(client.segments.create, items, journal=journal, concurrency=2):
            assert len(rows(journal)) <= 4
            break


@pytest.mark.parametrize(
    ("method", "items", "more", "said"),
    [
        ("notifications.cancel", ["id"], {}, "another run: its method is 'notifications.create'"),
        ("notifications.create", [message(0)], {"key": by_number}, "its items told apart by is"),
        ("notifications.create", [message(7), message(1)], {}, r"changed: items\[0\]"),
        ("notifications.create", [message(1), message(0)], {}, r"changed: items\[0\]"),
        ("notifications.create", [message(0), message(7)], {}, r"changed: items\[1\]"),
        ("notifications.create", [message(1)], {}, r"changed: items\[0\]"),
    ],
)
@pytest.mark.parametrize("kind", [list, iter])
def test_another_run_or_input(
    sandbox: Sandbox,
    bulk: Run,
    journal: Path,
    method: str,
    items: list[Any],
    more: dict[str, Any],
    said: str,
    kind: Callable[[Any], Any],
) -> None:
    bulk("notifications.create", [message(0), message(1)], journal=journal)
    sandbox.requests.clear()
    with pytest.raises(JournalError, match=said):
        bulk(method, kind(items), journal=journal, **more)
    assert not sandbox.requests
    assert rows(journal) == ["done", "done"]


def test_what_was_changed_is_found_before_anything_new_goes_out(
    sandbox: Sandbox, bulk: Run, journal: Path
) -> None:
    """Also if only one item was there before."""
    bulk("notifications.create", [message(0)], journal=journal, key=by_number)
    sandbox.requests.clear()
    items = [*map(message, range(1, 500)), {**message(0), "contents": {"en": "Changed"}}]
    with pytest.raises(JournalError, match="changed"):
        bulk("notifications.create", items, journal=journal, key=by_number, concurrency=1)
    assert not sandbox.requests


def test_another_app_is_another_run(sandbox: Sandbox, bulk: Run, journal: Path) -> None:
    bulk("notifications.create", [message(0)], journal=journal)
    other = {"app_id": str(uuid.uuid4())}
    with pytest.raises(JournalError, match="its app id is"):
        bulk("notifications.create", [message(0)], journal=journal, more=other)


def test_with_keys_the_order_does_not_matter_but_the_content_does(
    sandbox: Sandbox, bulk: Run, journal: Path
) -> None:
    bulk("notifications.create", [message(0), message(1)], journal=journal, key=by_number)
    items = [message(n) for n in (2, 1, 0)]
    results, summary = bulk("notifications.create", items, journal=journal, key=by_number)
    assert [result.key for result in results] == ["2"]
    assert summary.skipped == 2
    items = [message(3), {**message(1), "contents": {"en": "Other"}}]
    with pytest.raises(JournalError, match=r"changed: items\[1\]"):
        bulk("notifications.create", items, journal=journal, key=by_number)
    assert numbers(sandbox) == [0, 1, 2]


def test_an_item_that_comes_twice(sandbox: Sandbox, bulk: Run, journal: Path) -> None:
    items = [message(0), message(1), message(0)]
    for _ in range(2):  # the same when it is resumed
        results, _ = bulk("notifications.create", items, journal=journal)
        twice = [result for result in results if result.error]
        assert [type(result.error).__name__ for result in twice] == ["DuplicateKeyError"]
        assert [result.index for result in twice] == [2]
    _, summary = bulk("notifications.create", items, journal=journal, duplicates="skip")
    assert (summary.skipped, summary.failed) == (3, {})
    assert numbers(sandbox) == [0, 1]


def test_the_same_content_in_other_clothes_is_the_same_item(
    sandbox: Sandbox, bulk: Run, journal: Path
) -> None:
    bulk("notifications.create", [message(0)], journal=journal)
    turned = dict(reversed(message(0).items()))
    _, summary = bulk("notifications.create", [Notification.from_dict(turned)], journal=journal)
    assert summary.skipped == 1


def test_what_has_no_stable_form_needs_a_key(sandbox: Sandbox, bulk: Run, journal: Path) -> None:
    class Lazy:
        def __str__(self) -> str:
            return "Hello"

    items = [{**message(0), "contents": {"en": Lazy()}}, message(1)]
    results, _ = bulk("notifications.create", items, journal=journal)
    errors = {result.index: result.error for result in results if result.error}
    assert list(errors) == [0]
    assert isinstance(errors[0], InvalidRequestError)
    assert "a Lazy has no stable form; give key=" in str(errors[0])


@pytest.mark.parametrize("damage", ["text", "middle", "foreign", "folder", "nowhere"])
def test_a_file_that_is_no_journal(sandbox: Sandbox, bulk: Run, journal: Path, damage: str) -> None:
    if damage == "text":
        journal.write_text("key,state\n" * 100)
    elif damage == "middle":
        bulk("notifications.create", [message(n) for n in range(50)], journal=journal)
        content = bytearray(journal.read_bytes())
        content[4096:8192] = b"\x07" * 4096
        journal.write_bytes(content)
    elif damage == "foreign":
        with sqlite3.connect(journal) as db:
            db.execute("CREATE TABLE customers (id)")
        db.close()
    elif damage == "folder":
        journal.mkdir()
    else:
        journal = journal / "deep" / "journal.db"
    sandbox.requests.clear()
    with pytest.raises(JournalError) as caught:
        bulk("notifications.create", [message(0)], journal=journal)
    assert str(journal) in str(caught.value)
    assert not sandbox.requests
    if damage not in ("middle", "nowhere"):
        with pytest.raises(JournalError, match=str(journal)):
            status(journal)


def test_one_process_at_a_time(sandbox: Sandbox, bulk: Run, journal: Path) -> None:
    with sandbox.client() as client:
        create = client.notifications.create
        with client.bulk(create, map(message, range(9)), journal=journal) as run:
            for _ in run:
                sent = len(sandbox.sent)
                with pytest.raises(JournalError, match="another process is running it"):
                    list(client.bulk(create, [message(0)], journal=journal))
                assert status(journal).states["done"] >= 1
                break
        assert sent
        results = list(client.bulk(create, map(message, range(9)), journal=journal))
        assert all(result.error is None for result in results)
    assert [each.name for each in journal.parent.iterdir()] == [journal.name]


FULL = """
import resource, signal, sys
from onesignal_client import OneSignal
from onesignal_client.bulk import JournalError
from tests.support.bulk_items import message
limit = int(sys.argv[2])
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
with OneSignal() as client:
    run = client.bulk(client.notifications.create, map(message, range(2000)), journal=sys.argv[1])
    try:
        for result in run:
            assert result.error is None, result.error
    except JournalError as error:
        print(run.summary.calls, error)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no limits for files there")
@pytest.mark.parametrize("limit", [0, 30_000, 120_000])
def test_a_full_disk(sandbox: Sandbox, journal: Path, limit: int) -> None:
    # Python would leave half a .pyc of each module that it imports there.
    environment = {**os.environ, **LEAN, **sandbox.env, "PYTHONDONTWRITEBYTECODE": "1"}
    command = [sys.executable, "-c", FULL, str(journal), str(limit)]
    done = subprocess.run(command, env=environment, check=True, capture_output=True, text=True)
    calls, _, said = done.stdout.partition(" ")
    assert "cannot be" in said
    assert str(journal) in said
    assert int(calls) == len(sandbox.sent) == len(set(numbers(sandbox)))
    assert bool(sandbox.sent) is (limit > 100_000)


INTERRUPTED = """
import asyncio, signal, sys
from onesignal_client import AsyncOneSignal, OneSignal
from tests.support.bulk_items import message
signal.signal(signal.SIGINT, signal.default_int_handler)  # whatever the shell has set
items = map(message, range(100000))

def main():
    with OneSignal() as client:
        for _ in client.bulk(client.notifications.create, items, journal=sys.argv[1]):
            pass

async def amain():
    async with AsyncOneSignal() as client:
        async for _ in client.bulk(client.notifications.create, items, journal=sys.argv[1]):
            pass

try:
    main() if sys.argv[2] == "sync" else asyncio.run(amain())
except KeyboardInterrupt:
    print("interrupted")
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGINT there")
@pytest.mark.parametrize("way", ["sync", "async"])
def test_an_interrupt_waits_for_what_is_under_way(
    sandbox: Sandbox, journal: Path, way: str
) -> None:
    sandbox.faults.add([Fault("slow", seconds=0.3)], probability=1.0, seed=1)
    command = [sys.executable, "-c", INTERRUPTED, str(journal), way]
    environment = {**os.environ, **LEAN, **sandbox.env}
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as process:
        try:
            wait_until(lambda: len(sandbox.sent) > 40)
            process.send_signal(signal.SIGINT)
            out, _ = process.communicate(timeout=20)
        finally:
            process.kill()
    assert (process.returncode, out) == (0, "interrupted\n")
    states = rows(journal)
    assert set(states) <= {"done", "waiting"}
    assert states.count("done") == len(sandbox.sent)


def test_an_interrupt_at_the_worst_moment_loses_nothing(sandbox: Sandbox, journal: Path) -> None:
    note, once = Journal.note, iter([signal.SIGINT])

    def interrupted(self: Journal, *given: Any) -> None:
        for number in once:  # what came back is in nobody's hands but these
            signal.raise_signal(number)
        note(self, *given)

    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        with sandbox.client() as client, mock.patch.object(Journal, "note", interrupted):
            run = client.bulk(client.notifications.create, map(message, range(99)), journal=journal)
            with pytest.raises(KeyboardInterrupt):
                list(run)
        assert signal.getsignal(signal.SIGINT) is signal.default_int_handler
    finally:
        signal.signal(signal.SIGINT, before)
    assert "started" not in rows(journal)
    assert rows(journal).count("done") == len(sandbox.sent) > 0


def test_bodies_are_stored_only_if_asked_for(sandbox: Sandbox, bulk: Run, tmp_path: Path) -> None:
    secret = {**message(0), "contents": {"en": "Your diagnosis"}}
    bulk("notifications.create", [secret], journal=tmp_path / "1.db")
    bulk("notifications.create", [secret], journal=tmp_path / "2.db", store_bodies=True)
    assert rows(tmp_path / "1.db", "body") == [None]
    assert b"diagnosis" not in (tmp_path / "1.db").read_bytes()
    assert "Your diagnosis" in rows(tmp_path / "2.db", "body")[0]
    if os.name == "posix":
        assert (tmp_path / "1.db").stat().st_mode & 0o777 == 0o600


def test_the_status_of_a_run_that_was_killed(sandbox: Sandbox, journal: Path) -> None:
    sandbox.faults.add([Fault("slow", seconds=0.3)], probability=1.0, seed=1)
    command = [sys.executable, "-c", INTERRUPTED, str(journal), "sync"]
    with subprocess.Popen(command, env={**os.environ, **LEAN, **sandbox.env}) as process:
        wait_until(lambda: len(sandbox.sent) > 40)
        process.kill()
    found = status(journal)
    assert found.states["started"] > 0
    assert found.states["done"] > 0
    assert abs(found.created - time.time()) < 60


def test_no_such_journal(tmp_path: Path) -> None:
    with pytest.raises(JournalError, match="cannot be read"):
        status(tmp_path / "missing.db")
    assert not list(tmp_path.iterdir())
