"""Whatever fails: no text, repr, pickle, log or variable of a frame shows a key or a password.

Sentry, rich and cgitb print the variables of all frames, a few levels deep; the walk here does
the same.
"""

from __future__ import annotations

import asyncio
import copy
import logging
import pickle
import ssl
import threading
import traceback
from base64 import b64encode
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from types import FrameType
from typing import Any
from urllib.parse import quote

import httpx
import pytest
import trustme

from onesignal_client import AsyncOneSignal, OneSignal, OneSignalError
from tests.support.driving import SETTINGS, Drive
from tests.support.together import together

from .server import Exchange, Over, Server

pytestmark = [
    pytest.mark.timeout(60),
    pytest.mark.usefixtures("hasty"),
    pytest.mark.filterwarnings("ignore::onesignal_client.OneSignalBetaWarning"),
    # A large body that nobody reads keeps aiohttp's transport closing for ever.
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]

MESSAGE: Any = {"contents": {"en": "Hello"}, "included_segments": ["All"]}
KEY = "os_v2_app_mosthiddenkey"
ORGANIZATION_KEY = "os_v2_org_mosthiddenkey"
TOKEN = "eyJhbGciOiJFUzI1NiJ9.mosthiddentoken"
PASSWORD = "mosthidden@p/ss"  # to be quoted in a URL
SECRET = "mosthidden"
"""What is in each of them."""
KEYS = {"rest_api_key": KEY, "organization_api_key": ORGANIZATION_KEY}
BASIC = b64encode(f"bob:{PASSWORD}".encode()).decode().rstrip("=")
"""As it goes to a proxy."""

DEPTH = 3
WIDTH = 200


def send(client: Any) -> Any:
    return client.notifications.create(MESSAGE)


def is_shown(text: str) -> bool:
    return SECRET in text or BASIC in text


def shown(value: object, depth: int = DEPTH, seen: frozenset[int] = frozenset()) -> Iterator[str]:
    """What a tracker prints of a variable: its repr, and those of what is in it."""
    if id(value) in seen:
        return
    with suppress(Exception):
        yield repr(value)
    if depth == 0:
        return
    seen |= {id(value)}
    inner: list[object] = []
    if isinstance(value, Mapping):
        with suppress(Exception):
            inner = [*value.keys(), *value.values()]
    elif isinstance(value, (list, tuple, set, frozenset)):
        inner = list(value)
    for each in inner[:WIDTH]:
        yield from shown(each, depth - 1, seen)


def chain(error: BaseException, seen: set[int] | None = None) -> Iterator[BaseException]:
    """The error and all that it came from, hidden or not."""
    seen = set() if seen is None else seen
    if id(error) in seen:
        return
    seen.add(id(error))
    yield error
    for other in (error.__cause__, error.__context__, *getattr(error, "exceptions", ())):
        if other is not None:
            yield from chain(other, seen)


def frames(error: BaseException) -> Iterator[FrameType]:
    """All but those of the tests, which hold the secrets to look for."""
    for frame, _ in traceback.walk_tb(error.__traceback__):
        if "/tests/" not in frame.f_code.co_filename:
            yield frame


def leaks(error: BaseException, *, variables: bool = True) -> list[str]:
    """Where a secret can be seen."""
    found: list[str] = []
    for each in chain(error):
        kind = type(each).__name__
        texts = [str(each), repr(each), *shown(each.args), *shown(vars(each))]
        if any(is_shown(text) for text in (*texts, *getattr(each, "__notes__", ()))):
            found.append(f"the text of {kind}")
        # Dask, for one, pickles an error with its causes.
        with suppress(TypeError, AttributeError, pickle.PicklingError):
            if is_shown(repr(pickle.dumps(each))):
                found.append(f"the pickle of {kind}")
        if isinstance(each, OneSignalError) and is_shown(repr(vars(copy.copy(each)))):
            found.append(f"a copy of {kind}")
        for frame in frames(each) if variables else ():
            for name, value in frame.f_locals.items():
                if any(is_shown(text) for text in shown(value)):
                    code = frame.f_code
                    place = code.co_filename.rpartition("site-packages/")[2]
                    found.append(f"{name} in {code.co_qualname} ({place}) of {kind}")
    return sorted(set(found))


def caught(use: Callable[[], Any], kind: type[BaseException] = OneSignalError) -> BaseException:
    with pytest.raises(kind) as info:
        use()
    return info.value


# The walk itself


