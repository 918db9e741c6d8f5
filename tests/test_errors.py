"""Errors: every status and envelope becomes the right class, with texts that help and no keys."""

from __future__ import annotations

import asyncio
import copy
import json
import pickle
import time
from collections.abc import Iterator
from email.utils import formatdate
from pathlib import Path
from typing import Any

import httpx
import pytest

from onesignal_client import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    AsyncOneSignal,
    AuthenticationError,
    BadRequestError,
    ConfigurationError,
    ConflictError,
    InvalidRequestError,
    NotFoundError,
    NotSentError,
    OneSignalError,
    Outcome,
    PayloadTooLargeError,
    PermissionDeniedError,
    RateLimitError,
    RedirectError,
    Response,
    ResponseDecodeError,
    ServerError,
    UnprocessableEntityError,
    errors,
    models,
)
from onesignal_client._common.error_details import details, one_line
from onesignal_client._common.redaction import Secret
from onesignal_client.errors import ErrorDetail
from tests.support.cases import CASES, ORGANIZATION_KEY, REST_KEY
from tests.support.document import NAMED
from tests.support.driving import SETTINGS, Drive, Send, by_resource
from tests.support.plain_http import NO_TLS
from tests.support.recording_server import Answer, RecordingServer
from tests.support.shapes import ODD_VALUES, OPERATIONS, READING, nested, reply
from tests.support.together import together

GET_USER = OPERATIONS["fetch_user"]
CREATE = OPERATIONS["create_notification"]
FIRST: Any = {case.operation: case for case in reversed(CASES)}

pytestmark = [
    pytest.mark.filterwarnings("ignore::onesignal_client.OneSignalBetaWarning"),
    pytest.mark.filterwarnings("ignore::onesignal_client.OneSignalDeprecationWarning"),
]


def error_of(
    body: Any, status: int = 400, operation: Any = GET_USER, **more: Any
) -> APIStatusError:
    with pytest.raises(APIStatusError) as caught:
        reply(operation, body, status, url="https://api.example/users", **more).result()
    return caught.value


# ---- Classes

CLASSES: Any = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    413: PayloadTooLargeError,
    422: UnprocessableEntityError,
    429: RateLimitError,
}


def test_every_status_has_its_class() -> None:
    for status in (*range(100, 200), *range(300, 1000), 0, -1, 1000, 2**70):
        response = reply(GET_USER, {"errors": ["said"]}, status)
        assert not response.is_success
        assert response.parsed is None
        with pytest.raises(APIStatusError) as caught:
            response.result()
        error = caught.value
        if 300 <= status < 400:
            assert type(error) is RedirectError
        elif 500 <= status < 600:
            assert type(error) is ServerError
        else:
            assert type(error) is CLASSES.get(status, APIStatusError)
        assert error.status_code == status
        assert str(error).startswith(f"users.get: {status} said")


def test_every_success_is_read() -> None:
    for status in range(200, 300):
        assert reply(GET_USER, {"new": 1}, status).result()["new"] == 1


@together("status", [400, 402, 404, 418, 429, 500, 503, 520, 522, 530, 600, 999])
def test_statuses_over_the_wire(server: RecordingServer, send_by_one: Send, status: int) -> None:
    server.reply(b"<html><title>It broke</title></html>", status=status)
    with pytest.raises(APIStatusError) as caught:
        send_by_one(lambda client: client.notifications.get("m"))
    assert caught.value.status_code == status
    assert caught.value.messages == ["It broke"]


def test_only_detailed_functions_return_errors_as_responses(
    server: RecordingServer, drive: Drive
) -> None:
    from onesignal_client import api

    server.reply({"errors": ["no"]}, status=404, headers={"X-Request-Id": "r"})
    detailed = (
        api.get_notification.asyncio_detailed
        if drive.asynchronous
        else (api.get_notification.sync_detailed)
    )
    plain = api.get_notification.asyncio if drive.asynchronous else api.get_notification.sync
    response = drive(lambda c: detailed("m", client=c), base_url=server.url, **SETTINGS)
    assert isinstance(response, Response)
    assert response.status_code == 404
    assert response.headers["x-request-id"] == "r"
    assert json.loads(response.content) == {"errors": ["no"]}
    assert response.parsed is None
    with pytest.raises(NotFoundError):
        drive(lambda c: plain("m", client=c), base_url=server.url, **SETTINGS)
    with pytest.raises(NotFoundError):
        response.result()


