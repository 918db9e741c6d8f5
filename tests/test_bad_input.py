"""Hostile or mistaken arguments: a clear error before the network, or a correctly encoded request.

A user-chosen id must never reach another endpoint, hence the look at the raw request line.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx
import pytest

from onesignal_client import InvalidRequestError
from onesignal_client._common.redaction import Secret
from onesignal_client._http.request import prepare
from onesignal_client._http.settings import Settings
from tests.support.cases import APP, CASES, NOTHING, Case
from tests.support.driving import Send, by_function, by_resource
from tests.support.recording_server import Recorded, RecordingServer
from tests.support.shapes import OPERATIONS
from tests.support.together import together

pytestmark = [
    pytest.mark.filterwarnings("ignore::onesignal_client.OneSignalBetaWarning"),
    pytest.mark.filterwarnings("ignore::onesignal_client.OneSignalDeprecationWarning"),
    pytest.mark.filterwarnings("ignore::onesignal_client.DataModelMixWarning"),
    pytest.mark.filterwarnings("ignore::onesignal_client.UnknownFieldWarning"),
]

REFUSED: list[Any] = [
    "",
    " ",
    "\t",
    ".",
    "..",
    " .. ",
    "a\nb",
    "a\r\nHost: evil.example",
    "a\x00",
    "\x1b[31m",
    "a\x7f",
    "a\x85b",
    "\ud800",
    "a\udfffb",
    None,
    True,
    1.5,
    b"abc",
    ["abc"],
    {"a": 1},
    object(),
]
ENCODED: list[Any] = [
    "%2e%2e",
    "%2E%2e%2f",
    "%00",
    "%",
    "%zz",
    "a/b?c#d%",
    "../../apps",
    "..;/x",
    "...",
    "a b",
    " a",
    "a+b",
    "a;b=c&d",
    "a\\b",
    "user@example.com",
    "a:b",
    "//evil.example",
    "http://evil.example/",
    "{app_id}",
    "日本語",
    "Grüße",
    "👍🏽",
    "\u202eabc",
    "'\"<>`|^~!$()*,[]",
    "x" * 300,
    42,
    -1,
    UUID(APP),
]

WITH_PATH = [case for case in CASES if case.args and not case.variant]
IN_PATH = [case for case in CASES if f"/{APP}" in case.path and not case.variant]
WITH_BODY = [case for case in CASES if case.body is not NOTHING and not case.variant]

by_case = together("case", {case.name: case for case in WITH_PATH})
by_case_with_body = together("case", {case.name: case for case in WITH_BODY})

Outcome = tuple[Exception | None, Recorded | None]


def try_all(
    send: Send, server: RecordingServer, calls: list[Callable[[Any], Any]]
) -> list[Outcome]:
    """What comes of each call: the error, or the one request that went out, or both."""
    server.reply({})
    outcomes: list[Outcome] = []
    for call in calls:
        error = None
        try:
            send(call)
        except Exception as caught:
            error = caught
        sent = server.taken()
        assert len(sent) <= 1
        outcomes.append((error, sent[0] if sent else None))
    return outcomes


def with_argument(case: Case, position: int, value: Any) -> Case:
    return replace(case, args=(*case.args[:position], value, *case.args[position + 1 :]))


def path_with(case: Case, position: int, value: Any) -> str:
    """The path with another value for one argument, told from the case's own path."""
    marks = [f"mark{number}" for number in range(len(case.args))]
    path = case.path
    for argument, mark in zip(reversed(case.args), reversed(marks), strict=True):
        head, found, tail = path.rpartition(f"/{quote(str(argument), safe='')}")
        assert found
        path = f"{head}/{mark}{tail}"
    for number, (argument, mark) in enumerate(zip(case.args, marks, strict=True)):
        shown = value if number == position else argument
        path = path.replace(mark, quote(str(shown), safe=""))
    return path


@pytest.mark.parametrize("door", [by_resource, by_function])
@by_case
def test_impossible_path_arguments_are_refused(
    server: RecordingServer, send_by_one: Send, case: Case, door: Callable[[Any, Case], Any]
) -> None:
    tried = [(position, value) for position in range(len(case.args)) for value in REFUSED]
    calls: list[Callable[[Any], Any]] = [
        lambda client, position=position, value=value: door(  # type: ignore[misc]
            client, with_argument(case, position, value)
        )
        for position, value in tried
    ]
    outcomes = try_all(send_by_one, server, calls)
    for (_, value), (error, request) in zip(tried, outcomes, strict=True):
        assert request is None, f"{value!r} went out as {request}"
        assert isinstance(error, InvalidRequestError), f"{value!r}: {error!r}"
        assert error.operation == case.call
        assert error.field
        assert error.field in str(error)
        assert str(error).isprintable()


