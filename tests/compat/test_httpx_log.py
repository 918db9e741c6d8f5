"""httpx's own log has its line for each call."""

from __future__ import annotations

import logging

import pytest

from tests.support.faulty_server import RESET_BEFORE, FaultyServer
from tests.support.recording_server import RecordingServer

from .modes import KEY, Mode, send


def lines(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [record.getMessage() for record in caplog.records if record.name == "httpx"]


@pytest.mark.compat("httpx's log", "sync", "async", "aiohttp")
def test_each_call_is_a_line(
    mode: Mode, server: RecordingServer, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    server.reply({"id": "m"})
    mode(send, base_url=server.url)
    assert lines(caplog) == [f'HTTP Request: POST {server.url}/notifications "HTTP/1.1 200 OK"']


@pytest.mark.compat("httpx's log", "sync", "async", "aiohttp")
def test_attempts_of_one_call_are_one_line(mode: Mode, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    with FaultyServer(RESET_BEFORE) as server:
        assert mode(send, base_url=server.url).id
    assert len(server.requests) == 2
    assert len(lines(caplog)) == 1


@pytest.mark.compat("httpx's log", "sync", "async", "aiohttp")
def test_no_key_at_any_level(
    mode: Mode, server: RecordingServer, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    mode(send, base_url=server.url)
    assert len(lines(caplog)) == 1
    assert KEY not in caplog.text
