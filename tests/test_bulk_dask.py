"""Many calls by Dask: whatever is repeated sends nothing twice, and keys are shown to nobody."""

from __future__ import annotations

import json
import os
import pickle
import subprocess
import sys
import time
from collections.abc import Iterator
from typing import Any

import dask
import dask.bag as db
import httpx
import pytest
from dask.base import tokenize
from dask.delayed import delayed

from onesignal_client import AsyncOneSignal, InvalidRequestError, OneSignal
from onesignal_client.bulk import Call
from onesignal_client.bulk import dask as bulk_dask
from onesignal_client.bulk.dask import run
from onesignal_client.sandbox import REST_API_KEY, Fault, Sandbox
from tests import ROOT
from tests.support.bulk import message, numbers
from tests.support.bulk import sandbox as sandbox

pytestmark = pytest.mark.filterwarnings("ignore:.* counts as beta")


@pytest.fixture(autouse=True)
def _here() -> Iterator[None]:
    """In this process and thread, unless a test asks for another scheduler."""
    with dask.config.set(scheduler="synchronous"):
        yield
    for client in bulk_dask._clients.values():
        client.close()
    bulk_dask._clients.clear()


@pytest.fixture
def client(sandbox: Sandbox) -> Iterator[OneSignal]:
    with sandbox.client(max_retries=0) as client:
        yield client


def test_a_worker_that_is_killed_loses_and_doubles_nothing() -> None:
    """By real processes of a cluster: see the script."""
    command = [sys.executable, "-m", "scripts.bench.bulk_dask", "--sends", "160"]
    # Else each worker loads Dask anew, which takes longer than all that it does.
    forked = {"DASK_DISTRIBUTED__WORKER__MULTIPROCESSING_METHOD": "forkserver"}
    done = subprocess.run(
        command, cwd=ROOT, env={**os.environ, **forked}, capture_output=True, text=True,
        timeout=120, check=True,
    )  # fmt: skip
    counted = json.loads(done.stdout)
    assert counted["repeated"] > 0  # some were sent by the one that was killed, and sent again
    counted.pop("repeated")
    assert counted == {"kills": 1, "lost": 0, "doubled": 0, "rows": 160, "errors": 0}
    assert REST_API_KEY not in done.stdout + done.stderr


def test_a_bag_becomes_rows(sandbox: Sandbox, client: OneSignal) -> None:
    items = [message(0), Call((), {"body": message(1)}), (message(2),), {"contents": 1}, message(4)]
    bag = run(db.from_sequence(items, npartitions=2), "notifications.create", client=client)
    assert not sandbox.requests
    rows = bag.compute()
    assert numbers(sandbox) == [0, 1, 2, 4]
    assert {row["value"]["id"] for row in rows if row["value"]} == {x.id for x in sandbox.sent}
    [error] = [row for row in rows if row["error"]]
    assert error["error_type"] == "InvalidRequestError"
    again = bag.compute()
    assert numbers(sandbox) == [0, 1, 2, 4]  # the same run
    assert {row["key"] for row in again} == {row["key"] for row in rows}


def test_a_run_with_a_name_can_be_started_again(sandbox: Sandbox, client: OneSignal) -> None:
    for partitions in (1, 3):
        bag = db.from_sequence([message(n) for n in range(6)], npartitions=partitions)
        run(bag, "notifications.create", client=client, run_id="campaign 7").compute()
    assert numbers(sandbox) == list(range(6))
    bag = db.from_sequence([{**message(0), "name": "Changed"}], npartitions=1)
    for _ in range(2):
        run(
            bag,
            "notifications.create",
            client=client,
            run_id="by key",
            key=lambda item: item["data"]["number"],
        ).compute()
    assert numbers(sandbox) == [0, 0, 1, 2, 3, 4, 5]


def test_a_data_frame(sandbox: Sandbox, client: OneSignal) -> None:
    import dask.dataframe as dd  # takes as long to load as a hundred tests
    import pandas as pd

    table = pd.DataFrame(
        {
            "alias_label": "external_id",
            "alias_id": ["ada", "nobody", "ada"],
            "properties.tags.plan": ["gold", "free", None],
            "properties.lat": [1.5, 2.5, float("nan")],
            "properties": [None, None, "wrong"],
        }
    )
    frame = dd.from_pandas(table, npartitions=2)
    keyed = run(
        frame,
        "users.update",
        client=client,
        key=lambda row: f"{row['alias_id']}:{row['properties']}",
    )
    rows = {row["key"]: row for row in keyed.compute()}
    assert len(rows) == 3
    [ada, *_] = [each for each in sandbox.requests if each.path.endswith("/ada")]
    assert ada.json == {"properties": {"tags": {"plan": "gold"}, "lat": 1.5}}
    assert [row["error_type"] for row in rows.values()].count("NotFoundError") == 1
    as_table = keyed.to_dataframe().compute()
    assert set(as_table.columns) == {"index", "key", "value", "error", "error_type", "attempts"}


