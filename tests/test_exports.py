"""Exported files: awaited, unpacked, resumed, and fetched without a key; sync and async."""

from __future__ import annotations

import asyncio
import errno
import gzip
import inspect
import io
import json
import math
import os
import random
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest

from onesignal_client import UNSET, AsyncOneSignal, OneSignal, errors, exports
from onesignal_client.models import ExportSubscriptionsResponse, NotificationHistoryResponse
from onesignal_client.sandbox import REST_API_KEY, Sandbox
from tests import ROOT
from tests.support.driving import SETTINGS, Drive
from tests.support.file_server import FileServer
from tests.support.recording_server import RecordingServer

CSV = b"id,identifier\r\n1,a@example.com\r\n2,\r\n"
RANDOM = random.Random(7)
LARGE = gzip.compress(
    b"id\r\n" + b"".join(b"%d\r\n" % RANDOM.getrandbits(99) for _ in range(20000))
)
HTML = {"Content-Type": "text/html; charset=utf-8"}

Save = Callable[..., Path]


@pytest.fixture
def files() -> Iterator[FileServer]:
    with FileServer(gzip.compress(CSV, mtime=0)) as server:
        yield server


@pytest.fixture
def pauses(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The seconds for which a download would have slept."""
    seen: list[float] = []
    real = asyncio.sleep

    async def sleep(seconds: float, *_: object) -> None:
        if seconds:
            seen.append(seconds)
        await real(0)

    monkeypatch.setattr("time.sleep", seen.append)
    monkeypatch.setattr("asyncio.sleep", sleep)
    return seen


@pytest.fixture
def save(drive: Drive, tmp_path: Path) -> Save:
    """`client.exports.save`, with each of the clients, to a file in `tmp_path`."""

    def call(export: Any, path: Any = tmp_path / "file.csv", **more: Any) -> Path:
        saved: Path = drive(lambda client: client.exports.save(export, path, **more), **SETTINGS)
        return saved

    return call


def rows(drive: Drive, export: Any, **more: Any) -> list[dict[str, Any]]:
    def all_of(client: Any) -> Any:
        found = client.exports.rows(export, **more)
        return _listed(found) if hasattr(found, "__aiter__") else list(found)

    result: list[dict[str, Any]] = drive(all_of, **SETTINGS)
    return result


async def _listed(found: Any) -> list[Any]:
    return [each async for each in found]


# Waiting


@pytest.mark.parametrize("status", [403, 404])
def test_it_waits_until_the_file_is_there(
    files: FileServer, save: Save, pauses: list[float], status: int
) -> None:
    files.first = [(status, {}, b"<Error><Code>NoSuchKey</Code></Error>")] * 2
    assert save(files.url).read_bytes() == CSV
    assert pauses == [10, 10]


def test_it_gives_up_in_the_end(
    files: FileServer, save: Save, pauses: list[float], tmp_path: Path
) -> None:
    files.first = [(404, {}, b"")] * 100
    with pytest.raises(errors.ExportNotReadyError, match=r"404.* after 35 s") as caught:
        save(files.url, timeout=35)
    assert pauses == [10, 10, 10, pytest.approx(5, abs=0.5)]
    assert caught.value.attempts == len(files.requests) == 5
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "content", [CSV, b"", b"x", gzip.compress(b"", mtime=0), gzip.compress(CSV, mtime=0)]
)
@pytest.mark.parametrize("chunked", [False, True])
def test_packed_or_not(files: FileServer, save: Save, content: bytes, chunked: bool) -> None:
    files.content, files.chunked = content, chunked
    packed = content.startswith(b"\x1f\x8b")
    assert save(files.url).read_bytes() == (gzip.decompress(content) if packed else content)


def test_several_parts_and_padding_are_one_file(files: FileServer, save: Save) -> None:
    files.content = gzip.compress(CSV, mtime=0) + gzip.compress(CSV, mtime=0) + bytes(512)
    assert save(files.url).read_bytes() == CSV + CSV


def test_redirects_are_followed(files: FileServer, save: Save, pauses: list[float]) -> None:
    moved = (302, {"Location": "/storage/file.csv"}, b"")
    files.first = [moved, (404, {}, b""), moved]
    assert save(files.url).read_bytes() == CSV
    assert pauses == [10]


@pytest.mark.parametrize(
    ("location", "says"),
    [
        ("ftp://files.example/file.csv", "a redirect to ftp is not followed"),
        ("/csv_exports/file.csv.gz", "too many redirects"),
    ],
)
def test_not_every_redirect_is_followed(
    files: FileServer, save: Save, location: str, says: str
) -> None:
    files.first = [(302, {"Location": location}, b"")] * 6
    with pytest.raises(errors.RedirectError, match=says) as caught:
        save(files.url)
    assert caught.value.attempts == (1 if "ftp" in location else 6)


# Only what is worth waiting for


@pytest.mark.parametrize(
    "url",
    [
        None,
        UNSET,
        "",
        "no url",
        "/csv_exports/file.csv",
        "ftp://files.example/file.csv",
        "file:///etc/passwd",
        "https://",
        "http://[::1",
        b"https://files.example/file.csv",
        ExportSubscriptionsResponse(),
    ],
    ids=repr,
)
def test_what_is_no_url_is_refused_at_once(drive: Drive, save: Save, url: Any) -> None:
    with pytest.raises(errors.InvalidRequestError, match="is not the URL of a file") as caught:
        save(url)
    assert caught.value.field == "url"
    with pytest.raises(errors.InvalidRequestError, match="is not the URL of a file"):
        rows(drive, url)


def test_an_error_status_is_an_error(files: FileServer, save: Save) -> None:
    files.first = [(410, {}, b"gone")]
    with pytest.raises(errors.APIStatusError) as caught:
        save(files.url)
    assert (caught.value.status_code, caught.value.messages) == (410, ["gone"])
    assert caught.value.attempts == 1


def test_a_web_page_is_no_file(files: FileServer, save: Save, pauses: list[float]) -> None:
    files.first = [(200, HTML, b"<html>")]
    with pytest.raises(errors.APIStatusError, match="a web page, and no file"):
        save(files.url)
    files.first = [(404, HTML, b"<html>")] * 9
    with pytest.raises(errors.NotFoundError, match="so no file will come"):
        save(files.url)
    assert len(files.first) == 6


@pytest.mark.parametrize("days", [5, 400])
def test_an_expired_file_is_not_waited_for(files: FileServer, save: Save, days: int) -> None:
    day = (datetime.now(UTC) - timedelta(days=days)).date().isoformat()
    files.first = [(404, {}, b"")] * 2
    with pytest.raises(errors.NotFoundError, match="for 3 days"):
        save(files.url.replace("file", f"users_{day}"))
    assert len(files.requests) == 1


@pytest.mark.parametrize("days", [0, 4])
def test_a_file_that_may_be_kept_is_waited_for(
    files: FileServer, save: Save, pauses: list[float], days: int
) -> None:
    day = (datetime.now(UTC) - timedelta(days=days)).date().isoformat()
    files.first = [(404, {}, b"")]
    save(files.url.replace("csv_exports", "1999-12-31").replace("file", f"users_{day}_2000-13-32"))
    assert pauses == [10]


def test_a_signature_that_has_expired_is_not_waited_for(files: FileServer, save: Save) -> None:
    body = b"<Error><Code>AccessDenied</Code><Message>Request has expired</Message></Error>"
    files.first = [(403, {}, body)]
    with pytest.raises(errors.PermissionDeniedError, match="for 3 days"):
        save(files.url)


@pytest.mark.parametrize(
    ("name", "wrong"),
    [
        ("interval", -1),
        ("interval", math.nan),
        ("timeout", "5"),
        ("timeout", None),
        ("max_size", True),
    ],
)
def test_limits_that_make_no_sense_are_refused(
    files: FileServer, save: Save, name: str, wrong: Any
) -> None:
    with pytest.raises(errors.InvalidRequestError) as caught:
        save(files.url, **{name: wrong})
    assert caught.value.field == name
    assert files.requests == []


# What breaks on the way


def test_a_broken_download_goes_on_where_it_was(
    files: FileServer, save: Save, pauses: list[float]
) -> None:
    files.content = LARGE
    files.cuts = [70_000, 60_000, 0]
    assert save(files.url).read_bytes() == gzip.decompress(LARGE)
    ranges = [int(each.get("range", "bytes=0-")[6:-1]) for each in files.requests]
    assert ranges[0] == 0 < ranges[1] < ranges[2] == ranges[3]
    assert pauses == [0.5, 0.5, 1]
    assert {each.get("if-range") for each in files.requests[1:]} == {'"1"'}


def test_a_server_without_ranges_begins_again(
    files: FileServer, save: Save, pauses: list[float]
) -> None:
    files.content, files.cuts, files.knows_ranges = LARGE, [70_000], False
    assert save(files.url).read_bytes() == gzip.decompress(LARGE)


def test_a_file_that_is_another_now_is_read_anew(
    files: FileServer, save: Save, pauses: list[float]
) -> None:
    files.content, files.cuts = LARGE, [70_000]

    def change(state: str, *_: object) -> None:
        if len(files.requests) == 1 and not files.cuts:
            files.content, files.etag = gzip.compress(CSV, mtime=0), '"2"'

    assert save(files.url, progress=change).read_bytes() == CSV


def test_a_changed_length_is_an_error(
    files: FileServer, save: Save, pauses: list[float], tmp_path: Path
) -> None:
    files.content, files.cuts, files.etag = LARGE, [70_000], None

    def grow(state: str, *_: object) -> None:
        if not files.cuts and len(files.content) == len(LARGE):
            files.content += b"more"

    with pytest.raises(errors.APIConnectionError, match="it changed while it was read"):
        save(files.url, progress=grow)
    assert list(tmp_path.iterdir()) == []


def test_failures_without_end_are_an_error(
    files: FileServer, save: Save, pauses: list[float], tmp_path: Path
) -> None:
    files.content, files.cuts = LARGE, [70_000, *[0] * 50]
    with pytest.raises(errors.APIConnectionError):
        save(files.url)
    assert pauses == [0.5, 1, 2, 4, 8]
    assert list(tmp_path.iterdir()) == []


def test_a_busy_server_is_asked_again(files: FileServer, save: Save, pauses: list[float]) -> None:
    files.first = [(500, {}, b""), (503, {"Retry-After": "20"}, b""), (503, {}, b"")]
    assert save(files.url).read_bytes() == CSV
    assert pauses == [0.5, 20, 2]


@pytest.mark.parametrize(
    ("status", "again"),
    [
        *((status, True) for status in (408, 425, 429, 500, 502, 503, 504)),
        *((status, False) for status in (401, 410, 501, 505)),
    ],
)
def test_who_is_asked_again(
    files: FileServer, save: Save, pauses: list[float], status: int, again: bool
) -> None:
    files.first = [(status, {}, b"")]
    if again:
        assert save(files.url).read_bytes() == CSV
    else:
        with pytest.raises(errors.APIStatusError):
            save(files.url)
    assert len(pauses) == again


def test_a_server_that_is_busy_for_longer_is_an_error(files: FileServer, save: Save) -> None:
    files.first = [(503, {"Retry-After": "60"}, b"")]
    with pytest.raises(errors.ServerError) as caught:
        save(files.url, timeout=5)
    assert caught.value.attempts == 1


def test_nobody_there_is_an_error(save: Save, pauses: list[float]) -> None:
    with FileServer() as files:
        url = files.url
    with pytest.raises(errors.APIConnectionError, match=r"exports\.save: no connection with 127"):
        save(url)


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (LARGE[:-9], "ends too early"),
        (LARGE[:5000] + b"\0\0\0\0" + LARGE[5004:], "damaged"),
        (LARGE[:-8] + b"\0" * 8, "incorrect data check"),
        (gzip.compress(CSV, mtime=0) + b"and more", "incorrect header check"),
    ],
)
def test_a_damaged_file_is_an_error_and_leaves_nothing(
    files: FileServer, save: Save, tmp_path: Path, content: bytes, says: str
) -> None:
    files.content = content
    with pytest.raises(errors.APIConnectionError, match=says):
        save(files.url)
    assert list(tmp_path.iterdir()) == []


def test_a_file_larger_than_allowed_is_an_error(
    files: FileServer, save: Save, tmp_path: Path
) -> None:
    files.content = gzip.compress(bytes(10_000_000), mtime=0)
    with pytest.raises(errors.APIConnectionError, match="more than 1,000,000 bytes"):
        save(files.url, max_size=1_000_000)
    assert list(tmp_path.iterdir()) == []


def test_bytes_that_drip_end_in_time(files: FileServer, save: Save, tmp_path: Path) -> None:
    files.content, files.drip = CSV, 0.2
    started = time.monotonic()
    with pytest.raises(errors.OneSignalError):
        save(files.url, timeout=0.5)
    assert time.monotonic() - started < 5
    assert list(tmp_path.iterdir()) == []


def test_what_comes_in_less_than_a_second_may_take_less(files: FileServer, save: Save) -> None:
    files.content = CSV
    assert save(files.url, timeout=0.9).read_bytes() == CSV


# What the replies mean, told from memory

FILE = "https://files.example/file.csv"


class Pieces(httpx.SyncByteStream):
    """A body that comes in pieces, and may break off after them."""

    def __init__(self, *pieces: bytes, breaks: bool = False) -> None:
        self.pieces, self.breaks, self.read = pieces, breaks, 0

    def __iter__(self) -> Iterator[bytes]:
        for piece in self.pieces:
            self.read += 1
            yield piece
        if self.breaks:
            raise httpx.ReadError("broken off")


def reply(status: int, *pieces: bytes, breaks: bool = False, **headers: str) -> httpx.Response:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return httpx.Response(status, headers=named, stream=Pieces(*pieces, breaks=breaks))


@pytest.fixture
def requests() -> list[httpx.Request]:
    return []


@pytest.fixture
def fetch(requests: list[httpx.Request], tmp_path: Path, pauses: list[float]) -> Any:
    """What a client saves that gets these replies."""

    def call(*replies: httpx.Response, **more: Any) -> bytes:
        left = iter(replies)

        def answer(request: httpx.Request) -> httpx.Response:
            requests.append(request)
            return next(left)

        with httpx.Client(transport=httpx.MockTransport(answer)) as http:
            exported = OneSignal(**SETTINGS, http_client=http).exports
            path = exported.save(FILE, tmp_path / "file.csv", overwrite=True, **more)
        assert next(left, None) is None
        return path.read_bytes()

    return call


@pytest.mark.parametrize("length", ["6", "many", None])
@pytest.mark.parametrize(
    ("said", "fits"),
    [
        ("bytes 3-5/6", True),
        (" bytes 3-5/* ", True),
        ("bytes 0-5/6", False),
        ("bytes 3-5/7", None),
        ("bytes 3-5", False),
        ("", False),
    ],
)
def test_a_range_goes_on_where_the_last_one_ended(
    fetch: Any, requests: list[httpx.Request], length: str | None, said: str, fits: bool | None
) -> None:
    """None: if nobody has said before how long the whole is."""
    known: Any = {"content_length": length} if length else {}
    replies = [reply(200, b"abc", breaks=True, **known), reply(206, b"def", content_range=said)]
    if length != "6" if fits is None else fits:
        assert fetch(*replies) == b"abcdef"
    else:
        with pytest.raises(errors.APIConnectionError, match="it changed while it was read"):
            fetch(*replies)
    assert [each.headers.get("range") for each in requests] == [None, "bytes=3-"]


@pytest.mark.parametrize(("tag", "sent"), [('"1"', '"1"'), ('W/"1"', None), (None, None)])
def test_only_a_strong_tag_tells_that_it_is_the_same_file(
    fetch: Any, requests: list[httpx.Request], tag: str | None, sent: str | None
) -> None:
    tagged: Any = {"etag": tag} if tag else {}
    first = reply(200, b"abc", content_length="6", **tagged)  # ends early
    assert fetch(
        first, reply(200, b"x", breaks=True), reply(206, b"y", content_range="bytes 1-1/2")
    )
    assert [each.headers.get("if-range") for each in requests] == [None, sent, None]
    assert [each.headers.get("range") for each in requests] == [None, "bytes=3-", "bytes=1-"]


def test_what_is_gone_once_it_began_is_not_waited_for(fetch: Any, pauses: list[float]) -> None:
    with pytest.raises(errors.NotFoundError):
        fetch(reply(200, b"abc", breaks=True), reply(404))
    assert pauses == [0.5]


def test_failures_redirects_and_pages_are_counted_in_a_row(fetch: Any, pauses: list[float]) -> None:
    def times(count: int, status: int, **headers: Any) -> list[httpx.Response]:
        return [reply(status, **headers) for _ in range(count)]

    replies = [
        *times(2, 404, content_type="text/html"),
        *times(1, 404),
        *times(2, 404, content_type="text/html"),
        *times(5, 302, location="/x"),
        *times(1, 404),
        *times(5, 302, location="/x"),
        *times(5, 503, retry_after="soon"),
        reply(200, b"a", breaks=True),
        *times(5, 302, location="/x"),
        *times(4, 503),
        reply(206, b"b", content_range="bytes 1-1/2"),
    ]
    assert fetch(*replies, interval=1) == b"ab"
    assert pauses == [*[1] * 6, *[0.5, 1, 2, 4, 8] * 2]


@pytest.mark.parametrize(("timeout", "left"), [(900, 30), (7, 7), (0, 1)])
def test_each_step_of_a_request_has_its_time(
    fetch: Any,
    requests: list[httpx.Request],
    pauses: list[float],
    timeout: float,
    left: float,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("time.monotonic", lambda: 64.0)
    assert fetch(reply(200), timeout=timeout) == b""
    told = requests[0].headers
    assert (told["accept"], told["accept-encoding"]) == ("*/*", "identity")
    times = requests[0].extensions["timeout"]
    assert times == dict.fromkeys(
        ("connect", "read", "write", "pool"), pytest.approx(left, abs=0.1)
    )
    with pytest.raises(errors.ExportNotReadyError, match="not there"):
        fetch(*(reply(404) for _ in range(99)), interval=timeout, timeout=timeout)
    assert pauses == [timeout] * bool(timeout)
    with pytest.raises(
        errors.ExportNotReadyError, match=r"not here as a whole after .*later"
    ) as late:
        fetch(*[reply(404)] * bool(timeout), reply(200, b"x"), interval=timeout, timeout=timeout)
    assert late.value.attempts == 1 + bool(timeout)


def test_of_an_error_not_more_than_the_beginning_is_read(fetch: Any) -> None:
    endless = Pieces(*[b"x" * 2**14] * 99)
    with pytest.raises(errors.APIStatusError):
        fetch(httpx.Response(410, stream=endless))
    assert endless.read == 4


def test_a_file_may_be_as_large_as_allowed_and_come_byte_by_byte(fetch: Any) -> None:
    packed = 2 * gzip.compress(CSV, mtime=0) + bytes(3)
    for content, whole in ((CSV, CSV), (packed, 2 * CSV)):
        bytewise = reply(200, *(content[at : at + 1] for at in range(len(content))))
        assert fetch(bytewise, max_size=len(whole)) == whole
        with pytest.raises(errors.APIConnectionError, match=f"more than {len(whole) - 1} bytes"):
            fetch(reply(200, content), max_size=len(whole) - 1)


def test_progress_tells_what_came_and_how_much_there_is(fetch: Any) -> None:
    for length, total in (("4", 4), (None, None)):
        told: list[tuple[str, int, int | None]] = []
        known: Any = {"content_length": length} if length else {}
        fetch(reply(200, b"ab", b"cd", **known), progress=lambda *now, told=told: told.append(now))
        assert told == [*(("downloading", came, total) for came in (0, 2, 4)), ("done", 4, total)]


# Where it goes


def test_a_file_that_is_there_stays_unless_told(
    files: FileServer, save: Save, tmp_path: Path
) -> None:
    path = tmp_path / "file.csv"
    path.write_text("mine")
    with pytest.raises(FileExistsError, match="overwrite=True"):
        save(files.url, path)
    assert (path.read_text(), files.requests) == ("mine", [])
    assert save(files.url, str(path), overwrite=True) == path
    assert path.read_bytes() == CSV
    assert [each.name for each in tmp_path.iterdir()] == ["file.csv"]


def test_one_that_came_in_the_meantime_stays_too(
    files: FileServer, save: Save, tmp_path: Path
) -> None:
    path = tmp_path / "file.csv"
    with pytest.raises(FileExistsError):
        save(files.url, path, progress=lambda *_: path.write_text("theirs"))
    assert path.read_text() == "theirs"
    assert len(list(tmp_path.iterdir())) == 1


@pytest.mark.parametrize(
    ("path", "error"),
    [("missing/file.csv", FileNotFoundError), ("", IsADirectoryError), ("/dev/null/x", OSError)],
)
def test_a_path_that_cannot_be_written_is_told_before_the_wait(
    files: FileServer, save: Save, tmp_path: Path, path: str, error: type[OSError]
) -> None:
    with pytest.raises(error):
        save(files.url, tmp_path / path)
    assert files.requests == []


def test_a_full_disk_is_told_as_it_is(files: FileServer, save: Save, tmp_path: Path) -> None:
    """`/dev/full` takes nothing; written to by way of a link with the temporary file's name."""
    if not os.path.exists("/dev/full"):  # noqa: PTH110
        pytest.skip("there is no /dev/full")
    real = Path.open

    def full(path: Path, *given: Any, **more: Any) -> Any:
        return (
            real(Path("/dev/full"), "wb", buffering=0)
            if ".part" in path.name
            else real(path, *given, **more)
        )

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Path, "open", full)
        with pytest.raises(OSError, match="No space left") as caught:
            save(files.url)
    assert caught.value.errno == errno.ENOSPC
    assert not isinstance(caught.value, errors.OneSignalError)
    assert list(tmp_path.iterdir()) == []


