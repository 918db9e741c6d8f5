"""When a failed request goes out again, as httpx transports around any inner transport.

After lost connections, timeouts, replies cut short and the statuses 408, 429, 500, 502, 503, 504
and 520 to 530, a request is repeated if that cannot do its work twice:

- reads, replacements and deletions always; a DELETE that meets a 404 after an attempt that may
  have done the work counts as a success;
- what carries an idempotency key always, under the same key;
- anything else only if the connection was never made, or after a 429 or a 503 that says that
  nothing was done.

The wait before each attempt is random, below a bound that doubles each time up to a few seconds,
and never shorter than `Retry-After`. What cannot start before the deadline is not started, and the
last failure is handed on.

A 429 with `Retry-After` is no failure of the request that met it: it waits as long as it was told.
Where 429s are crowded, all requests to the same group of calls wait, then stand in line and go out
one after the other, at the pace that got through; that pace follows what the server grants. Neither
wait is a request's own time, as long as others get through.

Each retry is a line in the logger `onesignal_client`.
"""

from __future__ import annotations

import threading
from contextlib import aclosing, closing
from typing import cast

import httpx

from ._http.body import Body, read_already
from ._http.extensions import RETRIED
from ._http.network import attempt_within
from ._http.policy import NOT_YET, Attempt, Call, Policy, Step

_MAX_RESPONSE_SIZE = 64 * 2**20
_MANY = 1_000_000


