"""How replies go out: whole, or as a fault has it."""

from __future__ import annotations

import uuid

from starlette.types import Receive, Scope, Send

from ..contract.context import Reply
from ..contract.errors import ApiError
from ..state.journal import RecordedRequest
from . import wire
from .faults import Fault


def error_reply(error: ApiError) -> Reply:
    """The reply that an error stands for."""
    return Reply(error.status, error.body, error.headers, media_type=error.media_type)


def encoded(reply: Reply) -> Reply:
    """The reply with its bytes."""
    if reply.content is None:
        reply.content = wire.encode(reply.body, reply.media_type)
    return reply


async def send_reply(send: Send, record: RecordedRequest, reply: Reply) -> None:
    """Send a whole reply."""
    record.status = reply.status
    headers = {"X-Request-Id": str(uuid.uuid4()), **reply.headers}
    await wire.send_whole(send, reply.status, reply.content or b"", headers, reply.media_type)


async def strike_before(
    fault: Fault, record: RecordedRequest, scope: Scope, receive: Receive, send: Send
) -> None:
    """Answer, or do not, a request that was not carried out."""
    if fault.kind == "reset_before":
        await wire.reset(scope, receive)
    elif fault.kind == "timeout":
        await wire.hang(receive, fault.seconds)
        await wire.reset(scope, receive)
    else:
        status, body, headers, media_type = fault.reply(record.operation)
        reply = Reply(status, body, headers, media_type=media_type)
        await send_reply(send, record, encoded(reply))


async def strike_after(
    fault: Fault,
    record: RecordedRequest,
    reply: Reply,
    scope: Scope,
    receive: Receive,
    send: Send,
) -> None:
    """Spoil the reply to a request that was carried out."""
    if fault.kind == "slow":
        await wire.hang(receive, fault.seconds)
        await send_reply(send, record, reply)
    elif fault.kind == "malformed":
        record.status = reply.status
        await wire.send_whole(send, reply.status, b'{"id": "', reply.headers)
    elif fault.kind == "truncated":
        record.status = reply.status
        payload, headers = reply.content or b"", reply.headers
        await wire.send_truncated(scope, receive, send, reply.status, payload, headers)
    else:
        if fault.kind == "timeout":
            await wire.hang(receive, fault.seconds)
        await wire.reset(scope, receive)
