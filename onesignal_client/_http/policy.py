"""When a failed request goes out again, and how long until then. No I/O, and no waiting."""

from __future__ import annotations

import json
import logging
import random
import socket
from collections.abc import Callable, Generator, Hashable, Iterator
from enum import Enum, auto
from ssl import SSLCertVerificationError
from typing import TYPE_CHECKING, Any, NamedTuple

import httpx
from attrs import Attribute, Factory, define, field

from .._common.retry_after import retry_after_seconds
from .._schema.operation import SAFE_METHODS
from ..errors import RETRYABLE
from .body import TooLarge, decompressed, without_body
from .extensions import ACCOUNT, ATTEMPTS, BOUNDS, CUT, ELAPSED, GONE, OPERATION
from .pace import Clock, Pace, spread

if TYPE_CHECKING:
    from .._schema.operation import Operation
    from .settings import Settings

log = logging.getLogger("onesignal_client")
log.addHandler(logging.NullHandler())

_FAILURES = (httpx.TransportError, httpx.DecodingError, OSError)
_NEVER_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError)
_AIOHTTP_NEVER_SENT = frozenset({"ClientConnectorError", "ConnectionTimeoutError"})
_UNDONE = b"Service temporarily unavailable"  # OneSignal's 503 that invites another attempt
_SHORTEST = 0.05  # seconds that must be left for another attempt
_MOST_REFUSALS = 100  # 429s that one call takes, while others get through
_NO_SUCH_HOST = frozenset({socket.EAI_NONAME, getattr(socket, "EAI_NODATA", socket.EAI_NONAME)})
_RETRIES_OF_A_NAME = 2  # a name that nobody knows is most likely misspelt


class Step(Enum):
    """What a transport has to do next."""

    STAND_IN_LINE = auto()
    """Wait for the turn of the call's pace, then as long as `pace.waits` says."""
    SEND = auto()
    """Send the request and read the reply, within the call's bounds, unless it must stand in line
    when a connection is free at last."""


class Attempt(NamedTuple):
    """What came of sending: a response, a failure, or both if the reply was cut."""

    response: httpx.Response | None
    raw: bytes
    """The body as it came."""
    failure: Exception | None


NOT_YET = Attempt(None, b"", None)
"""The request has not gone out: it has to stand in line first."""
Plan = Generator[Step | float, Any, httpx.Response]
"""Yields a step, or seconds to sleep; what sending brought is sent in."""


def _not_negative(_: object, setting: Attribute[Any], value: Any) -> None:
    if value < 0:
        raise ValueError(f"{setting.name} must not be negative")


@define(eq=False, kw_only=True)
class Policy:
    """What the requests of one transport have in common."""

    lock: Callable[[], Any]
    """Makes a lock, for threads or for tasks."""
    max_retries: int = field(validator=_not_negative)
    backoff: float = field(validator=_not_negative)
    max_wait: float = field(validator=_not_negative)
    deadline: float = field(validator=_not_negative)
    max_response_size: int = field(validator=_not_negative)
    attempt_timeout: None = None
    closed: bool = False
    clock: Clock = Factory(Clock)
    _paces: dict[Hashable, Pace] = Factory(dict)

    def pace(self, group: Hashable) -> Pace:
        pace = self._paces.get(group)
        if pace is None:
            if len(self._paces) > 1000:  # hosts and keys without end
                self._paces.clear()
            pace = self._paces.setdefault(group, Pace(self.clock, self.lock()))
        return pace


Outcome = httpx.Response | Exception | float
"""What follows an attempt: a response or a failure to end with, or seconds until another one."""