def test_an_interrupt_leaves_nothing(files: FileServer, save: Save, tmp_path: Path) -> None:
    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        save(files.url, progress=interrupt)
    assert list(tmp_path.iterdir()) == []


def test_a_canceled_download_leaves_nothing(files: FileServer, tmp_path: Path) -> None:
    files.first = [(404, {}, b"")] * 9

    async def save() -> None:
        async with AsyncOneSignal(**SETTINGS) as client, asyncio.timeout(0.3):
            await client.exports.save(files.url, tmp_path / "file.csv")

    with pytest.raises(TimeoutError):
        asyncio.run(save())
    assert len(files.requests) == 1
    assert list(tmp_path.iterdir()) == []


# By the client's means, but not with its keys


def test_no_key_goes_along(files: FileServer, tmp_path: Path) -> None:
    """Not even what an httpx client of the user's sends with everything else."""
    headers = {"Authorization": "Key secret", "X-Key": "secret"}
    auth, cookies = ("ada", "secret"), {"key": "secret"}
    with httpx.Client(headers=headers, auth=auth, cookies=cookies) as http:
        client = OneSignal(**SETTINGS, http_client=http)
        client.exports.save(files.url, tmp_path / "file.csv")
    [request] = files.requests
    assert "secret" not in json.dumps(dict(request))
    assert not request.keys() & {"authorization", "cookie", "x-key"}
    assert request["user-agent"].startswith("onesignal-typed/")


