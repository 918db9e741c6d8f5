"""What is repeated after which failure, counted on a server that really fails."""

from __future__ import annotations

import gzip
import logging
import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from onesignal_client import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    BadRequestError,
    NotFoundError,
    OneSignalError,
    RateLimitError,
    ResponseDecodeError,
    ServerError,
    api,
    models,
)
from tests import ROOT
from tests.support.cases import REST_KEY
from tests.support.driving import SETTINGS, Drive
from tests.support.faulty_server import (
    CLOSE_AFTER,
    CLOSE_BEFORE,
    CUT,
    CUT_CHUNKED,
    CUT_UNFRAMED,
    HANG_AFTER,
    HANG_BEFORE,
    OK,
    RESET_AFTER,
    RESET_BEFORE,
    FaultyServer,
    Step,
    refuse,
)

pytestmark = [
    pytest.mark.filterwarnings("ignore::onesignal_client.OneSignalWarning"),
    pytest.mark.usefixtures("hasty"),
]

SETTINGS = {**SETTINGS, "max_retries": 4}
MESSAGE = {"contents": {"en": "Hello"}, "included_segments": ["All"]}

MALFORMED = Step(body=b'{"id": "num')
NOT_PROCESSED = refuse(503, b'{"errors":["Service temporarily unavailable"]}')
EDGE = refuse(503, b"<html><title>Service Unavailable</title></html>")

STATUSES = [408, 429, 500, 502, 503, 504, 520, 521, 522, 523, 524, 525, 526, 529, 530]
LOST = {
    "reset-before": RESET_BEFORE,
    "reset-after": RESET_AFTER,
    "closed-before": CLOSE_BEFORE,
    "closed-after": CLOSE_AFTER,
    "hangs-before": HANG_BEFORE,
    "hangs-after": HANG_AFTER,
}
CUTS = {
    "cut": CUT,
    "cut-chunked": CUT_CHUNKED,
    "cut-unframed": CUT_UNFRAMED,
    "malformed": MALFORMED,
}
FAULTS = {**{str(status): refuse(status) for status in STATUSES}, **LOST, **CUTS}


def named(steps: dict[str, Step]) -> list[Any]:
    return [pytest.param(step, id=name) for name, step in steps.items()]


def send(client: Any) -> Any:
    return client.notifications.create(MESSAGE)


def create_user(client: Any) -> Any:
    return client.users.create({"identity": {"external_id": "42"}})


def cancel(client: Any) -> Any:
    return client.notifications.cancel("m1")


def tag(client: Any) -> Any:
    return client.users.update("external_id", "42", {"properties": {"tags": {"a": "1"}}})


def read(client: Any) -> Any:
    return client.notifications.list()


def replace(client: Any) -> Any:
    return client.apps.update({"name": "x"})


@pytest.fixture
def faulty() -> Iterator[FaultyServer]:
    with FaultyServer() as server:
        yield server


class Caller:
    """Makes calls of a fresh client each, by the same settings."""

    def __init__(self, drive: Drive, server: FaultyServer) -> None:
        self._drive = drive
        self._server = server

    def __call__(self, use: Callable[[Any], Any], **settings: Any) -> Any:
        hangs = any(step.how == "hang" for step in self._server.script)
        settings = {"timeout": 0.4 if hangs else 20, **SETTINGS, **settings}
        return self._drive(use, base_url=self._server.url, **settings)

    def failing(self, use: Callable[[Any], Any], **settings: Any) -> Any:
        with pytest.raises(OneSignalError) as caught:
            self(use, **settings)
        return caught.value


@pytest.fixture
def call(drive: Drive, faulty: FaultyServer) -> Caller:
    return Caller(drive, faulty)


@pytest.mark.parametrize(
    "fault", named({"503": EDGE, "524": refuse(524), "reset": RESET_AFTER, "cut": CUT})
)
@pytest.mark.parametrize("use", [cancel, tag, read, replace], ids=lambda use: use.__name__)
def test_what_may_be_repeated_survives_any_fault(
    faulty: FaultyServer, call: Caller, use: Callable[[Any], Any], fault: Step
) -> None:
    faulty.script = [fault]
    call(use)
    assert len(faulty.requests) == 2
    first, second = faulty.requests
    assert (first.method, first.path, first.body) == (second.method, second.path, second.body)


@pytest.mark.parametrize("fault", named(FAULTS))
def test_a_send_is_carried_out_once(faulty: FaultyServer, call: Caller, fault: Step) -> None:
    faulty.script = [fault, refuse(500)]
    sent = call(send)
    assert sent.id == "number-1"
    assert len(faulty.work) == 1
    assert len(faulty.keys) == 3
    assert set(faulty.keys) == set(faulty.work)


