"""Many calls: each item once, whatever fails; at a bounded pace; and nothing is left running."""

from __future__ import annotations

import asyncio
import itertools
import json
import logging
import math
import signal
import threading
import time
from collections.abc import AsyncIterator, Iterator
from operator import itemgetter
from pathlib import Path
from typing import Any
from unittest import mock

import pytest

from onesignal_client import (
    APIStatusError,
    InvalidRequestError,
    NotFoundError,
    OneSignalError,
    ServerError,
)
from onesignal_client.bulk import Call, DuplicateKeyError, JournalError, Result, Summary
from onesignal_client.bulk.items import Job
from onesignal_client.bulk.methods import Method
from onesignal_client.bulk.progress import shown
from onesignal_client.bulk.rate import Rate
from onesignal_client.models import Notification, UpdateUserRequest
from onesignal_client.sandbox import Fault, Sandbox
from tests.support.bulk import Run, go_through, message, numbers, settings, wait_until
from tests.support.bulk import bulk as bulk
from tests.support.bulk import sandbox as sandbox
from tests.support.driving import Drive
from tests.support.together import together

pytestmark = pytest.mark.filterwarnings("ignore:.* counts as beta")


def test_each_item_comes_back_once(sandbox: Sandbox, bulk: Run) -> None:
    results, summary = bulk("notifications.create", [message(n) for n in range(60)])
    assert sorted(result.index for result in results) == list(range(60))
    assert all(result.value and result.value.id and not result.error for result in results)
    assert {result.attempts for result in results} == {1}
    assert numbers(sandbox) == list(range(60))
    assert (summary.done, summary.failed.total(), summary.skipped) == (60, 0, 0)
    assert (summary.calls, summary.total, summary.stopped, summary.is_over) == (60, 60, None, True)
    assert summary.calls_per_second == pytest.approx(60 / summary.seconds)


def test_the_replies_of_a_run_are_told_to_whom_the_client_tells_them(
    sandbox: Sandbox, drive: Drive
) -> None:
    told: list[int] = []

    def use(client: Any) -> Any:
        copy = client.with_options(on_response=lambda reply: told.append(reply.status_code))
        return go_through(copy.bulk(copy.users.get, [("external_id", "ada")] * 3, rate=100), [])

    drive(use, **settings(sandbox))
    assert told == [200] * 3


def test_an_item_is_a_body_a_tuple_or_a_call(sandbox: Sandbox, bulk: Run) -> None:
    results, _ = bulk("notifications.create", [Notification.from_dict(message(0)), (message(1),)])
    assert [result.error for result in results] == [None, None]
    items = [
        ("external_id", "ada", {"properties": {"language": "de"}}),
        Call(("external_id",), {"alias_id": "ada", "body": {"properties": {"language": "fr"}}}),
    ]
    results, _ = bulk("users.update", items, concurrency=1)
    assert [result.error for result in results] == [None, None]
    with sandbox.client() as client:
        found = client.users.get("external_id", "ada").to_dict()
        assert found["properties"]["language"] == "fr"


def test_results_come_as_they_finish(sandbox: Sandbox, bulk: Run) -> None:
    sandbox.faults.when("POST /notifications", Fault("slow", seconds=0.5), nth=1)
    results, _ = bulk("notifications.create", map(message, range(8)), concurrency=4, rate=50)
    assert results[-1].index != 7
    assert sorted(result.index for result in results) == list(range(8))