def test_the_walk_finds_what_is_hidden() -> None:
    source = "def fail(key):\n    nested = {'a': [(key,)]}\n    raise ValueError('no')\n"
    code = compile(source, "elsewhere", "exec")
    scope: dict[str, Any] = {}
    exec(code, scope)
    try:
        try:
            scope["fail"](KEY)
        except ValueError as error:
            raise OneSignalError("fine") from error
    except OneSignalError as error:
        assert leaks(error) == [
            "key in fail (elsewhere) of ValueError",
            "nested in fail (elsewhere) of ValueError",
        ]
    assert "the text of OneSignalError" in leaks(OneSignalError(f"with {KEY}"))


def test_what_is_looked_for_is_in_all_of_them() -> None:
    for secret in (KEY, ORGANIZATION_KEY, TOKEN, PASSWORD, quote(PASSWORD, safe="")):
        assert is_shown(secret)


# Ways to fail


async def broken_reply(exchange: Exchange) -> None:
    await exchange.write(b"nonsense\r\n\r\n")
    raise Over


async def no_reply(exchange: Exchange) -> None:
    raise Over


async def late(exchange: Exchange) -> None:
    await asyncio.sleep(5)


async def cut(exchange: Exchange) -> None:
    await exchange.write(b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{")
    raise Over


async def cut_with_the_key(exchange: Exchange) -> None:
    said = exchange.headers["authorization"].encode()
    await exchange.write(b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n" + said)
    raise Over


async def bad_chunk(exchange: Exchange) -> None:
    await exchange.write(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n")
    raise Over


async def bad_gzip(exchange: Exchange) -> None:
    await exchange.reply(b"no gzip", content_encoding="gzip")


async def an_error_with_the_key(exchange: Exchange) -> None:
    said = exchange.headers["authorization"]
    await exchange.reply(b'{"errors":["bad: %s"]}' % said.encode(), 401, x_sent=said)


async def an_error_as_a_key(exchange: Exchange) -> None:
    said = exchange.headers["authorization"]
    await exchange.reply(b'{"errors":{"%s":"bad"}}' % said.encode(), 400)


async def no_json_but_the_key(exchange: Exchange) -> None:
    await exchange.reply(b"<html>" + exchange.headers["authorization"].encode())


async def a_redirect_with_the_key(exchange: Exchange) -> None:
    said = quote(exchange.headers["authorization"])
    await exchange.reply(b"", 302, location=f"https://elsewhere.test/?key={said}")


REPLIES = [broken_reply, no_reply, late, cut, bad_chunk, bad_gzip]
ECHOES = [
    cut_with_the_key,
    an_error_with_the_key,
    an_error_as_a_key,
    no_json_but_the_key,
    a_redirect_with_the_key,
]
"""What the server itself says is in the variables of whoever reads it; errors still hide it."""


@pytest.fixture
def settings() -> dict[str, Any]:
    return {**SETTINGS, **KEYS, "max_retries": 1, "timeout": 0.3, "deadline": 1}


def fails(drive: Drive, settings: dict[str, Any], **more: Any) -> BaseException:
    return caught(lambda: drive(send, **{**settings, **more}))


@pytest.mark.parametrize("handler", REPLIES, ids=lambda handler: handler.__name__)
def test_replies(
    drive: Drive, settings: dict[str, Any], handler: Any, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    with Server(handler) as server:
        error = fails(drive, settings, base_url=server.url)
    assert leaks(error) == []
    assert not any(is_shown(line) for line in caplog.messages)


@pytest.mark.parametrize("handler", ECHOES, ids=lambda handler: handler.__name__)
def test_replies_that_hold_the_key(drive: Drive, settings: dict[str, Any], handler: Any) -> None:
    with Server(handler) as server:
        error = fails(drive, settings, base_url=server.url)
    assert leaks(error, variables=False) == []


@pytest.mark.parametrize("handler", [late, cut, no_reply], ids=lambda handler: handler.__name__)
def test_an_authorization_of_the_caller(
    drive: Drive, settings: dict[str, Any], handler: Any
) -> None:
    with Server(handler) as server:
        error = caught(
            lambda: drive(
                lambda client: send(client.with_options(authorization=f"Bearer {TOKEN}")),
                **settings,
                base_url=server.url,
            )
        )
    assert leaks(error) == []


def test_a_refused_port(drive: Drive, settings: dict[str, Any]) -> None:
    with Server() as server:
        url = server.url
    assert leaks(fails(drive, settings, base_url=url)) == []


def test_an_unknown_host(drive: Drive, settings: dict[str, Any]) -> None:
    assert leaks(fails(drive, settings, base_url="https://api.onesignal.invalid")) == []


def test_a_certificate_that_nobody_trusts(drive: Drive, settings: dict[str, Any]) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    trustme.CA().issue_cert("127.0.0.1").configure_cert(context)
    with Server(tls=context) as server:
        assert leaks(fails(drive, settings, base_url=server.url)) == []


def test_no_tls_where_it_should_be(drive: Drive, settings: dict[str, Any]) -> None:
    with Server() as server:
        assert leaks(fails(drive, settings, base_url=server.url.replace("http", "https"))) == []


def test_a_client_of_the_caller(settings: dict[str, Any]) -> None:
    with (
        Server(no_reply) as server,
        httpx.Client() as given,
        OneSignal(**settings, base_url=server.url, http_client=given) as client,
    ):
        assert leaks(caught(lambda: send(client))) == []


def test_a_closed_client(drive: Drive, settings: dict[str, Any]) -> None:
    def closed(client: Any) -> Any:
        if not drive.asynchronous:
            client.close()
            return send(client)

        async def wait() -> Any:
            await client.aclose()
            return await send(client)

        return wait()

    with Server() as server:
        error = caught(lambda: drive(closed, **settings, base_url=server.url))
    assert leaks(error) == []


async def test_a_call_cancelled(settings: dict[str, Any]) -> None:
    with Server(late) as server:
        for backend in ("httpx", "aiohttp"):
            async with AsyncOneSignal(
                **settings,
                base_url=server.url,
                backend=backend,
            ) as client:
                with pytest.raises(TimeoutError) as info:
                    async with asyncio.timeout(0.1):
                        await send(client)
                assert leaks(info.value) == []


def test_refusals_of_a_call(drive: Drive, settings: dict[str, Any]) -> None:
    for use in (
        lambda client: client.notifications.create({"contents": {"en": "x"}, "ttl": "soon"}),
        lambda client: client.notifications.create({"contents": {1: object()}}),
        lambda client: client.users.get("", ""),
        lambda client: client.request("GET", "no slash"),
        lambda client: client.with_options(timeout=-1),
        lambda client: client.with_options(authorization=f"Bearer {TOKEN}\nx"),
    ):
        error = caught(lambda use=use: drive(use, **settings, base_url="http://127.0.0.1:9"))  # type: ignore[misc]
        assert leaks(error) == []


# Behind a proxy


def proxied(port: int) -> str:
    return f"http://bob:{quote(PASSWORD, safe='')}@127.0.0.1:{port}"


async def forbids(exchange: Exchange) -> None:
    await exchange.reply(b"no", 403)


async def wants_a_password(exchange: Exchange) -> None:
    await exchange.reply(b"", 407, proxy_authenticate='Basic realm="x"')


async def hangs_up(exchange: Exchange) -> None:
    raise Over


async def talks_nonsense(exchange: Exchange) -> None:
    await exchange.write(b"nonsense\r\n\r\n")
    raise Over


async def connects_to_no_tls(exchange: Exchange) -> None:
    await exchange.write(b"HTTP/1.1 200 OK\r\n\r\nno TLS here")
    raise Over


PROXIES = [forbids, wants_a_password, hangs_up, talks_nonsense, connects_to_no_tls, late]


@pytest.mark.parametrize("handler", PROXIES, ids=lambda handler: handler.__name__)
def test_proxies(
    drive: Drive,
    settings: dict[str, Any],
    handler: Any,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    with Server(handler) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxied(proxy.port))
        error = fails(drive, settings, base_url="https://api.test")
        assert proxy.requests
    assert "127.0.0.1" in str(error)  # it names the proxy
    assert leaks(error) == []
    assert not any(is_shown(line) for line in caplog.messages)


def test_a_proxy_that_is_not_there(
    drive: Drive, settings: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    with Server() as gone:
        port = gone.port
    monkeypatch.setenv("HTTPS_PROXY", proxied(port))
    error = fails(drive, settings, base_url="https://api.test")
    assert f"127.0.0.1:{port}" in str(error)
    assert leaks(error) == []


def test_a_proxy_for_plain_http(
    drive: Drive, settings: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    with Server(wants_a_password) as proxy:
        monkeypatch.setenv("HTTP_PROXY", proxied(proxy.port))
        error = fails(drive, settings, base_url="http://api.test")
    assert leaks(error) == []


def test_a_proxy_that_is_no_url(
    drive: Drive, settings: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", f"bob:{PASSWORD}@nowhere:port")
    assert leaks(fails(drive, settings, base_url="https://api.test")) == []


# Before any call

MISTAKES: dict[str, dict[str, Any]] = {
    "a negative timeout": {"timeout": -1},
    "retries in words": {"max_retries": "two"},
    "a deadline in words": {"deadline": "soon"},
    "a base URL that is none": {"base_url": "nowhere"},
    "a base URL with a password": {"base_url": f"https://bob:{quote(PASSWORD, safe='')}@h.test"},
    "a key of two lines": {"rest_api_key": f"{KEY}\n{KEY}"},
    "a key of two words": {"rest_api_key": f"{KEY} {KEY}"},
    "a key in bytes": {"rest_api_key": KEY.encode()},
    "a key in another alphabet": {"rest_api_key": f"{KEY}é"},
    "a bad organization key": {"organization_api_key": f"{ORGANIZATION_KEY} x"},
    "a client that is none": {"http_client": object()},
    "checks in words": {"checks": "none"},
    "an unknown backend": {"backend": "curl"},
    "an unknown argument": {"nonsense": 1},
}


@together("mistake", list(MISTAKES))
def test_constructors(drive: Drive, settings: dict[str, Any], mistake: str) -> None:
    """A failing one leaves an object that can be shown."""
    arguments = {**settings, **MISTAKES[mistake]}
    error = caught(lambda: drive.client(**arguments), Exception)
    assert leaks(error) == []


def test_a_failing_constructor_leaves_an_object_that_can_be_shown(drive: Drive) -> None:
    kind: Any = type(drive.client(**SETTINGS))
    half_made = kind.__new__(kind)
    with pytest.raises(OneSignalError):
        half_made.__init__(**{**SETTINGS, **KEYS, "timeout": -1})
    assert kind.__name__ in repr(half_made)
    assert not is_shown(repr(half_made))


# At rest


def reach(value: object, path: str = "client", depth: int = 5) -> Iterator[tuple[str, object]]:
    """What a debugger finds that follows attributes and items."""
    yield path, value
    if depth == 0 or isinstance(value, (str, bytes, type)):
        return
    inner: list[tuple[str, object]] = []
    if isinstance(value, Mapping):
        inner = [(f"{path}[{key!r}]", each) for key, each in value.items()]
    elif isinstance(value, (tuple, list)):
        inner = [(f"{path}[{at}]", each) for at, each in enumerate(value)]
    elif type(value).__module__.startswith("onesignal_client"):
        inner = [(f"{path}.{name}", each) for name, each in getattr(value, "__dict__", {}).items()]
    for where, each in inner[:WIDTH]:
        yield from reach(each, where, depth - 1)


def test_nothing_in_a_client_shows_a_key(drive: Drive, settings: dict[str, Any]) -> None:
    """But for the one object that holds it, where it must be asked for by name."""
    client = drive.client(**settings)
    met = {path for path, value in reach(client) if is_shown(repr(value))}
    holders = {path.rpartition(".")[0] for path in met}
    assert len(met) <= 2, met  # the two keys themselves, each in its holder
    for path, value in reach(client):
        if path in holders:
            assert not is_shown(repr(value))


def test_a_reply_shows_no_key(drive: Drive, settings: dict[str, Any]) -> None:
    def raw(client: Any) -> Any:
        return client.request("GET", "/anything")

    async def echo(exchange: Exchange) -> None:
        await exchange.reply(b'{"sent":"%s"}' % exchange.headers["authorization"].encode())

    with Server(echo) as server:
        reply = drive(raw, **settings, base_url=server.url)
    assert not is_shown(repr(reply))
    assert not is_shown(repr(pickle.dumps(reply)))


def test_threads_that_fail_log_no_key(
    settings: dict[str, Any], caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    caplog.set_level(logging.DEBUG)
    with Server(no_reply) as server, OneSignal(**settings, base_url=server.url) as client:

        def work() -> None:
            try:
                send(client)
            except OneSignalError:
                logging.getLogger("work").exception("it failed")

        thread = threading.Thread(target=work)
        thread.start()
        thread.join(20)
    assert "it failed" in caplog.text
    assert not is_shown(caplog.text)
    assert not is_shown("".join(capfd.readouterr()))