def test_a_client_of_the_users_fetches_it(tmp_path: Path) -> None:
    answer = httpx.MockTransport(lambda _: httpx.Response(200, content=CSV))
    with httpx.Client(transport=answer) as http:
        client = OneSignal(**SETTINGS, http_client=http)
        path = client.exports.save("https://files.example/file.csv", tmp_path / "file.csv")
    assert path.read_bytes() == CSV


def test_a_hook_that_raises_for_the_status_leaves_it_to_us(
    files: FileServer, tmp_path: Path, pauses: list[float]
) -> None:
    files.first = [(404, {}, b"")]
    hooks = {"response": [lambda reply: reply.raise_for_status()]}
    with httpx.Client(event_hooks=hooks) as http:
        client = OneSignal(**SETTINGS, http_client=http)
        assert client.exports.save(files.url, tmp_path / "file.csv").read_bytes() == CSV
    assert pauses == [10]


def test_a_redirect_never_leaves_encryption(tmp_path: Path) -> None:
    moved = httpx.Response(302, headers={"Location": "http://files.example/file.csv"})
    with httpx.Client(transport=httpx.MockTransport(lambda _: moved)) as http:
        client = OneSignal(**SETTINGS, http_client=http)
        with pytest.raises(errors.RedirectError, match="a redirect to http is not followed"):
            client.exports.save("https://files.example/file.csv", tmp_path / "file.csv")


