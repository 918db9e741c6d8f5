"""For every test: no traffic beyond this machine, no settings from the environment."""

from __future__ import annotations

import gc
import sys
from collections.abc import Iterator
from functools import partial
from itertools import groupby
from pathlib import Path

import pytest

from onesignal_client._http import pool
from onesignal_client.retry import AsyncRetryTransport, RetryTransport
from tests.support import isolation
from tests.support.driving import ALL, SETTINGS, Drive, Send
from tests.support.recording_server import RecordingServer

_HANDS = 8

isolation.install()
# Collecting tests makes nothing but what stays, which the collector of garbage would go through
# again and again. The process that hands out tests to others makes nothing else at all.
gc.disable()


@pytest.fixture
def server() -> Iterator[RecordingServer]:
    with RecordingServer() as server:
        yield server


@pytest.fixture(params=ALL, ids=lambda drive: drive.name)
def drive(request: pytest.FixtureRequest) -> Drive:
    """Runs the same calls with the synchronous client, and with the asynchronous one twice."""
    drive: Drive = request.param
    return drive


@pytest.fixture(params=[drive for drive in ALL if drive.asynchronous], ids=lambda drive: drive.name)
def async_drive(request: pytest.FixtureRequest) -> Drive:
    """As `drive`, for what only event loops have."""
    drive: Drive = request.param
    return drive


@pytest.fixture
def send(drive: Drive, server: RecordingServer) -> Send:
    """Uses a client of the recording server that has all it needs: `send(lambda client: …)`."""
    return lambda use, **more: drive(use, **{**SETTINGS, "base_url": server.url, **more})


@pytest.fixture
def send_by_one(drive: Drive, server: RecordingServer) -> Iterator[Send]:
    """As `send`, by one client for the whole test."""
    with drive.using(**SETTINGS, base_url=server.url) as send:
        yield send


@pytest.fixture
def hasty(monkeypatch: pytest.MonkeyPatch) -> None:
    """Clients as ever, but between attempts they wait a few milliseconds."""
    for kind in (RetryTransport, AsyncRetryTransport):
        monkeypatch.setattr(pool, kind.__name__, partial(kind, backoff=0.002, max_wait=0.02))


def _deck(item: pytest.Item) -> Path:
    return item.path.parent if item.path.parent.name == "browser" else item.path


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Modules that stand side by side are of a kind, and some kinds wait where others compute.
    Dealt out like cards, those that wait run at the same time as those that compute. What shares
    a browser stays together, so that one process of a run starts it."""
    modules = [list(tests) for _, tests in groupby(items, key=_deck)]
    items[:] = [
        test for hand in range(_HANDS) for module in modules[hand::_HANDS] for test in module
    ]


def pytest_collection_finish() -> None:
    """What is there by now is left out of each collection: some tests ask for many."""
    gc.freeze()
    gc.enable()


@pytest.hookimpl(tryfirst=True)
def pytest_sessionfinish() -> None:
    # Hypothesis, where it is first imported for the summary, asks the collector who holds what.
    if "hypothesis" not in sys.modules:
        gc.unfreeze()


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """How many blocks of the site were run."""
    of_pages = "tests/test_docs.py::test_block["
    passed = [
        each.nodeid
        for each in terminalreporter.stats.get("passed", ())
        if each.nodeid.startswith(of_pages)
    ]
    if passed:
        both = sum(":async" in name for name in passed)
        terminalreporter.write_line(
            f"Documentation: {len(passed)} blocks of code run, {both} of them made asynchronous"
        )