def test_the_tree_of_errors() -> None:
    classes = [getattr(errors, name) for name in errors.__all__ if name != "ErrorDetail"]
    assert all(issubclass(each, OneSignalError) for each in classes)
    assert issubclass(APITimeoutError, APIConnectionError)
    assert issubclass(InvalidRequestError, ValueError)
    assert not issubclass(ResponseDecodeError, APIStatusError)
    for each in classes:
        assert each.__name__ in (errors.__doc__ or "")


def test_an_error_knows_nothing_that_it_is_not_told() -> None:
    assert vars(OneSignalError("said")) == {
        "operation": None,
        "attempts": 0,
        "idempotency_key": None,
        "is_retryable": False,
    }


# ---- Envelopes

TEXT = "Access denied.  Please include an 'Authorization: ...' header with a valid API key"


@together(
    "body, messages",
    [
        # The shapes of the table in the facts
        ({"errors": ["one", "two"]}, ["one", "two"]),
        ({"errors": "text"}, ["text"]),
        ({"errors": [{"code": "user-1", "title": "Title"}]}, ["Title"]),
        ({"errors": [{"code": "c", "title": "Title", "meta": {"a": 1}}]}, ["Title"]),
        ({"errors": [{"title": "Title"}]}, ["Title"]),
        ({"errors": {"invalid_player_ids": ["a", "b"]}}, ["invalid_player_ids: a, b"]),
        (
            {"errors": {"invalid_aliases": {"external_id": ["1", "2"]}}},
            ["invalid_aliases: external_id=1/2"],
        ),
        ({"errors": ["API rate limit exceeded"], "limit": "App ID"}, ["API rate limit exceeded"]),
        ({"errors": ["missing"], "reference": ["/docs/x"]}, ["missing"]),
        ({"errors": ["no"], "success": False}, ["no"]),
        ({"success": False}, []),
        ({"status": 404, "error": "Not Found"}, ["Not Found"]),
        ({"success": False, "code": 2, "description": "Not configured."}, ["Not configured."]),
        (
            {"errors": [{"event_user_id": "u", "error": {"code": "c", "title": "No such user"}}]},
            ["No such user"],
        ),
        ({}, []),
        (b"", []),
        (b"<!-- why -->\n<title>The change you wanted was rejected (422)</title>",
         ["The change you wanted was rejected (422)"]),
        (b'<?xml version="1.0"?><Error><Code>NoSuchKey</Code><Message>No such key.</Message>',
         ["No such key."]),
        # Other ways in which servers and what stands before them speak
        ({"errors": [{}]}, []),
        ({"errors": []}, []),
        ({"errors": None}, []),
        ({"errors": [None, "", " x "]}, ["x"]),
        ({"errors": [["deep", ["deeper"]]]}, ["deep", "deeper"]),
        ({"errors": [{"code": "only-code"}]}, ["only-code"]),
        ({"errors": [{"code": None, "title": None}]}, []),
        ({"errors": [{"code": 17, "title": None}]}, ["17"]),
        ({"errors": [{"title": None, "detail": "why"}]}, ["why"]),
        ({"errors": [{"message": "m"}, "plain"]}, ["m", "plain"]),
        ({"errors": {"name": ["can't be blank"], "url": ["is bad"]}},
         ["name: can't be blank", "url: is bad"]),
        ({"errors": {"code": "c", "title": "t"}}, ["t"]),
        ({"errors": [{"meta": {"a": 1}}]}, ["{'a': 1}"]),
        ({"errors": 5}, ["5"]),
        ({"errors": True}, []),
        ({"error": {"code": "c", "message": "m"}}, ["m"]),
        ({"error": {"message": "m"}, "errors": []}, ["m"]),
        ({"error": ["a", "b"]}, ["a", "b"]),
        ({"message": "m", "detail": "d"}, ["m d"]),
        ({"title": "T", "detail": "D", "type": "about:blank", "status": 403}, ["D T"]),
        (["a", {"title": "b"}], ["a", "b"]),
        ("text in JSON", ["text in JSON"]),
        (5, ["5"]),
        (None, []),
        (False, []),
        (b"plain text\nin lines", ["plain text in lines"]),
        (b"upstream connect error \xff\xfe", ["upstream connect error ��"]),
        (b'\xef\xbb\xbf{"errors": ["with a mark"]}', ["with a mark"]),
        (b'{"errors": ["cut', ['{"errors": ["cut']),
        (b"<html><body><h1>502</h1>\n<p>Bad&nbsp;&amp; gateway</p></body></html>",
         ["502 Bad & gateway"]),
        (b"<", ["<"]),
    ],
)  # fmt: skip
def test_messages_from_every_envelope(body: Any, messages: list[str]) -> None:
    error = error_of(body)
    assert error.messages == messages
    assert len(error.errors) == len(messages)
    assert all(isinstance(each, str) for each in error.messages)
    assert all(isinstance(each, ErrorDetail) for each in error.errors)
    line = str(error)
    assert line.startswith("users.get: 400 ")
    assert "\n" not in line
    if messages:
        assert messages[0] in line
    else:
        assert "Bad Request" in line