def test_a_failure_stands_at_its_index_and_ends_nothing(sandbox: Sandbox, bulk: Run) -> None:
    items = [
        message(0),
        {**message(1), "send_afer": "tomorrow"},
        message(2),
        None,
        (message(4), "too many"),
        Call("text"),
        {**message(6), "include_aliases": {"external_id": ["nobody"]}},
        message(7),
    ]
    sandbox.faults.when("POST /notifications", "status", nth=1)
    results, summary = bulk("notifications.create", items, concurrency=1)
    errors = {result.index: type(result.error) for result in results if result.error}
    assert errors == {
        0: ServerError,
        **dict.fromkeys((1, 3, 4, 5), InvalidRequestError),
    }
    assert "send_after" in str(results[[r.index for r in results].index(1)].error)
    assert summary.failed == {"ServerError": 1, "InvalidRequestError": 4}
    assert (summary.done, summary.calls) == (3, 4)
    assert [each.payload["data"]["number"] for each in sandbox.sent] == [2, 7]
    assert "5 failed (4 InvalidRequestError, 1 ServerError)" in str(summary)


def test_attempts_are_counted(sandbox: Sandbox, bulk: Run) -> None:
    sandbox.faults.when("POST /notifications", "reset_after", nth=1)
    [result], _ = bulk("notifications.create", [message(0)], more={"max_retries": 2})
    assert (result.attempts, result.error, numbers(sandbox)) == (2, None, [0])


def test_a_source_that_fails_ends_the_run_after_what_it_gave(sandbox: Sandbox, bulk: Run) -> None:
    seen: list[Summary] = []

    def items() -> Iterator[dict[str, Any]]:
        yield from map(message, range(5))
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        bulk("notifications.create", items(), progress=seen.append)
    assert numbers(sandbox) == list(range(5))
    assert (seen[-1].done, seen[-1].stopped) == (5, "ZeroDivisionError")


def test_what_cannot_be_repeated_is_read_only_when_it_can_go_out(
    sandbox: Sandbox, bulk: Run
) -> None:
    went_out: list[int] = []

    def items() -> Iterator[dict[str, Any]]:
        for number in range(4):
            went_out.append(len(sandbox.requests))
            yield {"name": str(number), "filters": [{"field": "country", "value": "US"}]}

    bulk("segments.create", items(), concurrency=1)
    assert went_out == [0, 1, 2, 3]


def test_an_async_source(sandbox: Sandbox, async_drive: Drive) -> None:
    async def items() -> AsyncIterator[dict[str, Any]]:
        for number in range(20):
            await asyncio.sleep(0.001)
            yield message(number)

    results: list[Result[Any]] = []
    async_drive(
        lambda client: go_through(client.bulk(client.notifications.create, items()), results),
        **settings(sandbox),
    )
    assert numbers(sandbox) == list(range(20)) == sorted(result.index for result in results)


def test_an_async_source_that_fails(sandbox: Sandbox, async_drive: Drive) -> None:
    async def items() -> AsyncIterator[dict[str, Any]]:
        for number in range(5):
            yield message(number)
        raise ZeroDivisionError

    results: list[Result[Any]] = []
    with pytest.raises(ZeroDivisionError):
        async_drive(
            lambda client: go_through(client.bulk(client.notifications.create, items()), results),
            **settings(sandbox),
        )
    assert numbers(sandbox) == list(range(5)) == sorted(result.index for result in results)


def test_an_item_that_could_not_be_made_stands_for_itself(sandbox: Sandbox, bulk: Run) -> None:
    wrong = InvalidRequestError("line 2 is no JSON")
    results, _ = bulk("notifications.create", [message(0), wrong, message(2)])
    assert {result.index: result.error for result in results} == {0: None, 1: wrong, 2: None}
    assert numbers(sandbox) == [0, 2]


def test_results_as_rows(sandbox: Sandbox, bulk: Run) -> None:
    items = [message(0), {"contents": 1}]
    results, _ = bulk("notifications.create", items, key=len)
    good, bad = sorted((result.to_dict() for result in results), key=itemgetter("index"))
    assert good["value"]["id"] == sandbox.sent[0].id
    assert {**good, "value": None} == {
        "index": 0,
        "key": "4",
        "value": None,
        "error": None,
        "error_type": None,
        "attempts": 1,
    }
    assert (bad["key"], bad["error_type"]) == ("1", "InvalidRequestError")
    assert bad["error"] == str(next(result.error for result in results if result.error))
    json.dumps([good, bad])