@pytest.mark.parametrize("door", [by_resource, by_function])
@by_case
def test_odd_path_arguments_stay_one_step_of_the_path(
    server: RecordingServer, send_by_one: Send, case: Case, door: Callable[[Any, Case], Any]
) -> None:
    # Paths are made in one place, whatever the call: one call sends all values, and each of the
    # others some, which are not those of the call before it.
    number, few = WITH_PATH.index(case), 9 if door is by_resource else 27
    values = ENCODED[number % few :: few] if number else ENCODED
    tried = [(position, value) for position in range(len(case.args)) for value in values]
    calls: list[Callable[[Any], Any]] = [
        lambda client, position=position, value=value: door(  # type: ignore[misc]
            client, with_argument(case, position, value)
        )
        for position, value in tried
    ]
    outcomes = try_all(send_by_one, server, calls)
    for (position, value), (_, request) in zip(tried, outcomes, strict=True):
        assert request is not None, f"{value!r} was refused"
        assert request.method == case.method
        assert request.path == path_with(case, position, value)
        assert request.header("host") == server.host
        assert sorted(request.query) == sorted(case.query)


@together("case", {case.name: case for case in IN_PATH})
def test_app_ids_in_a_path_are_held_to_the_same(
    server: RecordingServer, send_by_one: Send, case: Case
) -> None:
    values = [value for value in REFUSED if value is not None]  # None leaves it to the client
    calls: list[Callable[[Any], Any]] = [
        lambda client, value=value: by_resource(client, case, app_id=value)  # type: ignore[misc]
        for value in [*values, "a/b?c#d%", "%2e%2e", "é"]
    ]
    *refused, one, two, three = try_all(send_by_one, server, calls)
    for value, (error, request) in zip(values, refused, strict=True):
        assert request is None, f"{value!r} went out as {request}"
        assert isinstance(error, InvalidRequestError)
        assert error.field == "app_id"
    paths = [request.path for _, request in (one, two, three) if request]
    assert paths == [
        case.path.replace(f"/{APP}", f"/{quote(value, safe='')}", 1)
        for value in ("a/b?c#d%", "%2e%2e", "é")
    ]


def test_the_app_id_of_the_client_is_held_to_the_same(server: RecordingServer, send: Send) -> None:
    for value in ("..", ".", "a\nb", "\ud800"):
        with pytest.raises(InvalidRequestError, match="app_id"):
            send(lambda client: client.segments.list(), app_id=value)
    assert server.requests == []
    send(lambda client: client.segments.list(), app_id="a/../b")
    assert server.last.path == "/apps/a%2F..%2Fb/segments"


QUERIES: list[tuple[str, Callable[[Any], Any]]] = [
    ("limit", lambda client: client.notifications.list(limit="ten")),
    ("limit", lambda client: client.notifications.list(limit=1.5)),
    ("limit", lambda client: client.notifications.list(limit=True)),
    ("limit", lambda client: client.notifications.list(limit=math.nan)),
    ("time_offset", lambda client: client.notifications.list(time_offset=7.5)),
    ("time_offset", lambda client: client.notifications.list(time_offset="\ud800")),
    ("time_offset", lambda client: client.notifications.list(time_offset=["a"])),
    ("outcome_names", lambda client: client.outcomes.get(outcome_names=["a", 7.5])),
    ("outcome_names", lambda client: client.outcomes.get(outcome_names=["\ud800"])),
    ("outcome_names", lambda client: client.outcomes.get(outcome_names=["a,b.sum"])),
    ("include-segment-detail", lambda c: c.segments.get("s", include_segment_detail="maybe")),
    ("start_time", lambda c: c.audit_logs.list("o", start_time=datetime(2026, 1, 1))),
    ("start_time", lambda c: c.audit_logs.list("o", start_time=7.5)),
    ("actions", lambda c: c.audit_logs.list("o", actions=[])),
    ("actions[1]", lambda c: c.audit_logs.list("o", actions=["segment.created", None])),
    ("outcome_names", lambda client: client.outcomes.get(outcome_names=[])),
    ("outcome_names[0]", lambda client: client.outcomes.get(outcome_names=[None, "a.count"])),
    ("a", lambda client: client.request("GET", "/things", query={"a": {"b": 1}})),
    ("a", lambda client: client.request("GET", "/things", query={"a": []})),
    ("a[1]", lambda client: client.request("GET", "/things", query={"a": ["x", None]})),
    ("a[0]", lambda client: client.request("GET", "/things", query={"a": [["x"]]})),
    ("a[0]", lambda client: client.request("GET", "/things", query={"a": [{"b": 1}]})),
    ("query", lambda client: client.request("GET", "/things", query={1: "x"})),
    ("query", lambda client: client.request("GET", "/things", query=[("a", "b")])),
    ("query", lambda client: client.request("GET", "/things", query="a=b")),
    ("headers", lambda client: client.request("GET", "/things", headers=[("a", "b")])),
    ("headers", lambda client: client.request("GET", "/things", headers={1: "b"})),
    ("headers", lambda client: client.request("GET", "/things", headers={b"a": "b"})),
    ("channel", lambda c: c.templates.list(channel=7)),
    (
        "onesignal-subscription-id",
        lambda c: c.users.update("l", "i", {}, onesignal_subscription_id="a\r\nX: y"),
    ),
    (
        "onesignal-subscription-id",
        lambda c: c.users.update("l", "i", {}, onesignal_subscription_id="é"),
    ),
]


