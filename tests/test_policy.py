"""What follows an attempt: the plan alone, with attempts and a time that the tests make up."""

from __future__ import annotations

import random
import socket
from collections.abc import Callable
from ssl import SSLCertVerificationError
from threading import Lock
from typing import Any, cast

import aiohttp
import httpx
import pytest

from onesignal_client._http import pace
from onesignal_client._http.body import TooLarge
from onesignal_client._http.extensions import ACCOUNT, ATTEMPTS, CUT, GONE, OPERATION
from onesignal_client._http.policy import (
    NOT_YET,
    Attempt,
    Call,
    Policy,
    Step,
    holds_json,
    is_whole,
)
from tests.support.shapes import OPERATIONS

BY_CALL = {operation.call: operation for operation in OPERATIONS.values()}

UNREACHABLE = aiohttp.ClientConnectorError(cast("Any", None), OSError("nobody there"))
READ, CONNECT = httpx.ReadError("lost"), httpx.ConnectError("nobody there")
UNDONE = httpx.Response(503, content=b"..Service temporarily unavailable..")

Follow = Callable[..., tuple[Any, list[float]]]


def policy(**settings: Any) -> Policy:
    usual: dict[str, Any] = {
        "lock": Lock,
        "max_retries": 12,
        "backoff": 0.5,
        "max_wait": 5.0,
        "deadline": 600.0,
        "max_response_size": 10**6,
    }
    return Policy(**{**usual, **settings})


def attempt(came: Any) -> Attempt:
    """Of a status, a response, a failure, or of what came of a body before a failure."""
    if isinstance(came, Exception):
        return Attempt(None, b"", came)
    if isinstance(came, tuple):
        return Attempt(httpx.Response(came[0]), came[1], came[2])
    reply = came if isinstance(came, httpx.Response) else httpx.Response(came)
    return Attempt(reply, reply.content, None)


def later(status: int, seconds: str) -> httpx.Response:
    return httpx.Response(status, headers={"Retry-After": seconds})


@pytest.fixture
def follow(monkeypatch: pytest.MonkeyPatch) -> Follow:
    """How a call ends that brings this, attempt by attempt, and the waits between."""
    now = [1000.0]
    monkeypatch.setattr(pace, "monotonic", lambda: now[0])
    monkeypatch.setattr(random, "uniform", lambda _, most: most)

    def call(*came: Any, method: str = "GET", **settings: Any) -> tuple[Any, list[float]]:
        plan = Call(policy(**settings), httpx.Request(method, "http://server/x")).steps()
        waits: list[float] = []
        left, brought = iter(came), None
        try:
            while True:
                step, brought = plan.send(brought), None
                if step is Step.SEND:
                    brought = attempt(next(left))
                elif isinstance(step, float):
                    waits.append(step)
                    now[0] += step
        except StopIteration as end:
            ended = end.value
        except (httpx.HTTPError, OSError, KeyError) as error:
            ended = error
        assert next(left, None) is None, "not all was asked for"
        return ended, waits

    return call


def test_waits_double_up_to_their_bound(follow: Follow) -> None:
    reply, waits = follow(*[500] * 6, 200)
    assert reply.status_code == 200
    assert waits == [0.5, 1, 2, 4, 5, 5]


def test_so_many_retries_and_no_more(follow: Follow) -> None:
    assert follow(500, 500, 200, max_retries=2)[0].status_code == 200
    assert follow(500, 500, 500, max_retries=2)[0].status_code == 500
    assert follow(later(429, "1"), 500, 500, 200, max_retries=2)[0].status_code == 200


def test_these_statuses_are_asked_again() -> None:
    asked = []
    for status in range(400, 600):
        plan = Call(policy(), httpx.Request("GET", "http://server/x")).steps()
        next(plan)
        try:
            plan.send(attempt(status))
            asked.append(status)
        except StopIteration as end:
            assert end.value.status_code == status
    assert asked == [408, 429, 500, 502, 503, 504, *range(520, 531)]