@pytest.mark.parametrize("early", [True, False])
def test_a_run_that_is_stopped_hands_out_what_is_under_way(
    sandbox: Sandbox, drive: Drive, early: bool
) -> None:
    results: list[Result[Any]] = []
    runs: list[Any] = []

    def use(client: Any) -> Any:
        items = map(message, itertools.count())
        run = client.bulk(client.notifications.create, items, concurrency=4)
        runs.append(run)
        if early:
            run.stop()
        return later(run) if drive.asynchronous else collect(run)

    def collect(run: Any) -> None:
        for result in run:
            results.append(result)
            if len(results) == 5:
                run.stop()

    async def later(run: Any) -> None:
        async for result in run:
            results.append(result)
            if len(results) == 5:
                run.stop()

    drive(use, **settings(sandbox))
    assert numbers(sandbox) == sorted(result.index for result in results)
    assert len(results) == 0 if early else 5 <= len(results) <= 9
    assert runs[0].summary.stopped == "stop()"


def test_the_same_run_elsewhere_sends_nothing_twice(
    sandbox: Sandbox, bulk: Run, tmp_path: Path
) -> None:
    """Without a journal that both could see, and whatever the order."""
    items = [message(n) for n in range(6)]
    ids: list[Any] = []
    for part in (items[:4], items[:2:-1], items):
        results, _ = bulk("notifications.create", part, run_id="campaign 7")
        ids += [(result.key, result.value and result.value.id) for result in results]
    assert numbers(sandbox) == list(range(6))
    assert len(set(ids)) == 6
    journal = tmp_path / "journal.db"
    bulk("notifications.create", items, run_id="campaign 7", journal=journal)
    assert numbers(sandbox) == list(range(6))
    with pytest.raises(JournalError, match="its run id is 'campaign 7', not 'another'"):
        bulk("notifications.create", items, run_id="another", journal=journal)
    bulk("notifications.create", items, run_id="another")
    assert len(sandbox.sent) == 12


def test_stop_after(sandbox: Sandbox, bulk: Run) -> None:
    items = itertools.chain([message(0)], itertools.repeat({"bad": 1}))
    results, summary = bulk("notifications.create", items, stop_after=3, concurrency=1)
    assert [result.error is None for result in results] == [True, False, False, False]
    assert summary.stopped == "stop_after=3"


def test_raise_on(sandbox: Sandbox, bulk: Run) -> None:
    sandbox.faults.when("POST /notifications", Fault("status", status=404), nth=3)
    seen: list[Summary] = []
    with pytest.raises(NotFoundError):
        bulk(
            "notifications.create",
            map(message, itertools.count()),
            raise_on=(APIStatusError,),
            progress=seen.append,
            concurrency=2,
        )
    assert seen[-1].stopped == "NotFoundError"
    assert seen[-1].done == len(sandbox.sent) < 10


def running() -> list[str]:
    return [each.name for each in threading.enumerate() if each.name.startswith("onesignal-bulk")]


def test_leaving_early_leaves_nothing_running(sandbox: Sandbox, drive: Drive) -> None:
    """And no more is read than goes out soon."""
    read = 0

    def items() -> Iterator[dict[str, Any]]:
        nonlocal read
        for read in itertools.count(1):
            yield message(read)

    async def leave(run: Any, tasks: set[Any]) -> None:
        async with run:
            async for _ in run:
                break
        assert asyncio.all_tasks() == tasks

    def use(client: Any) -> Any:
        run = client.bulk(client.notifications.create, items(), concurrency=4, rate=math.inf)
        runs.append(run)
        if drive.asynchronous:
            return in_task(leave, run)
        for _ in run:
            break
        return None

    async def in_task(leave: Any, run: Any) -> None:
        await leave(run, asyncio.all_tasks())

    runs: list[Any] = []
    drive(use, **settings(sandbox))
    sent = len(sandbox.sent)
    wait_until(lambda: not running())
    assert 1 <= sent == len(sandbox.sent) <= 12
    assert read <= 16
    summary = runs[0].summary
    assert (summary.stopped, summary.done, summary.is_over) == ("left early", sent, True)


