"""The API as an ASGI application: every request of the document's paths walks through here.

    route -> fault? -> key -> body -> app -> document's rules -> handler -> document's rules again

Handlers run in the event loop itself, one after the other: each takes well under a millisecond in
SQLite, less than handing it to a thread would, and no two requests can then see half a write.
"""

from __future__ import annotations

import json
import math
import sqlite3
import sys
import traceback
import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, NoReturn
from urllib.parse import parse_qsl, unquote

from starlette.types import Receive, Scope, Send

from ..contract import auth, registry
from ..contract.context import Context, Reply
from ..contract.document import Invalid, Operation
from ..contract.errors import APP_ID_NOT_FOUND, ApiError, bare, invalid, plain
from ..state import audit
from ..state.filters import FilterError
from ..state.journal import RecordedRequest
from ..state.targeting import TargetingError
from ..state.world import World
from . import wire
from .faults import Fault

NESTING_LIMIT = 100
"""So deep may JSON be nested; no document says how deep OneSignal takes it."""
DRAIN_FACTOR = 8
"""So many times the body's limit is read and thrown away before the connection is given up."""


@dataclass(slots=True)
class Request:
    """One request, taken apart; the body follows when it has been read."""

    method: str
    path: str
    raw_path: str
    query: list[tuple[str, str]]
    headers: dict[str, str]
    address: str
    body: bytes = b""