def test_two_sends_have_two_keys(faulty: FaultyServer, call: Caller) -> None:
    call(send)
    call(send)
    assert len(set(faulty.keys)) == 2


def test_a_key_of_the_callers_own_is_kept(faulty: FaultyServer, call: Caller) -> None:
    faulty.script = [RESET_AFTER]
    key = "6f1c3f0e-98a8-4d55-9c0c-b3d5a1f0a001"
    call(lambda client: client.notifications.create({**MESSAGE, "idempotency_key": key}))
    assert faulty.keys == [key, key]


def test_each_custom_event_keeps_its_key(faulty: FaultyServer, call: Caller) -> None:
    faulty.script = [RESET_AFTER]
    events = [{"name": "bought", "external_id": who} for who in ("1", "2")]
    call(lambda client: client.custom_events.create({"events": events}))
    first, second = (
        [event["idempotency_key"] for event in request.json["events"]]
        for request in faulty.requests
    )
    assert first == second
    assert len(set(first)) == 2
    assert faulty.work == ["+".join(first)]


def test_a_live_activity_starts_once(faulty: FaultyServer, call: Caller) -> None:
    faulty.script = [RESET_AFTER]
    start = {
        "name": "order",
        "activity_id": "a1",
        "event_attributes": {},
        "event_updates": {},
        "contents": {"en": "On its way"},
        "headings": {"en": "Order"},
        "event": "start",
        "included_segments": ["All"],
    }
    call(lambda client: client.live_activities.start("Delivery", start))
    assert len(faulty.requests) == 2
    assert len(faulty.work) == 1


def test_what_happened_is_told_with_the_response(faulty: FaultyServer, call: Caller) -> None:
    faulty.script = [refuse(503), RESET_AFTER]
    response = call(detailed_send)
    assert response.attempts == 3
    assert response.replayed
    assert response.idempotency_key == faulty.keys[0]
    faulty.script = []
    response = call(detailed_send)
    assert response.attempts == 1
    assert not response.replayed


def detailed_send(client: Any) -> Any:
    asynchronous = hasattr(client, "aclose")
    function = api.create_notification
    door = function.asyncio_detailed if asynchronous else function.sync_detailed
    return door(client=client, body=models.Notification.from_dict(MESSAGE))


@pytest.mark.parametrize(
    ("fault", "kind"),
    [
        (refuse(503), ServerError),
        (refuse(429), RateLimitError),
        (refuse(408), APIStatusError),
        (RESET_BEFORE, APIConnectionError),
        (CLOSE_BEFORE, APIConnectionError),
        (HANG_BEFORE, APITimeoutError),
        (CUT, ResponseDecodeError),
        (MALFORMED, ResponseDecodeError),
    ],
    ids=["503", "429", "408", "reset", "closed", "timeout", "cut", "malformed"],
)
def test_what_happened_is_told_with_the_error(
    faulty: FaultyServer, call: Caller, fault: Step, kind: type[OneSignalError]
) -> None:
    faulty.choose = lambda _: fault
    # A 429 counts against the deadline alone.
    error = call.failing(send, max_retries=2, timeout=0.4, deadline=2)
    assert type(error) is kind
    assert error.attempts == len(faulty.keys) >= 2
    assert kind is RateLimitError or error.attempts == 3
    assert error.operation == "notifications.create"
    assert set(faulty.keys) == {error.idempotency_key}
    assert REST_KEY not in str(error)


@pytest.mark.parametrize("fault", named({**LOST, "503": refuse(503), "cut": CUT}))
def test_no_retries_where_none_are_wanted(faulty: FaultyServer, call: Caller, fault: Step) -> None:
    faulty.script = [fault]
    error = call.failing(lambda client: send(client.with_options(max_retries=0)))
    assert error.attempts == len(faulty.requests) == 1


def test_a_copy_has_its_own_number_of_retries(faulty: FaultyServer, call: Caller) -> None:
    faulty.choose = lambda _: refuse(500)
    assert call.failing(lambda client: send(client.with_options(max_retries=1))).attempts == 2
    assert call.failing(send).attempts == 5


@pytest.mark.parametrize("status", [400, 401, 402, 403, 404, 409, 410, 413, 422, 501, 505])
@pytest.mark.parametrize("use", [send, cancel, read], ids=lambda use: use.__name__)
def test_refusals_are_final(
    faulty: FaultyServer, call: Caller, use: Callable[[Any], Any], status: int
) -> None:
    faulty.script = [refuse(status, retry_after="0")]
    error = call.failing(use)
    assert error.status_code == status
    assert error.attempts == len(faulty.requests) == 1


# Without a key


