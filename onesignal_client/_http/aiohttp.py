"""aiohttp's connections under httpx, to the letter of the request, and with telling failures."""

from __future__ import annotations

import asyncio
import io
from base64 import b64encode
from collections.abc import AsyncIterator
from inspect import signature
from typing import Any

import aiohttp
import httpx
import httpx_aiohttp
from aiohttp import ClientHandlerType, ClientRequest, ClientResponse, ClientSession, ClientTimeout
from httpx_aiohttp.transport import AiohttpResponseStream
from yarl import URL

from .clients import Own
from .extensions import note_proxy
from .framing import MAX_HEAD, Connector
from .policy import causes

_LARGE = 2**20
# As much as httpx reads: 100 KiB of headers, however they are cut. Older ones count no headers.
_REACH: dict[str, Any] = {"max_line_size": MAX_HEAD, "max_field_size": MAX_HEAD}
if "max_headers" in signature(ClientSession).parameters:
    _REACH["max_headers"] = 20_000


class AiohttpClient(Own, httpx.AsyncClient):  # type: ignore[misc]
    """httpx's own client on aiohttp's connections."""

    @staticmethod
    def _make(proxy: httpx.Proxy | None = None, **options: Any) -> httpx.AsyncBaseTransport:
        if proxy is not None and proxy.url.scheme.startswith("socks"):
            raise ImportError('a SOCKS proxy needs backend="httpx" and the package httpx[socks]')
        return AiohttpTransport(proxy=proxy, **options)


class AiohttpTransport(httpx_aiohttp.AiohttpTransport):
    """Sends each request once and as it is; tells a lost connection from one never made."""

    def get_client(self) -> ClientSession:
        connector = Connector(
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
        note_proxy(request, self.proxy)
        limits = request.extensions.get("timeout", {})
        proxy = self.proxy
        try:
            response = await self.client.request(
                request.method,
                URL(str(request.url), encoded=True),
                headers=_headers(request, proxy),
                data=_payload(request.content),
                allow_redirects=False,
                timeout=ClientTimeout(
                    connect=limits.get("pool"),
                    sock_connect=limits.get("connect"),
                    sock_read=limits.get("read"),
                ),
                proxy=str(proxy.url) if proxy else None,
                proxy_headers=None if proxy is None else {**proxy.headers, **_credentials(proxy)},
            )
        except asyncio.CancelledError as error:
            raise error.with_traceback(None)  # noqa: B904 - aiohttp's frames hold the key
        except Exception as error:
            failure = _translated(error)
        else:
            return httpx.Response(
                response.status,
                headers=response.raw_headers,
                stream=_Stream(response),
                extensions={
                    "http_version": b"HTTP/1.1",
                    "reason_phrase": (response.reason or "").encode("utf-8", "surrogateescape"),
                },
            )
        # Outside of the handler: aiohttp's own error holds the key, and must not come along.
        raise failure


class _Stream(AiohttpResponseStream):
    async def __aiter__(self) -> AsyncIterator[bytes]:
        content = self._aiohttp_response.content
        try:
            async for chunk in content.iter_chunked(self.CHUNK_SIZE):
                yield chunk
        except Exception as error:
            failure = _translated(error)
        else:
            return
        content.set_exception(None)  # type: ignore[arg-type]  # it hides what has come before
        yield content.read_nowait()
        raise failure


def _headers(request: httpx.Request, proxy: httpx.Proxy | None) -> list[tuple[str, str]]:
    headers = request.headers.multi_items()
    # What no tunnel hides from the proxy carries the proxy's password itself.
    if proxy is not None and request.url.scheme == "http":
        headers += _credentials(proxy).items()
    return headers


def _credentials(proxy: httpx.Proxy) -> dict[str, str]:
    if proxy.raw_auth is None:
        return {}
    return {"Proxy-Authorization": f"Basic {b64encode(b':'.join(proxy.raw_auth)).decode()}"}


def _payload(content: bytes) -> bytes | io.BytesIO | None:
    # aiohttp warns of larger ones that are no file: it would write them in one go.
    return io.BytesIO(content) if len(content) > _LARGE else content or None


async def _once(request: ClientRequest, handler: ClientHandlerType) -> ClientResponse:
    try:  # or else aiohttp would repeat a PUT or a DELETE, and we never know
        return await handler(request)
    except Exception as error:
        failure = _translated(error)
    raise failure


_TRANSLATIONS: tuple[tuple[type[Exception], type[httpx.TransportError]], ...] = (
    (aiohttp.ClientProxyConnectionError, httpx.ProxyError),
    (aiohttp.ClientHttpProxyError, httpx.ProxyError),
    (aiohttp.ClientConnectorError, httpx.ConnectError),
    (aiohttp.ConnectionTimeoutError, httpx.ConnectTimeout),
    (aiohttp.InvalidURL, httpx.UnsupportedProtocol),
    (TimeoutError, httpx.ReadTimeout),
    (aiohttp.ClientError, httpx.RemoteProtocolError),
    (OSError, httpx.RemoteProtocolError),
)


def _translated(error: Exception) -> Exception:
    """The error as httpx would have it, without aiohttp's own, which holds the key."""
    for theirs, ours in _TRANSLATIONS:
        if isinstance(error, theirs):
            translated = ours(str(error) or type(error).__name__)
            system = (e for e in causes(error) if isinstance(e, OSError) and _is_plain(e))
            translated.__cause__ = next(system, None)
            return translated
    return error


def _is_plain(error: OSError) -> bool:
    """Whether it is the system's own word; it comes along, but for the frames that led to it."""
    if type(error).__module__.startswith("aiohttp"):
        return False
    error.__cause__ = error.__context__ = error.__traceback__ = None
    return True
