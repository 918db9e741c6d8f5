"""A reply above the limit is an error of ours at once, whatever inflates it; memory stays flat."""

from __future__ import annotations

import gzip
import os
import subprocess
import sys
import time
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from onesignal_client import APIStatusError, OneSignalError
from tests.support.driving import ALL, SETTINGS, Drive
from tests.support.lean import LEAN

from .server import Exchange, Handler, Server

pytestmark = pytest.mark.timeout(60)

MESSAGE: Any = {"contents": {"en": "Hello"}, "included_segments": ["All"]}
LIMIT = 1_000_000
BLANKS = b" " * 65536
MARGIN = 2.0


def read(client: Any) -> Any:
    return client.notifications.list()


def send(client: Any) -> Any:
    return client.notifications.create(MESSAGE)


def head(*lines: str, status: int = 200) -> bytes:
    return "\r\n".join([f"HTTP/1.1 {status} -", *lines, "", ""]).encode()


async def endless_chunks(exchange: Exchange) -> None:
    await exchange.write(head("Transfer-Encoding: chunked"))
    while True:
        await exchange.write(b"%x\r\n%s\r\n" % (len(BLANKS), BLANKS))


async def endless_without_length(exchange: Exchange) -> None:
    await exchange.write(head("Connection: close"))
    while True:
        await exchange.write(BLANKS)


async def a_large_length(exchange: Exchange) -> None:
    await exchange.write(head("Content-Length: 100000000000"))
    while True:
        await exchange.write(BLANKS)


async def an_endless_error(exchange: Exchange) -> None:
    await exchange.write(head("Transfer-Encoding: chunked", status=400))
    while True:
        await exchange.write(b"%x\r\n%s\r\n" % (len(BLANKS), BLANKS))


def inflated(encoding: str, content: bytes) -> Handler:
    async def handler(exchange: Exchange) -> None:
        await exchange.reply(content, content_encoding=encoding)

    handler.__name__ = encoding.replace(", ", "_")
    return handler


def bomb() -> bytes:
    """1 MB that becomes 1 GB, as gzip: the same block again and again. It has no end, which nobody
    gets to."""
    packer = zlib.compressobj(9, wbits=31)
    piece = b"0" * 1_000_000
    first, again = (packer.compress(piece) + packer.flush(zlib.Z_FULL_FLUSH) for _ in range(2))
    return first + again * 999


@pytest.fixture(scope="module")
def bombs() -> dict[str, bytes]:
    packed = bomb()
    return {"gzip": packed, "gzip, gzip": gzip.compress(packed)}


ENDLESS: list[Handler] = [endless_chunks, endless_without_length, a_large_length, an_endless_error]
ENCODINGS = ["gzip", "gzip, gzip"]


def refused(drive: Drive, handler: Handler, use: Callable[[Any], Any]) -> OneSignalError:
    settings = {**SETTINGS, "max_retries": 9, "timeout": 20, "max_response_size": LIMIT}
    with Server(handler) as server:
        start = time.monotonic()
        with pytest.raises(OneSignalError) as caught:
            drive(use, **settings, base_url=server.url)
        assert time.monotonic() - start < MARGIN
        assert len(server.requests) == 1  # what came once too large comes again too large
        server.wait_until_closed()
    return caught.value


@pytest.mark.parametrize("use", [read, send], ids=["read", "send"])
@pytest.mark.parametrize("handler", ENDLESS, ids=lambda handler: handler.__name__)
def test_an_endless_reply(drive: Drive, handler: Handler, use: Callable[[Any], Any]) -> None:
    error = refused(drive, handler, use)
    assert isinstance(error, APIStatusError) == (handler is an_endless_error)


@pytest.mark.parametrize("use", [read, send], ids=["read", "send"])
@pytest.mark.parametrize("encoding", ENCODINGS)
def test_an_inflated_reply(
    drive: Drive, bombs: dict[str, bytes], encoding: str, use: Callable[[Any], Any]
) -> None:
    refused(drive, inflated(encoding, bombs[encoding]), use)


@pytest.mark.parametrize("packed", [False, True], ids=["plain", "gzip"])
def test_the_limit_is_exact(drive: Drive, packed: bool) -> None:
    settings = {**SETTINGS, "max_response_size": LIMIT}

    def of_size(size: int) -> Handler:
        async def handler(exchange: Exchange) -> None:
            content = b'{"id":"m","more":"%s"}' % (b"x" * (size - 20))
            if packed:
                await exchange.reply(gzip.compress(content), content_encoding="gzip")
            else:
                await exchange.reply(content)

        return handler

    with Server(of_size(LIMIT)) as server:
        assert drive(send, **settings, base_url=server.url).id == "m"
    with Server(of_size(LIMIT + 1)) as server, pytest.raises(OneSignalError, match="1,000,000"):
        drive(read, **settings, base_url=server.url)


@pytest.mark.parametrize("size", [0, -1, 1.5, "64", True])
def test_a_limit_that_makes_no_sense(drive: Drive, size: Any) -> None:
    with pytest.raises(OneSignalError, match="max_response_size"):
        drive(lambda _: None, **SETTINGS, max_response_size=size)


MEASURED = """
import asyncio, resource, sys, time
from onesignal_client import AsyncOneSignal, OneSignal, OneSignalError
name, url = sys.argv[1:]
options = dict(app_id="a", rest_api_key="os_v2_app_testrestkey", base_url=url, timeout=40)
peak = lambda: resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
async def main(backend):
    async with AsyncOneSignal(backend=backend, **options) as client:
        await client.notifications.list()
import httpx
if name == "async-aiohttp":
    import httpx_aiohttp
before, start = peak(), time.monotonic()
try:
    if name == "sync":
        OneSignal(**options).notifications.list()
    else:
        asyncio.run(main(name.removeprefix("async-")))
except OneSignalError as error:
    print(type(error).__name__, peak() - before, time.monotonic() - start)
"""


@pytest.mark.parametrize("handler", ["endless_chunks", "gzip"])
def test_by_default_the_limit_is_64_mib(
    drive: Drive, bombs: dict[str, bytes], handler: str
) -> None:
    """Measured from outside, in a process that ends if need be."""
    serve = inflated("gzip", bombs["gzip"]) if handler == "gzip" else endless_chunks
    with Server(serve) as server:
        done = subprocess.run(
            [sys.executable, "-c", "import resource; resource.setrlimit(resource.RLIMIT_AS, "
             "(2 << 30,) * 2)\n" + MEASURED, drive.name, server.url],
            capture_output=True, text=True, timeout=20, cwd=Path(__file__).parents[2], check=False,
            env={**os.environ, **LEAN},
        )  # fmt: skip
    assert done.stdout, done.stderr[-500:]
    _, mebibytes, seconds = done.stdout.split()
    assert float(mebibytes) < 4 * 64
    assert float(seconds) < 10


def test_every_drive_is_measured() -> None:
    assert [drive.name for drive in ALL] == ["sync", "async-httpx", "async-aiohttp"]
