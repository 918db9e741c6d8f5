"""Proxies, `NO_PROXY`, certificates and mounts are httpx's own, with every kind of client."""

from __future__ import annotations

import asyncio
import contextlib
import ssl
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
import trustme

from onesignal_client import APIConnectionError
from tests.support.recording_server import RecordingServer

from .modes import KEY, MODES, Mode, send


@pytest.fixture(params=MODES)
def each(request: pytest.FixtureRequest) -> Mode:
    return MODES[request.param]


def test_plain_http_goes_through_a_proxy(
    each: Mode, server: RecordingServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTP_PROXY", server.url.replace("//", "//bob:secret@"))
    server.reply({"id": "m"})
    assert each(send, base_url="http://api.test").id == "m"
    assert server.last.target == "http://api.test/notifications"
    assert server.last.header("Proxy-Authorization")
    assert server.last.header("Authorization") == f"Key {KEY}"


@pytest.mark.parametrize("value", ["127.0.0.1", "*"])
def test_no_proxy_is_heeded(
    each: Mode, server: RecordingServer, monkeypatch: pytest.MonkeyPatch, value: str
) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:1")
    monkeypatch.setenv("NO_PROXY", value)
    server.reply({"id": "m"})
    assert each(send, base_url=server.url, max_retries=0).id == "m"


def test_an_error_behind_a_proxy_names_it(each: Mode, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://bob:secret@127.0.0.1:1")
    with pytest.raises(APIConnectionError) as caught:
        each(send, base_url="https://api.test", max_retries=0)
    assert "api.test" in str(caught.value)
    assert "127.0.0.1:1" in str(caught.value)
    assert "secret" not in str(caught.value)


@contextlib.contextmanager
def tls_server(authority: trustme.CA) -> Iterator[str]:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    with RecordingServer() as server:
        server.reply({"id": "m"})
        plain = server._http.socket
        server._http.socket = context.wrap_socket(plain, server_side=True)
        yield server.url.replace("http:", "https:")


@pytest.mark.parametrize("variable", ["SSL_CERT_FILE", "SSL_CERT_DIR", None])
def test_certificates_of_the_environment(
    each: Mode, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, variable: str | None
) -> None:
    authority = trustme.CA()
    file = tmp_path / "ca.pem"
    authority.cert_pem.write_to_path(str(file))
    if variable == "SSL_CERT_DIR":
        from subprocess import run

        run(["openssl", "rehash", str(tmp_path)], check=True)
    for name in ("SSL_CERT_FILE", "SSL_CERT_DIR"):
        monkeypatch.delenv(name, raising=False)
    if variable:
        monkeypatch.setenv(variable, str(file if variable == "SSL_CERT_FILE" else tmp_path))
    with tls_server(authority) as url:
        if variable:
            assert each(send, base_url=url).id == "m"
        else:
            with pytest.raises(APIConnectionError, match="certificate"):
                each(send, base_url=url, max_retries=9)  # what will not heal is not repeated


def test_mounts_of_the_caller(server: RecordingServer) -> None:
    server.reply({"id": "m"})
    for mode in (MODES["sync"], MODES["async"]):
        kind: Any = httpx.AsyncHTTPTransport if mode.asynchronous else httpx.HTTPTransport
        given = mode.http_client(mounts={"http://api.test": kind(proxy=server.url)})
        assert mode(send, base_url="http://api.test", http_client=given).id == "m"
        assert server.last.target == "http://api.test/notifications"


def test_an_environment_that_is_not_trusted(
    server: RecordingServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:1")
    server.reply({"id": "m"})
    for mode in (MODES["sync"], MODES["async"]):
        given = mode.http_client(trust_env=False)
        assert mode(send, base_url=server.url, http_client=given).id == "m"


def test_loops_and_threads_have_connections_of_their_own(server: RecordingServer) -> None:
    """One client for all: an event loop after another, and many at a time."""
    server.reply({"id": "m"})
    client = MODES["async"].client(base_url=server.url)

    async def use() -> list[Any]:
        return [(await send(client)).id for _ in range(2)]

    for _ in range(2):
        assert asyncio.run(use()) == ["m", "m"]
    results: list[Any] = []
    threads = [
        threading.Thread(target=lambda: results.append(asyncio.run(use()))) for _ in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
    assert results == [["m", "m"]] * 4
