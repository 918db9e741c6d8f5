"""When a failed request goes out again, as httpx transports around any inner transport.

After lost connections, timeouts, replies cut short and the statuses 408, 429, 500, 502, 503, 504
and 520 to 530, a request is repeated if that cannot do its work twice:

- reads, replacements and deletions always; a DELETE that meets a 404 after an attempt that may
  have done the work counts as a success;
- what carries an idempotency key always, under the same key;
- anything else only if the connection was never made, or after a 429 or a 503 that says that
  nothing was done.

The wait before each attempt is random, below a bound that doubles each time, and never shorter
than `Retry-After`. After a 429 with `Retry-After`, other requests to the same group of calls wait
as well. The time is bounded: what cannot start before the deadline is not started, and the last
failure is handed on. Each retry is a line in the logger `onesignal_client`.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Hashable, Iterator
from ssl import SSLCertVerificationError
from time import monotonic
from typing import TYPE_CHECKING, Any, cast

import httpx

from ._retry_after import retry_after_seconds
from ._schema.operation import (
    ATTEMPTS,
    CUT,
    DEADLINE,
    EXTENSION,
    MAX_RETRIES,
    RETRIED,
    SAFE_METHODS,
)

if TYPE_CHECKING:
    from ._http.schedule import Schedule
    from ._schema.operation import Operation

GONE = "onesignal_already_gone"
"""Extension of a response that is made up, for a DELETE whose repetition met a 404: True."""

_STATUSES = frozenset({408, 429, 500, 502, 503, 504, *range(520, 531)})
_FAILURES = (httpx.TransportError, httpx.DecodingError, OSError)
_LIBRARIES = frozenset({"httpcore", "h2", "hpack", "hyperframe", "h11"})
_NEVER_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError)
_AIOHTTP_NEVER_SENT = frozenset({"ClientConnectorError", "ConnectionTimeoutError"})
_UNDONE = b"Service temporarily unavailable"  # OneSignal's 503 that invites another attempt


class RetryTransport(httpx.BaseTransport):
    """Repeats failed requests where that is safe.

        httpx.Client(transport=RetryTransport())

    Requests that do not come from this library's clients are judged by their method; a JSON body
    with an `idempotency_key` may be repeated too. Replies are read whole before they are handed
    on. Safe to share among threads. Within another one, it leaves the request to that.

    Args:
        transport: What carries out each attempt; httpx's own if left out.
        max_retries: How often a request is repeated at most.
        backoff: Bound of the first wait in seconds; doubles with each attempt.
        max_wait: Bound of any wait in seconds, unless the server asks for more.
        deadline: Seconds after the start of a request in which the last attempt must start.
    """

    def __init__(
        self,
        transport: httpx.BaseTransport | None = None,
        *,
        max_retries: int = 9,
        backoff: float = 0.5,
        max_wait: float = 60.0,
        deadline: float = 600.0,
    ) -> None:
        self._inner = transport or httpx.HTTPTransport()
        self._shared = _Shared(max_retries, backoff, max_wait, deadline)
        self._closed = threading.Event()

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        if RETRIED in request.extensions:
            return self._inner.handle_request(request)
        request.extensions[RETRIED] = True
        try:
            return self._repeated(request)
        finally:
            request.extensions.pop(RETRIED, None)  # a hook may have taken it away

    def _repeated(self, request: httpx.Request) -> httpx.Response:
        call = _Call(self._shared, request)
        while True:
            while seconds := call.pause():
                self._sleep(min(seconds, threading.TIMEOUT_MAX), call)
            response = None
            parts: list[bytes] = []
            try:
                response = self._inner.handle_request(request)
                if not response.is_closed:
                    stream = cast("httpx.SyncByteStream", response.stream)
                    try:
                        parts.extend(stream)
                    finally:
                        stream.close()
                settled = call.answered(response, parts)
            except Exception as failure:
                settled = call.failed(failure, response, parts)
            if settled is not None:
                return settled

    def _sleep(self, seconds: float, call: _Call) -> None:
        if self._closed.wait(seconds):
            raise call.closed()

    def close(self) -> None:
        """Close the inner transport; requests that are waiting fail at once."""
        self._shared.closed = True
        self._closed.set()
        self._inner.close()


class AsyncRetryTransport(httpx.AsyncBaseTransport):
    """As `RetryTransport`, for an `httpx.AsyncClient` under asyncio."""

    def __init__(
        self,
        transport: httpx.AsyncBaseTransport | None = None,
        *,
        max_retries: int = 9,
        backoff: float = 0.5,
        max_wait: float = 60.0,
        deadline: float = 600.0,
    ) -> None:
        self._inner = transport or httpx.AsyncHTTPTransport()
        self._shared = _Shared(max_retries, backoff, max_wait, deadline)
        from asyncio import Event

        self._closed = Event()

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        if RETRIED in request.extensions:
            return await self._inner.handle_async_request(request)
        request.extensions[RETRIED] = True
        try:
            return await self._repeated(request)
        finally:
            request.extensions.pop(RETRIED, None)  # a hook may have taken it away

    async def _repeated(self, request: httpx.Request) -> httpx.Response:
        call = _Call(self._shared, request)
        while True:
            while seconds := call.pause():
                await self._sleep(seconds, call)
            response = None
            parts: list[bytes] = []
            try:
                response = await self._inner.handle_async_request(request)
                if not response.is_closed:
                    stream = cast("httpx.AsyncByteStream", response.stream)
                    try:
                        async for part in stream:
                            parts.append(part)
                    finally:
                        await stream.aclose()
                settled = call.answered(response, parts)
            except Exception as failure:
                settled = call.failed(failure, response, parts)
            if settled is not None:
                return settled

    async def _sleep(self, seconds: float, call: _Call) -> None:
        from asyncio import timeout

        try:
            async with timeout(seconds):
                await self._closed.wait()
        except TimeoutError:
            return
        raise call.closed()

    async def aclose(self) -> None:
        """Close the inner transport; requests that are waiting fail at once."""
        self._shared.closed = True
        self._closed.set()
        await self._inner.aclose()


class _Shared:
    """What the requests of one transport have in common."""

    def __init__(self, max_retries: int, backoff: float, max_wait: float, deadline: float) -> None:
        if max_retries < 0 or backoff < 0 or max_wait < 0 or deadline < 0:
            raise ValueError("max_retries, backoff, max_wait and deadline must not be negative")
        self.max_retries = max_retries
        self.backoff = backoff
        self.max_wait = max_wait
        self.deadline = deadline
        self.closed = False
        self.gates: dict[Hashable, float] = {}
        """Until when (monotonic) each group must wait after a 429."""
        self._lock = threading.Lock()

    def shut_gate(self, group: Hashable, seconds: float) -> None:
        """Let the group wait; gates that stand open again are forgotten."""
        now = monotonic()
        with self._lock:
            gates = {key: until for key, until in self.gates.items() if until > now}
            gates[group] = max(gates.get(group, 0.0), now + seconds)
            self.gates = gates


class _Call:
    """One request with all its attempts: decides what follows each of them, without any I/O."""

    __slots__ = (
        "_attempts",
        "_last",
        "_operation",
        "_request",
        "_resume",
        "_schedule",
        "_shared",
        "_started",
        "_unsure",
    )

    def __init__(self, shared: _Shared, request: httpx.Request) -> None:
        self._shared = shared
        self._request = request
        self._operation: Operation[Any] | None = request.extensions.get(EXTENSION)
        self._started = monotonic()
        self._attempts = 0
        self._resume = 0.0
        self._unsure = False
        self._last = ""
        self._schedule: Schedule | None = None

    def pause(self) -> float:
        """Seconds to wait first; 0 is the start of an attempt."""
        if self._resume or self._shared.gates:
            now = monotonic()
            if (seconds := max(self._resume, self._gate(now)) - now) > 0:
                return seconds
        self._attempts += 1
        self._request.extensions[ATTEMPTS] = self._attempts
        return 0.0

    def answered(self, response: httpx.Response, parts: list[bytes]) -> httpx.Response | None:
        """After a whole reply: the response to hand on, or None for another attempt."""
        content = b"".join(parts)
        if response.is_closed:
            content = response.content
        else:
            response.stream = httpx.ByteStream(content)
            if "content-encoding" in response.headers:
                content = response.read()
        status = response.status_code
        if 200 <= status < 300:
            # Not every way to frame a body shows where it was cut, but JSON does.
            if self._operation is None or _is_whole(content) or not self._repeat_cut(response):
                return response
            return None
        return self._refused(response, content)

    def failed(
        self, failure: Exception, response: httpx.Response | None, parts: list[bytes]
    ) -> httpx.Response | None:
        """After a failure: as `answered`, unless the failure stands."""
        if not isinstance(failure, _FAILURES):
            if not _is_of_the_reply(failure):
                raise failure
            failure = _as_broken_reply(failure)
        if response is not None:
            return self._cut(failure, response, b"".join(parts))
        if self._shared.closed:
            raise self.closed() from failure
        if not _is_hopeless(failure):
            never_sent = _was_never_sent(failure)
            reason = type(failure).__name__
            if self._may_repeat(sure=never_sent) and self._again(reason, sure=never_sent):
                return None
        raise failure

    def closed(self) -> httpx.NetworkError:
        """The error of a request whose client was closed in the meantime."""
        before = f"; the last attempt met: {self._last}" if self._last else ""
        return httpx.NetworkError(f"the client was closed in the meantime{before}")

    def _refused(self, response: httpx.Response, content: bytes) -> httpx.Response | None:
        status = response.status_code
        if status in _STATUSES:
            asked = retry_after_seconds(response.headers)
            if status == 429 and asked:
                self._shared.shut_gate(self._group(), asked)
            undone = status == 429 or (status == 503 and (asked is not None or _UNDONE in content))
            if self._may_repeat(sure=undone) and self._again(str(status), asked, sure=undone):
                return None
        elif status == 404 and self._unsure and self._request.method == "DELETE":
            return self._gone(response)
        return response

    def _cut(
        self, failure: Exception, response: httpx.Response, raw: bytes
    ) -> httpx.Response | None:
        part = _partial(response, raw)
        part.extensions[CUT] = failure
        if not part.is_success:
            settled = self._refused(part, part.content)
            if settled is not part:
                return settled
        if part.status_code not in _STATUSES and self._repeat_cut(part):
            return None
        if self._operation is None:
            raise failure
        return part

    def _repeat_cut(self, response: httpx.Response) -> bool:
        return self._may_repeat() and self._again(f"{response.status_code}, reply cut short")

    def _gone(self, response: httpx.Response) -> httpx.Response:
        from ._http.schedule import log

        log.info("%s: 404, so an earlier attempt has done it", self._name)
        headers = [
            (name, value)
            for name, value in response.headers.multi_items()
            if not name.startswith(("content-", "transfer-"))
        ]
        return httpx.Response(200, headers=headers, json={"success": True}, extensions={GONE: True})

    def _may_repeat(self, *, sure: bool = False) -> bool:
        """Whether another attempt does no harm; `sure`: this one surely did nothing."""
        request, operation = self._request, self._operation
        if not isinstance(request.stream, httpx.ByteStream):
            return False  # the body can be read only once
        if sure:
            return True
        if operation is None:
            return request.method in SAFE_METHODS or bool(_body(request).get("idempotency_key"))
        if operation.retry_unless is not None and operation.retry_unless in _body(request):
            return False
        return operation.retry != "unprocessed"

    def _again(self, reason: str, asked: float | None = None, *, sure: bool = False) -> bool:
        """Plan another attempt, if there may be one."""
        from ._http.schedule import Schedule, log

        shared, self._last = self._shared, reason
        most = self._max_retries
        if shared.closed:
            return False
        if self._schedule is None:
            self._schedule = Schedule(
                started=self._started,
                max_retries=most,
                backoff=shared.backoff,
                max_wait=shared.max_wait,
                deadline=self._deadline,
            )
        now = monotonic()
        seconds = self._schedule.next(now, asked)
        if seconds is None:
            return False
        self._resume = now + seconds
        self._unsure = self._unsure or not sure
        log.warning(
            "%s: attempt %d of %d failed (%s), next in %.2f s",
            self._name,
            self._attempts,
            most + 1,
            reason,
            seconds,
        )
        return True

    def _gate(self, now: float) -> float:
        """When the group may go on, if that is still in time."""
        until = self._shared.gates.get(self._group(), 0.0)
        in_time = until - self._started < self._deadline
        if until <= now or not in_time or not self._max_retries:
            return 0.0
        from ._http.schedule import spread

        return now + spread(until - now)

    def _group(self) -> Hashable:
        request, operation = self._request, self._operation
        name = request.url.path if operation is None else operation.call.partition(".")[0]
        return request.url.netloc, name, request.headers.get("authorization")

    @property
    def _max_retries(self) -> int:
        most: int = self._request.extensions.get(MAX_RETRIES, self._shared.max_retries)
        return most

    @property
    def _deadline(self) -> float:
        seconds: float = self._request.extensions.get(DEADLINE, self._shared.deadline)
        return seconds

    @property
    def _name(self) -> str:
        if self._operation is None:
            return f"{self._request.method} {self._request.url.host}"
        return self._operation.call


def _body(request: httpx.Request) -> dict[str, Any]:
    """The fields of the body, if it is a JSON object."""
    try:
        body = json.loads(request.content)
    except (ValueError, RecursionError):
        return {}
    return body if isinstance(body, dict) else {}


def _is_whole(content: bytes) -> bool:
    """False for JSON that begins but does not end."""
    return not content.startswith((b"{", b"[")) or content.rstrip().endswith((b"}", b"]"))


def _partial(response: httpx.Response, raw: bytes) -> httpx.Response:
    """A response with what came of the body, decoded as far as possible."""
    headers = response.headers
    try:
        return httpx.Response(response.status_code, headers=headers, content=raw)
    except httpx.DecodingError:
        plain = {name: value for name, value in headers.items() if name != "content-encoding"}
        return httpx.Response(response.status_code, headers=plain, content=raw)


def _is_of_the_reply(failure: Exception) -> bool:
    """Whether the HTTP library itself tripped, as it does over replies that break HTTP/2."""
    frame = failure.__traceback__
    while frame is not None and frame.tb_next is not None:
        frame = frame.tb_next
    name = frame.tb_frame.f_globals.get("__name__", "") if frame else ""
    return name.partition(".")[0] in _LIBRARIES


def _as_broken_reply(failure: Exception) -> httpx.RemoteProtocolError:
    broken = httpx.RemoteProtocolError(str(failure) or type(failure).__name__)
    broken.__cause__ = failure
    return broken


def causes(error: BaseException | None) -> Iterator[BaseException]:
    """The error, and what led to it."""
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__


def _was_never_sent(failure: Exception) -> bool:
    """Whether no byte of the request can have reached the server."""
    if not isinstance(failure, _NEVER_SENT):
        return False
    # httpx-aiohttp calls any connection that aiohttp lost a ConnectTimeout.
    lost = [kind for error in causes(failure) for kind in _aiohttp_kinds(error)]
    return not lost or not _AIOHTTP_NEVER_SENT.isdisjoint(lost)


def _aiohttp_kinds(error: BaseException) -> list[str]:
    kinds = type(error).__mro__
    return [kind.__name__ for kind in kinds if kind.__module__.startswith("aiohttp.")]


def _is_hopeless(failure: Exception) -> bool:
    """Whether another attempt can only fail in the same way."""
    if isinstance(failure, httpx.LocalProtocolError):
        # h2 reports so what other requests did to the connection that they share.
        return not any(type(error).__module__.startswith("h2.") for error in causes(failure))
    return isinstance(failure, httpx.UnsupportedProtocol) or any(
        isinstance(error, SSLCertVerificationError) for error in causes(failure)
    )