def test_structured_errors_keep_code_title_and_meta() -> None:
    [error] = error_of(
        {"errors": [{"code": "auth-1", "title": "T", "meta": {"onesignal_id": "123"}}]}
    ).errors
    assert error == ("T", "auth-1", {"onesignal_id": "123"})
    assert error.code == "auth-1"  # type: ignore[attr-defined]
    [error] = error_of({"errors": [{"title": "T"}]}).errors
    assert (error.code, error.meta) == (None, None)
    [error] = error_of(
        {"errors": [{"event_id": "e", "error": {"code": "not found", "title": "T"}}]}
    ).errors
    assert error == ("T", "not found", {"event_id": "e"})


def test_what_stands_around_an_error_of_a_list_is_its_meta_unless_it_has_its_own() -> None:
    def meta(*errors: Any) -> list[Any]:
        return [each.meta for each in error_of({"errors": [*errors]}).errors]

    inner = {"title": "T"}
    assert meta({"id": "e", "error": inner}, {"error": inner}) == [{"id": "e"}, None]
    assert meta({"id": "e", "error": {**inner, "meta": {"a": 1}}}) == [{"a": 1}]
    assert meta({"ids": ["a"], "none": None, "b": []}) == [{"ids": ["a"]}, {"b": []}]


@pytest.mark.parametrize(
    ("detail", "text"),
    [
        (ErrorDetail("T", "c"), "T [c]"),
        (ErrorDetail("T of c", "c"), "T of c"),
        (ErrorDetail("T"), "T"),
        (ErrorDetail(None, "c"), "c"),
        (ErrorDetail(None, None, {"a": 1}), "{'a': 1}"),
    ],
)
def test_a_detail_in_one_text(detail: ErrorDetail, text: str) -> None:
    assert str(detail) == text
    body = {"errors": [{name: value for name, value in detail._asdict().items() if value}]}
    assert str(error_of(body)) == f"users.get: 400 {text}"


def test_a_code_beside_the_envelope_belongs_to_it() -> None:
    assert details({"success": False, "code": 2, "description": "No."}) == [("No.", "2", None)]
    assert details({"code": "c", "message": "m", "detail": "m"}) == [("m", "c", None)]
    assert details({"code": "c"}) == [(None, "c", None)]


def test_three_errors_stand_in_the_message_and_all_in_the_error() -> None:
    error = error_of({"errors": ["a", "b", "c", "d"]})
    assert str(error) == "users.get: 400 a; b; c"
    assert error.messages == ["a", "b", "c", "d"]
    assert str(error_of({}, 999)) == "users.get: 999 an error without a message"


def test_how_much_of_an_error_is_read() -> None:
    """500 characters of a text, 50,000 of a page, 20 lists within each other."""

    def lists(depth: int) -> Any:
        inner: Any = "x"
        for _ in range(depth):
            inner = [inner]
        return inner

    assert [each.title for each in details("x" * 501)] == ["x" * 500]
    assert one_line("x" * 501) == "x" * 500
    for blanks, word in ((49_995, "ab"), (49_996, "a")):
        assert [each.title for each in details(f"<p>{blanks * ' '}ab")] == [word]
    for depth, found in ((20, ["x"]), (42, [])):
        assert [each.title for each in details({"errors": lists(depth)})] == found
    for depth, title in ((20, "k: x"), (21, "k")):
        assert [each.title for each in details({"errors": {"k": lists(depth)}})] == [title]


def test_the_body_is_the_json_or_else_the_text() -> None:
    assert error_of({"errors": ["x"], "more": [1]}).body == {"errors": ["x"], "more": [1]}
    assert error_of(b"<html>").body == "<html>"
    error = error_of({"errors": ["é"]})
    assert json.loads(error.text) == error.body