class RetryTransport(httpx.BaseTransport):
    """Repeats failed requests where that is safe.

        httpx.Client(transport=RetryTransport())

    Requests that do not come from this library's clients are judged by their method; a JSON body
    with an `idempotency_key` may be repeated too. Replies are read whole before they are handed
    on. Safe to share among threads. Within another one, it leaves the request to that.

    Args:
        transport: What carries out each attempt; httpx's own if left out.
        max_retries: How often a request is repeated at most; 429s do not count.
        backoff: Bound of the first wait in seconds; doubles with each attempt.
        max_wait: Bound of any wait in seconds, unless the server asks for more.
        deadline: Seconds after the start of a request in which its last attempt must start.
        max_response_size: Bytes that a decompressed reply may have.
        max_connections: How many requests go to the inner transport at a time; those that wait here
            still learn of a rate limit.
    """

    def __init__(
        self,
        transport: httpx.BaseTransport | None = None,
        *,
        max_retries: int = 12,
        backoff: float = 0.5,
        max_wait: float = 5.0,
        deadline: float = 30.0,
        max_response_size: int = _MAX_RESPONSE_SIZE,
        max_connections: int = _MANY,
    ) -> None:
        self._inner = transport or httpx.HTTPTransport()
        self._policy = Policy(
            lock=threading.Lock,
            max_retries=max_retries,
            backoff=backoff,
            max_wait=max_wait,
            deadline=deadline,
            max_response_size=max_response_size,
        )
        self._slots = threading.Semaphore(max_connections)
        self._closed = threading.Event()

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send it until it is done, or must not be repeated; as httpx calls it."""
        if RETRIED in request.extensions:
            return self._inner.handle_request(request)
        request.extensions[RETRIED] = True
        try:
            return self._follow(Call(self._policy, request))
        finally:
            request.extensions.pop(RETRIED, None)  # a hook may have taken it away

    def _follow(self, call: Call) -> httpx.Response:
        plan, brought = call.steps(), None
        try:
            while True:
                step, brought = plan.send(brought), None
                if step is Step.SEND:
                    brought = self._send(call)
                elif step is Step.STAND_IN_LINE:
                    with call.pace.turn:
                        for seconds in call.pace.waits(call.must_give_up):
                            self._sleep(seconds)
                else:
                    self._sleep(step)
        except StopIteration as end:
            return cast("httpx.Response", end.value)

    def _send(self, call: Call) -> Attempt:
        response, body = None, Body(call.max_size, call.within)
        try:
            with self._slots, attempt_within(call.within):
                if call.must_stand_in_line:
                    return NOT_YET
                response = self._inner.handle_request(call.request)
                if response.is_closed:
                    body.add(read_already(response))
                else:
                    with closing(cast("httpx.SyncByteStream", response.stream)) as stream:
                        for part in stream:
                            body.add(part)
        except Exception as failure:
            return Attempt(response, bytes(body), failure)
        return Attempt(response, bytes(body), None)

    def _sleep(self, seconds: float) -> None:
        since = self._policy.clock.now()
        if not self._closed.wait(min(seconds, threading.TIMEOUT_MAX)):
            self._policy.clock.slept(seconds, since)

    def close(self) -> None:
        """Close the inner transport; requests that are waiting fail at once."""
        self._policy.closed = True
        self._closed.set()
        self._inner.close()


class AsyncRetryTransport(httpx.AsyncBaseTransport):
    """As `RetryTransport`, for an `httpx.AsyncClient` under asyncio."""

    def __init__(
        self,
        transport: httpx.AsyncBaseTransport | None = None,
        *,
        max_retries: int = 12,
        backoff: float = 0.5,
        max_wait: float = 5.0,
        deadline: float = 30.0,
        max_response_size: int = _MAX_RESPONSE_SIZE,
        max_connections: int = _MANY,
    ) -> None:
        import asyncio

        self._inner = transport or httpx.AsyncHTTPTransport()
        self._policy = Policy(
            lock=asyncio.Lock,
            max_retries=max_retries,
            backoff=backoff,
            max_wait=max_wait,
            deadline=deadline,
            max_response_size=max_response_size,
        )
        self._slots = asyncio.Semaphore(max_connections)
        self._closed = asyncio.Event()
        self._under_way: set[asyncio.Timeout] = set()

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send it until it is done, or must not be repeated; as httpx calls it."""
        if RETRIED in request.extensions:
            return await self._inner.handle_async_request(request)
        request.extensions[RETRIED] = True
        try:
            return await self._follow(Call(self._policy, request))
        finally:
            request.extensions.pop(RETRIED, None)  # a hook may have taken it away

    async def _follow(self, call: Call) -> httpx.Response:
        plan, brought = call.steps(), None
        while True:
            try:
                step, brought = plan.send(brought), None
            except StopIteration as end:  # which no coroutine may raise
                return cast("httpx.Response", end.value)
            if step is Step.SEND:
                brought = await self._send(call)
            elif step is Step.STAND_IN_LINE:
                async with call.pace.turn:
                    for seconds in call.pace.waits(call.must_give_up):
                        await self._sleep(seconds)
            else:
                await self._sleep(step)

    async def _send(self, call: Call) -> Attempt:
        from asyncio import timeout

        response, body = None, Body(call.max_size, call.within)
        late: httpx.TimeoutException = httpx.PoolTimeout("all connections are busy")
        try:
            async with timeout(call.within) as limit:
                self._under_way.add(limit)
                try:
                    async with self._slots:
                        if call.must_stand_in_line:
                            return NOT_YET
                        late = httpx.ReadTimeout("the attempt took too long")
                        response = await self._inner.handle_async_request(call.request)
                        if response.is_closed:
                            body.add(read_already(response))
                        else:
                            stream = cast("httpx.AsyncByteStream", response.stream)
                            async with aclosing(stream):
                                async for part in stream:
                                    body.add(part)
                finally:
                    self._under_way.discard(limit)
        except TimeoutError as failure:
            late.__cause__ = failure
            return Attempt(response, bytes(body), late)
        except Exception as failure:
            return Attempt(response, bytes(body), failure)
        return Attempt(response, bytes(body), None)

    async def _sleep(self, seconds: float) -> None:
        from asyncio import timeout

        since = self._policy.clock.now()
        try:
            async with timeout(seconds):
                await self._closed.wait()
        except TimeoutError:
            self._policy.clock.slept(seconds, since)

    async def aclose(self) -> None:
        """Close the inner transport; requests that are waiting or under way fail at once."""
        from asyncio import sleep

        self._policy.closed = True
        self._closed.set()
        for limit in self._under_way:
            if not limit.expired():
                limit.reschedule(0.0)
        await sleep(0)  # let them fail by that, rather than by what closing does to them
        await self._inner.aclose()
