"""The clients themselves: connections, closing, copies, own HTTP clients, and the raw door."""

from __future__ import annotations

import asyncio
import copy
import gc
import pickle
import sys
import threading
from collections.abc import Callable, Coroutine, Iterator
from concurrent.futures import ThreadPoolExecutor
from types import ModuleType
from typing import Any

import attrs
import httpx
import pytest

from onesignal_client import (
    APIConnectionError,
    APIStatusError,
    AsyncOneSignal,
    AuthenticationError,
    Checks,
    ConfigurationError,
    InvalidRequestError,
    NotFoundError,
    OneSignal,
    RedirectError,
    Response,
    ServerError,
    api,
    exports,
)
from onesignal_client._http.clients import _tls
from tests.support.cases import APP, CASES, ORGANIZATION_KEY, OTHER_APP, REST_KEY, Case
from tests.support.driving import SETTINGS, Drive, Send, by_function
from tests.support.recording_server import Answer, RecordingServer
from tests.support.together import together

FUNCTIONS = {case.name: case for case in CASES if case.lifecycle == "stable" and not case.variant}


def get_segments(client: Any) -> Any:
    return client.segments.list()


async def repeat(client: Any, times: int) -> list[Any]:
    return [await client.segments.list() for _ in range(times)]


def many(client: Any, times: int = 3) -> Any:
    """The same call several times in turn."""
    if isinstance(client, AsyncOneSignal):
        return repeat(client, times)
    return [client.segments.list() for _ in range(times)]


# Closing


def test_connections_are_kept_open_and_closed_at_the_end(
    server: RecordingServer, send: Send
) -> None:
    send(many)
    assert len(server.requests) == 3
    assert server.connections == 1
    assert server.wait_until_closed()


def test_a_closed_client_says_so(server: RecordingServer, drive: Drive) -> None:
    client = drive.client(base_url=server.url, **SETTINGS)
    other = client.with_options(app_id=OTHER_APP)

    async def use() -> None:
        await client.aclose()
        await client.aclose()
        for each in (client, other, client.with_options()):
            with pytest.raises(ConfigurationError, match="closed"):
                await each.segments.list()

    if drive.asynchronous:
        asyncio.run(use())
    else:
        client.close()
        client.close()
        for each in (client, other, client.with_options()):
            with pytest.raises(ConfigurationError, match="closed"):
                each.segments.list()
    assert server.requests == []


def test_a_context_manager_gives_the_client_and_lets_errors_through(drive: Drive) -> None:
    client = drive.client()
    if not drive.asynchronous:
        with pytest.raises(KeyError), client as given:
            assert given is client
            raise KeyError
        return

    async def use() -> None:
        async with client as given:
            assert given is client
            raise KeyError

    with pytest.raises(KeyError):
        asyncio.run(use())


def test_making_a_client_opens_nothing(server: RecordingServer, drive: Drive) -> None:
    drive.client(base_url=server.url, **SETTINGS)
    assert server.connections == 0


# Copies of the client in other processes, and in this one


def settings_of(client: Any) -> tuple[Any, ...]:
    return attrs.astuple(client._pipeline.settings, recurse=False)


def test_a_client_pickles(server: RecordingServer, drive: Drive) -> None:
    given = {
        **SETTINGS,
        "base_url": server.url,
        "timeout": httpx.Timeout(9, read=19),
        "max_retries": 3,
        "checks": Checks(max_filters=7),
        "raise_if_not_sent": True,
    }
    client = drive.client(**given)
    for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1):
        again = pickle.loads(pickle.dumps(client, protocol))
        assert type(again) is type(client)
        assert settings_of(again) == settings_of(client)
        assert again._pool is not client._pool
        assert vars(again._pool).get("backend") == vars(client._pool).get("backend")
    signed = client.with_options(authorization="Bearer x", timeout=None)
    again = pickle.loads(pickle.dumps(signed))
    assert settings_of(again) == settings_of(signed)
    assert drive(lambda _: again.segments.list()).to_dict() == {}
    assert server.last.header("authorization") == "Bearer x"
    if not drive.asynchronous:
        again.close()