def test_impossible_query_and_header_values_are_refused(
    server: RecordingServer, send_by_one: Send
) -> None:
    outcomes = try_all(send_by_one, server, [call for _, call in QUERIES])
    for (field, _), (error, request) in zip(QUERIES, outcomes, strict=True):
        assert request is None, f"{field} went out as {request}"
        assert isinstance(error, InvalidRequestError), f"{field}: {error!r}"
        assert field in str(error.field)
        assert field in str(error)


def test_a_url_longer_than_any_can_be_is_refused(
    server: RecordingServer, send_by_one: Send
) -> None:
    calls: list[Callable[[Any], Any]] = [
        lambda client: client.users.get("external_id", 70_000 * "x"),
        lambda client: client.notifications.list(time_offset=30_000 * "ä"),
        lambda client: client.request("GET", 7_000 * "/resource"),
        lambda client: client.request("GET", 7_000 * "/resources"),
    ]
    *refused, (error, request) = try_all(send_by_one, server, [*calls[:2], calls[3], calls[2]])
    for each, sent in refused:
        assert isinstance(each, InvalidRequestError)
        assert (each.field, sent) == ("url", None)
    assert error is None
    assert request is not None


def test_odd_query_values_stay_values(server: RecordingServer, send_by_one: Send) -> None:
    values = [text for text in ENCODED if isinstance(text, str)] + ["a\nb", "&app_id=other", ""]
    calls: list[Callable[[Any], Any]] = [
        lambda client, value=value: client.notifications.list(time_offset=value)  # type: ignore[misc]
        for value in values
    ]
    for value, (error, request) in zip(values, try_all(send_by_one, server, calls), strict=True):
        assert error is None
        assert request is not None
        assert request.query == [("time_offset", value), ("app_id", APP)]


def circular() -> dict[str, Any]:
    body: dict[str, Any] = {}
    body["self"] = body
    return body


def deep() -> dict[str, Any]:
    body: dict[str, Any] = {}
    for _ in range(20_000):
        body = {"deep": body}
    return body


BODIES: dict[str, Any] = {
    "text": "text",
    "bytes": b'{"a": 1}',
    "number": 7,
    "list": [{"name": "n"}],
    "pairs": [("name", "n")],
    "bool": True,
    "object": object(),
    "class": dict,
    "number-as-name": {7: "x"},
    "null-as-name": {None: "x"},
    "set": {"new": {1, object()}},
    "object-inside": {"new": object()},
    "bytes-inside": {"new": b"x"},
    "nan": {"new": math.nan},
    "infinity": {"new": [math.inf]},
    "surrogate": {"new": "\ud800"},
    "surrogate-as-name": {"\ud800": 1},
    "naive-datetime": {"new": datetime(2026, 1, 1)},
    "name-inside": {"new": {7.5: 1}},
}


@by_case_with_body
def test_impossible_bodies_are_refused(
    server: RecordingServer, send_by_one: Send, case: Case
) -> None:
    calls: list[Callable[[Any], Any]] = [
        lambda client, body=body: by_resource(  # type: ignore[misc]
            client.with_options(checks=False), replace(case, body=body)
        )
        for body in BODIES.values()
    ]
    outcomes = try_all(send_by_one, server, calls)
    for name, (error, request) in zip(BODIES, outcomes, strict=True):
        assert request is None, f"{name} went out as {request}"
        assert isinstance(error, InvalidRequestError), f"{name}: {error!r}"
        assert error.operation == case.call
        assert str(error).isprintable()
        assert len(str(error)) < 500


@pytest.mark.parametrize("build", [circular, deep])
def test_bottomless_bodies_are_refused(
    server: RecordingServer, send: Send, build: Callable[[], dict[str, Any]]
) -> None:
    for wrap in (lambda body: body, lambda body: {"data": body}, lambda body: {"new": [body]}):
        with pytest.raises(InvalidRequestError, match=build.__name__):
            send(lambda client, wrap=wrap: client.notifications.create(wrap(build())), checks=False)
    assert server.requests == []