@pytest.mark.parametrize(
    "fault",
    named(
        {
            "429": refuse(429),
            "503 that says so": NOT_PROCESSED,
            "503 with a time": refuse(503, b"", retry_after="0"),
        }
    ),
)
def test_without_a_key_a_repetition_follows_a_word_that_nothing_was_done(
    faulty: FaultyServer, call: Caller, fault: Step
) -> None:
    faulty.script = [fault, fault]
    call(create_user)
    assert len(faulty.requests) == 3
    assert len(faulty.work) == 1


DOUBTFUL = {name: fault for name, fault in FAULTS.items() if name not in ("429", "503")}


@pytest.mark.parametrize("fault", named({**DOUBTFUL, "503 of an edge": EDGE}))
def test_without_a_key_there_is_no_repetition_in_doubt(
    faulty: FaultyServer, call: Caller, fault: Step
) -> None:
    faulty.script = [OK, fault]

    def use(client: Any) -> Any:
        # The second call goes out on the connection of the first.
        if not hasattr(client, "aclose"):
            create_user(client)
            return create_user(client)

        async def both() -> Any:
            await create_user(client)
            return await create_user(client)

        return both()

    error = call.failing(use)
    assert error.attempts == 1
    assert len(faulty.requests) == 2


@pytest.mark.parametrize("use", [send, create_user], ids=lambda use: use.__name__)
def test_where_nobody_listens_anything_may_be_repeated(
    drive: Drive, use: Callable[[Any], Any]
) -> None:
    with FaultyServer() as server:
        gone = server.url
    with pytest.raises(APIConnectionError) as caught:
        drive(use, base_url=gone, **SETTINGS)
    assert caught.value.attempts == 5


@pytest.mark.parametrize("fault", named(CUTS))
def test_without_a_key_a_cut_reply_is_no_failed_call(
    faulty: FaultyServer, call: Caller, fault: Step
) -> None:
    faulty.script = [fault]
    error = call.failing(create_user)
    assert type(error) is ResponseDecodeError
    assert error.status_code == 200
    assert error.attempts == len(faulty.requests) == 1
    assert error.text.startswith('{"id": "')


def test_what_came_of_a_compressed_reply_is_kept(faulty: FaultyServer, call: Caller) -> None:
    text = b'{"id": "number-1", "padding": "' + bytes(range(48, 91)) * 40 + b'"}'
    body = gzip.compress(text, 0)
    faulty.script = [Step("cut", body=body, headers={"Content-Encoding": "gzip"})]
    error = call.failing(create_user)
    assert type(error) is ResponseDecodeError
    assert error.text.startswith('{"id": "number-1"')


def test_a_compressed_reply_is_read(faulty: FaultyServer, call: Caller) -> None:
    body = gzip.compress(b'{"id": "number-1"}')
    faulty.script = [refuse(500), Step(body=body, headers={"Content-Encoding": "gzip"})]
    assert call(send).id == "number-1"
    page = gzip.compress(b"<title>Not here</title>")
    faulty.script = [Step(works=False, status=404, body=page, headers={"Content-Encoding": "gzip"})]
    error = call.failing(read)
    assert (error.messages, error.attempts) == (["Not here"], 1)


def test_a_cut_refusal_stays_a_refusal(faulty: FaultyServer, call: Caller) -> None:
    faulty.script = [Step("cut", works=False, status=400, body=b'{"errors":["wrong"]}')]
    error = call.failing(create_user)
    assert type(error) is BadRequestError
    assert error.text == '{"errors":'


DELTAS = {"properties": {"tags": {"a": "1"}}, "deltas": {"session_count": 1}}


@pytest.mark.parametrize(
    "update",
    [
        lambda client: client.users.update("external_id", "42", DELTAS),
        lambda client: client.apps.update({"name": "x", "organization_id": ""}),
    ],
    ids=["deltas add up", "each time a new organization"],
)
def test_a_field_may_make_an_update_unsafe_to_repeat(
    faulty: FaultyServer, call: Caller, update: Callable[[Any], Any]
) -> None:
    faulty.script = [RESET_AFTER]
    error = call.failing(update)
    assert error.attempts == len(faulty.requests) == len(faulty.work) == 1


def test_an_unknown_endpoint_may_be_repeated_under_a_key(
    faulty: FaultyServer, call: Caller
) -> None:
    faulty.script = [RESET_AFTER]
    response = call(lambda client: client.request("POST", "/new", json={"idempotency_key": "k"}))
    assert (response.attempts, response.idempotency_key) == (2, "k")
    faulty.script = [RESET_AFTER]
    error = call.failing(lambda client: client.request("POST", "/new", json={"x": 1}))
    assert error.attempts == 1


