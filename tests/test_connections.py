"""httpx's connections for many tasks: none lost, none too many, none kept too long."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress

import httpx
import pytest

from onesignal_client._http import spread as _spread
from onesignal_client._http.spread import SpreadTransport

LIMITS = httpx.Limits(max_connections=3, max_keepalive_connections=2, keepalive_expiry=10)
TIMEOUT = {"pool": 5.0}


class Line(httpx.AsyncBaseTransport):
    """A transport that carries one request at a time, when it is told to."""

    def __init__(self, lines: Lines) -> None:
        self.lines = lines
        self.busy = self.closed = False

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        assert not self.busy and not self.closed
        self.busy = True
        self.lines.carried += 1
        self.lines.most = max(self.lines.most, sum(line.busy for line in self.lines.made))
        try:
            await self.lines.go.wait()
            await asyncio.sleep(0)
            if self.lines.failure:
                raise self.lines.failure
        except BaseException:
            self.busy = False
            raise
        return httpx.Response(200, stream=Body(self))

    async def aclose(self) -> None:
        self.closed = True


class Body(httpx.AsyncByteStream):
    """The connection is busy until its body is closed."""

    def __init__(self, line: Line) -> None:
        self.line = line

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield b"{}"

    async def aclose(self) -> None:
        self.line.busy = False


class Lines:
    """All the transports that were made."""

    def __init__(self) -> None:
        self.made: list[Line] = []
        self.go = asyncio.Event()
        self.go.set()
        self.failure: Exception | None = None
        self.carried = self.most = 0

    def make(self) -> Line:
        self.made.append(Line(self))
        return self.made[-1]

    @property
    def open(self) -> int:
        return sum(not line.closed for line in self.made)


Spread = tuple[SpreadTransport, Lines]


@pytest.fixture
async def spread() -> AsyncIterator[Spread]:
    lines = Lines()
    transport = SpreadTransport(lines.make, LIMITS)
    yield transport, lines
    await transport.aclose()
    assert not lines.open


async def get(transport: SpreadTransport, pool: float | None = 5.0) -> None:
    request = httpx.Request("GET", "http://sandbox/", extensions={"timeout": {"pool": pool}})
    response = await transport.handle_async_request(request)
    await response.aread()
    await response.aclose()


async def settle() -> None:
    for _ in range(20):
        await asyncio.sleep(0)


async def test_one_after_another_takes_the_same_connection(spread: Spread) -> None:
    transport, lines = spread
    for _ in range(5):
        await get(transport)
    assert (len(lines.made), lines.carried) == (1, 5)


async def test_never_more_at_once_than_allowed(spread: Spread) -> None:
    transport, lines = spread
    await asyncio.gather(*(get(transport) for _ in range(50)))
    assert (lines.carried, lines.most) == (50, 3)
    assert len(lines.made) == 3


async def test_idle_connections_beyond_the_limit_are_closed(spread: Spread) -> None:
    transport, lines = spread
    await asyncio.gather(*(get(transport) for _ in range(3)))
    assert (len(lines.made), lines.open) == (3, 2)


async def test_expired_connections_are_closed(
    spread: Spread, monkeypatch: pytest.MonkeyPatch
) -> None:
    transport, lines = spread
    now = [100.0]
    monkeypatch.setattr(_spread, "monotonic", lambda: now[0])
    await asyncio.gather(get(transport), get(transport))
    assert lines.open == 2
    now[0] += 11
    await get(transport)
    await settle()
    assert lines.open == 1


async def test_waiting_ends_with_the_timeout(spread: Spread) -> None:
    transport, lines = spread
    lines.go.clear()
    under_way = [asyncio.create_task(get(transport)) for _ in range(3)]
    await settle()
    with pytest.raises(httpx.PoolTimeout):
        await get(transport, pool=0.01)
    lines.go.set()
    await asyncio.gather(*under_way)
    await get(transport)
    assert lines.carried == 4


@asynccontextmanager
async def failing(lines: Lines) -> AsyncIterator[None]:
    lines.failure = httpx.ReadError("lost")
    yield
    lines.failure = None


async def test_failures_give_their_turn_back(spread: Spread) -> None:
    transport, lines = spread
    async with failing(lines):
        for _ in range(10):
            with pytest.raises(httpx.ReadError):
                await get(transport)
    await asyncio.gather(*(get(transport) for _ in range(10)))
    assert lines.most == 3


@pytest.mark.parametrize("waiting", [False, True])
async def test_cancelled_requests_give_their_turn_back(spread: Spread, waiting: bool) -> None:
    transport, lines = spread
    lines.go.clear()
    tasks = [asyncio.create_task(get(transport)) for _ in range(5 if waiting else 3)]
    await settle()
    for task in tasks[3:] if waiting else tasks:
        task.cancel()
    await settle()
    lines.go.set()
    for task in tasks:
        with suppress(asyncio.CancelledError):
            await task
    await asyncio.wait_for(asyncio.gather(*(get(transport) for _ in range(10))), 5)
    assert lines.most == 3


async def test_an_unread_reply_keeps_its_connection_until_closed(spread: Spread) -> None:
    transport, lines = spread
    request = httpx.Request("GET", "http://sandbox/", extensions={"timeout": TIMEOUT})
    response = await transport.handle_async_request(request)
    await get(transport)
    assert len(lines.made) == 2
    for _ in range(2):
        await response.stream.aclose()  # type: ignore[union-attr]
    await settle()
    assert [line.closed for line in lines.made] == [True, False]  # nobody can use it any more
    await asyncio.gather(*(get(transport) for _ in range(10)))
    assert lines.most == 3


async def test_a_reply_without_a_stream_frees_its_connection_at_once() -> None:
    made: list[httpx.MockTransport] = []

    def make() -> httpx.MockTransport:
        made.append(httpx.MockTransport(lambda _: httpx.Response(200, content=b"{}")))
        return made[-1]

    transport = SpreadTransport(make, LIMITS)
    for _ in range(5):
        await get(transport)
    assert len(made) == 1


async def test_a_request_costs_the_same_however_many_are_idle() -> None:
    limits = httpx.Limits(max_connections=None, max_keepalive_connections=None)
    lines = Lines()
    transport = SpreadTransport(lines.make, limits)

    async def one() -> None:
        await get(transport)

    few = await counted(one)
    lines.go.clear()
    tasks = [asyncio.create_task(get(transport)) for _ in range(300)]
    await settle()
    lines.go.set()
    await asyncio.gather(*tasks)
    assert lines.open == 300
    lines.most = 0
    lines.made[:] = lines.made[-1:]
    assert await counted(one) <= 1.1 * few


async def counted(work: Callable[[], object]) -> int:
    """Calls of functions, which is what grows where a pool looks at all its connections."""
    count = 0

    def profile(*_: object) -> None:
        nonlocal count
        count += 1

    await work()  # type: ignore[misc]
    sys.setprofile(profile)
    try:
        await work()  # type: ignore[misc]
    finally:
        sys.setprofile(None)
    return count
