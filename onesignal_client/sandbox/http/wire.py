"""How bytes leave: whole replies as ASGI has them, and the broken ones that ASGI forbids."""

from __future__ import annotations

import asyncio
import contextlib
import json
import logging
import socket
import struct
from typing import Any

from starlette.responses import Response
from starlette.types import Receive, Scope, Send
from uvicorn.protocols.http.h11_impl import H11Protocol

from ..contract.context import Reply

TRANSPORT = "onesignal_client.sandbox.transport"
"""The key in the ASGI scope under which the connection itself lies."""

# Not one of `getLogger`: a program that sets up logging would switch it on again.
_silent = logging.Logger("onesignal_client.sandbox", logging.CRITICAL + 1)


class Protocol(H11Protocol):
    """uvicorn's HTTP/1.1 protocol, which hands the connection to the app and prints nothing."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.logger = _silent

    def connection_made(self, transport: Any) -> None:
        """Let the app find the connection in its scope."""
        super().connection_made(transport)
        app: Any = self.app

        async def with_transport(scope: Scope, receive: Receive, send: Send) -> None:
            scope[TRANSPORT] = transport
            await app(scope, receive, send)

        self.app = with_transport


def response(reply: Reply) -> Response:
    """A reply as ASGI has it; one without bytes has no media type."""
    payload = encode(reply)
    return Response(payload, reply.status, reply.headers, reply.media_type if payload else None)


async def send_truncated(scope: Scope, receive: Receive, send: Send, reply: Reply) -> None:
    """Announce the payload, send half of it and hang up."""
    payload = encode(reply) or b"{}"
    headers = Response(payload, reply.status, reply.headers, "application/json").raw_headers
    await send({"type": "http.response.start", "status": reply.status, "headers": headers})
    half = payload[: len(payload) // 2]
    await send({"type": "http.response.body", "body": half, "more_body": True})
    scope[TRANSPORT].close()
    await gone(receive)


async def reset(scope: Scope, receive: Receive) -> None:
    """Reset the connection, so that the other side reads an error instead of an end."""
    transport: asyncio.Transport = scope[TRANSPORT]
    connection: socket.socket | None = transport.get_extra_info("socket")
    if connection is not None:
        # Closing with a linger time of zero sends RST rather than FIN.
        linger = struct.pack("ii", 1, 0)
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
    transport.abort()
    await gone(receive)


async def hang(receive: Receive, seconds: float) -> None:
    """Wait; no longer than the other side does."""
    with contextlib.suppress(TimeoutError):
        await asyncio.wait_for(gone(receive), seconds)


async def gone(receive: Receive) -> None:
    """Wait until the connection is closed; before that, uvicorn would answer by itself."""
    while (await receive())["type"] != "http.disconnect":
        pass


def encode(reply: Reply) -> bytes:
    """The bytes of a reply: its content, its body as JSON, or as text where that is no JSON."""
    if reply.content is not None:
        return reply.content
    if reply.body is None:
        return b""
    if reply.media_type != "application/json":
        return str(reply.body).encode()
    return json.dumps(reply.body, separators=(",", ":"), allow_nan=False).encode()