# Deletions


DONE = {**LOST, **CUTS, "500": Step(status=500)}


@pytest.mark.parametrize("fault", named({k: v for k, v in DONE.items() if v.works}))
def test_gone_after_a_lost_reply_is_deleted(
    faulty: FaultyServer, call: Caller, caplog: pytest.LogCaptureFixture, fault: Step
) -> None:
    caplog.set_level(logging.INFO, "onesignal_client")
    faulty.script = [fault]
    assert call(cancel).success is True
    assert len(faulty.requests) == 2
    assert len(faulty.work) == 1
    assert "404" in caplog.messages[-1]


def test_gone_on_a_used_connection_is_deleted(faulty: FaultyServer, call: Caller) -> None:
    faulty.script = [OK, CLOSE_AFTER]

    def use(client: Any) -> Any:
        if not hasattr(client, "aclose"):
            read(client)
            return client.request("DELETE", "/notifications/m1")

        async def both() -> Any:
            await read(client)
            return await client.request("DELETE", "/notifications/m1")

        return both()

    response = call(use)
    assert response.attempts == 2
    assert [request.method for request in faulty.requests] == ["GET", "DELETE", "DELETE"]


@pytest.mark.parametrize(
    "script",
    [[], [refuse(429)], [NOT_PROCESSED]],
    ids=["at once", "after a 429", "after a 503 that says so"],
)
def test_gone_before_anything_was_done_is_an_error(
    faulty: FaultyServer, call: Caller, script: list[Step]
) -> None:
    faulty.script = [*script, refuse(404)]
    assert type(call.failing(cancel)) is NotFoundError


def test_missing_after_a_lost_reply_is_an_error_where_nothing_is_deleted(
    faulty: FaultyServer, call: Caller
) -> None:
    faulty.script = [RESET_AFTER, refuse(404)]
    assert type(call.failing(read)) is NotFoundError


# The log


def test_each_retry_is_one_line_without_secrets(
    faulty: FaultyServer, call: Caller, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, "onesignal_client")
    faulty.script = [refuse(503), RESET_AFTER, CUT]
    call(lambda client: client.users.get("external_id", "someone@example.com"))
    lines = [record for record in caplog.records if record.name == "onesignal_client"]
    assert [record.levelno for record in lines] == [logging.WARNING] * 3
    said = [record.getMessage() for record in lines]
    for number, (line, reason) in enumerate(zip(said, ("503", "Error", "cut"), strict=True), 1):
        assert line.startswith(f"users.get: attempt {number} of 5 failed (")
        assert reason in line
        assert REST_KEY not in line
        assert "someone" not in line


def test_no_line_where_nothing_is_repeated(
    faulty: FaultyServer, call: Caller, caplog: pytest.LogCaptureFixture
) -> None:
    faulty.script = [OK, refuse(400)]
    call(send)
    call.failing(send)
    assert not [record for record in caplog.records if record.name == "onesignal_client"]


def test_the_default_number_of_retries_is_the_one_that_is_told(
    drive: Drive, faulty: FaultyServer
) -> None:
    page = (ROOT / "docs" / "errors-and-retries.md").read_text("utf-8")
    told = re.search(r"up\s+to\s+(\d+)\s+times\s+\(`max_retries`\)", page)
    assert told
    faulty.script = [refuse(503)] * 100
    settings = {name: value for name, value in SETTINGS.items() if name != "max_retries"}
    with pytest.raises(ServerError) as caught:
        drive(lambda client: client.segments.list(), base_url=faulty.url, **settings)
    assert caught.value.attempts == len(faulty.requests) == int(told.group(1)) + 1


@pytest.mark.parametrize("cut", named({**CUTS}))
def test_a_reply_to_a_send_that_is_cut_off_is_told_from_one_that_is_not_json(
    faulty: FaultyServer, call: Caller, cut: Step
) -> None:
    faulty.script = [cut] * 20
    error = call.failing(create_segment)
    assert isinstance(error, ResponseDecodeError)
    unknown = cut in (MALFORMED, CUT_UNFRAMED)  # nothing says how long these should have been
    assert ("was cut off" in str(error)) is (not unknown)
    assert ("is not JSON" in str(error)) is unknown


def create_segment(client: Any) -> Any:
    filters = [{"field": "tag", "key": "a", "relation": "exists"}]
    return client.segments.create({"name": "x", "filters": filters})


def test_json_that_is_no_gzip_although_it_says_so_is_read(
    faulty: FaultyServer, call: Caller
) -> None:
    faulty.script = [Step(headers={"Content-Encoding": "gzip"})]
    assert call(send).id
    assert len(faulty.work) == len(faulty.requests) == 1
