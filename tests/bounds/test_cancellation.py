"""A call that is cancelled, at whatever point, leaves the client whole."""

from __future__ import annotations

import asyncio
import random
from contextlib import suppress
from typing import Any

import pytest

from onesignal_client import AsyncOneSignal
from tests.support.driving import SETTINGS

from .scale import scaled
from .server import Exchange, Server

pytestmark = pytest.mark.timeout(120)

MESSAGE: Any = {"contents": {"en": "Hello"}, "included_segments": ["All"]}
CONNECTIONS = 200
BACKENDS: list[Any] = ["httpx", "aiohttp"]


def settings(server: Server, backend: Any) -> dict[str, Any]:
    return {**SETTINGS, "base_url": server.url, "timeout": 5, "backend": backend}


async def is_whole(client: AsyncOneSignal, server: Server) -> None:
    """All connections that a client may have can still be used, all at once."""
    sent = await asyncio.gather(
        *(client.notifications.create(MESSAGE) for _ in range(CONNECTIONS + 50)),
        return_exceptions=True,
    )
    assert [result for result in sent if isinstance(result, BaseException)] == []
    together = 0

    async def meet(exchange: Exchange) -> None:
        nonlocal together
        together += 1
        while together < CONNECTIONS:  # noqa: ASYNC110
            await asyncio.sleep(0.01)
        await exchange.reply()

    server.handler = meet
    calls = (client.notifications.create(MESSAGE) for _ in range(CONNECTIONS))
    await asyncio.wait_for(asyncio.gather(*calls), 10)
    assert server.open <= CONNECTIONS


@pytest.mark.parametrize("backend", BACKENDS)
async def test_calls_with_a_short_time_each(backend: Any) -> None:
    chance = random.Random(7)
    with Server() as server:
        async with AsyncOneSignal(**settings(server, backend)) as client:
            for _ in range(scaled(300)):
                with suppress(TimeoutError):
                    async with asyncio.timeout(chance.random() * 0.002):
                        await client.notifications.create(MESSAGE)
            await is_whole(client, server)
        server.wait_until_closed()


@pytest.mark.parametrize("backend", BACKENDS)
async def test_many_tasks_cancelled_at_once(backend: Any) -> None:
    chance = random.Random(7)
    with Server() as server:
        async with AsyncOneSignal(**settings(server, backend)) as client:
            for _ in range(scaled(2)):
                tasks = [
                    asyncio.create_task(client.notifications.create(MESSAGE)) for _ in range(400)
                ]
                await asyncio.sleep(chance.random() * 0.2)
                for task in tasks:
                    task.cancel()
                await asyncio.gather(*tasks, return_exceptions=True)
            await is_whole(client, server)
        server.wait_until_closed()


@pytest.mark.parametrize("backend", BACKENDS)
@pytest.mark.parametrize("when", ["before the head", "within the head", "within the body"])
async def test_a_connection_whose_call_did_not_end_is_not_used_again(
    backend: Any, when: str
) -> None:
    """Else the next call would read what belongs to this one."""
    loop = asyncio.get_running_loop()
    here = asyncio.Event()

    async def stop_midway(exchange: Exchange) -> None:
        if when == "within the head":
            await exchange.write(b"HTTP/1.1 200 OK\r\nContent-Type: ")
        elif when == "within the body":
            await exchange.write(b'HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\n{"id":')
        loop.call_soon_threadsafe(here.set)
        await asyncio.sleep(60)

    with Server(stop_midway) as server:
        async with AsyncOneSignal(**settings(server, backend)) as client:
            task = asyncio.create_task(client.notifications.create(MESSAGE))
            await here.wait()
            await asyncio.sleep(0.05)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            server.wait_until_closed()

            async def answer(exchange: Exchange) -> None:
                await exchange.reply(b'{"id":"second"}')

            server.handler = answer
            assert (await client.notifications.create(MESSAGE)).id == "second"
            assert server.connections == 2
