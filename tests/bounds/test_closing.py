"""Closing ends what is under way and what waits in line, at once and with our errors."""

from __future__ import annotations

import asyncio
import threading
import time
from typing import Any

import httpx
import pytest

from onesignal_client import AsyncOneSignal, OneSignalError
from onesignal_client._http.aiohttp import AiohttpTransport
from onesignal_client.retry import AsyncRetryTransport
from tests.support.driving import SETTINGS

from .server import Exchange, Server

pytestmark = pytest.mark.timeout(60)

MESSAGE: Any = {"contents": {"en": "Hello"}, "included_segments": ["All"]}
CALLS, CONNECTIONS = 300, 200


async def never(exchange: Exchange) -> None:
    await asyncio.sleep(60)


async def limited(exchange: Exchange) -> None:
    await exchange.reply(status=429, retry_after="20")


@pytest.mark.parametrize("max_retries", [0, 9])
@pytest.mark.parametrize("backend", ["httpx", "aiohttp"])
async def test_calls_under_way_and_in_line_end_with_our_errors(
    backend: Any, max_retries: int
) -> None:
    with Server(never) as server:
        client = AsyncOneSignal(
            **{**SETTINGS, "max_retries": max_retries}, base_url=server.url, backend=backend
        )
        tasks = [asyncio.create_task(client.notifications.create(MESSAGE)) for _ in range(CALLS)]
        await asyncio.to_thread(server.wait_for, CONNECTIONS)
        start = time.monotonic()
        await client.aclose()
        _, waiting = await asyncio.wait(tasks, timeout=5)
        seconds = time.monotonic() - start
        assert not waiting
        results = await asyncio.gather(*tasks, return_exceptions=True)
        await asyncio.sleep(0.3)
        assert {type(each) for each in results if not isinstance(each, OneSignalError)} == set()
        assert len(server.requests) == CONNECTIONS  # none went out afterwards
        assert seconds < 1.5
        server.wait_until_closed()


@pytest.mark.parametrize("kind", [httpx.AsyncHTTPTransport, AiohttpTransport])
async def test_who_waits_for_a_connection_of_the_inner_transport_hears_of_it(kind: Any) -> None:
    with Server(never) as server:
        transport = AsyncRetryTransport(kind(limits=httpx.Limits(max_connections=1)))
        tasks = [
            asyncio.create_task(transport.handle_async_request(httpx.Request("GET", server.url)))
            for _ in range(3)
        ]
        await asyncio.to_thread(server.wait_for, 1)
        await asyncio.sleep(0.05)
        assert len(server.requests) == 1
        await transport.aclose()
        _, waiting = await asyncio.wait(tasks, timeout=5)
        assert not waiting
        for task in tasks:
            with pytest.raises(httpx.NetworkError, match="the client was closed"):
                task.result()
        await asyncio.to_thread(server.wait_until_closed)  # asyncio closes a little later


@pytest.mark.parametrize("backend", ["httpx", "aiohttp"])
async def test_calls_that_wait_for_a_limit_end_as_well(backend: Any) -> None:
    with Server(limited) as server:
        client = AsyncOneSignal(
            **{**SETTINGS, "max_retries": 9}, base_url=server.url, backend=backend
        )
        tasks = [asyncio.create_task(client.notifications.create(MESSAGE)) for _ in range(50)]
        await asyncio.to_thread(server.wait_for, 1)
        await asyncio.sleep(0.5)
        came = len(server.requests)
        start = time.monotonic()
        await client.aclose()
        _, waiting = await asyncio.wait(tasks, timeout=5)
        assert not waiting
        assert time.monotonic() - start < 1.5
        for result in await asyncio.gather(*tasks, return_exceptions=True):
            assert isinstance(result, OneSignalError)
            assert "closed" in str(result)
        assert len(server.requests) == came


@pytest.mark.parametrize("backend", ["httpx", "aiohttp"])
async def test_a_closed_client_refuses_to_send(backend: Any) -> None:
    with Server() as server:
        client = AsyncOneSignal(**SETTINGS, base_url=server.url, backend=backend)
        await client.notifications.create(MESSAGE)
        await client.aclose()
        with pytest.raises(OneSignalError, match="closed"):
            await client.notifications.create(MESSAGE)
        assert len(server.requests) == 1


@pytest.mark.parametrize("backend", ["httpx", "aiohttp"])
async def test_an_upload_that_nobody_reads_does_not_hold_it_up(backend: Any) -> None:
    async def on_head(exchange: Exchange) -> None:
        began.set()
        await asyncio.sleep(20)

    began = threading.Event()
    body: Any = {**MESSAGE, "data": {"x": "x" * 8_000_000}}
    with Server(on_head=on_head) as server:
        client = AsyncOneSignal(**SETTINGS, base_url=server.url, backend=backend, checks=False)
        task = asyncio.create_task(client.notifications.create(body))
        assert await asyncio.to_thread(began.wait, 10)
        start = time.monotonic()
        await asyncio.wait_for(client.aclose(), 5)
        assert time.monotonic() - start < 1.5
        with pytest.raises(OneSignalError, match="closed"):
            await task