class Call:
    """One request with all its attempts: decides what follows each of them."""

    def __init__(self, policy: Policy, request: httpx.Request) -> None:
        bounds: Policy | Settings = request.extensions.get(BOUNDS, policy)
        self.request = request
        self.within = bounds.attempt_timeout
        """Seconds that an attempt may take."""
        self.max_size = bounds.max_response_size
        """Bytes that a reply may have."""
        self._max_retries = bounds.max_retries
        self._deadline = bounds.deadline
        self._policy = policy
        self._operation: Operation[Any] | None = request.extensions.get(OPERATION)
        self.pace = policy.pace(self._group())
        self._from_line = False
        self._began = self._started = policy.clock.now()
        self._in_line = 0.0
        self._attempts = 0
        self._refusals = 0
        self._unsure = False
        self._gave_up = False
        self._refusal: httpx.Response | None = None
        self._last = ""

    @property
    def must_stand_in_line(self) -> bool:
        """Whether the pace is limited by now, for who does not come from the line."""
        return self.pace.is_limited and not self._from_line

    def steps(self) -> Plan:
        """One attempt after the other, with the waits between, up to the response."""
        self.pace.calls.add(self)
        try:
            return (yield from self._steps())
        finally:
            self.pace.calls.discard(self)

    def _steps(self) -> Plan:
        clock = self._policy.clock
        while True:
            self._from_line = not self._max_retries  # who may try once only does not wait for it
            if self.must_stand_in_line:
                before = clock.now()
                yield Step.STAND_IN_LINE
                self._in_line += clock.now() - before
                self._check_open()
                if self._gave_up and self._refusal is not None:
                    return self._refusal
                self._from_line = True
            self._started = clock.now()
            self._attempts += 1
            self.request.extensions[ATTEMPTS] = self._attempts
            attempt: Attempt = yield Step.SEND
            if attempt is NOT_YET:
                self._attempts -= 1
                continue
            outcome = self._judge(attempt)
            if isinstance(outcome, Exception):
                raise outcome
            if isinstance(outcome, httpx.Response):
                outcome.extensions[ELAPSED] = clock.now() - self._started
                return outcome
            if outcome:
                yield outcome
                self._check_open()

    def must_give_up(self, seconds: float) -> bool:
        """Whether no attempt may start after so many seconds in line.

        The line is not the call's own time, as long as it moves.
        """
        since = max(self._began, self.pace.progress)
        late = self._policy.clock.now() + seconds - since > self._deadline
        self._gave_up = late or self._policy.closed
        return self._gave_up

    def _judge(self, attempt: Attempt) -> Outcome:
        response, raw, failure = attempt
        if response is not None:
            content, problem = decompressed(response, raw, self.max_size)
            return self._replied(_whole(response, content), content, failure or problem)
        failure = failure or httpx.ReadError("no reply")
        if self._policy.closed:
            raise self._closed() from failure
        if (
            not isinstance(failure, _FAILURES)
            or is_hopeless(failure)
            or (_is_unknown_host(failure) and self._attempts > _RETRIES_OF_A_NAME)
        ):
            return failure
        return self._again(type(failure).__name__, failure, sure=was_never_sent(failure))

    def _replied(self, reply: httpx.Response, content: bytes, cut: Exception | None) -> Outcome:
        if cut is not None and reply.is_success and holds_json(content):
            cut = None
        if cut is not None:
            reply.extensions[CUT] = cut
        if reply.is_success:
            self.pace.answered()
        elif (outcome := self._refused(reply, content)) is not reply:
            return outcome
        end: Outcome = reply
        if cut is not None:
            end = cut if self._operation is None else reply
            is_short = reply.status_code not in RETRYABLE and not isinstance(cut, TooLarge)
        else:
            # Not every way to frame a body shows where it was cut, but JSON does.
            is_short = reply.is_success and self._operation is not None and not is_whole(content)
        return self._again(f"{reply.status_code}, reply cut short", end) if is_short else end

    def _refused(self, response: httpx.Response, content: bytes) -> Outcome:
        status = response.status_code
        asked = retry_after_seconds(response.headers)
        if status != 429:
            self.pace.answered()
        elif asked and asked > self._deadline:
            return response
        elif (held := self.pace.refused(self._started, asked)) is not None:
            return self._limited(response, held)
        if status in RETRYABLE:
            undone = status == 429 or (status == 503 and (asked is not None or _UNDONE in content))
            return self._again(str(status), response, asked, sure=undone)
        if status == 404 and self._unsure and self.request.method == "DELETE":
            return self._gone(response)
        return response

    def _limited(self, response: httpx.Response, seconds: float) -> Outcome:
        """A 429 with its time is no failure of the call that met it, and no time of its own."""
        self._last, self._refusal = "429", response
        self._refusals += 1
        if (
            self._gave_up
            or self.must_give_up(seconds)
            or self._refusals > _MOST_REFUSALS
            or not self._max_retries
            or not self._is_repeatable
        ):
            return response
        log.warning("%s: attempt %d met a 429, next in %.2f s", self._name, self._attempts, seconds)
        self._in_line += seconds
        return seconds

    def _gone(self, response: httpx.Response) -> httpx.Response:
        log.info("%s: 404, so an earlier attempt has done it", self._name)
        return httpx.Response(
            200,
            headers=without_body(response.headers),
            json={"success": True},
            extensions={GONE: True},
        )

    @property
    def _is_repeatable(self) -> bool:
        return isinstance(self.request.stream, httpx.ByteStream)  # others can be read only once

    def _again(
        self, reason: str, otherwise: Outcome, asked: float | None = None, *, sure: bool = False
    ) -> Outcome:
        """Seconds until another attempt, if there may be one; `sure`: this one did nothing."""
        policy, self._last = self._policy, reason
        failed = self._attempts - self._refusals
        harmless = self._is_repeatable and (sure or may_be_repeated(self.request))
        if policy.closed or failed > self._max_retries or not harmless:
            return otherwise
        bound = min(policy.max_wait, policy.backoff * 2.0 ** min(failed - 1, 60))
        left = self._deadline - (policy.clock.now() - self._began - self._in_line)
        least = spread(asked or 0.0)
        if left < max(least, _SHORTEST):
            return otherwise
        seconds = min(max(random.uniform(0.0, bound), least), left)  # noqa: S311
        self._unsure = self._unsure or not sure
        log.warning(
            "%s: attempt %d of %d failed (%s), next in %.2f s",
            self._name,
            failed,
            self._max_retries + 1,
            reason,
            seconds,
        )
        return seconds

    def _check_open(self) -> None:
        if self._policy.closed:
            raise self._closed()

    def _closed(self) -> httpx.NetworkError:
        before = f"; the last attempt met: {self._last}" if self._last else ""
        return httpx.NetworkError(f"the client was closed in the meantime{before}")

    def _group(self) -> Hashable:
        request, operation = self.request, self._operation
        name = request.url.path if operation is None else operation.call.partition(".")[0]
        account = request.extensions.get(ACCOUNT) or hash(request.headers.get("authorization"))
        return request.url.netloc, name, account

    @property
    def _name(self) -> str:
        if self._operation is None:
            return f"{self.request.method} {self.request.url.host}"
        return self._operation.call