@pytest.mark.parametrize("key", ["errors", "error", "message", "title", "code", "detail", ""])
def test_no_envelope_breaks_the_error(key: str) -> None:
    lists: list[Any] = []
    for _ in range(900):
        lists = [lists]
    deep = [nested(900), nested(901), lists] if key in ("errors", "title", "") else []
    for value in [*ODD_VALUES, *deep]:
        for body in (
            value,
            {key: value},
            {"errors": [{key: value}]},
            {"errors": {key: value}},
            {"error": {key: value, "meta": value}},
        ):
            try:
                content = json.dumps(body).encode()
            except RecursionError:
                continue
            for status in (400, 409, 429):
                error = error_of(content, status, CREATE)
                assert "\n" not in str(error)
                assert str(error).encode()  # it can be printed
                assert all(isinstance(each, str) for each in error.messages)
                assert isinstance(error.errors, list)
                getattr(error, "conflicting_aliases", None)
                getattr(error, "retry_after", None)


def test_an_envelope_nested_beyond_all_reason() -> None:
    content = b'{"errors": ' + b"[" * 100_000 + b"]" * 100_000 + b"}"
    error = error_of(content)
    assert error.text == content.decode()
    assert len(str(error)) < 1000


@pytest.mark.parametrize(
    "content",
    [
        json.dumps({"errors": ["x" * 5_000_000]}).encode(),
        json.dumps({"errors": ["x"] * 200_000}).encode(),
        b"x" * 5_000_000,
        b"<" * 1_000_000,
        b"<title" * 500_000,
        b"<html><body>" + b"<p>word</p>" * 500_000,
        b"\xff" * 1_000_000,
    ],
    ids=lambda content: content[:20],
)
def test_gigantic_bodies_make_short_messages(content: bytes) -> None:
    error = error_of(content, 502)
    assert len(str(error)) < 1000
    assert len(error.text) == len(content.decode("utf-8", "replace"))


