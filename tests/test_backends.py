"""What one HTTP library makes of odd heads and failures, the others make of them too."""

from __future__ import annotations

import traceback
from collections.abc import Iterator
from typing import Any

import pytest
from cases import REST_KEY
from driving import SETTINGS, Drive
from faulty_server import CLOSE_BEFORE, RESET_BEFORE, FaultyServer, Step

from onesignal_client import APIConnectionError

MESSAGE = {"contents": {"en": "Hi"}, "included_segments": ["All"]}


def send(client: Any) -> Any:
    return client.notifications.create(MESSAGE)


@pytest.fixture
def faulty() -> Iterator[FaultyServer]:
    with FaultyServer() as server:
        yield server


def raw(head: bytes, body: bytes = b'{"id":"7"}') -> Step:
    return Step(raw=b"%s\r\nContent-Length: %d\r\n\r\n%s" % (head, len(body), body))


HEADS = {
    "a reason in Latin-1": b"HTTP/1.1 200 \xe9t\xe9",
    "a header in Latin-1": b"HTTP/1.1 200 OK\r\nX-Name: \xe9t\xe9",
    "a long reason": b"HTTP/1.1 200 " + b"x" * 20_000,
    "a long header": b"HTTP/1.1 200 OK\r\nX-Long: " + b"x" * 50_000,
    "many headers": b"HTTP/1.1 200 OK" + b"".join(b"\r\nX-%d: y" % n for n in range(1000)),
}


@pytest.mark.parametrize("head", HEADS)
def test_an_odd_head_is_read(faulty: FaultyServer, drive: Drive, head: str) -> None:
    faulty.script = [raw(HEADS[head])]
    assert drive(send, **{**SETTINGS, "base_url": faulty.url}).id == "7"
    assert len(faulty.requests) == 1


@pytest.mark.parametrize(
    "fault", [None, RESET_BEFORE, CLOSE_BEFORE], ids=["refused", "reset", "closed"]
)
def test_no_variable_of_a_traceback_shows_the_key(
    faulty: FaultyServer, drive: Drive, fault: Step | None
) -> None:
    faulty.script = [fault] if fault else []
    url = faulty.url if fault else "http://127.0.0.1:1"
    with pytest.raises(APIConnectionError) as caught:
        drive(send, **{**SETTINGS, "base_url": url})
    # Not the frames of the test itself, which hold the settings.
    seen: list[BaseException] = []
    error: BaseException | None = caught.value
    while error is not None:
        seen.append(error)
        error = error.__cause__
    assert len(seen) >= 2
    for each in seen:
        shown = traceback.StackSummary.extract(
            (
                frame
                for frame in traceback.walk_tb(each.__traceback__)
                if "/tests/" not in frame[0].f_code.co_filename
            ),
            capture_locals=True,
        )
        assert REST_KEY not in "".join(shown.format())
