"""The API as an ASGI application: every request of the document's paths walks through here.

    route -> fault? -> key -> body -> app -> document's rules -> handler -> document's rules again

Handlers run in the event loop itself, one after the other: each takes well under a millisecond in
SQLite, less than handing it to a thread would, and no two requests can then see half a write.
"""

from __future__ import annotations

import sqlite3
import sys
import time
import traceback
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl

from starlette.types import Receive, Scope, Send

from ..contract import auth, identity
from ..contract.bodies import json_or_none, parse_json
from ..contract.context import HANDLERS, Context, Reply
from ..contract.document import Invalid, Operation
from ..contract.errors import APP_ID_NOT_FOUND, ApiError, bare, invalid, rate_limited, refused
from ..contract.lenient import relaxed
from ..operations.files import get_file
from ..state import audit, due, files
from ..state.journal import RecordedRequest
from ..state.refused import Refused
from .replies import error_reply, fields, reason, send_reply
from .service import Service
from .wire import encode

PREFIX = "/api/v1"
"""The API is there as well, as in its older documents."""
REPLY_KEPT = 10_000
"""Replies up to so many bytes are kept beside their requests."""
APPS_KEPT = 10_000
"""So many pairs of apps and operations are counted apart, for the rate limits."""
DRAIN_FACTOR = 8
"""So many times the body's limit is read and thrown away before the connection is given up."""


@dataclass(slots=True)
class Request:
    """One request, taken apart; what it is about and its body follow."""

    method: str
    path: str
    raw_path: str
    query: list[tuple[str, str]]
    headers: dict[str, str]
    address: str
    operation: Operation | None = None
    path_values: Mapping[str, str] = field(default_factory=dict[str, str])
    body: bytes = b""


