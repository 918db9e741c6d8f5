"""The transports at the very end: httpx's own, aiohttp's, or those of a caller's client."""

from __future__ import annotations

import socket
import ssl
from contextlib import suppress
from functools import cache, partial
from importlib import import_module
from typing import Any, Literal
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

import httpx

from ..errors import ConfigurationError

Backend = Literal["auto", "httpx", "aiohttp"]

LIMITS = httpx.Limits(max_connections=200, max_keepalive_connections=100, keepalive_expiry=30)


def sync_wire(base_url: str, *, http2: bool) -> httpx.BaseTransport:
    """A transport of our own, through the proxy that the environment names for this host."""
    _need_h2(http2)
    return _HTTPTransport(verify=_tls(http2), limits=LIMITS, http2=http2, proxy=_proxy(base_url))


def async_wire(base_url: str, *, http2: bool, backend: Backend) -> httpx.AsyncBaseTransport:
    """As `sync_wire`; aiohttp's connections scale better under many tasks, if installed."""
    _need_h2(http2)
    proxy = _proxy(base_url)
    if backend == "aiohttp" or (backend == "auto" and not http2 and proxy is None):
        try:
            from .aiohttp import AiohttpTransport
        except ImportError:
            if backend == "aiohttp":
                raise ConfigurationError(
                    'backend="aiohttp" needs the extra: pip install "onesignal-typed[aiohttp]"'
                ) from None
        else:
            if http2:
                raise ConfigurationError('http2 is not for backend="aiohttp"')
            if proxy is not None and proxy.url.scheme.startswith("socks"):
                raise ConfigurationError('a SOCKS proxy is not for backend="aiohttp"')
            return AiohttpTransport(verify=_tls(http2), limits=LIMITS, proxy=proxy)
    from .spread import SpreadTransport

    if http2:  # one connection carries many requests
        return httpx.AsyncHTTPTransport(verify=_tls(http2), limits=LIMITS, http2=True, proxy=proxy)
    one = httpx.Limits(max_connections=1, keepalive_expiry=LIMITS.keepalive_expiry)
    make = partial(httpx.AsyncHTTPTransport, verify=_tls(http2), limits=one, proxy=proxy)
    return SpreadTransport(make, LIMITS)


@cache
def _tls(http2: bool) -> ssl.SSLContext:
    # Loading the certificates takes longer than a request; the connections of one protocol share
    # them, since httpx writes the protocol into the context.
    try:
        return httpx.create_ssl_context()
    except OSError as error:
        raise ConfigurationError(
            f"the certificates cannot be read ({error}); see the environment variables "
            "SSL_CERT_FILE and SSL_CERT_DIR"
        ) from error


def _need_h2(http2: bool) -> None:
    if http2:
        _need("h2", 'http2=True needs the extra: pip install "onesignal-typed[http2]"')


def _need(module: str, hint: str) -> None:
    try:
        import_module(module)
    except ImportError:
        raise ConfigurationError(hint) from None


def named_proxy(base_url: str) -> str | None:
    """The proxy that the environment names for this host."""
    parts = urlsplit(base_url)
    if proxy_bypass(parts.netloc):
        return None
    proxies = getproxies()
    return proxies.get(parts.scheme) or proxies.get("all") or None


def _proxy(base_url: str) -> httpx.Proxy | None:
    found = named_proxy(base_url)
    if found is None:
        return None
    try:
        proxy = httpx.Proxy(found if "://" in found else f"http://{found}")
    except (ValueError, httpx.InvalidURL):  # neither of which may be shown: there are passwords
        raise ConfigurationError(
            f"the proxy in the environment ({urlsplit(base_url).scheme.upper()}_PROXY or "
            "ALL_PROXY) must be an http, https or socks5 URL"
        ) from None
    if proxy.url.scheme.startswith("socks"):
        _need("socksio", 'the SOCKS proxy in the environment needs: pip install "httpx[socks]"')
    return proxy


class _HTTPTransport(httpx.HTTPTransport):
    """httpx's own; closing it ends the requests that are under way."""

    def close(self) -> None:
        # A thread that reads from a socket does not notice that another one closes it.
        for connection in self._pool.connections:
            with suppress(AttributeError, OSError):
                inner: Any = connection
                while not hasattr(inner, "_network_stream"):
                    inner = inner._connection
                inner._network_stream.get_extra_info("socket").shutdown(socket.SHUT_RDWR)
        super().close()


class Borrowed(httpx.BaseTransport):
    """A caller's client as a transport, so that its settings, hooks and connections serve us."""

    def __init__(self, client: httpx.Client) -> None:
        self._client = client

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        _must_be_open(self._client)
        try:
            return self._client.send(request, stream=True, auth=None, follow_redirects=False)
        except httpx.HTTPStatusError as error:
            return _raised(error)


class AsyncBorrowed(httpx.AsyncBaseTransport):
    """As `Borrowed`, for an `httpx.AsyncClient`."""

    def __init__(self, client: httpx.AsyncClient) -> None:
        self._client = client

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        _must_be_open(self._client)
        try:
            return await self._client.send(request, stream=True, auth=None, follow_redirects=False)
        except httpx.HTTPStatusError as error:
            return _raised(error)
        except RuntimeError as error:
            if "loop" not in str(error):
                raise
            raise ConfigurationError(
                f"the http_client serves one event loop, and this is another ({error}); make one "
                "in each loop, or give none: then this library sees to it"
            ) from error


def _raised(error: httpx.HTTPStatusError) -> httpx.Response:
    """The reply on which a hook of the caller's has called `raise_for_status`, for us to judge."""
    response = error.response
    if hasattr(response, "_content"):
        return response
    # httpx closes what a hook raises on, and what was not read by then is lost.
    headers = [
        (name, value)
        for name, value in response.headers.multi_items()
        if not name.startswith(("content-", "transfer-"))
    ]
    return httpx.Response(response.status_code, headers=headers, content=b"")


def _must_be_open(client: httpx.Client | httpx.AsyncClient) -> None:
    if client.is_closed:
        raise ConfigurationError("the http_client is closed; make a new one, and a client with it")