def test_ctrl_c_in_the_loop_is_raised_at_once(sandbox: Sandbox) -> None:
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        with sandbox.client() as client:
            run = client.bulk(client.notifications.create, map(message, range(9)), concurrency=1)
            with pytest.raises(KeyboardInterrupt), run:
                for _ in run:
                    signal.raise_signal(signal.SIGINT)
                    raise AssertionError
        assert signal.getsignal(signal.SIGINT) is signal.default_int_handler
    finally:
        signal.signal(signal.SIGINT, before)


def test_a_loop_that_is_canceled_ends_its_calls(sandbox: Sandbox, async_drive: Drive) -> None:
    sandbox.faults.add([Fault("timeout", seconds=20)], probability=1.0, seed=1)

    async def main(client: Any) -> None:
        before = asyncio.all_tasks()
        run = client.bulk(client.notifications.create, map(message, range(9)), grace=0.2)
        began = time.monotonic()
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.3), run:
                async for _ in run:
                    raise AssertionError
        assert time.monotonic() - began < 5
        assert asyncio.all_tasks() == before

    async_drive(main, **settings(sandbox))


def test_calls_that_do_not_end_are_waited_for_no_longer_than_told(sandbox: Sandbox) -> None:
    sandbox.faults.when("POST /notifications", Fault("timeout", seconds=3), nth=2)
    with sandbox.client(max_retries=0) as client:
        run = client.bulk(client.notifications.create, map(message, range(2)), grace=0.2)
        with run:
            for _ in run:
                break
            began = time.monotonic()
        assert time.monotonic() - began < 2