def test_a_pickled_client_ignores_the_environment(
    drive: Drive, monkeypatch: pytest.MonkeyPatch
) -> None:
    frozen = pickle.dumps(drive.client())
    monkeypatch.setenv("ONESIGNAL_REST_API_KEY", "later")
    monkeypatch.setenv("ONESIGNAL_APP_ID", "later")
    monkeypatch.setenv("ONESIGNAL_BASE_URL", "https://later.example")
    again = pickle.loads(frozen)
    assert again.app_id is None
    assert again.base_url == "https://api.onesignal.com"
    assert again._pipeline.settings.rest_api_key is None


def test_a_client_with_an_own_http_client_does_not_pickle(drive: Drive) -> None:
    own = httpx.AsyncClient() if drive.asynchronous else httpx.Client()
    with pytest.raises(TypeError, match="http_client"):
        pickle.dumps(drive.client(http_client=own))


def test_copying_a_client_works(server: RecordingServer, send: Send) -> None:
    assert send(lambda client: copy.copy(client).with_options().app_id) == APP


class Shop(OneSignal):
    def __init__(self, name: str, **settings: Any) -> None:
        super().__init__(**settings)
        self.name = name


class AsyncShop(AsyncOneSignal):
    def __init__(self, name: str, **settings: Any) -> None:
        super().__init__(**settings)
        self.name = name


def test_copies_of_a_subclass_keep_what_it_adds(drive: Drive) -> None:
    shop = (AsyncShop if drive.asynchronous else Shop)("blue", **SETTINGS)
    resource = shop.segments
    for copied in (
        shop.with_options(app_id=OTHER_APP),
        pickle.loads(pickle.dumps(shop)),
        copy.copy(shop),
    ):
        assert type(copied) is type(shop)
        assert copied.name == "blue"
        assert copied.segments is not resource
        assert copied.segments._client is copied


# An HTTP client of the caller's


