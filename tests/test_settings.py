"""What a client is told, by arguments and by the environment, and what comes of it."""

from __future__ import annotations

import asyncio
import inspect
import logging
import pickle
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import httpx
import pytest

from onesignal_client import (
    UNSET,
    APIStatusError,
    AsyncOneSignal,
    Checks,
    ConfigurationError,
    InvalidRequestError,
    LegacyHostWarning,
    OneSignal,
    OneSignalError,
    ResponseDecodeError,
)
from onesignal_client._common.redaction import Secret
from onesignal_client._http.settings import MOST_SECONDS, Settings
from onesignal_client.retry import AsyncRetryTransport, RetryTransport
from tests.support.cases import APP, CASES, ORG, ORGANIZATION_KEY, OTHER_APP, REST, REST_KEY, Case
from tests.support.driving import SETTINGS, Drive, Send, by_resource
from tests.support.recording_server import Answer, Recorded, RecordingServer
from tests.support.together import together

ENVIRONMENT = {
    "ONESIGNAL_APP_ID": OTHER_APP,
    "ONESIGNAL_REST_API_KEY": "rest-of-environment",
    "ONESIGNAL_ORGANIZATION_API_KEY": "org-of-environment",
}
REST_CALL = next(case for case in CASES if case.operation == "delete_segments")
ORG_CALL = next(case for case in CASES if case.operation == "view_api_keys")


def get_segments(client: Any) -> Any:
    return client.segments.list()


def get_keys(client: Any) -> Any:
    return client.api_keys.list()


# The environment


@pytest.mark.parametrize("kind", [RetryTransport, AsyncRetryTransport])
def test_a_client_and_a_transport_have_the_same_defaults(kind: Any) -> None:
    defaults = inspect.getfullargspec(kind).kwonlydefaults or {}
    for name in ("max_retries", "deadline", "max_response_size"):
        assert defaults[name] == getattr(Settings(), name)
    assert defaults["max_response_size"] == 64 * 1024 * 1024