def test_what_did_not_go_out_is_no_attempt() -> None:
    request = httpx.Request("GET", "http://server/x")
    call = Call(policy(), request)
    plan = call.steps()
    assert [next(plan), plan.send(NOT_YET)] == [Step.SEND, Step.SEND]
    assert call.pace.calls == {call}
    with pytest.raises(StopIteration):
        plan.send(attempt(200))
    assert request.extensions[ATTEMPTS] == 1
    assert call.pace.calls == set()


@pytest.mark.parametrize(
    ("came", "deadline", "waits"),
    [
        (500, 0.05, [0.05]),
        (500, 0.049, []),
        (later(503, "10"), 10.5, [10.5]),
        (later(503, "10"), 10.4, []),
        (later(429, "10"), 10.5, [10.5]),
        (later(429, "10"), 10.4, []),
        (later(429, "10"), 9.9, []),
    ],
)
def test_nothing_begins_after_the_deadline(
    follow: Follow, came: Any, deadline: float, waits: list[float]
) -> None:
    reply, waited = follow(came, *[200] * len(waits), deadline=deadline)
    assert (reply.status_code == 200) is bool(waits)
    assert waited == waits


def caused(error: Exception, cause: Exception) -> Exception:
    error.__cause__ = cause
    return error


@pytest.mark.parametrize(
    ("failure", "attempts"),
    [
        (READ, 4),
        (CONNECT, 4),
        (OSError("lost"), 4),
        (httpx.DecodingError("no gzip"), 4),
        (httpx.ProxyError("502 Bad Gateway"), 4),
        (caused(httpx.ConnectError("x"), socket.gaierror(socket.EAI_AGAIN, "later")), 4),
        (caused(httpx.ConnectError("x"), socket.gaierror(socket.EAI_NONAME, "who")), 3),
        (httpx.ProxyError("407 Proxy Authentication Required"), 1),
        (httpx.LocalProtocolError("a header that is none"), 1),
        (httpx.UnsupportedProtocol("ftp"), 1),
        (httpx.RemoteProtocolError("Invalid URL in location header: x"), 1),
        (caused(httpx.ConnectError("x"), SSLCertVerificationError("not trusted")), 1),
        (TooLarge(5), 1),
        (KeyError("a bug"), 1),
    ],
    ids=repr,
)
def test_who_is_tried_how_often(follow: Follow, failure: Exception, attempts: int) -> None:
    ended, waits = follow(*[failure] * attempts, max_retries=3)
    assert ended is failure
    assert len(waits) == attempts - 1


@pytest.mark.parametrize(
    ("came", "again"),
    [
        (READ, False),
        (CONNECT, True),
        (httpx.ConnectTimeout("x"), True),
        (httpx.PoolTimeout("x"), True),
        (caused(httpx.ConnectError("x"), UNREACHABLE), True),
        (caused(httpx.ConnectTimeout("x"), aiohttp.ConnectionTimeoutError()), True),
        (caused(httpx.ConnectTimeout("x"), aiohttp.ServerDisconnectedError()), False),
        (httpx.ProxyError("502"), True),
        (408, False),
        (500, False),
        (503, False),
        (later(503, "1"), True),
        (later(500, "1"), False),
        (UNDONE, True),
        (429, True),
        ((200, b'{"id', READ), False),
    ],
    ids=repr,
)
def test_what_may_have_been_done_is_not_done_again(follow: Follow, came: Any, again: bool) -> None:
    _, waits = follow(came, *[200] * again, method="POST")
    assert len(waits) == again


@pytest.mark.parametrize(
    ("came", "gone"),
    [
        ([READ], True),
        ([500], True),
        ([500, CONNECT], True),
        ([], False),
        ([CONNECT], False),
        ([later(503, "1")], False),
        ([UNDONE], False),
    ],
    ids=repr,
)
def test_missing_is_gone_if_an_attempt_may_have_deleted_it(
    follow: Follow, came: list[Any], gone: bool
) -> None:
    reply, _ = follow(*came, 404, method="DELETE")
    assert (reply.status_code == 200) is bool(reply.extensions.get(GONE)) is gone
    assert follow(*came, 404, method="PUT")[0].status_code == 404