REQUIRED: Any = {
    "create_app", "update_app", "create_api_key", "update_api_key", "create_user", "update_user",
    "identify_user_by_alias", "create_alias_by_subscription", "create_notification",
    "get_notification_history", "estimate_notification_recipients", "create_subscription",
    "update_subscription", "update_subscription_by_token", "transfer_subscription", "add_player",
    "update_player", "create_template", "update_template", "copy_template_to_app",
    "create_custom_events", "create_journey", "update_journey", "update_journey_node",
    "start_live_activity", "update_live_activity", "begin_live_activity", "create_segments",
    "update_segment", "create_inbox_broadcast", "update_inbox_messages", "update_inbox_message",
}  # fmt: skip


@by_case_with_body
def test_a_body_is_left_out_only_where_it_may(
    server: RecordingServer, send_by_one: Send, case: Case
) -> None:
    if case.operation in REQUIRED:
        with pytest.raises(InvalidRequestError, match="body"):
            send_by_one(lambda client: by_resource(client, replace(case, body=None)))
        assert server.requests == []
        return
    send_by_one(lambda client: by_resource(client, replace(case, body=None)))
    [request] = server.taken()
    assert request.body == b""


FIELDS: list[tuple[str, str, dict[str, Any]]] = [
    ("notifications.create", "included_segments", {"included_segments": "All"}),
    ("notifications.create", "included_segments[1]", {"included_segments": ["All", 7.5]}),
    ("notifications.create", "contents", {"contents": "Hello"}),
    ("notifications.create", "contents.en", {"contents": {"en": 7.5}}),
    ("notifications.create", "filters[0]", {"filters": ["tag"]}),
    ("notifications.create", "filters[1].field", {"filters": [{}, {"field": [7]}]}),
    ("notifications.create", "include_aliases", {"include_aliases": ["42"]}),
    (
        "notifications.create",
        "include_aliases.external_id",
        {"include_aliases": {"external_id": "42"}},
    ),
    ("notifications.create", "ttl", {"ttl": "sixty"}),
    ("notifications.create", "isIos", {"isIos": 1}),
    ("notifications.create", "data", {"data": "x"}),
    ("notifications.create", "send_after", {"send_after": datetime(2026, 1, 1)}),
    ("notifications.create", "buttons[0]", {"buttons": [["id", "yes"]]}),
    ("users.create", "properties.tags", {"properties": {"tags": ["a"]}}),
    ("users.create", "subscriptions[0].enabled", {"subscriptions": [{"enabled": "yes"}]}),
    ("users.create", "properties.lat", {"properties": {"lat": "north"}}),
    ("users.create", "identity", {"identity": "42"}),
    ("custom_events.create", "events", {"events": {"name": "x"}}),
    ("segments.create", "filters", {"name": "n", "filters": "x"}),
]


@together("call, field, body", FIELDS)
def test_a_wrong_type_is_told_by_its_field(
    server: RecordingServer, send_by_one: Send, call: str, field: str, body: dict[str, Any]
) -> None:
    group, method = call.split(".")
    with pytest.raises(InvalidRequestError) as caught:
        send_by_one(lambda client: getattr(getattr(client, group), method)(body))
    assert caught.value.field == field
    assert field in str(caught.value)
    assert caught.value.operation == call
    assert server.requests == []


def test_a_body_of_another_class_is_refused(server: RecordingServer, send: Send) -> None:
    from onesignal_client.models import Segment

    segment = Segment(name="n", filters=[])
    with pytest.raises(InvalidRequestError, match="Notification"):
        send(lambda client: client.notifications.create(segment))
    assert server.requests == []


NEEDED = {
    f"{name} of {case.name}": (case, name)
    for case in CASES
    for name, value in case.keywords.items()
    if name in ("token", "domain", "start", "end", "granularity")
}


@together("case, name", NEEDED)
def test_a_needed_query_value_cannot_be_null(
    server: RecordingServer, send_by_one: Send, case: Case, name: str
) -> None:
    keywords = {**case.keywords, name: None}
    with pytest.raises(InvalidRequestError) as caught:
        send_by_one(lambda client: by_resource(client, replace(case, keywords=keywords)))
    assert caught.value.field == name
    assert server.requests == []


def test_a_url_is_as_long_as_httpx_takes_it() -> None:
    def prepared(size: int) -> str:
        operation = OPERATIONS["get_notification"]
        settings = Settings(base_url="http://server", rest_api_key=Secret("k"))
        return prepare(operation, settings, ("x" * size,), None, None, None, "a").url

    most = 65_536 - len(prepared(1)) + 1
    assert len(str(httpx.URL(prepared(most)))) == 65_536
    with pytest.raises(httpx.InvalidURL):
        httpx.URL(prepared(most) + "x")
    with pytest.raises(
        InvalidRequestError, match="65,537 characters; 65,536 is the most"
    ) as caught:
        prepared(most + 1)
    assert caught.value.field == "url"
