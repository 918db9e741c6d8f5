"""aiohttp's connections under httpx, to the letter of the request, and with telling failures."""

from __future__ import annotations

import asyncio
import io
from collections.abc import Mapping
from inspect import signature
from typing import Any

import aiohttp
import httpx
import httpx_aiohttp
from aiohttp import ClientHandlerType, ClientRequest, ClientResponse, ClientSession, ClientTimeout
from httpx_aiohttp.transport import AiohttpResponseStream
from yarl import URL

from ..retry import causes

_LARGE = 2**20
# As much as httpx reads: 100 KiB of headers, however they are cut. Older ones count no headers.
_REACH: dict[str, Any] = {
    name: reach
    for name, reach in (
        ("max_line_size", 100 * 1024),
        ("max_field_size", 100 * 1024),
        ("max_headers", 20_000),
    )
    if name in signature(ClientSession).parameters
}


class AiohttpTransport(httpx_aiohttp.AiohttpTransport):
    """Sends each request once and as it is; tells a lost connection from one never made."""

    def get_client(self) -> ClientSession:
        connector = aiohttp.TCPConnector(
            limit=self.limits.max_connections or 0,
            keepalive_timeout=self.limits.keepalive_expiry or 0,
            ssl=self.ssl_context,
        )
        return ClientSession(
            connector=connector,
            cookie_jar=aiohttp.DummyCookieJar(),
            auto_decompress=False,
            skip_auto_headers=("Accept", "Accept-Encoding", "Content-Type", "User-Agent"),
            middlewares=(_once,),
            **_REACH,
        )

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        if not isinstance(self.client, ClientSession):
            self.client = self.get_client()
        limits = request.extensions.get("timeout", {})
        proxy = self.proxy
        try:
            async with asyncio.timeout(_until_the_reply(limits)):
                response = await self.client.request(
                    request.method,
                    URL(str(request.url), encoded=True),
                    headers=request.headers.multi_items(),
                    data=_payload(request.content),
                    allow_redirects=False,
                    timeout=ClientTimeout(
                        connect=limits.get("pool"),
                        sock_connect=limits.get("connect"),
                        sock_read=limits.get("read"),
                    ),
                    server_hostname=request.extensions.get("sni_hostname"),
                    proxy=_address(proxy) if proxy else None,
                    proxy_headers=proxy.headers if proxy else None,
                )
        except BaseException as error:
            raise _translated(error)  # noqa: B904 - it has its cause
        return httpx.Response(
            response.status,
            headers=response.raw_headers,
            stream=AiohttpResponseStream(response),
            extensions={
                "http_version": b"HTTP/1.1",
                "reason_phrase": (response.reason or "").encode("utf-8", "surrogateescape"),
            },
        )


def _payload(content: bytes) -> bytes | io.BytesIO | None:
    # aiohttp warns of larger ones that are no file: it would write them in one go.
    return io.BytesIO(content) if len(content) > _LARGE else content or None


def _until_the_reply(limits: Mapping[str, float | None]) -> float | None:
    """aiohttp has no limit of its own while it writes a body."""
    steps = [limits.get(name) for name in ("pool", "connect", "write", "read")]
    known = [seconds for seconds in steps if seconds is not None]
    return sum(known) if len(known) == len(steps) else None


def _address(proxy: httpx.Proxy) -> str:
    if proxy.auth is None:
        return str(proxy.url)
    user, password = proxy.auth
    return str(proxy.url.copy_with(username=user, password=password))


async def _once(request: ClientRequest, handler: ClientHandlerType) -> ClientResponse:
    try:  # or else aiohttp would repeat a PUT or a DELETE, and we never know
        return await handler(request)
    except BaseException as error:
        raise _translated(error)  # noqa: B904 - it has its cause


_TRANSLATIONS: tuple[tuple[type[Exception], type[httpx.TransportError]], ...] = (
    (aiohttp.ClientProxyConnectionError, httpx.ProxyError),
    (aiohttp.ClientHttpProxyError, httpx.ProxyError),
    (aiohttp.ClientConnectorError, httpx.ConnectError),
    (aiohttp.ConnectionTimeoutError, httpx.ConnectTimeout),
    (TimeoutError, httpx.ReadTimeout),
    (aiohttp.ClientError, httpx.RemoteProtocolError),
    (OSError, httpx.RemoteProtocolError),
)


def _translated(error: BaseException) -> BaseException:
    """The error as httpx would have it, without aiohttp's frames, whose variables hold the key."""
    for inner in causes(error):
        inner.__traceback__ = None
    for theirs, ours in _TRANSLATIONS:
        if isinstance(error, theirs):
            translated = ours(str(error) or type(error).__name__)
            translated.__cause__ = error
            return translated
    return error