def test_a_reply_that_was_cut_is_asked_for_again_unless_it_says_enough(follow: Follow) -> None:
    whole, _ = follow((200, b'{"a": 1} ..', READ))
    assert CUT not in whole.extensions
    assert follow((200, b'{"a": ', READ), max_retries=0)[0] is READ
    assert follow((200, b'{"a": ', READ), 200)[1] == [0.5]
    large = TooLarge(5)
    assert follow((200, b'{"a": ', large))[0] is large
    assert follow((404, b"<html>", READ), 200)[1] == [0.5]


def test_a_closed_client_says_what_it_met() -> None:
    closing = policy()
    for came, said in ((500, "; the last attempt met: 500"), (CONNECT, ": ConnectError")):
        closing.closed = False
        plan = Call(closing, httpx.Request("GET", "http://server/x")).steps()
        next(plan)
        plan.send(attempt(came))
        closing.closed = True
        with pytest.raises(httpx.NetworkError, match=f"closed in the meantime.*{said}$"):
            next(plan)
    closing.closed = False
    plan = Call(closing, httpx.Request("GET", "http://server/x")).steps()
    next(plan)
    closing.closed = True
    with pytest.raises(httpx.NetworkError, match=r"closed in the meantime$"):
        plan.send(attempt(READ))


def test_a_call_gives_up_in_line_when_it_would_be_late(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pace, "monotonic", lambda: 5.0)
    waiting = policy(deadline=30)
    call = Call(waiting, httpx.Request("GET", "http://server/x"))
    assert [call.must_give_up(seconds) for seconds in (30.0, 30.1)] == [False, True]
    waiting.closed = True
    assert call.must_give_up(0.0)


def test_the_time_in_line_is_not_the_calls_own(monkeypatch: pytest.MonkeyPatch) -> None:
    now = [1000.0]
    monkeypatch.setattr(pace, "monotonic", lambda: now[0])
    call = Call(policy(deadline=10, max_retries=1), httpx.Request("GET", "http://server/x"))
    call.pace.refused(now[0], 1.0)
    plan = call.steps()
    assert next(plan) is Step.STAND_IN_LINE
    now[0] += 20
    assert plan.send(None) is Step.SEND
    assert 0 < plan.send(attempt(500)) <= 0.5  # type: ignore[operator]
    now[0] += 10.5
    assert next(plan) is Step.STAND_IN_LINE


def test_calls_of_a_path_a_host_and_an_account_have_one_pace() -> None:
    shared = policy()

    def pace_of(url: str, key: str = "a", method: str = "GET") -> pace.Pace:
        return Call(shared, httpx.Request(method, url, headers={"Authorization": key})).pace

    one = pace_of("http://server/x")
    assert pace_of("http://server/x?y=1", method="POST") is one
    others = (
        pace_of("http://server/y"),
        pace_of("http://other/x"),
        pace_of("http://server/x", "b"),
    )
    assert len({one, *others}) == 4


def test_operations_of_a_group_have_one_pace() -> None:
    shared = policy()

    def pace_of(name: str, account: int = 1) -> pace.Pace:
        extensions = {OPERATION: BY_CALL[name], ACCOUNT: account}
        return Call(
            shared, httpx.Request("GET", f"http://server/{name}", extensions=extensions)
        ).pace

    one = pace_of("notifications.create")
    assert pace_of("notifications.list") is one
    assert pace_of("notifications.list", account=2) is not one
    assert pace_of("segments.list") is not one


def test_a_thousand_groups_are_remembered() -> None:
    many = policy()
    first = many.pace(0)
    for number in range(1, 1001):
        many.pace(number)
    assert many.pace(0) is first
    many.pace(1001)
    assert many.pace(0) is not first


@pytest.mark.parametrize(
    ("content", "whole", "holds"),
    [
        (b"", True, False),
        (b"text", True, False),
        (b'"x"', True, False),
        (b"{}", True, True),
        (b'{"a": [1]}\n', True, True),
        (b"[1] ..", True, True),
        (b'{"a": 1', False, False),
        (b"[1, ", False, False),
        (b'{"a":}', True, False),
        (b"[" * 100_000, False, False),
        (b'{"\xff": 1}', True, True),
    ],
)
def test_what_holds_json_and_what_ends(content: bytes, whole: bool, holds: bool) -> None:
    assert (is_whole(content), holds_json(content)) == (whole, holds)
