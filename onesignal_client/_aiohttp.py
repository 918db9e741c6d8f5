"""aiohttp's connections under httpx, such that each failure tells how far the request came."""

from __future__ import annotations

import aiohttp
import httpx
import httpx_aiohttp
from aiohttp import ClientHandlerType, ClientRequest, ClientResponse, ClientSession


class AiohttpTransport(httpx_aiohttp.AiohttpTransport):
    """Never repeats a request by itself, and knows a lost connection from one never made."""

    def get_client(self) -> ClientSession:
        connector = aiohttp.TCPConnector(
            limit=self.limits.max_connections or 0,
            keepalive_timeout=self.limits.keepalive_expiry or 0,
            ssl=self.ssl_context,
        )
        return ClientSession(connector=connector, middlewares=(_once,))


_TOLD_APART = (
    aiohttp.ClientConnectorError,
    aiohttp.ConnectionTimeoutError,
    aiohttp.SocketTimeoutError,
    aiohttp.ClientHttpProxyError,
)
"""What httpx-aiohttp translates well."""


async def _once(request: ClientRequest, handler: ClientHandlerType) -> ClientResponse:
    # aiohttp repeats a PUT or DELETE on a lost connection, so that we would never know of the
    # first attempt; and httpx-aiohttp takes any lost connection for one that was never made.
    try:
        return await handler(request)
    except _TOLD_APART:
        raise
    except (aiohttp.ClientConnectionError, aiohttp.ClientResponseError, OSError) as error:
        raise httpx.RemoteProtocolError(str(error) or type(error).__name__) from error