def test_the_clients_proxy_is_used(files: FileServer, tmp_path: Path) -> None:
    with RecordingServer() as proxy:
        proxy.reply(CSV)
        with httpx.Client(proxy=proxy.url) as http:
            client = OneSignal(**SETTINGS, http_client=http)
            client.exports.save(files.url, tmp_path / "file.csv")
        assert proxy.last.target == files.url
    assert files.requests == []


# Progress


def test_progress_is_told(files: FileServer, save: Save, pauses: list[float]) -> None:
    files.content = LARGE
    files.first = [(404, {}, b"")]
    told: list[tuple[str, int, int | None]] = []
    save(files.url, progress=lambda *now: told.append(now))
    assert told[0] == ("waiting", 0, None)
    assert told[-1] == ("done", len(LARGE), len(LARGE))
    states = [state for state, _, _ in told]
    assert states == ["waiting", *["downloading"] * (len(told) - 2), "done"]
    received = [received for _, received, _ in told]
    assert received == sorted(received)
    assert len(set(received)) > 2


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_a_terminal_gets_a_bar(
    files: FileServer, save: Save, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setattr(sys, "stderr", terminal := Terminal())
    save(files.url, progress=True)
    assert "done" in terminal.getvalue()


def test_what_is_no_terminal_gets_none(
    files: FileServer, save: Save, capfd: pytest.CaptureFixture[str]
) -> None:
    save(files.url, progress=True)
    assert capfd.readouterr() == ("", "")


def test_without_rich_it_is_named(
    files: FileServer, save: Save, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stderr", Terminal())
    monkeypatch.setitem(sys.modules, "rich", None)
    with pytest.raises(ModuleNotFoundError, match=r"onesignal-typed\[progress\]"):
        save(files.url, progress=True)


# Row by row


def test_rows_are_dicts(files: FileServer, drive: Drive) -> None:
    assert rows(drive, files.url) == [
        {"id": "1", "identifier": "a@example.com"},
        {"id": "2", "identifier": ""},
    ]


def test_columns_get_types(files: FileServer, drive: Drive) -> None:
    typed = rows(drive, files.url, types={"id": int, "identifier": str.upper})
    assert typed == [{"id": 1, "identifier": "A@EXAMPLE.COM"}, {"id": 2, "identifier": None}]


def test_rows_of_odd_shapes_are_read(files: FileServer, drive: Drive) -> None:
    files.content = '\ufeffa,b\n1\n2,3,4\n"x\ny",é\n'.encode() + b"\xff,1\n"
    assert rows(drive, files.url) == [
        {"a": "1", "b": None},
        {"a": "2", "b": "3", "": ["4"]},
        {"a": "x\ny", "b": "é"},
        {"a": "\ufffd", "b": "1"},
    ]


def test_a_file_without_rows_has_none(files: FileServer, drive: Drive) -> None:
    for files.content in (b"", b"id,identifier\n"):
        assert rows(drive, files.url) == []


@pytest.mark.parametrize(
    ("types", "says"),
    [
        ({"identifier": int}, "line 2: int does not take what stands in identifier"),
        ({"no": int}, "no column no; there are id, identifier"),
    ],
)
def test_types_that_do_not_fit_are_errors(
    files: FileServer, drive: Drive, types: Any, says: str
) -> None:
    with pytest.raises(errors.OneSignalError, match=says) as caught:
        rows(drive, files.url, types=types)
    assert caught.value.operation == "exports.rows"
    assert "a@example.com" not in str(caught.value)


def test_what_is_no_csv_is_an_error(files: FileServer, drive: Drive) -> None:
    files.content = b'id\n"' + b"x" * 200_000
    with pytest.raises(errors.APIConnectionError, match=r"exports\.rows: line 1 is no CSV"):
        rows(drive, files.url)
    files.content = LARGE[:-9]
    with pytest.raises(errors.APIConnectionError, match=r"exports\.rows: .* ends too early"):
        rows(drive, files.url)


def test_rows_that_are_left_early_leave_nothing_open(files: FileServer) -> None:
    with OneSignal(**SETTINGS) as client:
        for row in client.exports.rows(files.url):
            assert row["id"] == "1"
            break


# Into memory, without a client


@pytest.mark.parametrize(
    ("call", "max_size"),
    [
        (exports.download, 2 * 2**30),
        (exports.download_async, 2 * 2**30),
        (exports.Exports.save, 100 * 2**30),
        (exports.Exports.rows, 100 * 2**30),
        (exports.AsyncExports.save, 100 * 2**30),
        (exports.AsyncExports.rows, 100 * 2**30),
    ],
)
def test_limits_where_none_are_given(call: Any, max_size: int) -> None:
    defaults = inspect.getfullargspec(call).kwonlydefaults or {}
    assert (defaults["interval"], defaults["timeout"], defaults["max_size"]) == (10, 900, max_size)


@pytest.mark.parametrize("asynchronous", [False, True])
def test_a_function_without_a_client(
    files: FileServer, asynchronous: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ONESIGNAL_REST_API_KEY", "os_v2_app_secret")
    files.first = [(404, {}, b"")]

    def download(export: Any, **more: Any) -> bytes:
        if asynchronous:
            return asyncio.run(exports.download_async(export, **more))
        return exports.download(export, **more)

    assert download(files.url, interval=0.001) == CSV
    assert download(ExportSubscriptionsResponse(csv_file_url=files.url)) == CSV
    assert download(NotificationHistoryResponse(destination_url=files.url)) == CSV
    assert all("authorization" not in request for request in files.requests)
    with pytest.raises(errors.APIConnectionError, match=r"exports\.download: .*more than 10 bytes"):
        download(files.url, max_size=10)


# With the sandbox


@pytest.mark.filterwarnings("ignore:.* counts as beta")
def test_from_the_export_to_its_rows(drive: Drive, tmp_path: Path, pauses: list[float]) -> None:
    with Sandbox() as sandbox:
        sandbox.settings.export_pending_polls = 2
        keys = {"app_id": sandbox.app_id, "rest_api_key": REST_API_KEY, "base_url": sandbox.url}
        with sandbox.client() as client:
            for name in ("ada", "bob"):
                client.users.create(
                    {
                        "identity": {"external_id": name},
                        "subscriptions": [{"type": "AndroidPush", "token": name}],
                    }
                )
        export = drive(
            lambda client: client.subscriptions.export({"extra_fields": ["external_user_id"]}),
            **keys,
        )
        with pytest.raises(errors.ExportInProgressError, match="then ask again") as caught:
            drive(lambda client: client.subscriptions.export(), **keys)
        assert caught.value.status_code == 400
        path = drive(lambda client: client.exports.save(export, tmp_path / "all.csv"), **keys)
        assert path.read_text().count("\n") == 3
        assert pauses == [10, 10]
        found = rows(drive, export, types={"session_count": int})
        assert sorted(row["external_user_id"] for row in found) == ["ada", "bob"]
        assert {type(row["session_count"]) for row in found} <= {int, type(None)}


# Memory

FLAT = """
import asyncio, resource, sys
from onesignal_client import AsyncOneSignal, OneSignal
url, path, mode = sys.argv[1:]
keys = {"app_id": "a", "rest_api_key": "k" * 12}
def peak():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
async def save(url, path):
    async with AsyncOneSignal(**keys) as client:
        await client.exports.save(url, path, overwrite=True)
def once(url, path):
    if mode == "sync":
        with OneSignal(**keys) as client:
            client.exports.save(url, path, overwrite=True)
    else:
        asyncio.run(save(url, path))
once(url + "?small", path)
before = peak()
once(url, path)
print(peak() - before)
"""


@pytest.mark.parametrize("mode", ["sync", "async"])
def test_memory_does_not_grow_with_the_file(files: FileServer, tmp_path: Path, mode: str) -> None:
    """210 MB, which compress well: a piece that came may be a thousand times as large unpacked."""
    files.first = [(200, {}, gzip.compress(CSV, mtime=0))]
    line = b"0123456789,abcdefghij,2026-01-01T00:00:00Z\n"
    packed = io.BytesIO()
    with gzip.GzipFile(fileobj=packed, mode="wb", compresslevel=1) as file:
        for _ in range(210):
            file.write((line * (2**20 // len(line) + 1))[: 2**20])
    files.content = packed.getvalue()
    path = tmp_path / "large.csv"
    done = subprocess.run(
        [sys.executable, "-c", FLAT, files.url, str(path), mode],
        capture_output=True,
        text=True,
        cwd=ROOT,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert path.stat().st_size == 210 * 2**20
    assert int(done.stdout) < 30