def test_settings_come_from_the_environment(
    server: RecordingServer, drive: Drive, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in {**ENVIRONMENT, "ONESIGNAL_BASE_URL": server.url}.items():
        monkeypatch.setenv(name, f" {value}\n")
    drive(get_segments)
    drive(get_keys)
    first, second = server.requests
    assert first.path == f"/apps/{OTHER_APP}/segments"
    assert first.header("authorization") == "Key rest-of-environment"
    assert second.header("authorization") == "Key org-of-environment"


def test_arguments_go_before_the_environment(
    server: RecordingServer, send: Send, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in {**ENVIRONMENT, "ONESIGNAL_BASE_URL": "http://127.0.0.1:9"}.items():
        monkeypatch.setenv(name, value)
    send(get_segments)
    send(get_keys)
    first, second = server.requests
    assert first.path == f"/apps/{APP}/segments"
    assert first.header("authorization") == f"Key {REST_KEY}"
    assert second.header("authorization") == f"Key {ORGANIZATION_KEY}"


@pytest.mark.parametrize("blank", ["", " ", "\n"])
def test_blank_variables_are_none(
    drive: Drive, monkeypatch: pytest.MonkeyPatch, blank: str
) -> None:
    for name in (*ENVIRONMENT, "ONESIGNAL_BASE_URL"):
        monkeypatch.setenv(name, blank)
    client = drive.client()
    assert client.app_id is None
    assert client.base_url == "https://api.onesignal.com"
    with pytest.raises(ConfigurationError, match="ONESIGNAL_REST_API_KEY"):
        drive(lambda client: client.segments.list(app_id=APP))


def test_the_environment_is_read_when_the_client_is_made(
    drive: Drive, monkeypatch: pytest.MonkeyPatch
) -> None:
    client = drive.client()
    monkeypatch.setenv("ONESIGNAL_APP_ID", APP)
    assert client.app_id is None
    assert client.with_options(max_retries=1).app_id is None
    assert drive.client().app_id == APP


# Keys


@together(
    "pasted",
    [
        REST_KEY,
        f"  {REST_KEY}\n",
        f"Key {REST_KEY}",
        f"key {REST_KEY}",
        f"Basic {REST_KEY}",
        f"bearer\t {REST_KEY}",
        f" Bearer  Key {REST_KEY} ",
    ],
)
def test_a_pasted_key_is_cleaned(server: RecordingServer, drive: Drive, pasted: str) -> None:
    settings = {**SETTINGS, "rest_api_key": pasted, "organization_api_key": pasted}
    for use in (get_segments, get_keys):
        drive(use, base_url=server.url, **settings)
        assert server.last.header("authorization") == f"Key {REST_KEY}"


BAD_KEYS = ["", " ", "abc\ndef", "abc\r\nX-Evil: 1", "abc def", "abc\x00", "Key", "ключ", "abc\x7f"]


@together("name", ["rest_api_key", "organization_api_key"])
@together("key", [*BAD_KEYS, b"abc", 7, ["abc"]])
def test_an_impossible_key_is_refused_without_showing_it(drive: Drive, name: str, key: Any) -> None:
    with pytest.raises(ConfigurationError) as caught:
        drive.client(**{name: key})
    assert name in str(caught.value)
    if key not in ("", " ", "Key", 7):
        assert str(key) not in str(caught.value)
    with pytest.raises(ConfigurationError, match=name):
        drive.client().with_options(**{name: key})


@pytest.mark.parametrize("key", ["abc\ndef", "abc def"])
def test_an_impossible_key_of_the_environment_is_refused(
    drive: Drive, monkeypatch: pytest.MonkeyPatch, key: str
) -> None:
    monkeypatch.setenv("ONESIGNAL_REST_API_KEY", key)
    with pytest.raises(ConfigurationError, match="rest_api_key"):
        drive.client()


@pytest.mark.parametrize(
    ("case", "argument", "variable"),
    [
        (REST_CALL, "rest_api_key", "ONESIGNAL_REST_API_KEY"),
        (ORG_CALL, "organization_api_key", "ONESIGNAL_ORGANIZATION_API_KEY"),
    ],
    ids=[REST, ORG],
)
def test_a_missing_key_is_told_before_the_network(
    server: RecordingServer, send: Send, case: Case, argument: str, variable: str
) -> None:
    with pytest.raises(ConfigurationError) as caught:
        send(lambda client: by_resource(client, case), **{argument: None})
    assert f"{argument}=" in str(caught.value)
    assert variable in str(caught.value)
    assert caught.value.operation == case.call
    assert caught.value.attempts == 0
    assert server.requests == []
    other = {"rest_api_key", "organization_api_key"} - {argument}
    assert other.pop() not in str(caught.value)


def test_async_refusals_arise_before_anything_is_sent(server: RecordingServer) -> None:
    async def use() -> None:
        client = AsyncOneSignal(app_id=APP, base_url=server.url)
        signed = client.with_options(rest_api_key="k")
        for call, expected in (
            (client.segments.list, ConfigurationError),
            (lambda: signed.segments.get(".."), InvalidRequestError),
            (lambda: signed.notifications.create({}), InvalidRequestError),
            (lambda: client.request("GET", "/apps"), ConfigurationError),
        ):
            with pytest.raises(expected):
                await call()

    asyncio.run(use())
    assert server.requests == []


def test_no_key_shows_anywhere(
    server: RecordingServer, send: Send, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    seen: list[str] = []

    def look(client: Any) -> Any:
        copy = client.with_options(authorization="Bearer secret-token")
        seen.extend((repr(client), str(client), f"{client:}", repr(copy), repr(client.segments)))
        seen.extend((repr(client._pipeline.settings), str(client._pipeline.settings)))
        return copy.segments.list()

    every = (REST_KEY, ORGANIZATION_KEY, "secret-token")
    server.reply({"errors": [f"bad key {key}" for key in every]}, status=401)
    for use in (look, get_segments, get_keys):
        with pytest.raises(APIStatusError):
            send(use)
    everything = "\n".join([*seen, caplog.text])
    for secret in every:
        assert secret not in everything
    assert APP in seen[0], "what is no secret may show"

    def answer(request: Recorded) -> Answer:
        key = request.header("authorization") or ""
        return Answer(401, key.encode(), {"X-Echo": key})

    server.answer = answer
    errors = []
    for use in (look, get_segments, get_keys):
        with pytest.raises(APIStatusError) as caught:
            send(use)
        errors.append(caught.value)
    for error, secret in zip(errors, ("secret-token", REST_KEY, ORGANIZATION_KEY), strict=True):
        shown = [str(error), repr(error), error.text, str(error.body), str(dict(error.headers))]
        shown += [*error.messages, repr(error.errors), str(vars(error))]
        assert not [text for text in shown if secret in text]
        assert secret not in pickle.dumps(error).decode("latin-1")


def test_what_is_too_short_for_a_key_is_not_masked_everywhere() -> None:
    for key, masked in (("abcde", 0), ("abcdef", 1), ("Key abcde", 0), ("Key abcdef", 1)):
        settings = Settings(rest_api_key=Secret(key))
        assert [each.reveal() for each in settings.secrets] == ["abcdef"] * masked


# The other settings


def test_base_url_may_have_a_path_and_a_slash(server: RecordingServer, send: Send) -> None:
    for base_url in (f"{server.url}/", f" {server.url}/v9 ", f"{server.url}/v9/"):
        send(get_segments, base_url=base_url)
    assert [request.path for request in server.requests] == [
        f"/apps/{APP}/segments",
        f"/v9/apps/{APP}/segments",
        f"/v9/apps/{APP}/segments",
    ]


@together(
    "base_url",
    [
        "",
        "api.onesignal.com",
        "//api.onesignal.com",
        "ftp://api.onesignal.com",
        "https://",
        "https:///apps",
        "https://api.onesignal.com?a=b",
        "https://api.onesignal.com/#top",
        "https://someone:password@api.onesignal.com",
        "https://api.one\nsignal.com",
        "https://api.onesignal.com:port",
        "https://api.onesignal.com:0",
        "http://256.256.256.256",
        "http://☃.com",
        "http://é..com",
        "http://" + 70_000 * "a",
        7,
    ],
)
def test_an_impossible_base_url_is_refused(drive: Drive, base_url: Any) -> None:
    with pytest.raises(ConfigurationError, match="base_url") as caught:
        drive.client(base_url=base_url)
    assert "password" not in str(caught.value)
    with pytest.raises(ConfigurationError, match="base_url"):
        drive.client().with_options(base_url=base_url)


OF_COPIES = ("headers", "query", "idempotency_key", "on_response")
"""What `with_options` takes, and no client."""


@together(
    "name, value",
    [
        ("app_id", " "),
        ("app_id", ""),
        ("max_retries", -1),
        ("max_retries", 1.5),
        ("max_retries", "3"),
        ("max_retries", True),
        ("deadline", -1),
        ("deadline", float("nan")),
        ("deadline", float("inf")),
        ("deadline", "60"),
        ("deadline", True),
        ("timeout", "5"),
        ("timeout", -1),
        ("timeout", float("nan")),
        ("timeout", float("inf")),
        ("timeout", 1e20),
        ("timeout", httpx.Timeout(5, read=1e20)),
        ("timeout", httpx.Timeout(5, pool=float("nan"))),
        ("timeout", httpx.Timeout(5, connect=-1)),
        ("timeout", True),
        ("checks", "no"),
        ("checks", Checks(skip=None)),  # type: ignore[arg-type]
        ("checks", Checks(skip="targeting")),  # type: ignore[arg-type]
        ("checks", Checks(max_recipients=None)),  # type: ignore[arg-type]
        ("checks", Checks(max_filters=-1)),
        ("timeout", 0),
        ("timeout", 2**31),
        ("timeout", httpx.Timeout(5, write=2**31)),
        ("deadline", 2**31),
        ("max_response_size", 0),
        ("max_response_size", 2.5),
        ("on_response", 5),
        ("on_response", asyncio.sleep),
        ("idempotency_key", "x"),
        ("headers", {"A B": "x"}),
        ("headers", {"": "x"}),
        ("headers", {"A": "a\nb"}),
        ("headers", {"A": "ü"}),
        ("headers", ["A"]),
        ("query", {1: "x"}),
        ("query", "a=b"),
    ],
)
def test_senseless_settings_are_refused(drive: Drive, name: str, value: Any) -> None:
    if name not in OF_COPIES:
        with pytest.raises(ConfigurationError, match=name):
            drive.client(**{name: value})
    with pytest.raises(ConfigurationError, match=name):
        drive.client().with_options(**{name: value})


@together(
    "name, value",
    [
        ("max_retries", 0),
        ("deadline", 0),
        ("deadline", 2**31 - 1),
        ("timeout", 1e-9),
        ("timeout", 2**31 - 1),
        ("timeout", httpx.Timeout(0)),
        ("timeout", httpx.Timeout(2**31 - 1, pool=None)),
        ("timeout", None),
        ("max_response_size", 1),
        ("checks", Checks(max_recipients=0, max_filters=0)),
        ("headers", {"A": ""}),
        ("headers", {"A": 5}),
        ("query", {}),
    ],
)
def test_settings_at_their_edges_are_taken(drive: Drive, name: str, value: Any) -> None:
    if name not in OF_COPIES:
        drive.client(**{name: value})
    drive.client().with_options(**{name: value})


def test_unknown_settings_are_refused(drive: Drive) -> None:
    with pytest.raises(TypeError):
        drive.client(api_key="x")
    with pytest.raises(TypeError):
        drive.client().with_options(http_client=httpx.Client())


@pytest.mark.parametrize(
    "base_url",
    [
        "https://onesignal.com/api/v1",
        "https://onesignal.com/api/v1/",
        "https://api.onesignal.com/api/v1",
        "https://OneSignal.com/api/v1",
    ],
)
def test_the_old_host_draws_a_warning_at_the_line_that_names_it(
    drive: Drive, monkeypatch: pytest.MonkeyPatch, base_url: str
) -> None:
    line = inspect.currentframe().f_lineno  # type: ignore[union-attr]
    with pytest.warns(LegacyHostWarning, match=r"api\.onesignal\.com") as caught:
        OneSignal(base_url=base_url)
        AsyncOneSignal(base_url=base_url)
        OneSignal().with_options(base_url=base_url)
        monkeypatch.setenv("ONESIGNAL_BASE_URL", base_url)
        OneSignal()
    assert [(Path(w.filename).name, w.lineno - line) for w in caught] == [
        (Path(__file__).name, offset) for offset in (2, 3, 4, 6)
    ]


def test_other_hosts_draw_no_warning(drive: Drive) -> None:
    for base_url in ("https://api.onesignal.com", "https://notonesignal.com/api/v1"):
        drive.client(base_url=base_url)


# Copies

KEY = "0a1b2c3d-0000-4000-8000-000000000090"


def shown(client: Any, name: str) -> str | None:
    key = getattr(client._pipeline.settings, name)
    return None if key is None else str(key.reveal())


OPTIONS: dict[str, tuple[Any, Callable[[Any], Any]]] = {
    "app_id": (OTHER_APP, lambda client: client.app_id),
    "base_url": ("http://127.0.0.1:9", lambda client: client.base_url),
    "rest_api_key": ("other", lambda client: shown(client, "rest_api_key")),
    "organization_api_key": ("other", lambda client: shown(client, "organization_api_key")),
    "authorization": ("Bearer x", lambda client: shown(client, "authorization")),
    "timeout": (3.0, lambda client: client._pipeline.settings.timeouts()["read"]),
    "max_retries": (2, lambda client: client._pipeline.settings.max_retries),
    "deadline": (600.0, lambda client: client._pipeline.settings.deadline),
    "max_response_size": (9, lambda client: client._pipeline.settings.max_response_size),
    "headers": ({"X-A": "1"}, lambda client: client._pipeline.settings.headers),
    "query": ({"a": "1"}, lambda client: client._pipeline.settings.query),
    "checks": (False, lambda client: client._pipeline.settings.checks),
    "raise_if_not_sent": (True, lambda client: client._pipeline.settings.raise_if_not_sent),
    "idempotency_key": (KEY, lambda client: client._pipeline.settings.idempotency_key),
    "on_response": (print, lambda client: (client._pipeline.settings.on_response or [None])[-1]),
}


@together("name", list(OPTIONS))
def test_a_copy_differs_in_one_option_only(drive: Drive, name: str) -> None:
    client = drive.client(**SETTINGS, timeout=7)
    before = {option: read(client) for option, (_, read) in OPTIONS.items()}
    value, _ = OPTIONS[name]
    assert before[name] != value
    copy = client.with_options(**{name: value})
    assert type(copy) is type(client)
    assert {option: read(copy) for option, (_, read) in OPTIONS.items()} == {**before, name: value}
    assert {option: read(client) for option, (_, read) in OPTIONS.items()} == before
    copy_of_copy = copy.with_options()
    assert {option: read(copy_of_copy) for option, (_, read) in OPTIONS.items()} == {
        **before,
        name: value,
    }


def test_every_option_of_a_copy_is_tested() -> None:
    for cls in (OneSignal, AsyncOneSignal):
        assert set(inspect.signature(cls.with_options).parameters) - {"self"} == set(OPTIONS)


def test_copies_share_the_connections(server: RecordingServer, drive: Drive) -> None:
    def use(client: Any) -> Any:
        copies = [client.with_options(app_id=str(number)) for number in range(5)]
        assert {id(copy._pool) for copy in copies} == {id(client._pool)}
        if not drive.asynchronous:
            return [copy.segments.list() for copy in copies]

        async def in_turn() -> list[Any]:
            return [await copy.segments.list() for copy in copies]

        return in_turn()

    drive(use, base_url=server.url, **SETTINGS)
    assert [request.path for request in server.requests] == [
        f"/apps/{number}/segments" for number in range(5)
    ]
    assert server.connections == 1


def test_a_key_of_the_copy_goes_out_where_a_body_has_none(
    server: RecordingServer, send: Send
) -> None:
    body = {"contents": {"en": "x"}, "included_segments": ["All"]}
    for key in (KEY, UUID(KEY)):
        send(
            lambda client, key=key: client.with_options(idempotency_key=key).notifications.create(
                body
            )
        )
        assert server.last.json["idempotency_key"] == KEY
    other = str(uuid4())
    own = {**body, "idempotency_key": other}
    send(lambda client: client.with_options(idempotency_key=KEY).notifications.create(own))
    assert server.last.json["idempotency_key"] == other


@together("key", ["7", "", "order-17", 7])
def test_a_key_that_onesignal_would_not_take_is_refused(drive: Drive, key: Any) -> None:
    with pytest.raises(ConfigurationError, match="idempotency_key must be a UUID"):
        drive.client().with_options(idempotency_key=key)


def test_every_reply_is_told_before_it_is_read(server: RecordingServer, send: Send) -> None:
    told: list[Any] = []
    later: list[Any] = []

    def use(client: Any) -> Any:
        copy = client.with_options(on_response=told.append).with_options(on_response=later.append)
        return get_segments(copy)

    server.reply({"segments": []}, headers={"X-Trace": "1"})
    send(use)
    server.reply({"errors": ["no"]}, status=400)
    with pytest.raises(APIStatusError):
        send(use)
    server.reply(b"no JSON")
    with pytest.raises(ResponseDecodeError):
        send(use)
    assert [(reply.status_code, reply.attempts) for reply in told] == [(200, 1), (400, 1), (200, 1)]
    assert told == later
    assert told[0].headers["x-trace"] == "1"
    assert told[1].json() == {"errors": ["no"]}
    assert told[2].text == "no JSON"


async def _coroutine(_: Any) -> None:
    raise NotImplementedError


@pytest.mark.parametrize("function", ["print", 7, _coroutine], ids=["text", "number", "coroutine"])
def test_what_cannot_be_told_a_reply_is_refused(drive: Drive, function: Any) -> None:
    with pytest.raises(ConfigurationError, match="on_response must be a plain function"):
        drive.client().with_options(on_response=function)


def test_authorization_goes_out_as_it_is(server: RecordingServer, send: Send) -> None:
    for use in (get_segments, get_keys):
        send(lambda client, use=use: use(client.with_options(authorization=" Bearer a.b.c ")))
        assert server.last.header("authorization") == "Bearer a.b.c"
    send(
        lambda client: get_segments(client.with_options(authorization="Bearer a.b.c")),
        rest_api_key=None,
        organization_api_key=None,
    )
    assert len(server.requests) == 3


def test_authorization_can_be_taken_back(server: RecordingServer, send: Send) -> None:
    def use(client: Any) -> Any:
        signed = client.with_options(authorization="Bearer a.b.c")
        assert shown(signed.with_options(), "authorization") == "Bearer a.b.c"
        return get_segments(signed.with_options(authorization=None))

    send(use)
    assert server.last.header("authorization") == f"Key {REST_KEY}"


@together("token", ["Bearer a\nb", "", " ", "Bearer ä", 7])
def test_an_impossible_authorization_is_refused(drive: Drive, token: Any) -> None:
    with pytest.raises(ConfigurationError, match="authorization"):
        drive.client().with_options(authorization=token)


def test_checks_may_be_chosen(server: RecordingServer, send: Send) -> None:
    body = {"contents": {"en": "x"}}
    with pytest.raises(InvalidRequestError, match="targeting"):
        send(lambda client: client.notifications.create(body))
    for checks in (False, Checks(skip={"targeting"})):
        send(lambda client: client.notifications.create(body), checks=checks)
        send(
            lambda client, checks=checks: client.with_options(checks=checks).notifications.create(
                body
            )
        )
    assert len(server.requests) == 4


# The timeout


def phases(drive: Drive, **settings: Any) -> dict[str, float | None]:
    """The seconds that a request is given, as the transport sees them."""
    seen: list[dict[str, float | None]] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request.extensions["timeout"])
        return httpx.Response(200, json={})

    options = settings.pop("options", {})
    kind = httpx.AsyncClient if drive.asynchronous else httpx.Client
    http_client = kind(transport=httpx.MockTransport(answer), **settings.pop("own", {}))
    drive(
        lambda client: client.with_options(**options).segments.list(),
        http_client=http_client,
        **SETTINGS,
        **settings,
    )
    [timeouts] = seen
    return timeouts


def test_timeouts_reach_the_transport(drive: Drive) -> None:
    patient = {"connect": 10.0, "read": 110.0, "write": 110.0, "pool": 110.0}
    brief = {"connect": 3, "read": 3, "write": 3, "pool": 3}
    endless = dict.fromkeys(patient)
    own = {"timeout": httpx.Timeout(5.0)}
    assert phases(drive, own=own) == dict.fromkeys(patient, 5.0)
    assert phases(drive, own=own, timeout=110.0) == patient
    assert phases(drive, timeout=3) == brief
    assert phases(drive, timeout=30.0) == {"connect": 10.0, "read": 30, "write": 30, "pool": 30}
    assert phases(drive, timeout=None) == endless
    fine = httpx.Timeout(1, read=2, pool=None)
    assert phases(drive, timeout=fine) == {"connect": 1, "read": 2, "write": 1, "pool": None}
    assert phases(drive, options={"timeout": 3}) == brief
    assert phases(drive, timeout=3, options={"timeout": None}) == endless
    assert phases(drive, timeout=3, options={"timeout": UNSET}) == brief
    assert phases(drive, timeout=3, options={"app_id": "a"}) == brief


def test_the_timeout_of_an_own_http_client_is_kept(drive: Drive) -> None:
    own = {"timeout": httpx.Timeout(4, read=44)}
    assert phases(drive, own=own) == {"connect": 4, "read": 44, "write": 4, "pool": 4}
    assert phases(drive, own=own, timeout=3)["read"] == 3
    assert phases(drive, own=own, options={"timeout": 3})["read"] == 3
    assert phases(drive, own={"timeout": None}) == dict.fromkeys(own["timeout"].as_dict())
    assert phases(drive, own={"timeout": 5})["read"] == 5
    assert phases(drive, timeout=UNSET)["read"] == 5  # httpx's own


def test_the_longest_timeout_can_be_kept(send: Send) -> None:
    for timeout in (MOST_SECONDS, httpx.Timeout(MOST_SECONDS), httpx.Timeout(5, pool=0)):
        send(get_segments, timeout=timeout)


def test_a_slow_reply_is_a_timeout(server: RecordingServer, send: Send) -> None:
    from onesignal_client import APITimeoutError

    server.delay = 5
    with pytest.raises(APITimeoutError) as caught:
        send(get_segments, timeout=0.05)
    assert isinstance(caught.value, OneSignalError)
    assert caught.value.attempts == 1
    assert server.host in str(caught.value)


def test_warnings_of_settings_can_be_silenced() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", LegacyHostWarning)
        OneSignal(base_url="https://onesignal.com/api/v1")