class Api:
    """The ASGI application over one world."""

    def __init__(self, world: World) -> None:
        self.world = world

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request, unless a fault has it otherwise."""
        request = _take_apart(scope)
        operation, path, refusal = self._route(request)
        record = RecordedRequest(
            method=request.method,
            path=request.path,
            query=request.query,
            headers=_masked(request.headers),
            json=None,
            operation=operation.id if operation else None,
            time=self.world.clock.timestamp(),
        )
        self.world.requests.append(record)
        fault = self.world.faults.strike(record.operation, request.method, request.path)
        record.fault = fault.kind if fault else None
        try:
            request.body = await self._read(request, receive)
        except ApiError as error:
            refusal = error
        except ConnectionAbortedError:
            return
        if fault is not None and not fault.works:
            record.json = _json_or_none(request.body)
            await self._strike_before(fault, record, scope, receive, send)
            return
        reply = self._reply(request, operation, path, refusal, record)
        if fault is None:
            await _send(send, record, reply)
        else:
            await self._strike_after(fault, record, reply, scope, receive, send)

    def _route(self, request: Request) -> tuple[Operation | None, dict[str, str], ApiError | None]:
        segments = request.raw_path.strip("/").split("/")
        match = self.world.document.match(segments)
        if match is None:
            return None, {}, bare(404)
        operations, variables = match
        operation = operations.get(request.method)
        if operation is None:
            return None, {}, bare(405, {"Allow": ", ".join(operations)})
        names = operation.path.strip("/").split("/")
        return operation, {names[i][1:-1]: unquote(segments[i]) for i in variables}, None

    async def _read(self, request: Request, receive: Receive) -> bytes:
        limit = self.world.settings.body_limit
        chunks: list[bytes] = []
        size = 0
        while True:
            message = await receive()
            if message["type"] == "http.disconnect":
                raise ConnectionAbortedError
            chunk: bytes = message.get("body", b"")
            size += len(chunk)
            if size <= limit:
                chunks.append(chunk)
            # Too long a body is read to its end: hanging up early would hide the reply.
            if not message.get("more_body") or size > DRAIN_FACTOR * limit:
                break
        if size > limit:
            # rule: body.limit
            raise bare(413)
        return b"".join(chunks)

    def _reply(
        self,
        request: Request,
        operation: Operation | None,
        path: dict[str, str],
        refusal: ApiError | None,
        record: RecordedRequest,
    ) -> Reply:
        try:
            if operation is None:
                reply = self._beside_the_api(request, refusal)
            elif refusal is not None:
                raise refusal
            else:
                reply = self._work(request, operation, path, record)
                record.processed = reply.status < 400
        except ApiError as error:
            if record.json is None:
                record.json = _json_or_none(request.body)
            reply = Reply(error.status, error.body, error.headers, media_type=error.media_type)
        except Exception:
            reply = self._crashed(record, traceback.format_exc())
        if operation is not None and self.world.settings.check_replies:
            reply = self._checked(operation, reply, record)
        try:
            return _encoded(reply)
        except Exception:
            return _encoded(self._crashed(record, traceback.format_exc()))

    def _work(
        self, request: Request, operation: Operation, path: dict[str, str], record: RecordedRequest
    ) -> Reply:
        world = self.world
        authorization = request.headers.get("authorization")
        key = auth.authenticate(world, operation, authorization, request.address)
        body = _parse(request, operation)
        record.json = body
        named = dict(request.query) if operation.app_id_in == "query" else body
        named = path if operation.app_id_in == "path" else named
        app_id = named.get("app_id") if isinstance(named, dict) else None
        app_id = auth.choose_app(world, operation, key, app_id)
        try:
            query = world.document.read_query(operation, request.query)
            if body is None and operation.body_required:
                raise Invalid(["the body is required"])
            if body is not None:
                world.document.check_body(operation, body)
        except Invalid as problem:
            raise invalid(operation.id, operation.tag, problem.problems) from None
        handler = registry.handler(operation.id)
        if handler is None:
            raise plain(501, f"The sandbox does not know {operation.id} yet")
        context = Context(
            world=world,
            operation=operation,
            key=key,
            organization_id=key.organization_id if key else "",
            app_id=app_id,
            path=path,
            query=query,
            body={} if body is None else body,
            headers=request.headers,
        )
        try:
            # Apart from the request: what was due has happened, even if the request is refused.
            world.settle()
            with world.store.transaction():
                reply = handler(context)
                audit.note(context, reply, request.address)
        except (TargetingError, FilterError) as problem:
            raise plain(400, str(problem)) from None
        except (OverflowError, UnicodeEncodeError, sqlite3.DataError):
            # SQLite holds 64-bit integers and valid Unicode; so, surely, does OneSignal.
            message = "A number is too large or a text is no valid Unicode"
            raise invalid(operation.id, operation.tag, [message]) from None
        return reply

    def _beside_the_api(self, request: Request, refusal: ApiError | None) -> Reply:
        found = registry.route(request.method, request.path)
        if found is None:
            raise refusal or bare(404)
        handler, rest = found
        with self.world.store.transaction():
            return handler(
                Context(
                    world=self.world,
                    operation=None,
                    key=None,
                    organization_id="",
                    app_id="",
                    path={"rest": rest},
                    query=dict(request.query),
                    body={},
                    headers=request.headers,
                )
            )

    def _checked(self, operation: Operation, reply: Reply, record: RecordedRequest) -> Reply:
        is_json = reply.media_type == "application/json" and reply.content is None
        try:
            body = reply.body if is_json else None
            self.world.document.check_reply(operation, reply.status, body)
        except Invalid as problem:
            return self._crashed(record, f"the document rules this reply out: {problem}\n{reply}")
        return reply

    def _crashed(self, record: RecordedRequest, why: str) -> Reply:
        text = f"{record.method} {record.path}: {why}"
        self.world.failures.append(text)
        sys.stderr.write(f"onesignal sandbox failed: {text}\n")
        return Reply(500, {"errors": [f"The sandbox itself failed: {why}"]})

    async def _strike_before(
        self, fault: Fault, record: RecordedRequest, scope: Scope, receive: Receive, send: Send
    ) -> None:
        if fault.kind == "reset_before":
            await wire.reset(scope, receive)
        elif fault.kind == "timeout":
            await wire.hang(receive, fault.seconds)
            await wire.reset(scope, receive)
        else:
            status, body, headers, media_type = fault.reply(record.operation)
            reply = Reply(status, body, headers, media_type=media_type)
            await _send(send, record, _encoded(reply))

    async def _strike_after(
        self,
        fault: Fault,
        record: RecordedRequest,
        reply: Reply,
        scope: Scope,
        receive: Receive,
        send: Send,
    ) -> None:
        if fault.kind == "slow":
            await wire.hang(receive, fault.seconds)
            await _send(send, record, reply)
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


def _take_apart(scope: Scope) -> Request:
    headers = {name.decode("latin-1"): text.decode("latin-1") for name, text in scope["headers"]}
    query = parse_qsl(scope["query_string"].decode("latin-1"), keep_blank_values=True)
    client = scope.get("client") or ("127.0.0.1", 0)
    raw_path = scope.get("raw_path") or scope["path"].encode()
    return Request(
        method=scope["method"],
        path=scope["path"],
        raw_path=raw_path.decode("latin-1"),
        query=query,
        headers=headers,
        address=client[0],
    )


async def _send(send: Send, record: RecordedRequest, reply: Reply) -> None:
    record.status = reply.status
    headers = {"X-Request-Id": str(uuid.uuid4()), **reply.headers}
    await wire.send_whole(send, reply.status, reply.content or b"", headers, reply.media_type)


def _encoded(reply: Reply) -> Reply:
    """The reply with its bytes."""
    if reply.content is None:
        reply.content = wire.encode(reply.body, reply.media_type)
    return reply


def _masked(headers: Mapping[str, str]) -> dict[str, str]:
    masked = dict(headers)
    if "authorization" in masked:
        scheme, space, _ = masked["authorization"].partition(" ")
        masked["authorization"] = f"{scheme} ***" if space else "***"
    return masked


def _parse(request: Request, operation: Operation) -> Any:
    if operation.body is None or not request.body:
        return None
    if "json" not in request.headers.get("content-type", "").lower():
        # rule: body.content-type
        raise plain(400, APP_ID_NOT_FOUND)
    try:
        return parse_json(request.body)
    except (ValueError, RecursionError):
        # rule: body.malformed
        raise bare(400) from None


def parse_json(content: bytes) -> Any:
    """The JSON in some bytes; what only Python takes for JSON is a ValueError."""
    parsed = json.loads(content.decode("utf-8"), parse_constant=_refuse_number, parse_float=_finite)
    if content.count(b"[") + content.count(b"{") > NESTING_LIMIT and _is_deep(parsed):
        raise ValueError("the JSON is nested too deeply")
    if b"\\u" in content:
        # A lone surrogate passes the parser, yet no text can hold it.
        json.dumps(parsed, ensure_ascii=False).encode("utf-8")
    return parsed


def _is_deep(value: Any) -> bool:
    level = [value]
    for _ in range(NESTING_LIMIT):
        level = [
            inner
            for outer in level
            if isinstance(outer, (dict, list))
            for inner in (outer.values() if isinstance(outer, dict) else outer)
        ]
        if not level:
            return False
    return True


def _refuse_number(text: str) -> NoReturn:
    raise ValueError(f"{text} is no number in JSON")


def _finite(text: str) -> float:
    number = float(text)
    if not math.isfinite(number):
        raise ValueError(f"{text} is too large")
    return number


def _json_or_none(content: bytes) -> Any:
    try:
        return parse_json(content)
    except (ValueError, RecursionError):
        return None