@pytest.mark.parametrize("many", [True, False])
def test_delayed_lists(sandbox: Sandbox, client: OneSignal, many: bool) -> None:
    make = delayed(lambda first: [message(first), message(first + 1)])
    values = [make(0), make(2)] if many else make(0)
    run(values, "notifications.create", client=client).compute()
    assert numbers(sandbox) == ([0, 1, 2, 3] if many else [0, 1])


def test_workers_have_settings_of_their_own(
    sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    bag = db.from_sequence([message(n) for n in range(4)], npartitions=4)
    sending = run(bag, "notifications.create")
    for name, value in sandbox.env.items():
        monkeypatch.setenv(name, value)
    rows = sending.compute(scheduler="threads")
    assert [row["error"] for row in rows] == [None] * 4
    assert numbers(sandbox) == [0, 1, 2, 3]
    assert len(bulk_dask._clients) == 1  # one for the process


def test_keys_are_shown_to_nobody(sandbox: Sandbox, client: OneSignal) -> None:
    bag = run(db.from_sequence([message(0)]), "notifications.create", client=client, run_id="x")
    graph = dict(bag.dask)
    shown = f"{bag!r}{bag.dask!r}{graph}{bag.dask._repr_html_()}"
    assert "notifications.create" in shown
    assert REST_API_KEY not in shown
    other = client.with_options(rest_api_key="another-key-of-it")
    same = run(db.from_sequence([message(0)]), "notifications.create", client=other, run_id="x")
    assert list(same.dask) == list(graph)  # no name has even a trace of a key
    [send] = [each for each in _walk(graph) if isinstance(each, bulk_dask._Send)]
    assert repr(send) == "notifications.create"
    assert tokenize(send) == tokenize(pickle.loads(pickle.dumps(send)))


def _walk(graph: Any) -> Iterator[Any]:
    for task in graph.values():
        yield from (getattr(task, "func", None), *getattr(task, "args", ()))


def test_what_a_cluster_may_not_repeat_is_refused(sandbox: Sandbox, client: OneSignal) -> None:
    bag = db.from_sequence([{"name": "All of us", "filters": []}])
    with pytest.raises(InvalidRequestError, match=r"segments\.create is not") as caught:
        run(bag, "segments.create", client=client)
    assert caught.value.field == "method"
    once = ("external_id", "ada", {"deltas": {"session_count": 1}})
    often = ("external_id", "ada", {"properties": {"language": "de"}})
    rows = run(db.from_sequence([once, often]), "users.update", client=client).compute()
    assert ["deltas" in (row["error"] or "") for row in rows] == [True, False]
    assert len(sandbox.requests) == 1


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("items", [message(0)]),
        ("items", []),
        ("method", "notifications.send"),
        ("method", "notifications"),
        ("client", "key"),
        ("client", AsyncOneSignal(app_id="a")),
        ("client", OneSignal(http_client=httpx.Client())),
        ("key", "data.number"),
        ("rate", 0),
        ("concurrency", 0),
        ("run_id", ""),
        ("workers", 0),
    ],
    ids=lambda value: value if isinstance(value, str) else type(value).__name__,
)
def test_arguments_that_make_no_sense(name: str, value: Any) -> None:
    given: dict[str, Any] = {
        "items": db.from_sequence([message(0)]),
        "method": "notifications.create",
        name: value,
    }
    with pytest.raises(InvalidRequestError) as caught:
        run(**given)
    assert caught.value.field == name


def test_the_rate_is_shared(sandbox: Sandbox, client: OneSignal) -> None:
    bag = db.from_sequence([message(n) for n in range(12)], npartitions=3)
    began = time.monotonic()
    run(bag, "notifications.create", client=client, rate=40, workers=4).compute()
    assert time.monotonic() - began > 11 / 10  # by one of four, whatever its tasks
    with dask.config.set(scheduler="processes", num_workers=5):
        assert bulk_dask._processes(bag) == 5
    with dask.config.set(scheduler="threads"):
        assert bulk_dask._processes(bag) == 1


def test_a_failure_that_ends_in_no_row_is_one_of_ours(sandbox: Sandbox, client: OneSignal) -> None:
    sandbox.faults.add([Fault("reset_before")], probability=1.0, seed=1)
    bag = db.from_sequence([message(0)])
    [row] = run(bag, "notifications.create", client=client).compute()
    assert (row["error_type"], row["attempts"]) == ("APIConnectionError", 1)
