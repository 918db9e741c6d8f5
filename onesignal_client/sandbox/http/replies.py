"""How replies go out, whole or as a fault has it, and what they say of a refusal."""

from __future__ import annotations

import re
import uuid
from http import HTTPStatus
from typing import Any

from starlette.types import Receive, Scope, Send

from ..contract.context import Reply
from ..contract.errors import ApiError
from ..contract.rules import RULES
from ..state.journal import RecordedRequest
from ..state.refused import Refused
from . import wire
from .faults import Fault

FIELDS_SHOWN = 10
_WORD = re.compile(r"[A-Za-z]\w*")


def error_reply(error: ApiError) -> Reply:
    """The reply that an error stands for."""
    return Reply(error.status, error.body, error.headers, media_type=error.media_type)


def reason(reply: Reply) -> str:
    """Why a request was refused, in the words of the reply."""
    body = reply.body
    errors = body.get("errors", body.get("error")) if isinstance(body, dict) else body
    first = errors[0] if isinstance(errors, list) and errors else errors
    text = first.get("title", first) if isinstance(first, dict) else first
    return str(text or HTTPStatus(reply.status).phrase)[:500]


def fields(error: ApiError | Refused, reason: str, body: Any) -> list[str]:
    """The fields of the request that a refusal names, in its text or by its rule."""
    found = error.fields if isinstance(error, ApiError) else []
    if not found and error.status != 404 and isinstance(body, dict):  # a 404 is about the path
        said = [word for word in _WORD.findall(reason) if word in body or "_" in word]
        rule = f"{error.rule} {RULES[error.rule].text}" if error.rule else ""
        found = said + [word for word in _WORD.findall(rule) if word in body]
    return list(dict.fromkeys(found))[:FIELDS_SHOWN]


async def send_reply(
    fault: Fault | None,
    record: RecordedRequest,
    reply: Reply,
    scope: Scope,
    receive: Receive,
    send: Send,
) -> None:
    """Send a reply, unless the fault that struck its request has it otherwise."""
    kind = fault.kind if fault else None
    if fault is not None and kind in ("slow", "timeout"):
        await wire.hang(receive, fault.seconds)
    if kind in ("reset_before", "reset_after", "timeout"):
        await wire.reset(scope, receive)
        return
    record.status = reply.status
    if kind == "truncated":
        await wire.send_truncated(scope, receive, send, reply)
        return
    if kind == "malformed":
        reply.content, reply.media_type = b'{"id": "', "application/json"
    else:
        reply.headers = {"X-Request-Id": str(uuid.uuid4()), **reply.headers}
    await wire.response(reply)(scope, receive, send)