@pytest.mark.parametrize("piece", ["<", "<title", "<title>", "<Message ", "<p", "<!--", "</", "&"])
def test_no_page_takes_much_longer_than_another(piece: str) -> None:
    def seconds(page: str) -> float:
        begin = time.perf_counter()
        details(page)
        return time.perf_counter() - begin

    size = 40_000
    hostile = "<" + piece * (size // len(piece))
    ordinary = "<p>word</p> " * (size // 12)
    ratio = min(seconds(hostile) for _ in range(3)) / min(seconds(ordinary) for _ in range(3))
    assert ratio < 40  # a quadratic search takes thousands of times as long


def test_control_characters_and_lone_surrogates_do_not_reach_the_log() -> None:
    error = error_of({"errors": ["a\x1b[31mb\r\nc\ud800d\u2028e\x00f"]})
    assert str(error).startswith("users.get: 400 a [31mb c d e f")
    assert str(error).encode("utf-8")


# ---- What the message says

LIMIT = "API rate limit exceeded."


def test_the_message_is_one_line_with_operation_status_and_first_message() -> None:
    error = error_of({"errors": ["Notification not found"]}, 404, OPERATIONS["get_notification"])
    assert str(error) == "notifications.get: 404 Notification not found"


@together("status", [401, 403])
@together("name", ["fetch_user", "create_app", "create_api_key"])
def test_a_refused_key_names_the_key_and_the_host(name: str, status: int) -> None:
    operation = OPERATIONS[name]
    line = str(error_of({"errors": [TEXT]}, status, operation))
    assert f"takes the {' or the '.join(operation.security)}" in line
    assert "api.example" in line
    assert "Access denied. Please include" in line


def test_a_refused_plan_is_named() -> None:
    for name, words in [("create_segments", "paid plan"), ("list_audit_logs", "Enterprise")]:
        for status in (402, 403):
            assert words in str(error_of({}, status, OPERATIONS[name]))
        assert words not in str(error_of({}, 400, OPERATIONS[name]))
    assert "paid" not in str(error_of({}, 403, GET_USER)).lower()


def test_a_rate_limit_says_what_limits() -> None:
    for name in ("export_subscriptions", "export_events"):
        assert "at a time" in str(error_of({"errors": [LIMIT]}, 429, OPERATIONS[name]))
    line = str(error_of({"errors": [LIMIT]}, 429, CREATE, headers={"retry-after": "7"}))
    assert line.startswith(f"notifications.create: 429 {LIMIT} (")
    assert "Retry-After: 7" in line
    assert "recipients" not in line
    assert "1 per second and user" in str(error_of({}, 429, OPERATIONS["update_user"]))


def test_a_new_user_that_is_not_found_yet() -> None:
    assert "may still read as 404" in str(error_of({}, 404, GET_USER))


@together("name", list(OPERATIONS))
def test_a_hint_is_about_the_call_itself(name: str) -> None:
    # That the file of an export answers 403 or 404 for a while explains no 404 of the call.
    for status in (403, 404):
        assert "address" not in str(error_of({}, status, OPERATIONS[name]))


@together("name", ["get_notifications", "view_templates", "fetch_user"])
def test_a_read_that_is_refused_for_its_rate(name: str) -> None:
    assert "limited to one per second and app" in str(error_of({}, 429, OPERATIONS[name]))


def test_a_custom_event_that_is_refused_for_its_rate() -> None:
    line = str(error_of({}, 429, OPERATIONS["create_custom_events"]))
    assert "rate limit of its own" in line
    assert "2,024 bytes" not in line


@together("name", list(OPERATIONS))
def test_every_operation_names_itself(name: str) -> None:
    operation = OPERATIONS[name]
    for status in (400, 401, 402, 403, 404, 409, 413, 422, 429, 500, 503):
        error = error_of({"errors": ["said"]}, status, operation)
        assert error.operation == operation.call
        assert str(error).startswith(f"{operation.call}: {status} said")
        assert len(str(error)) < 600
        assert error.args == (str(error),)


# ---- Attributes


def test_the_request_id() -> None:
    assert error_of({}, headers={"x-request-id": "r"}).request_id == "r"
    assert error_of({}, headers={"cf-ray": "c"}).request_id == "c"
    assert error_of({}).request_id is None


def test_facts_of_the_call_go_along() -> None:
    error = error_of({}, 503, CREATE, attempts=4, idempotency_key="k")
    assert (error.operation, error.attempts, error.idempotency_key) == (
        "notifications.create",
        4,
        "k",
    )


@together(
    "value, seconds",
    [
        ("7", 7.0),
        (" 1.5 ", 1.5),
        ("0", 0.0),
        ("-3", 0.0),
        ("", None),
        ("soon", None),
        ("nan", None),
        ("inf", None),
        ("1.5, 7", 1.5),
        ("1.2.3, 7", None),
        ("Thu, 01 Jan 1970 00:00:00 GMT", 0.0),
        ("Thu, 99 Xxx 2099 99:99:99 GMT", None),
    ],
)
def test_retry_after(value: str, seconds: float | None) -> None:
    error = error_of({}, 429, headers=httpx.Headers({"Retry-After": value}))
    assert isinstance(error, RateLimitError)
    assert error.retry_after == seconds


@pytest.fixture
def far_from_greenwich(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("TZ", "Asia/Kolkata")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


def test_retry_after_comes_with_any_status() -> None:
    for status in (301, 400, 503):
        for name in ("Retry-After", "RetryAfter"):
            error = error_of({}, status, headers=httpx.Headers({name: "7"}))
            assert error.retry_after == 7
        assert error_of({}, status).retry_after is None


@pytest.mark.usefixtures("far_from_greenwich")
def test_retry_after_as_a_date() -> None:
    for date in (
        formatdate(time.time() + 60, usegmt=True),
        formatdate(time.time() + 60, localtime=False),  # ends in -0000, which Python reads as naive
    ):
        error = error_of({}, 429, headers=httpx.Headers({"Retry-After": date}))
        assert isinstance(error, RateLimitError)
        assert error.retry_after is not None
        assert 50 < error.retry_after <= 60
    assert error_of({}, 429).retry_after is None


@together(
    "errors_, aliases",
    [
        (
            [{"code": "user-2", "title": "T", "meta": {"conflicting_aliases": {"a": "1"}}}],
            {"a": "1"},
        ),
        ([{"code": "user-2", "title": "T", "meta": {"external_id": "1"}}], {"external_id": "1"}),
        (
            [
                {
                    "title": "One or more Aliases claimed by another User",
                    "meta": {"external_id": "1", "mine": "2"},
                }
            ],
            {"external_id": "1", "mine": "2"},
        ),
        ([{"code": "Subscription Limit Exceeded", "title": "T", "meta": {"limit": 20}}], {}),
        ([{"code": "user-2", "title": "T"}], {}),
        (["Segment with the given id already exists."], {}),
        ({"x": 1}, {}),
        (None, {}),
    ],
)
def test_conflicting_aliases(errors_: Any, aliases: dict[str, str]) -> None:
    error = error_of({"errors": errors_}, 409)
    assert isinstance(error, ConflictError)
    assert error.conflicting_aliases == aliases


# ---- A success that cannot be read


BROKEN: Any = {
    "empty": (b"", "is empty"),
    "blank": (b" \r\n", "is empty"),
    "html": (b"<html><title>Welcome to this hotel</title>", "is not JSON"),
    "text": (b"OK", "is not JSON"),
    "cut": (b'{"id": "5d4', "is not JSON"),
    "binary": (bytes(range(256)), "is not JSON"),
}


@together("kind", list(BROKEN))
@together("name", list(READING))
def test_an_unreadable_success_is_a_typed_error(name: str, kind: str) -> None:
    content, problem = BROKEN[kind]
    operation = READING[name]
    response = reply(
        operation,
        content,
        202,
        headers=httpx.Headers({"X-Request-Id": "r"}),
        attempts=2,
        idempotency_key="k",
    )
    if not content.strip() and (operation.may_be_empty or not operation.is_read):
        assert response.result() == (None if operation.may_be_empty else operation.reply.read({}))  # type: ignore[union-attr]
        return
    advice = "what came is in" if operation.is_read else "do not send it again"
    for read in (response.result, lambda: response.parsed):
        with pytest.raises(ResponseDecodeError) as caught:
            read()  # type: ignore[no-untyped-call]
        error = caught.value
        assert error.status_code == 202
        assert error.headers["x-request-id"] == "r"
        assert error.request_id == "r"
        assert error.text == content.decode("utf-8", "replace")
        assert (error.attempts, error.idempotency_key) == (2, "k")
        assert str(error).startswith(f"{operation.call}: OneSignal accepted the request")
        assert problem in str(error)
        assert advice in str(error)
        assert "\n" not in str(error)
        assert str(error).isprintable()
        assert not isinstance(error, ValueError)


@pytest.mark.parametrize("kind", BROKEN)
def test_an_unreadable_success_over_the_wire(
    server: RecordingServer, drive: Drive, kind: str
) -> None:
    content, problem = BROKEN[kind]
    server.reply(content, headers={"X-Request-Id": "r"})
    call = FIRST["create_notification" if content.strip() else "fetch_user"]
    with pytest.raises(ResponseDecodeError, match=problem) as caught:
        drive(lambda c: by_resource(c, call), base_url=server.url, **SETTINGS)
    assert caught.value.headers["x-request-id"] == "r"
    assert len(server.requests) == 1


@pytest.mark.parametrize("status", [200, 202, 204])
def test_a_send_with_an_empty_reply_is_no_exception(
    server: RecordingServer, drive: Drive, status: int
) -> None:
    server.reply(b"", status=status)
    call = FIRST["create_notification"]
    settings = {**SETTINGS, "base_url": server.url, "raise_if_not_sent": True}
    sent = drive(lambda c: by_resource(c, call), **settings)
    assert (sent.outcome, sent.is_sent, sent.to_dict()) == (Outcome.UNKNOWN, True, {})
    assert len(server.requests) == 1


def test_a_raw_read_of_what_is_no_json_gives_the_text(server: RecordingServer, send: Send) -> None:
    server.reply(b"id,name\n1,x\n")
    with pytest.raises(ResponseDecodeError) as caught:
        send(lambda client: client.request("GET", "/file.csv"))
    assert "send it again" not in str(caught.value)
    assert caught.value.text == "id,name\n1,x\n"


@together("name", [name for name in OPERATIONS if name not in READING])
def test_calls_without_a_documented_reply_take_any(name: str) -> None:
    for content in (b"", b"{}", b"Accepted", b"<html>", b"\xff", b'{"id'):
        assert reply(OPERATIONS[name], content, 202).result() is None


def test_half_of_a_new_api_key_is_not_put_into_the_message() -> None:
    for name in ("create_api_key", "rotate_api_key", "get_app", "get_apps", "fetch_user"):
        with pytest.raises(ResponseDecodeError) as caught:
            reply(OPERATIONS[name], b'{"formatted_token": "os_v2_app_brandnew').result()
        assert "brandnew" not in str(caught.value)
        assert "brandnew" in caught.value.text  # it may be the only copy
    with pytest.raises(ResponseDecodeError, match=r'It starts: \{"id": "5$'):
        reply(CREATE, b'{"id": "5').result()


# ---- Pickling and copying


def every_kind_of_error() -> list[OneSignalError]:
    found: list[OneSignalError] = [
        error_of(
            {"errors": [{"code": "c", "title": "t", "meta": {"external_id": "1"}}]},
            status,
            headers=httpx.Headers({"X-Request-Id": "r", "Retry-After": "5", "Location": "/x"}),
            attempts=3,
            idempotency_key="k",
        )
        for status in (301, 400, 401, 402, 403, 404, 409, 413, 422, 429, 500, 599)
    ]
    with pytest.raises(ResponseDecodeError) as cut:
        reply(CREATE, b'{"id', headers=httpx.Headers({"X-Request-Id": "r"})).result()
    refused = InvalidRequestError("m", field="filters[0]", check="targeting", operation="o")
    nothing = models.CreateNotificationResponse.from_dict({"id": "", "errors": ["no"]})
    with pytest.raises(NotSentError) as unsent:
        nothing.raise_if_not_sent()
    return [
        *found,
        cut.value,
        refused,
        unsent.value,
        ConfigurationError("m", operation="o"),
        APIConnectionError("m", operation="o", attempts=2, idempotency_key="k"),
        APITimeoutError("m"),
        OneSignalError("m"),
    ]


PROPERTIES = (
    "errors",
    "messages",
    "request_id",
    "location",
    "conflicting_aliases",
    "retry_after",
)


@together("error", every_kind_of_error())
def test_errors_survive_pickling_and_copying(error: OneSignalError) -> None:
    error.add_note("a note")
    twins = [copy.copy(error), copy.deepcopy(error)]
    twins += [
        pickle.loads(pickle.dumps(error, protocol))
        for protocol in range(pickle.HIGHEST_PROTOCOL + 1)
    ]
    for twin in twins:
        assert type(twin) is type(error)
        assert str(twin) == str(error)
        assert twin.args == error.args
        assert vars(twin) == vars(error)
        for name in PROPERTIES:
            assert getattr(twin, name, None) == getattr(error, name, None)


def test_a_response_survives_pickling_without_the_keys() -> None:
    response = reply(GET_USER, {"new": REST_KEY}, headers=httpx.Headers({"x": "y"}), url="https://h/",
                     attempts=2, idempotency_key="k", secrets=(Secret(REST_KEY),))  # fmt: skip
    assert response.result()["new"] == REST_KEY
    pickled = pickle.dumps(response)
    assert REST_KEY.encode() not in pickled
    twin = pickle.loads(pickled)
    assert twin.result()["new"] == "***"
    assert (twin.status_code, twin.url, twin.attempts) == (200, "https://h/", 2)
    assert twin.idempotency_key == "k"
    assert twin.headers["X"] == "y"
    refusal = reply(GET_USER, {"errors": ["no"]}, 400, secrets=(Secret(REST_KEY),))
    for twin in (pickle.loads(pickle.dumps(refusal)), copy.copy(refusal), copy.deepcopy(refusal)):
        with pytest.raises(BadRequestError, match=r"users\.get: 400 no"):
            twin.result()


# ---- No key in sight


def leaks(error: BaseException) -> str:
    return "\n".join(
        str(each)
        for each in (
            error,
            repr(error),
            error.args,
            {name: repr(value) for name, value in vars(error).items()},
            [(name, getattr(error, name, None)) for name in PROPERTIES],
            dict(getattr(error, "headers", {})),
            pickle.dumps(error, 0),
            pickle.dumps(error),
        )
    )


ESCAPED = "".join(f"\\u{ord(character):04x}" for character in REST_KEY)


@together("status", [200, 301, 400, 401, 403, 409, 429, 500])
@together(
    "content",
    [
        json.dumps({"errors": [f"bad key {REST_KEY} {ORGANIZATION_KEY}"]}).encode(),
        json.dumps({"errors": [{"code": REST_KEY, "meta": {REST_KEY: REST_KEY}}]}).encode(),
        b'{"errors": ["' + ESCAPED.encode() + b'"]}',
        f"Authorization: Key {REST_KEY}".encode(),
        f"<title>{ORGANIZATION_KEY}</title>{REST_KEY}".encode(),
        f'{{"cut": "{REST_KEY}'.encode(),
    ],
)
def test_an_echoed_key_appears_nowhere(
    server: RecordingServer, send_by_one: Send, status: int, content: bytes
) -> None:
    headers = {"X-Echo": f"Key {REST_KEY}", "Location": f"/x?key={ORGANIZATION_KEY}"}
    server.answer = lambda _: Answer(status, content, headers)
    try:
        send_by_one(lambda client: by_resource(client, FIRST["fetch_user"]))
    except OneSignalError as error:
        seen = leaks(error)
        assert REST_KEY not in seen
        assert ORGANIZATION_KEY not in seen
        assert "***" in seen
    else:
        assert status == 200


def test_a_key_in_the_only_header_is_masked() -> None:
    error = error_of({}, headers=httpx.Headers({"x-echo": REST_KEY}), secrets=(Secret(REST_KEY),))
    assert error.headers == {"x-echo": "***"}


def test_a_key_that_starts_like_another_is_masked_in_full() -> None:
    longer = REST_KEY + "_and_more"
    error = error_of({"errors": [longer]}, secrets=(Secret(REST_KEY), Secret(longer)))
    assert error.messages == ["***"]


# ---- Redirects


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_redirects_are_errors_and_never_followed(
    server: RecordingServer, drive: Drive, status: int
) -> None:
    def use(client: Any) -> Any:
        return by_resource(client, FIRST["create_notification"])

    with RecordingServer() as second:
        target = f"{second.url}/stolen"
        server.reply(b"", status=status, headers={"Location": target})
        for run in (drive, with_a_client_of_ones_own(drive)):
            with pytest.raises(RedirectError) as caught:
                run(use, base_url=server.url, **SETTINGS)
            assert caught.value.location == target
            assert caught.value.status_code == status
            assert target in str(caught.value)
        assert second.requests == []
        assert len(server.requests) == 2


def with_a_client_of_ones_own(drive: Drive) -> Any:
    """As `drive`, with an `httpx` client of the caller's that follows redirects."""

    def run(use: Any, **settings: Any) -> Any:
        if not drive.asynchronous:
            with httpx.Client(follow_redirects=True, verify=NO_TLS) as own:
                return drive(use, http_client=own, **settings)

        async def main() -> Any:
            async with (
                httpx.AsyncClient(follow_redirects=True, verify=NO_TLS) as own,
                AsyncOneSignal(http_client=own, **settings) as client,
            ):
                return await use(client)

        return asyncio.run(main())

    return run


@pytest.mark.parametrize("location", ["/relative", "http://[broken", "", "ftp://x/", None])
def test_odd_redirects(server: RecordingServer, drive: Drive, location: str | None) -> None:
    server.answer = lambda _: Answer(302, b"", {} if location is None else {"Location": location})
    with pytest.raises(RedirectError) as caught:
        drive(lambda c: c.notifications.get("m"), base_url=server.url, **SETTINGS)
    assert (caught.value.location or "") == (location or "")
    assert len(server.requests) == 1


def test_nothing_but_a_redirect_to_somewhere_is_told_as_one() -> None:
    place = httpx.Headers({"Location": "https://elsewhere.example/"})
    for status in (300, 399):
        error = error_of({}, status, headers=place)
        assert "redirect to https://elsewhere.example/ not followed" in str(error)
    for status, headers in ((400, place), (404, place), (302, httpx.Headers())):
        assert "redirect to" not in str(error_of({}, status, headers=headers))


# ---- The network


def test_a_broken_network_is_a_typed_error(drive: Drive) -> None:
    settings = {**SETTINGS, "base_url": "http://127.0.0.1:9"}
    with pytest.raises(APIConnectionError) as caught:
        drive(lambda c: c.notifications.get("m"), **settings)
    assert isinstance(caught.value.__cause__, httpx.HTTPError)
    assert caught.value.operation == "notifications.get"
    assert str(caught.value).startswith("notifications.get: ")
    assert "127.0.0.1:9" in str(caught.value)
    assert pickle.loads(pickle.dumps(caught.value)).operation == "notifications.get"


@together("name", list(NAMED))
def test_each_documented_error_is_one_of_its_class(name: str) -> None:
    documented = {int(status) for status in NAMED[name]["responses"] if status.isdecimal()}
    refusals = {status for status in documented if status >= 400}
    assert refusals
    for status in refusals:
        error = error_of({"errors": ["no"]}, status, OPERATIONS[name])
        assert type(error) is CLASSES.get(status, ServerError)
        assert error.messages == ["no"]


def test_the_docstring_lists_each_status() -> None:
    text = Path(errors.__file__).read_text("utf-8")
    for status, kind in CLASSES.items():
        assert f'class {kind.__name__}(APIStatusError):\n    """{status}: ' in text


def test_only_some_posts_read() -> None:
    posts = {name for name, each in OPERATIONS.items() if each.method == "POST"}
    reading = {name for name in posts if OPERATIONS[name].is_read}
    assert reading == {"estimate_notification_recipients"}


def test_what_is_a_read() -> None:
    reads = [
        (method, retry)
        for method in ("GET", "HEAD", "OPTIONS", "PUT", "DELETE", "PATCH", "POST")
        for retry in ("always", "unprocessed")
        if GET_USER._replace(method=method, retry=retry).is_read
    ]
    assert {method for method, _ in reads} == {"GET", "HEAD", "OPTIONS", "POST"}
    assert ("POST", "unprocessed") not in reads and len(reads) == 7