def test_the_rate_is_a_bound_for_all_runs_of_a_client(sandbox: Sandbox) -> None:
    with sandbox.client() as client:

        def go(first: int) -> None:
            items = map(message, range(first, first + 20))
            for result in client.bulk(client.notifications.create, items, rate=20):
                assert result.error is None

        threads = [threading.Thread(target=go, args=(first,)) for first in (0, 20)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    moments = sorted(each.time for each in sandbox.requests if each.path == "/notifications")
    assert len(moments) == 40
    assert 1.7 < moments[-1] - moments[0] < 2.6
    # They are seen when they arrive: some have been longer on their way than later ones.
    assert max(sum(at <= each < at + 1 for each in moments) for at in moments) <= 28


@pytest.mark.parametrize("per_second", [0.5, 1, 1.5, 20, 40, 95, 150, 6000])
def test_no_second_has_more_starts_than_it_may(
    monkeypatch: pytest.MonkeyPatch, per_second: float
) -> None:
    now = 100.0
    monkeypatch.setattr("onesignal_client.bulk.rate.monotonic", lambda: now)
    rate = Rate(per_second)
    moments: list[float] = []
    while now < 110:
        moment = rate.reserve()
        assert moment >= now
        now = moment if len(moments) % 50 else moment + 0.3  # whoever is late may not catch up
        moments.append(moment)
    most = max(1, math.ceil(per_second))
    window = most / per_second * (1 - 1e-9)
    assert max(sum(at <= each < at + window for each in moments) for at in moments[::7]) <= most
    busy = (moments[-1] - moments[0]) - 0.3 * (len(moments) // 50)
    assert len(moments) >= 0.95 * busy * per_second


def test_the_rate_is_the_documents_unless_given(sandbox: Sandbox) -> None:
    with sandbox.client() as client:
        began = time.monotonic()
        items = [("segment",)] * 3
        results = list(client.bulk(client.templates.get, items))
        assert time.monotonic() - began > 1.9  # one a second
        assert [type(result.error) for result in results] == [NotFoundError] * 3


def test_a_frozen_clock_ends_no_run(
    sandbox: Sandbox, bulk: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("onesignal_client.bulk.rate.monotonic", lambda: 5.0)
    results, _ = bulk("notifications.create", map(message, range(10)), rate=50)
    assert len(results) == 10


def test_a_server_that_takes_less_gets_all(sandbox: Sandbox, bulk: Run) -> None:
    sandbox.settings.rate_limit = 40
    results, _ = bulk("notifications.create", map(message, range(90)), more={"max_retries": 9})
    assert [result.error for result in results] == [None] * 90
    assert numbers(sandbox) == list(range(90))


def test_what_is_no_call_of_the_client_is_refused(sandbox: Sandbox, drive: Drive) -> None:
    def use(client: Any) -> None:
        for method in (
            client.with_options(timeout=5).notifications.create,
            client.notifications.create_for,
            client.notifications.wait,
            client.notifications.iterate,
            client.exports.save,
            client.request,
            client.close if not drive.asynchronous else client.aclose,
            print,
            mock.Mock(),
            "notifications.create",
            None,
        ):
            with pytest.raises(InvalidRequestError, match="method") as caught:
                client.bulk(method, [])
            assert caught.value.field == "method"

    drive(use, **settings(sandbox))
    assert not sandbox.requests


@together(
    "name, value",
    [
        ("items", "text"),
        ("items", {"contents": {}}),
        ("items", 5),
        ("concurrency", 0),
        ("concurrency", True),
        ("rate", 0),
        ("rate", math.nan),
        ("rate", "fast"),
        ("key", "external_id"),
        ("run_id", " "),
        ("run_id", 7),
        ("duplicates", "maybe"),
        ("stop_after", 0),
        ("raise_on", ["ServerError"]),
        ("raise_on", ValueError()),
        ("grace", -1),
        ("grace", math.inf),
        ("journal", ""),
    ],
)
def test_arguments_that_make_no_sense(
    sandbox: Sandbox, drive: Drive, name: str, value: object
) -> None:
    def use(client: Any) -> None:
        options: dict[str, Any] = {"items": [], name: value}
        with pytest.raises(InvalidRequestError) as caught:
            client.bulk(client.notifications.create, **options)
        assert caught.value.field == name

    drive(use, **settings(sandbox))


def test_a_run_is_gone_through_once(sandbox: Sandbox) -> None:
    with sandbox.client() as client:
        run = client.bulk(client.notifications.create, [message(0)])
        assert len(list(run)) == 1
        with pytest.raises(InvalidRequestError, match="once"):
            list(run)
    assert numbers(sandbox) == [0]


def test_every_method_of_the_client_that_is_one_call_is_taken(drive: Drive) -> None:
    def use(client: Any) -> int:
        taken = 0
        for group in [each for each in dir(type(client)) if not each.startswith("_")]:
            kind = getattr(type(client), group)
            if not isinstance(kind, type) or "_generated" not in kind.__module__:
                continue
            for name in vars(kind):
                if not name.startswith("_") and not name.startswith("iterate"):
                    client.bulk(getattr(getattr(client, group), name), [])
                    taken += 1
        return taken

    counted: list[int] = []
    drive(lambda client: counted.append(use(client)), app_id="a", rest_api_key="k" * 12)
    assert counted[0] >= 70


def test_what_adds_to_a_number_is_not_done_again(sandbox: Sandbox) -> None:
    with sandbox.client() as client:
        method = Method(client, client.users.update)
        for body, is_repeatable in (
            ({"properties": {"language": "de"}}, True),
            ({"deltas": {"session_count": 1}}, False),
        ):
            for given in (body, UpdateUserRequest.from_dict(body)):
                job = Job(0, ("external_id", "ann", given), {})
                assert method.is_repeatable(job) is is_repeatable


def test_keys_without_a_journal(sandbox: Sandbox, bulk: Run) -> None:
    items = [message(0), message(1), message(0), message(2)]
    results, summary = bulk("notifications.create", items, key=lambda item: item["data"]["number"])
    assert {result.index: result.key for result in results} == {0: "0", 1: "1", 2: "0", 3: "2"}
    [twice] = [result for result in results if result.error]
    assert (twice.index, type(twice.error)) == (2, DuplicateKeyError)
    assert numbers(sandbox) == [0, 1, 2]
    results, summary = bulk(
        "notifications.create",
        items,
        key=lambda item: item["data"]["number"],
        duplicates="skip",
    )
    assert (len(results), summary.done, summary.skipped) == (3, 3, 1)


def test_a_key_that_cannot_be_made_is_an_error_at_its_index(sandbox: Sandbox, bulk: Run) -> None:
    items = [message(0), {"data": {}}, {"data": {"number": None}}, {"data": {"number": " "}}]
    results, _ = bulk("notifications.create", items, key=lambda item: item["data"]["number"])
    errors = {result.index: type(result.error) for result in results if result.error}
    assert errors == dict.fromkeys((1, 2, 3), InvalidRequestError)
    assert numbers(sandbox) == [0]


def test_a_function_hears_how_far_it_is(sandbox: Sandbox, bulk: Run) -> None:
    told: list[tuple[int, int | None, bool]] = []

    def tell(summary: Summary) -> None:
        told.append((summary.seen, summary.total, summary.is_over))

    bulk("notifications.create", [message(n) for n in range(12)], progress=tell, rate=30)
    assert told[-1] == (12, 12, True)
    assert 2 <= len(told) <= 7  # not at every step


def test_a_bar_on_a_terminal(
    sandbox: Sandbox, bulk: Run, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    bulk("notifications.create", [message(n) for n in range(5)], progress=True)
    assert "5/5" in capsys.readouterr().err


def test_a_line_in_the_log_where_nobody_looks(
    sandbox: Sandbox, bulk: Run, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "onesignal_client")
    bulk("notifications.create", map(message, range(5)), progress=True)
    [line] = [each for each in caplog.messages if each.startswith("bulk ")]
    assert line.startswith("bulk notifications.create: 5 done, 0 failed, 0 skipped, ")


def test_a_line_a_minute(monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "onesignal_client")
    moments = iter([0.0, 59.9, 60.0, 119.9, 120.0])
    monkeypatch.setattr("onesignal_client.bulk.progress.monotonic", lambda: next(moments))
    with shown(None, "x") as tell:
        for _ in range(4):
            tell(Summary())
    assert len(caplog.messages) == 2


def test_a_client_that_is_closed_meanwhile_ends_the_run(sandbox: Sandbox, drive: Drive) -> None:
    sandbox.faults.add([Fault("slow", seconds=1)], probability=1.0, seed=1)
    results: list[Result[Any]] = []

    async def closing(client: Any, run: Any) -> None:
        asyncio.get_running_loop().call_later(
            0.3, lambda: closed.append(asyncio.ensure_future(client.aclose()))
        )
        await go_through(run, results)

    closed: list[Any] = []

    def use(client: Any) -> Any:
        run = client.bulk(client.notifications.create, map(message, range(6)), concurrency=2)
        if drive.asynchronous:
            return closing(client, run)
        threading.Timer(0.3, client.close).start()
        return results.extend(run)

    drive(use, **settings(sandbox))
    assert sorted(result.index for result in results) == list(range(6))
    assert all(isinstance(result.error, OneSignalError) for result in results)


def test_values_have_the_type_of_the_call(sandbox: Sandbox) -> None:
    with sandbox.client() as client:
        for result in client.bulk(client.notifications.create, [message(0)]):
            assert result.value is not None
            assert result.value.message_id == sandbox.sent[0].id
