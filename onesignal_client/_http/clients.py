"""The httpx clients of our own: httpx's in all they do, with transports that keep to bounds.

Proxies, `NO_PROXY`, certificates and mounts are httpx's business (`trust_env`); for each of them,
httpx asks its client for a transport, and here it gets one of ours.
"""

from __future__ import annotations

import ssl
import sys
from collections.abc import Callable
from functools import cache, partial
from os import environ
from typing import Any, Literal, TypeVar

import httpx

from .._version import __version__
from ..errors import ConfigurationError
from .body import without_body
from .extensions import AUTH, note_proxy
from .network import Network

Backend = Literal["httpx", "aiohttp"]

C = TypeVar("C", httpx.Client, httpx.AsyncClient)

LIMITS = httpx.Limits(max_connections=200, max_keepalive_connections=100, keepalive_expiry=30)


def sync_client() -> httpx.Client:
    """One for all threads of this process."""
    return _made(_Client)


def async_client(backend: Backend) -> httpx.AsyncClient:
    """One for one event loop."""
    if backend == "httpx":
        return _made(_AsyncClient)
    try:
        from .aiohttp import AiohttpClient
    except ImportError:
        raise ConfigurationError(
            'backend="aiohttp" needs the extra: pip install "onesignal-typed[aiohttp]"'
        ) from None
    return _made(AiohttpClient)


def _made(kind: type[C]) -> C:
    try:
        return kind(
            headers={"Accept": "application/json", "User-Agent": user_agent()},
            verify=_tls(environ.get("SSL_CERT_FILE"), environ.get("SSL_CERT_DIR")),
            limits=LIMITS,
        )
    except ImportError as error:  # httpx names the extra that a SOCKS proxy needs
        raise ConfigurationError(str(error)) from None
    except (ValueError, httpx.InvalidURL):
        # Neither of which may be shown: there may be a password in it.
        raise ConfigurationError(
            "a proxy in the environment (HTTPS_PROXY, HTTP_PROXY or ALL_PROXY) must be an http, "
            "https or socks5 URL"
        ) from None


def user_agent() -> str:
    # As `platform.python_version()` has it, whose module takes long to import.
    return f"onesignal-typed/{__version__} Python/{sys.version.split()[0]}"


@cache
def _tls(*_where: str | None) -> ssl.SSLContext:
    # Loading the certificates takes longer than a request, so all clients share them.
    try:
        return httpx.create_ssl_context()
    except OSError as error:
        raise ConfigurationError(
            f"the certificates cannot be read ({error}); see the environment variables "
            "SSL_CERT_FILE and SSL_CERT_DIR"
        ) from error


class _Transport(httpx.HTTPTransport):
    """httpx's own on sockets of ours."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self._proxy: httpx.Proxy | None = options.get("proxy")
        self._network = Network()
        # httpcore lets its users choose the sockets; httpx has no argument for it.
        self._pool._network_backend = self._network

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        note_proxy(request, self._proxy)
        return super().handle_request(request)

    def close(self) -> None:
        self._network.close()
        super().close()


class _NoCookies(httpx.Cookies):
    def extract_cookies(self, response: httpx.Response) -> None:
        """Calls leave no traces, so there is nothing to look for."""


class Own:
    """Marks the clients made here, with our headers, without cookies, and on transports of ours."""

    cookies = _NoCookies()
    _make: Callable[..., Any]

    def _init_transport(self, *, transport: None, **options: Any) -> Any:
        return self._make(**options)

    def _init_proxy_transport(self, proxy: httpx.Proxy, **options: Any) -> Any:
        return self._make(proxy=proxy, **options)


class _Client(Own, httpx.Client):  # type: ignore[misc]
    _make = _Transport


class _AsyncClient(Own, httpx.AsyncClient):  # type: ignore[misc]
    @staticmethod
    def _make(
        limits: httpx.Limits, proxy: httpx.Proxy | None = None, **options: Any
    ) -> httpx.AsyncBaseTransport:
        from .spread import SpreadTransport  # brings asyncio, which threads do not need

        one = httpx.Limits(max_connections=1, keepalive_expiry=limits.keepalive_expiry)
        make = partial(httpx.AsyncHTTPTransport, limits=one, proxy=proxy, **options)
        if proxy is not None and proxy.url.scheme.startswith("socks"):
            make()  # or hear at once which package it needs
        return SpreadTransport(make, limits, proxy)


class ClientTransport(httpx.BaseTransport):
    """A client as a transport: each attempt is one `send()` of it, so its hooks see every one."""

    def __init__(self, client: httpx.Client, *, owned: bool = False) -> None:
        self._client = client
        self._owned = owned

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        _must_be_open(self._client)
        auth = request.extensions.get(AUTH)
        try:
            return self._client.send(request, stream=True, auth=auth, follow_redirects=False)
        except httpx.HTTPStatusError as error:
            return _raised(error)

    def close(self) -> None:
        if self._owned:
            self._client.close()


class AsyncClientTransport(httpx.AsyncBaseTransport):
    """As `ClientTransport`, for an `httpx.AsyncClient`."""

    def __init__(self, client: httpx.AsyncClient, *, owned: bool = False) -> None:
        self._client = client
        self._owned = owned

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        _must_be_open(self._client)
        auth = request.extensions.get(AUTH)
        try:
            return await self._client.send(request, stream=True, auth=auth, follow_redirects=False)
        except httpx.HTTPStatusError as error:
            return _raised(error)
        except RuntimeError as error:
            if "loop" not in str(error):
                raise
            raise ConfigurationError(
                f"the http_client serves one event loop, and this is another ({error}); make one "
                "in each loop, or give none: then this library sees to it"
            ) from error

    async def aclose(self) -> None:
        if self._owned:
            await self._client.aclose()


def _raised(error: httpx.HTTPStatusError) -> httpx.Response:
    """The reply on which a hook of the caller's has called `raise_for_status`, for us to judge."""
    response = error.response
    if hasattr(response, "_content"):
        return response
    # httpx closes what a hook raises on, and what was not read by then is lost.
    headers = without_body(response.headers)
    return httpx.Response(response.status_code, headers=headers, content=b"")


def _must_be_open(client: httpx.Client | httpx.AsyncClient) -> None:
    if client.is_closed:
        raise ConfigurationError("the http_client is closed; make a new one, and a client with it")
