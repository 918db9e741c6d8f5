"""aiohttp's connections under httpx, to the letter of the request, and with telling failures."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager

import aiohttp
import httpx
import httpx_aiohttp
from aiohttp import ClientHandlerType, ClientRequest, ClientResponse, ClientSession, ClientTimeout
from httpx_aiohttp.transport import AiohttpResponseStream
from yarl import URL


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
        )

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        if not isinstance(self.client, ClientSession):
            self.client = self.get_client()
        limits = request.extensions.get("timeout", {})
        proxy = self.proxy
        with _translated():
            response = await self.client.request(
                request.method,
                URL(str(request.url), encoded=True),
                headers=request.headers.multi_items(),
                data=request.content or None,
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
        return httpx.Response(
            response.status,
            headers=response.raw_headers,
            stream=AiohttpResponseStream(response),
            extensions={
                "http_version": b"HTTP/1.1",
                "reason_phrase": (response.reason or "").encode(),
            },
        )


def _address(proxy: httpx.Proxy) -> str:
    if proxy.auth is None:
        return str(proxy.url)
    user, password = proxy.auth
    return str(proxy.url.copy_with(username=user, password=password))


async def _once(request: ClientRequest, handler: ClientHandlerType) -> ClientResponse:
    with _translated():  # or else aiohttp would repeat a PUT or a DELETE, and we never know
        return await handler(request)


@contextmanager
def _translated() -> Generator[None]:
    try:
        yield
    except (aiohttp.ClientProxyConnectionError, aiohttp.ClientHttpProxyError) as error:
        raise httpx.ProxyError(_said(error)) from error
    except aiohttp.ClientConnectorError as error:
        raise httpx.ConnectError(_said(error)) from error
    except aiohttp.ConnectionTimeoutError as error:
        raise httpx.ConnectTimeout(_said(error)) from error
    except TimeoutError as error:
        raise httpx.ReadTimeout(_said(error)) from error
    except (aiohttp.ClientError, OSError) as error:
        raise httpx.RemoteProtocolError(_said(error)) from error


def _said(error: Exception) -> str:
    return str(error) or type(error).__name__
