"""Exported files: awaited, unpacked, and fetched without a key; sync and async."""

from __future__ import annotations

import asyncio
import gzip
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from onesignal_client import UNSET, errors, exports
from tests.support.labels import label
from tests.support.recording_server import Answer, Recorded, RecordingServer

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
    assert caught.value.attempts == 1


def test_a_damaged_file_is_an_error(server: RecordingServer, download: Download) -> None:
    server.answer = lambda _: Answer(200, gzip.compress(CSV)[:-9])
    with pytest.raises(errors.APIConnectionError, match="damaged"):
        download(f"{server.url}/files/a.csv.gz")


def test_a_lost_connection_is_an_error(
    download: Download, server: RecordingServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("onesignal_client._http.policy.Call._again", lambda *_, **__: None)
    url = server.url
    server._http.server_close()
    with pytest.raises(errors.APIConnectionError):
        download(f"{url}/files/a.csv")


@pytest.fixture
def pauses(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The seconds for which a download would have slept."""
    seen: list[float] = []
    real = asyncio.sleep

    async def sleep(seconds: float) -> None:
        seen.append(seconds)
        await real(0)

    monkeypatch.setattr(exports.time, "sleep", seen.append)  # type: ignore[attr-defined]
    monkeypatch.setattr(asyncio, "sleep", sleep)
    return seen


def test_the_time_is_kept(server: RecordingServer, download: Download, pauses: list[float]) -> None:
    server.answer = lambda _: Answer(404)
    with pytest.raises(errors.ExportNotReadyError) as caught:
        download(f"{server.url}/files/a.csv", interval=10, timeout=0.05)
    assert pauses
    assert max(pauses) <= 0.05
    assert caught.value.attempts == len(server.requests) >= 2


def test_retries_keep_the_time_too(server: RecordingServer, download: Download) -> None:
    server.answer = _in_turn(Answer(503, headers={"Retry-After": "60"}), Answer(200, CSV))
    with pytest.raises(errors.ServerError) as caught:
        download(f"{server.url}/files/a.csv", timeout=5)
    assert caught.value.attempts == 1


def _transport(monkeypatch: pytest.MonkeyPatch, answer: Callable[[httpx.Request], Any]) -> None:
    transport = httpx.MockTransport(answer)
    monkeypatch.setattr(exports, "sync_client", lambda: httpx.Client(transport=transport))
    monkeypatch.setattr(exports, "async_client", lambda _: httpx.AsyncClient(transport=transport))


@pytest.mark.parametrize(
    ("failure", "expected"),
    [
        (httpx.ReadTimeout("slow"), errors.APITimeoutError),
        (httpx.ConnectError("refused"), errors.APIConnectionError),
        (OSError("odd"), errors.APIConnectionError),
        (TimeoutError(), errors.APITimeoutError),
    ],
    ids=label,
)
def test_failures_of_the_network_are_ours(
    download: Download,
    monkeypatch: pytest.MonkeyPatch,
    failure: Exception,
    expected: type[errors.APIConnectionError],
) -> None:
    def fail(_: httpx.Request) -> None:
        raise failure

    _transport(monkeypatch, fail)
    with pytest.raises(expected) as caught:
        download("https://files.example/a.csv", timeout=0)
    assert type(caught.value) is expected
    assert caught.value.attempts == 1
    assert "files.example" in str(caught.value)


def test_redirects_are_followed(
    server: RecordingServer, download: Download, pauses: list[float]
) -> None:
    moved = Answer(302, headers={"Location": "/storage/a.csv"})
    server.answer = _in_turn(moved, Answer(404), moved, Answer(200, CSV))
    assert download(f"{server.url}/a.csv") == CSV
    assert [request.target for request in server.requests] == 2 * ["/a.csv", "/storage/a.csv"]
    assert pauses == [0, 10, 0]


def test_redirects_end(server: RecordingServer, download: Download) -> None:
    server.answer = lambda _: Answer(302, headers={"Location": "/a.csv"})
    with pytest.raises(errors.RedirectError, match="too many") as caught:
        download(f"{server.url}/a.csv")
    assert caught.value.attempts == len(server.requests) == 6


@pytest.mark.parametrize("location", ["http://files.example/a.csv", "ftp://files.example/a.csv"])
def test_redirects_stay_encrypted(
    download: Download, monkeypatch: pytest.MonkeyPatch, location: str
) -> None:
    _transport(monkeypatch, lambda _: httpx.Response(302, headers={"Location": location}))
    with pytest.raises(errors.RedirectError, match="not followed"):
        download("https://files.example/a.csv")


@pytest.mark.parametrize(
    "url",
    [
        None,
        UNSET,
        "",
        "files/a.csv",
        "ftp://127.0.0.1/a.csv",
        "https://",
        "https://[",
        "https://☃..x",
        "http://" + 70_000 * "a",
    ],
    ids=lambda url: repr(url)[:20],
)
def test_a_url_is_needed(download: Download, url: Any) -> None:
    with pytest.raises(errors.InvalidRequestError) as caught:
        download(url)
    assert caught.value.field == "url"
