"""Exported files: awaited, unpacked, and fetched without a key; sync and async."""

from __future__ import annotations

import asyncio
import gzip
from collections.abc import Callable

import pytest
from recording_server import Answer, Recorded, RecordingServer

from onesignal_client import errors, exports

CSV = b"id,identifier\r\n1,a@example.com\r\n"

Download = Callable[..., bytes]


def _async(*args: object, **options: object) -> bytes:
    return asyncio.run(exports.download_async(*args, **options))  # type: ignore[arg-type]


@pytest.fixture(params=[exports.download, _async], ids=["sync", "async"])
def download(request: pytest.FixtureRequest) -> Download:
    function: Download = request.param
    return function


def _in_turn(*answers: Answer) -> Callable[[Recorded], Answer]:
    rest = iter(answers)
    return lambda _: next(rest)


@pytest.mark.parametrize("pending", [403, 404])
def test_waits_until_the_file_is_there(
    server: RecordingServer, download: Download, pending: int
) -> None:
    not_yet = Answer(pending, b"<Error><Code>NoSuchKey</Code></Error>")
    server.answer = _in_turn(not_yet, not_yet, Answer(200, gzip.compress(CSV)))
    assert download(f"{server.url}/files/a.csv.gz", interval=0.001) == CSV
    assert [request.target for request in server.requests] == ["/files/a.csv.gz"] * 3


def test_a_plain_file_comes_as_it_is(server: RecordingServer, download: Download) -> None:
    server.answer = _in_turn(Answer(200, CSV))
    assert download(f"{server.url}/files/a.csv") == CSV


def test_no_key_goes_along(
    server: RecordingServer, download: Download, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ONESIGNAL_REST_API_KEY", "os_v2_app_secret")
    server.answer = _in_turn(Answer(200, CSV))
    download(f"{server.url}/files/a.csv")
    assert server.last.header("authorization") is None


def test_gives_up_in_the_end(server: RecordingServer, download: Download) -> None:
    server.answer = lambda _: Answer(404)
    with pytest.raises(exports.ExportNotReadyError, match="404"):
        download(f"{server.url}/files/a.csv", interval=0.001, timeout=0.02)
    assert len(server.requests) >= 1


def test_an_error_status_is_an_error(server: RecordingServer, download: Download) -> None:
    server.answer = lambda _: Answer(410, b"gone")
    with pytest.raises(errors.APIStatusError) as caught:
        download(f"{server.url}/files/a.csv")
    assert (caught.value.status_code, caught.value.messages) == (410, ["gone"])


def test_a_damaged_file_is_an_error(server: RecordingServer, download: Download) -> None:
    server.answer = lambda _: Answer(200, gzip.compress(CSV)[:-9])
    with pytest.raises(errors.APIConnectionError, match="damaged"):
        download(f"{server.url}/files/a.csv.gz")


def test_a_lost_connection_is_an_error(
    download: Download, server: RecordingServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("onesignal_client._schedule.Schedule.next", lambda *_: None)
    url = server.url
    server._http.server_close()
    with pytest.raises(errors.APIConnectionError):
        download(f"{url}/files/a.csv")


@pytest.mark.parametrize("url", [None, "", "files/a.csv", "ftp://127.0.0.1/a.csv"])
def test_a_url_is_needed(download: Download, url: str | None) -> None:
    with pytest.raises(errors.InvalidRequestError) as caught:
        download(url)
    assert caught.value.field == "url"