def may_be_repeated(request: httpx.Request) -> bool:
    """Whether sending it again does no harm, whatever came of it before."""
    operation: Operation[Any] | None = request.extensions.get(OPERATION)
    if operation is None:
        return request.method in SAFE_METHODS or bool(_body(request).get("idempotency_key"))
    if operation.retry_unless is not None and operation.retry_unless in _body(request):
        return False
    return operation.retry != "unprocessed"


def _whole(response: httpx.Response, content: bytes) -> httpx.Response:
    """The response with its body, which has been read and decompressed."""
    headers = response.headers
    if "content-encoding" in headers:
        headers = httpx.Headers(
            [pair for pair in headers.multi_items() if pair[0] not in _OF_THE_ENCODING]
        )
    elif not response.is_closed:
        response.stream = httpx.ByteStream(content)  # to be read once more, by a client around
        return response
    return httpx.Response(
        response.status_code,
        headers=headers,
        stream=httpx.ByteStream(content),  # to be read once more, by a client around
        extensions=dict(response.extensions),
    )


_OF_THE_ENCODING = ("content-encoding", "content-length", "transfer-encoding")


def _body(request: httpx.Request) -> dict[str, Any]:
    """The fields of the body, if it is a JSON object."""
    try:
        body = json.loads(request.content)
    except (ValueError, RecursionError):
        return {}
    return body if isinstance(body, dict) else {}


def is_whole(content: bytes) -> bool:
    """False for JSON that begins but does not end; what stands behind its end does no harm."""
    begins = content.startswith((b"{", b"["))
    return not begins or content.rstrip().endswith((b"}", b"]")) or holds_json(content)


def holds_json(content: bytes) -> bool:
    """Whether there is a whole JSON object or list, whatever stands behind it."""
    if not content.startswith((b"{", b"[")):
        return False
    try:
        json.JSONDecoder().raw_decode(content.decode("utf-8", "replace"))
    except (ValueError, RecursionError):
        return False
    return True


def causes(error: BaseException | None) -> Iterator[BaseException]:
    """The error, and what led to it."""
    seen = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        yield error
        error = error.__cause__ or error.__context__


def was_never_sent(failure: Exception) -> bool:
    """Whether no byte of the request can have reached the server."""
    if not isinstance(failure, _NEVER_SENT):
        return False
    # httpx-aiohttp calls any connection that aiohttp lost a ConnectTimeout.
    lost = [
        kind.__name__
        for error in causes(failure)
        for kind in type(error).__mro__
        if kind.__module__.startswith("aiohttp.")
    ]
    return not lost or not _AIOHTTP_NEVER_SENT.isdisjoint(lost)


def _is_unknown_host(failure: Exception) -> bool:
    return any(
        isinstance(error, socket.gaierror) and error.errno in _NO_SUCH_HOST
        for error in causes(failure)
    )


def is_hopeless(failure: Exception) -> bool:
    """Whether another attempt can only fail in the same way."""
    if isinstance(failure, httpx.LocalProtocolError):
        # h2 reports so what other requests did to the connection that they share.
        return not any(type(error).__module__.startswith("h2.") for error in causes(failure))
    if isinstance(failure, httpx.ProxyError):
        return str(failure).startswith("407")
    return (
        isinstance(failure, (httpx.UnsupportedProtocol, TooLarge))
        or "in location header" in str(failure)  # httpx cannot read where a redirect leads
        or any(isinstance(error, SSLCertVerificationError) for error in causes(failure))
    )
