"""Waiting for a message, against the sandbox; time passes when the client sleeps."""

from __future__ import annotations

import asyncio
import math
import pickle
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from onesignal_client import InvalidRequestError, NotFoundError, errors
from onesignal_client.models import NotificationDetails
from onesignal_client.sandbox import REST_API_KEY, Sandbox
from onesignal_client.waiting import waiting
from tests.support.driving import Drive

pytestmark = pytest.mark.filterwarnings("ignore:.* counts as beta")

MESSAGE: Any = {"contents": {"en": "Hi"}, "included_segments": ["All"]}

Wait = Callable[..., Any]


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as sandbox, sandbox.client() as client:
        for token in ("one", "two", "three"):
            client.users.create(
                {"identity": {}, "subscriptions": [{"type": "AndroidPush", "token": token}]}
            )
        yield sandbox


@pytest.fixture
def wait(sandbox: Sandbox, drive: Drive) -> Wait:
    """`client.notifications.wait`, with each of the clients."""
    return lambda *given, **more: drive(
        lambda client: client.notifications.wait(*given, **more),
        app_id=sandbox.app_id,
        rest_api_key=REST_API_KEY,
        base_url=sandbox.url,
    )


@pytest.fixture
def pauses(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """How long the client slept; the sandbox's clock goes on by as much."""
    seen: list[float] = []
    real = asyncio.sleep

    def sleep(seconds: float) -> None:
        seen.append(seconds)
        sandbox.clock.advance(timedelta(seconds=seconds))

    async def async_sleep(seconds: float, *given: Any) -> None:
        if seconds:
            sleep(seconds)
        await real(0)

    monkeypatch.setattr("onesignal_client._calls.plans.time.sleep", sleep)
    monkeypatch.setattr("asyncio.sleep", async_sleep)
    return seen


def created(sandbox: Sandbox, **more: Any) -> str:
    with sandbox.client() as client:
        return str(client.notifications.create({**MESSAGE, **more}).id)  # type: ignore[arg-type]


def test_a_message_that_is_sent_needs_one_look(
    sandbox: Sandbox, wait: Wait, pauses: list[float]
) -> None:
    message = wait(created(sandbox))
    assert (message.successful, message.remaining) == (3, 0)
    assert message.completed_at
    assert pauses == []


def test_it_looks_less_and_less_often(sandbox: Sandbox, wait: Wait, pauses: list[float]) -> None:
    sandbox.settings.delivery_seconds = 60
    message = wait(created(sandbox))
    assert message.completed_at
    assert pauses[:3] == [1.0, 1.5, 2.25]
    assert pauses[-1] == max(pauses) == 10.0
    assert 60 <= sum(pauses) < 70
    looks = [each for each in sandbox.requests if each.method == "GET"]
    assert len(looks) == len(pauses) + 1


def test_the_estimate_comes_before_the_end(
    sandbox: Sandbox, wait: Wait, pauses: list[float]
) -> None:
    message_id = created(sandbox, throttle_rate_per_minute=1)
    estimated = wait(message_id, until="estimated")
    assert estimated.remaining > 0
    assert estimated.completed_at is None
    assert pauses == []
    sent = wait(message_id)
    assert (sent.remaining, sent.successful) == (0, 3)
    assert pauses


def test_a_scheduled_message_is_looked_at_when_its_time_has_come(
    sandbox: Sandbox, wait: Wait, pauses: list[float]
) -> None:
    soon = datetime.now(UTC) + timedelta(seconds=300)
    message = wait(created(sandbox, send_after=soon))
    assert message.completed_at
    assert 290 < pauses[0] <= 300
    assert len(pauses) <= 2


def test_one_that_is_scheduled_for_later_is_not_waited_for(
    sandbox: Sandbox, wait: Wait, pauses: list[float]
) -> None:
    message_id = created(sandbox, send_after=datetime.now(UTC) + timedelta(hours=1))
    with pytest.raises(errors.MessageNotReadyError, match="scheduled, to be sent in 3") as caught:
        wait(message_id, timeout=60)
    assert pauses == []
    assert caught.value.notification.id == message_id
    assert caught.value.attempts == 1


def test_a_canceled_one_is_told_apart(sandbox: Sandbox, wait: Wait, pauses: list[float]) -> None:
    message_id = created(sandbox, send_after=datetime.now(UTC) + timedelta(hours=1))
    with sandbox.client() as client:
        client.notifications.cancel(message_id)
    with pytest.raises(errors.MessageCanceledError) as caught:
        wait(message_id)
    restored = pickle.loads(pickle.dumps(caught.value))
    assert restored.notification.id == message_id
    assert restored.notification.canceled is True


@pytest.mark.parametrize(("throttle", "says"), [(None, "working out who"), (1, "2 remain")])
def test_the_time_is_kept(
    sandbox: Sandbox, wait: Wait, pauses: list[float], throttle: int | None, says: str
) -> None:
    sandbox.settings.delivery_seconds = 0 if throttle else 1000
    more = {"throttle_rate_per_minute": throttle} if throttle else {}
    message_id = created(sandbox, **more)
    with pytest.raises(errors.MessageNotReadyError, match=says) as caught:
        wait(message_id, timeout=5)
    assert sum(pauses) == pytest.approx(5, abs=0.5)
    assert "gave up waiting for 'sent' after 5 of 5 s" in str(caught.value)
    assert caught.value.attempts == len(pauses) + 1


def test_a_clock_that_stands_still_ends_too(
    sandbox: Sandbox, wait: Wait, pauses: list[float], monkeypatch: pytest.MonkeyPatch
) -> None:
    sandbox.settings.delivery_seconds = 1000
    message_id = created(sandbox)
    still = time.monotonic()
    monkeypatch.setattr("onesignal_client.waiting.time.monotonic", lambda: still)
    with pytest.raises(errors.MessageNotReadyError):
        wait(message_id, timeout=20)
    assert sum(pauses) == pytest.approx(20)


def test_an_unknown_message_is_an_error_at_once(wait: Wait, pauses: list[float]) -> None:
    with pytest.raises(NotFoundError):
        wait("9a0b6f86-0b4c-4d3a-bf2c-3f0c4c6f3c11")
    assert pauses == []


@pytest.mark.parametrize(
    ("field", "wrong"),
    [("until", "delivered"), ("timeout", -1), ("timeout", "5"), ("timeout", math.nan)],
)
def test_what_makes_no_sense_is_refused(wait: Wait, field: str, wrong: Any) -> None:
    with pytest.raises(InvalidRequestError, match=f"{field} must be") as caught:
        wait("9a0b6f86-0b4c-4d3a-bf2c-3f0c4c6f3c11", **{field: wrong})
    assert caught.value.field == field


# The plan alone, whose looks bring what a test says


def looks(
    *replies: dict[str, Any], until: Any = "sent", timeout: float = 600.0
) -> tuple[Any, list[float]]:
    """What the plan ends with after these replies, and the pauses between."""
    plan, pauses, left = waiting("m", until, timeout, None), [], iter(replies)
    try:
        step = next(plan)
        while True:
            came = None
            if callable(step):
                came = NotificationDetails.from_dict(next(left))
            else:
                pauses.append(step)
            step = plan.send(came)
    except StopIteration as end:
        return end.value, pauses
    except errors.MessageNotReadyError as error:
        return str(error), pauses


@pytest.mark.parametrize(
    ("until", "reply", "reached"),
    [
        ("sent", {"remaining": 0}, True),
        ("sent", {"remaining": 5}, False),
        ("sent", {"remaining": 0, "completed_at": None}, False),
        ("sent", {"remaining": 5, "completed_at": 1778044089}, True),
        ("sent", {}, False),
        ("estimated", {"remaining": 5}, True),
        ("estimated", {"remaining": None}, False),
        ("estimated", {}, False),
    ],
)
def test_how_far_a_message_is(until: str, reply: dict[str, Any], reached: bool) -> None:
    done = {"completed_at": 1778044089}
    _, pauses = looks(reply, *[] if reached else [done], until=until)
    assert pauses == ([] if reached else [1.0])


def test_there_is_one_look_at_least_and_none_after_the_time(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("onesignal_client.waiting.time.monotonic", lambda: 64.0)
    said, pauses = looks({"remaining": 2}, timeout=0)
    assert pauses == []
    assert said == (
        "notifications.wait: the message is being sent, 2 remain; gave up waiting for 'sent' "
        "after 0 of 0 s"
    )
    said, pauses = looks(*[{}] * 9, timeout=40)
    assert pauses == [1, 1.5, 2.25, 3.375, 5.0625, 7.59375, 10, pytest.approx(9.21875)]
    assert said.endswith("still working out who gets the message; gave up waiting for 'sent' after "
                         "40 of 40 s")  # fmt: skip