class Api:
    """The ASGI application over the state of one sandbox."""

    def __init__(self, service: Service) -> None:
        if not HANDLERS:
            raise RuntimeError("no operation is answered: the sandbox is not whole")
        self.service = service
        self.world = service.world
        self.document = service.document
        self._second = 0
        self._counts = Counter[tuple[str, str]]()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request, unless a fault has it otherwise."""
        request = _take_apart(scope)
        refusal = self._route(request)
        record = RecordedRequest(
            method=request.method,
            path=scope["path"],
            query=request.query,
            headers=_masked(request.headers),
            json=None,
            operation=request.operation.id if request.operation else None,
            time=self.world.clock.timestamp(),
        )
        length = request.headers.get("content-length", "0")
        size = int(length) if length.isdecimal() and len(length) < 10 else 0
        self.world.requests.append(record, min(size, self.world.settings.body_limit))
        fault = self.service.faults.strike(record.operation, request.method, request.path)
        record.fault = fault.kind if fault else None
        try:
            request.body = await self._read(receive)
        except ApiError as error:
            refusal = error
        except ConnectionAbortedError:
            return
        if fault is not None and not fault.works:
            record.json = json_or_none(request.body)
            reply = fault.reply(request.operation)
        else:
            reply = self._reply(request, refusal, record)
            if reply.status >= 400:
                record.reason = reason(reply)
            if len(reply.content or b"") <= REPLY_KEPT:
                record.reply = reply.body
        await send_reply(fault, record, reply, scope, receive, send)
        self.service.note(record)

    def _route(self, request: Request) -> ApiError | None:
        """Find the request's operation; what there is to refuse if it has none."""
        match = self.document.match(request.raw_path)
        if match is None:
            is_file = request.method == "GET" and request.path.startswith(files.PREFIX)
            return None if is_file else bare("paths.unknown", 404)
        operations, request.path_values = match
        request.operation = operations.get(request.method)
        allowed = {"Allow": ", ".join(operations)}
        return None if request.operation else bare("paths.unknown", 405, allowed)

    async def _read(self, receive: Receive) -> bytes:
        limit, size, more = self.world.settings.body_limit, 0, True
        chunks: list[bytes] = []
        # Too long a body is read to its end: hanging up early would hide the reply.
        while more and size <= DRAIN_FACTOR * limit:
            message = await receive()
            if message["type"] == "http.disconnect":
                raise ConnectionAbortedError
            chunk: bytes = message.get("body", b"")
            more = message.get("more_body", False)
            size += len(chunk)
            if size <= limit:
                chunks.append(chunk)
        if size > limit:
            raise bare("body.limit", 413)
        return b"".join(chunks)

    def _reply(self, request: Request, refusal: ApiError | None, record: RecordedRequest) -> Reply:
        operation = request.operation
        try:
            if refusal is not None:
                raise refusal
            if operation is None:
                with self.world.store.transaction():
                    reply = get_file(self.world, request.path.removeprefix(files.PREFIX))
            else:
                reply = self._work(request, operation, record)
                record.processed = reply.status < 400
        except (ApiError, Refused) as error:
            if record.json is None:
                record.json = json_or_none(request.body)
            reply = error_reply(error if isinstance(error, ApiError) else refused(error, operation))
            record.rule = error.rule
            record.fields = fields(error, reason(reply), record.json)
        except Exception:
            reply = self._crashed(record, traceback.format_exc())
        if operation is not None and self.world.settings.check_replies:
            reply = self._checked(operation, reply, record)
        try:
            reply.content = encode(reply)
        except Exception:
            reply = self._crashed(record, traceback.format_exc())
        return reply

    def _work(self, request: Request, operation: Operation, record: RecordedRequest) -> Reply:
        world, path = self.world, request.path_values
        authorization = request.headers.get("authorization")
        pem = identity.wanted(world, operation, path.get("app_id"))
        claims: Mapping[str, Any] = {}
        if pem is None:
            key = auth.authenticate(world, operation, authorization, request.address)
        else:
            key, claims = identity.verify(world, path["app_id"].lower(), authorization, pem)
        body = _parse(request, operation)
        record.json = body
        places = {"path": path, "query": dict(request.query), "body": body}
        named = places.get(operation.app_id_in or "")
        app_id = named.get("app_id") if isinstance(named, dict) else None
        app_id = auth.choose_app(world, operation, key, app_id)
        if self._exceeds_limit(app_id, operation.id):
            raise rate_limited(operation)
        try:
            query = self.document.read_query(operation, request.query)
            if body is None and operation.body_required:
                raise Invalid(["body is required"])
            if body is not None:
                body = self._checked_body(operation, body)
        except Invalid as problem:
            raise invalid("body.document", operation, problem.problems) from None
        if claims:
            identity.check_user(world, app_id, claims, path, body or {})
        handler = HANDLERS.get(operation.id)
        if handler is None:
            raise Refused(None, f"The sandbox does not know {operation.id} yet", 501)
        context = Context(
            world=world,
            document=self.document,
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
            due.settle(world)
            with world.store.transaction():
                reply = handler(context)
                _note(context, reply, request.address)
        except (OverflowError, UnicodeEncodeError, sqlite3.DataError):
            # SQLite holds 64-bit integers and valid Unicode; so, surely, does OneSignal.
            message = "body holds a number that is too large or a text that is no valid Unicode"
            raise invalid("body.values", operation, [message]) from None
        return reply

    def _exceeds_limit(self, app_id: str, operation: str) -> bool:
        """Count a request; whether there were more than the limit in this second of real time."""
        limit, second = self.world.settings.rate_limit, int(time.monotonic())
        if second != self._second or len(self._counts) > APPS_KEPT:
            self._second = second
            self._counts.clear()
        self._counts[app_id, operation] += 1
        return 0 < limit < self._counts[app_id, operation]

    def _checked_body(self, operation: Operation, body: Any) -> Any:
        """The body as handlers get it."""
        try:
            self.document.check_body(operation, body)
        except Invalid:
            if self.world.settings.strict or operation.body is None:
                raise
            body = relaxed(self.document, operation.body, body)
            self.document.check_body(operation, body)
        return body

    def _checked(self, operation: Operation, reply: Reply, record: RecordedRequest) -> Reply:
        is_json = reply.media_type == "application/json" and reply.content is None
        try:
            self.document.check_reply(operation, reply.status, reply.body if is_json else None)
        except Invalid as problem:
            return self._crashed(record, f"the document rules this reply out: {problem}\n{reply}")
        return reply

    def _crashed(self, record: RecordedRequest, why: str) -> Reply:
        text = f"{record.method} {record.path}: {why}"
        self.world.failures.append(text)
        sys.stderr.write(f"onesignal sandbox failed: {text}\n")
        return Reply(500, {"errors": [f"The sandbox itself failed: {why}"]})


def _take_apart(scope: Scope) -> Request:
    headers = {name.decode("latin-1"): text.decode("latin-1") for name, text in scope["headers"]}
    query = parse_qsl(scope["query_string"].decode("latin-1"), keep_blank_values=True)
    address, _ = scope.get("client") or ("127.0.0.1", 0)
    raw_path: bytes = scope.get("raw_path") or scope["path"].encode()
    # rule: paths.prefix
    path, raw = _below_prefix(scope["path"]), _below_prefix(raw_path.decode("latin-1"))
    return Request(scope["method"], path, raw, query, headers, address)


def _below_prefix(path: str) -> str:
    return path.removeprefix(PREFIX) if path.startswith(f"{PREFIX}/") else path


def _masked(headers: Mapping[str, str]) -> dict[str, str]:
    if "authorization" not in headers:
        return dict(headers)
    scheme, space, _ = headers["authorization"].partition(" ")
    return {**headers, "authorization": f"{scheme} ***" if space else "***"}


def _parse(request: Request, operation: Operation) -> Any:
    if operation.body is None or not request.body:
        return None
    if "json" not in request.headers.get("content-type", "").lower():
        raise Refused("body.content-type", APP_ID_NOT_FOUND)
    try:
        return parse_json(request.body)
    except (ValueError, RecursionError):
        raise bare("body.malformed", 400) from None


def _note(context: Context, reply: Reply, address: str) -> None:
    """Note what just succeeded, if the audit log shows it."""
    if context.operation.id not in audit.ACTIONS or "Idempotent-Replayed" in reply.headers:
        return
    named = [text.lower() for name, text in context.path.items() if name != "app_id"]
    body = reply.body or {}
    target = named[0] if named else body.get("id", body.get("token_id", context.app_id))
    if target:  # a message to nobody was not created
        audit.note(
            context.world,
            organization_id=context.organization_id,
            app_id=context.app_id,
            operation=context.operation.id,
            key_id=context.key.id if context.key else "",
            ip=address,
            target_id=target,
            user_agent=context.headers.get("user-agent", ""),
        )