class Counting:
    """A transport that counts, and answers by itself."""

    def __init__(self) -> None:
        self.requests: list[httpx.Request] = []
        self.closed = 0
        self.reply = httpx.Response(200, json={}, headers={"Set-Cookie": "theirs=1"})

    def answer(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        return self.reply


class CountingTransport(Counting, httpx.BaseTransport):
    def handle_request(self, request: httpx.Request) -> httpx.Response:
        return self.answer(request)

    def close(self) -> None:
        self.closed += 1


class AsyncCountingTransport(Counting, httpx.AsyncBaseTransport):
    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return self.answer(request)

    async def aclose(self) -> None:
        self.closed += 1


def own(drive: Drive, **settings: Any) -> tuple[Any, Any]:
    """An HTTP client as a caller may have it, and its transport."""
    hooks: list[Any] = settings.pop("hooks", [])
    if drive.asynchronous:

        async def hook(message: Any) -> None:
            hooks.append(message)

        transport: Any = AsyncCountingTransport()
        kind: Any = httpx.AsyncClient
    else:
        transport, hook, kind = CountingTransport(), hooks.append, httpx.Client  # type: ignore[assignment]
    event_hooks = {"request": [hook], "response": [hook]}
    return kind(transport=transport, event_hooks=event_hooks, **settings), transport


def test_an_own_http_client_keeps_its_settings(drive: Drive) -> None:
    hooks: list[Any] = []
    http_client, transport = own(
        drive,
        hooks=hooks,
        headers={"X-Team": "blue", "User-Agent": "shop/7", "Authorization": "Basic theirs"},
        cookies={"mine": "1"},
        params={"debug": "1"},
        base_url="https://elsewhere.example/base",
        auth=("someone", "password"),
    )
    drive(many, http_client=http_client, base_url="https://api.example", **SETTINGS)
    first = transport.requests[0]
    assert len(transport.requests) == 3
    assert [type(message) for message in hooks] == 3 * [httpx.Request, httpx.Response]
    assert first.headers["x-team"] == "blue"
    assert first.headers["user-agent"] == "shop/7"
    assert first.headers["cookie"] == "mine=1"
    assert first.url == f"https://api.example/apps/{APP}/segments?debug=1"
    assert first.headers.get_list("authorization") == [f"Key {REST_KEY}"]
    assert "theirs=1" in transport.requests[-1].headers["cookie"]


@pytest.mark.parametrize("read", [True, False])
def test_a_hook_that_raises_for_the_status_leaves_the_error_to_us(
    server: RecordingServer, drive: Drive, read: bool
) -> None:
    server.reply({"errors": ["no such thing"]}, status=404)

    def hook(response: httpx.Response) -> None:
        if read:
            response.read()
        response.raise_for_status()

    async def async_hook(response: httpx.Response) -> None:
        if read:
            await response.aread()
        response.raise_for_status()

    http_client: Any = (
        httpx.AsyncClient(event_hooks={"response": [async_hook]})
        if drive.asynchronous
        else httpx.Client(event_hooks={"response": [hook]})
    )

    async def then_close() -> None:
        async with http_client:
            await client.segments.list()

    client = drive.client(base_url=server.url, http_client=http_client, **SETTINGS)
    with pytest.raises(NotFoundError) as caught:
        if drive.asynchronous:
            asyncio.run(then_close())
        with http_client:
            get_segments(client)
    assert caught.value.messages == (["no such thing"] if read else [])
    assert caught.value.attempts == 1


def test_an_own_http_client_stays_open(drive: Drive) -> None:
    http_client, transport = own(drive)
    drive(get_segments, http_client=http_client, **SETTINGS)
    assert transport.closed == 0
    assert not http_client.is_closed
    drive(get_segments, http_client=http_client, **SETTINGS)
    assert len(transport.requests) == 2


def test_an_own_http_client_that_is_closed_is_told_of(drive: Drive) -> None:
    http_client, _ = own(drive)
    if drive.asynchronous:
        asyncio.run(http_client.aclose())
    else:
        http_client.close()
    with pytest.raises(ConfigurationError, match="closed"):
        drive(get_segments, http_client=http_client, **SETTINGS)


def test_an_own_http_client_of_the_wrong_kind_is_refused(drive: Drive) -> None:
    wrong: Any = httpx.Client() if drive.asynchronous else httpx.AsyncClient()
    for each in (wrong, "http://127.0.0.1", httpx.HTTPTransport()):
        with pytest.raises(ConfigurationError, match="http_client"):
            drive.client(http_client=each)


def test_our_headers_say_who_we_are_unless_the_caller_does(drive: Drive) -> None:
    http_client, transport = own(drive)
    drive(get_segments, http_client=http_client, **SETTINGS)
    assert transport.requests[0].headers["user-agent"].startswith("onesignal-typed/")


def test_redirects_are_never_followed(server: RecordingServer, drive: Drive) -> None:
    server.reply(b"", status=302, headers={"Location": "https://evil.example/steal"})
    with pytest.raises(RedirectError) as caught:
        drive(get_segments, base_url=server.url, **SETTINGS)
    assert caught.value.location == "https://evil.example/steal"
    assert len(server.requests) == 1
    http_client, transport = own(drive, follow_redirects=True)
    transport.reply = httpx.Response(307, headers={"Location": "https://evil.example/steal"})
    with pytest.raises(RedirectError):
        drive(get_segments, http_client=http_client, **SETTINGS)
    assert len(transport.requests) == 1


def test_cookies_go_back_once(server: RecordingServer, send: Send) -> None:
    server.reply({}, headers={"Set-Cookie": "__cf_bm=abc; Path=/; HttpOnly"})
    send(many)
    assert [request.header("cookie") for request in server.requests] in (
        [None, "__cf_bm=abc", "__cf_bm=abc"],
        [None, None, None],
    )


# The raw door


def test_request_reaches_what_the_document_lacks(server: RecordingServer, send: Send) -> None:
    server.reply([{"new": None}], status=201, headers={"X-Request-Id": "r1"})
    response = send(
        lambda client: client.request(
            "patch",
            f"/apps/{APP}/brand%2Fnew%41~",
            query={"ids": ["a", "b&c"], "flag": True, "none": None, "n": 1},
            json={"a": [1, 1.5, None, "ü"]},
            headers={"X-Extra": "1"},
        )
    )
    request = server.last
    assert (request.method, request.path) == ("PATCH", f"/apps/{APP}/brand%2Fnew%41~")
    assert request.query == [("ids", "a"), ("ids", "b&c"), ("flag", "true"), ("n", "1")]
    assert request.json == {"a": [1, 1.5, None, "ü"]}
    assert request.header("x-extra") == "1"
    assert request.header("authorization") == f"Key {REST_KEY}"
    assert request.header("content-type") == "application/json"
    assert isinstance(response, Response)
    assert response.status_code == 201
    assert response.headers["x-request-id"] == "r1"
    assert response.parsed == [{"new": None}]


def test_request_takes_either_key_or_a_token(server: RecordingServer, send: Send) -> None:
    send(lambda client: client.request("GET", "/apps", key="organization_api_key"))
    assert server.last.header("authorization") == f"Key {ORGANIZATION_KEY}"
    send(lambda client: client.with_options(authorization="Bearer t").request("GET", "/apps"))
    assert server.last.header("authorization") == "Bearer t"
    with pytest.raises(ConfigurationError, match="ONESIGNAL_REST_API_KEY"):
        send(lambda client: client.request("GET", "/apps"), rest_api_key=None)
    with pytest.raises(InvalidRequestError, match="key"):
        send(lambda client: client.request("GET", "/apps", key="app_key"))


def test_request_cannot_smuggle_another_authorization(server: RecordingServer, send: Send) -> None:
    send(lambda client: client.request("GET", "/apps", headers={"authorization": "Basic x"}))
    assert server.last.header("authorization") == f"Key {REST_KEY}"


def test_request_without_a_body_or_content(server: RecordingServer, send: Send) -> None:
    server.reply(b"", status=204)
    response = send(lambda client: client.request("DELETE", "/things/1"))
    assert server.last.body == b""
    assert server.last.header("content-type") is None
    assert response.status_code == 204
    assert response.parsed is None


def test_request_raises_what_every_call_raises(server: RecordingServer, send: Send) -> None:
    server.reply({"errors": ["no such thing"]}, status=404)
    with pytest.raises(NotFoundError, match="no such thing") as caught:
        send(lambda client: client.request("GET", "/things/1"))
    assert caught.value.operation == "GET /things/1"
    assert caught.value.attempts == 1


@together(
    "path",
    [
        "",
        "apps",
        "//evil.example/apps",
        "https://evil.example/apps",
        "/apps/../users",
        "/apps/%2e%2e/users",
        "/apps/.%2E",
        "/apps/./x",
        "/apps?x=1",
        "/apps#x",
        "/apps\\..\\users",
        "/apps/a b",
        "/apps/a\nb",
        "/apps/ü",
        "/apps/%",
        "/apps/%zz",
        "/apps/{app_id}",
        "/apps/\ud800",
        "@evil.example/",
        ":1/",
        None,
        7,
    ],
)
def test_request_refuses_odd_paths(server: RecordingServer, send_by_one: Send, path: Any) -> None:
    with pytest.raises(InvalidRequestError) as caught:
        send_by_one(lambda client: client.request("GET", path))
    assert caught.value.field == "path"
    assert server.requests == []


@together("method", ["", "GET /x", "G\r\nX: 1", "ÄH", None, 7, "CONNECT", "TRACE"])
def test_request_refuses_odd_methods(
    server: RecordingServer, send_by_one: Send, method: Any
) -> None:
    with pytest.raises(InvalidRequestError) as caught:
        send_by_one(lambda client: client.request(method, "/apps"))
    assert caught.value.field == "method"
    assert server.requests == []


@together("headers", [{"X": "a\r\nY: b"}, {"X": "ü"}, {"X\r\nY": "b"}, {"": "b"}, {"X Y": "b"}])
def test_request_refuses_odd_headers(
    server: RecordingServer, send: Send, headers: dict[str, str]
) -> None:
    with pytest.raises(InvalidRequestError):
        send(lambda client: client.request("GET", "/apps", headers=headers))
    assert server.requests == []


def test_request_is_not_checked(server: RecordingServer, send: Send) -> None:
    send(lambda client: client.request("POST", "/notifications", json={"contents": {"de": "x"}}))
    assert server.last.json == {"contents": {"de": "x"}}


# Low-level functions


@together("case", FUNCTIONS)
def test_detailed_functions_hand_error_replies_back(
    server: RecordingServer, send_by_one: Send, case: Case
) -> None:
    server.reply({"errors": ["broken"]}, status=530, headers={"X-Request-Id": "r1"})
    response = send_by_one(lambda client: by_function(client, case, detailed=True))
    assert response.status_code == 530
    assert not response.is_success
    assert response.headers["X-REQUEST-ID"] == "r1"
    assert response.content == b'{"errors": ["broken"]}'
    assert response.parsed is None
    with pytest.raises(ServerError, match="broken"):
        response.result()


@together("case", FUNCTIONS)
def test_functions_raise_as_the_resources_do(
    server: RecordingServer, send_by_one: Send, case: Case
) -> None:
    server.reply({"errors": ["broken"]}, status=530, headers={"X-Request-Id": "r1"})
    with pytest.raises(ServerError, match="broken") as caught:
        send_by_one(lambda client: by_function(client, case))
    assert caught.value.operation == case.call
    assert caught.value.request_id == "r1"


# Loops, threads, proxies


@pytest.mark.parametrize(
    "call",
    [
        lambda client: client.segments.list(),
        lambda client: client.request("GET", "/things"),
        lambda client: api.get_segments.asyncio(client=client),
        lambda client: api.get_segments.asyncio_detailed(client=client),
    ],
    ids=["method", "request", "parsed", "detailed"],
)
def test_a_call_that_is_cancelled_before_it_starts_draws_no_warning(
    server: RecordingServer, call: Callable[[AsyncOneSignal], Coroutine[Any, Any, Any]]
) -> None:
    async def use() -> None:
        async with AsyncOneSignal(base_url=server.url, **SETTINGS) as client:
            task = asyncio.create_task(call(client))
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task

    asyncio.run(use())
    gc.collect()  # a coroutine that nobody awaited would tell now
    assert server.requests == []


def test_one_async_client_serves_several_loops(server: RecordingServer) -> None:
    for backend in ("httpx", "aiohttp"):
        client = AsyncOneSignal(base_url=server.url, backend=backend, **SETTINGS)

        async def use(client: AsyncOneSignal = client) -> None:
            await asyncio.gather(*(client.segments.list() for _ in range(5)))

        async def use_and_close(client: AsyncOneSignal = client) -> None:
            await client.segments.list()
            await client.aclose()

        for _ in range(3):
            asyncio.run(use())
        asyncio.run(use_and_close())
    assert len(server.requests) == 32


def test_a_loop_closes_what_it_opened(server: RecordingServer, async_drive: Drive) -> None:
    client = async_drive.client(base_url=server.url, **SETTINGS)
    asyncio.run(repeat(client, 3))
    assert server.connections == 1
    assert server.wait_until_closed()


def test_closing_reaches_the_other_loops(server: RecordingServer, async_drive: Drive) -> None:
    client = async_drive.client(base_url=server.url, **SETTINGS)
    used, leave = threading.Event(), threading.Event()

    async def stay() -> None:
        await client.segments.list()
        used.set()
        await asyncio.to_thread(leave.wait)
        with pytest.raises(ConfigurationError, match="closed"):
            await client.segments.list()

    async def close() -> None:
        await client.segments.list()
        await client.aclose()

    with ThreadPoolExecutor(1) as thread:
        staying = thread.submit(asyncio.run, stay())
        assert used.wait(5)
        asyncio.run(close())
        closed = server.wait_until_closed()
        leave.set()
        staying.result()
    assert closed
    assert server.connections == 2


def test_a_copy_for_another_host_takes_the_proxy_of_that_host(
    server: RecordingServer, proxy: RecordingServer, drive: Drive, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("http_proxy", proxy.url)
    monkeypatch.setenv("no_proxy", "127.0.0.1")

    def use(client: Any) -> Any:
        direct = client.with_options(base_url=server.url)
        back = direct.with_options(base_url="http://other.example.test")
        assert back._pool is client._pool
        assert client.with_options(base_url=server.url)._pool is direct._pool
        copies.extend([direct, back])
        return many(direct, 2)

    copies: list[Any] = []
    drive(use, base_url="http://api.example.test", **SETTINGS)
    assert (len(server.requests), len(proxy.requests)) == (2, 0)
    assert server.connections == 1
    assert server.wait_until_closed()  # with the client that it is a copy of
    for copied in copies:
        with pytest.raises(ConfigurationError, match="closed"):
            drive(lambda _, copied=copied: copied.segments.list())  # type: ignore[misc]


# What a loop leaves open that is closed in this way, Python itself tells of.
@pytest.mark.filterwarnings("ignore::ResourceWarning")
def test_nothing_is_kept_of_loops_that_were_closed_by_hand(
    server: RecordingServer, async_drive: Drive
) -> None:
    client = async_drive.client(base_url=server.url, **SETTINGS)
    for _ in range(5):
        loop = asyncio.new_event_loop()
        loop.run_until_complete(client.segments.list())
        loop.close()
        assert len(client._pool._open) == 1
    asyncio.run(client.aclose())
    del loop
    gc.collect()
    assert server.wait_until_closed()


@pytest.mark.filterwarnings("ignore::ResourceWarning")
@pytest.mark.parametrize("runs_again", [True, False])
def test_closing_reaches_a_loop_that_stands_still_if_it_runs_again(
    server: RecordingServer, async_drive: Drive, runs_again: bool
) -> None:
    client = async_drive.client(base_url=server.url, **SETTINGS)
    still = asyncio.new_event_loop()
    still.run_until_complete(client.segments.list())
    asyncio.run(client.aclose())
    if runs_again:
        still.run_until_complete(asyncio.sleep(0.01))
        assert server.wait_until_closed()
        still.run_until_complete(still.shutdown_asyncgens())
    still.close()
    gc.collect()  # a coroutine that nobody awaited would tell now


@pytest.mark.filterwarnings("ignore::ResourceWarning")
def test_an_own_http_client_in_another_loop_is_told_of(server: RecordingServer) -> None:
    http_client = httpx.AsyncClient()
    client = AsyncOneSignal(base_url=server.url, http_client=http_client, **SETTINGS)
    asyncio.run(repeat(client, 1))
    with pytest.raises(ConfigurationError, match="event loop"):
        asyncio.run(repeat(client, 1))
    gc.collect()


def test_a_bug_of_an_own_http_client_stays_what_it_is(server: RecordingServer) -> None:
    async def broken(_: httpx.Request) -> None:
        raise RuntimeError("a bug")

    http_client = httpx.AsyncClient(event_hooks={"request": [broken]})
    client = AsyncOneSignal(base_url=server.url, http_client=http_client, **SETTINGS)
    with pytest.raises(RuntimeError, match="a bug"):
        asyncio.run(repeat(client, 1))


def test_one_async_client_serves_loops_of_several_threads(server: RecordingServer) -> None:
    client = AsyncOneSignal(base_url=server.url, **SETTINGS)

    def work(_: int) -> None:
        asyncio.run(repeat(client, 3))

    with ThreadPoolExecutor(8) as threads:
        list(threads.map(work, range(8)))
    asyncio.run(client.aclose())
    assert len(server.requests) == 24


def test_one_client_serves_many_threads(server: RecordingServer) -> None:
    server.answer = lambda request: Answer(body=b'{"id": "%s"}' % request.path[-2:].encode())
    start = threading.Barrier(16)
    with OneSignal(base_url=server.url, **SETTINGS) as client:

        def work(number: int) -> list[Any]:
            start.wait()
            own = client.with_options(app_id=f"app{number}")
            return [(own.templates.get(f"{number:02}").id, server_app(number)) for _ in range(5)]

        def server_app(number: int) -> str:
            return f"{number:02}"

        with ThreadPoolExecutor(16) as threads:
            results = list(threads.map(work, range(16)))
    assert all(seen == expected for result in results for seen, expected in result)
    assert len(server.requests) == 80
    assert all(f"app_id=app{int(r.path[-2:])}" == r.raw_query for r in server.requests)


@pytest.fixture
def proxy() -> Iterator[RecordingServer]:
    with RecordingServer() as proxy:
        proxy.reply({"total_count": 7})
        yield proxy


def test_the_proxy_of_the_environment_is_used(
    proxy: RecordingServer, drive: Drive, monkeypatch: pytest.MonkeyPatch
) -> None:
    address = proxy.url.replace("http://", "http://someone:p%40ss@")
    for name in ("http_proxy", "HTTP_PROXY", "ALL_PROXY"):
        with monkeypatch.context() as patch:
            patch.setenv(name, address)
            result = drive(get_segments, base_url="http://api.example.test", **SETTINGS)
        assert result.total_count == 7
        assert proxy.last.target == f"http://api.example.test/apps/{APP}/segments"
        assert proxy.last.header("proxy-authorization") == "Basic c29tZW9uZTpwQHNz"
        assert proxy.last.header("authorization") == f"Key {REST_KEY}"


def test_https_goes_through_a_tunnel_that_does_not_see_the_key(
    proxy: RecordingServer, drive: Drive, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("https_proxy", proxy.url)
    proxy.reply(b"", status=502)
    with pytest.raises(APIConnectionError):
        drive(get_segments, **SETTINGS)
    assert [(r.method, r.target) for r in proxy.requests] == [("CONNECT", "api.onesignal.com:443")]
    assert proxy.last.header("authorization") is None


def test_no_proxy_is_respected(
    server: RecordingServer, proxy: RecordingServer, send: Send, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("http_proxy", proxy.url)
    monkeypatch.setenv("no_proxy", "localhost,127.0.0.1")
    send(get_segments)
    assert proxy.requests == []
    assert len(server.requests) == 1


def download(drive: Drive, url: str) -> bytes:
    if drive.asynchronous:
        return asyncio.run(exports.download_async(url, timeout=0))
    return exports.download(url, timeout=0)


@pytest.mark.parametrize(
    ("variable", "value", "hint"),
    [
        ("http_proxy", "socks5://127.0.0.1:1", r"httpx\[socks\]"),
        ("all_proxy", "socks5h://127.0.0.1:1", r"httpx\[socks\]"),
        ("http_proxy", "foo://someone:password@127.0.0.1:1", "HTTP_PROXY"),
        ("http_proxy", "http://someone:password@[::1", "HTTP_PROXY"),
        ("SSL_CERT_FILE", "/nowhere/certificates.pem", "SSL_CERT_FILE"),
    ],
)
def test_what_the_environment_has_wrong_is_told(
    server: RecordingServer,
    drive: Drive,
    monkeypatch: pytest.MonkeyPatch,
    variable: str,
    value: str,
    hint: str,
) -> None:
    monkeypatch.setitem(sys.modules, "socksio", None)
    monkeypatch.setenv(variable, value)
    _tls.cache_clear()
    calls = [
        lambda: drive(get_segments, base_url=server.url, **SETTINGS),
        lambda: download(drive, f"{server.url}/file"),
    ]
    for call in calls:
        with pytest.raises(ConfigurationError, match=hint) as caught:
            call()  # type: ignore[no-untyped-call]
        assert "password" not in str(caught.value)
    assert server.requests == []


def test_aiohttp_takes_no_socks_proxy(
    server: RecordingServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "socksio", ModuleType("socksio"))
    monkeypatch.setenv("http_proxy", "socks5://127.0.0.1:1")
    client = AsyncOneSignal(base_url=server.url, backend="aiohttp", **SETTINGS)
    with pytest.raises(ConfigurationError, match="SOCKS"):
        asyncio.run(repeat(client, 1))


def test_an_unknown_host_is_a_connection_error(drive: Drive) -> None:
    with pytest.raises(APIConnectionError) as caught:
        drive(get_segments, base_url="https://api.unknown.test", **SETTINGS)
    assert "api.unknown.test" in str(caught.value)
    assert "segments.list" in str(caught.value)
    assert caught.value.__cause__ is not None


def test_the_backend_is_an_option_of_the_async_client(
    server: RecordingServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(ConfigurationError, match="backend"):
        AsyncOneSignal(backend="requests")  # type: ignore[arg-type]
    monkeypatch.setitem(sys.modules, "onesignal_client._http.aiohttp", None)

    async def use(**settings: Any) -> None:
        async with AsyncOneSignal(base_url=server.url, **SETTINGS, **settings) as client:
            await client.segments.list()

    asyncio.run(use())  # without aiohttp, httpx serves
    with pytest.raises(ConfigurationError, match=r"onesignal-typed\[aiohttp\]"):
        asyncio.run(use(backend="aiohttp"))
    assert len(server.requests) == 1


def test_errors_name_key_and_host(server: RecordingServer, send: Send) -> None:
    server.reply({"errors": ["Access denied."]}, status=401)
    with pytest.raises(AuthenticationError) as caught:
        send(lambda client: client.apps.list())
    assert isinstance(caught.value, APIStatusError)
    for part in ("apps.list", "401", "Access denied.", "organization_api_key", server.host):
        assert part in str(caught.value)
