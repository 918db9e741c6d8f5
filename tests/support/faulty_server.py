"""A stand-in for OneSignal's API on raw sockets, which fails as it is told.

It does its work as OneSignal does: a POST with an idempotency key that it knows is answered again,
but not carried out again; a DELETE of what is gone meets a 404.
"""

from __future__ import annotations

import json
import socket
import struct
import threading
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any, Literal, Self

How = Literal["answer", "reset", "close", "cut", "cut_chunked", "cut_unframed", "hang"]


@dataclass(frozen=True)
class Step:
    """What happens to one request: whether it is carried out, and how it is answered."""

    how: How = "answer"
    works: bool = True
    status: int | None = None
    """Instead of the status that the work would have."""
    body: bytes | None = None
    headers: Mapping[str, str] = field(default_factory=dict)
    raw: bytes | None = None
    """Instead of everything above: the reply to the letter, after which the connection ends."""


OK = Step()
RESET_BEFORE = Step("reset", works=False)
RESET_AFTER = Step("reset")
CLOSE_BEFORE = Step("close", works=False)
CLOSE_AFTER = Step("close")
HANG_BEFORE = Step("hang", works=False)
HANG_AFTER = Step("hang")
CUT = Step("cut")
CUT_CHUNKED = Step("cut_chunked")
CUT_UNFRAMED = Step("cut_unframed")


def refuse(status: int, body: bytes = b'{"errors":["no"]}', **headers: str) -> Step:
    """An error status without any work; `retry_after="3"` becomes a header."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return Step(works=False, status=status, body=body, headers=named)


@dataclass(frozen=True)
class Received:
    method: str
    path: str
    headers: Mapping[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body)


class FaultyServer:
    """Use it in a `with` statement. `script` says what happens to the requests in turn."""

    def __init__(self, *script: Step) -> None:
        self.script = list(script)
        self.choose: Callable[[Received], Step] = self._next
        self.requests: list[Received] = []
        self.work: list[str] = []
        """What was carried out, as `METHOD path` or the key of a POST, in order."""
        self._replies: dict[str, bytes] = {}
        self._gone: set[str] = set()
        self._lock = threading.Lock()
        self._news = threading.Condition(self._lock)
        self._stop = threading.Event()
        self._open: set[socket.socket] = set()
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=256)
        self._thread = threading.Thread(target=self._accept, daemon=True)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._listener.getsockname()[1]}"

    @property
    def keys(self) -> list[str | None]:
        """The idempotency keys that came, in order."""
        with self._lock:
            return [request.json.get("idempotency_key") for request in self.requests]

    def wait_for(self, requests: int) -> None:
        """Until so many requests have come in."""
        with self._news:
            assert self._news.wait_for(lambda: len(self.requests) >= requests, 20)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        with self._lock:
            for connection in [self._listener, *self._open]:
                _shut(connection)
        self._thread.join()
        self._listener.close()

    def _next(self, _: Received) -> Step:
        return self.script.pop(0) if self.script else OK

    def _accept(self) -> None:
        while not self._stop.is_set():
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            with self._lock:
                self._open.add(connection)
            threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection: socket.socket) -> None:
        try:
            with connection, connection.makefile("rb") as stream:
                while (request := _read(stream)) and self._handle(connection, request):
                    pass
        except OSError:
            pass
        finally:
            with self._lock:
                self._open.discard(connection)

    def _handle(self, connection: socket.socket, request: Received) -> bool:
        """Whether the connection lives on."""
        with self._news:
            step = self.choose(request)
            status, body, headers = self._carry_out(request) if step.works else (200, b"", {})
            self.requests.append(request)
            self._news.notify_all()
        status = step.status or status
        body = body if step.body is None else step.body
        if step.how == "hang":
            self._stop.wait(20)
        if step.how == "reset":
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        if step.how in ("reset", "close", "hang"):
            connection.close()
            return False
        if step.raw is not None:
            connection.sendall(step.raw)
            return False
        if request.method == "HEAD":
            body = b""
        connection.sendall(_frame(step, status, body, {**headers, **step.headers}))
        return step.how == "answer"

    def _carry_out(self, request: Received) -> tuple[int, bytes, dict[str, str]]:
        what = f"{request.method} {request.path}"
        if request.method == "DELETE":
            if what in self._gone:
                return 404, b'{"errors":["not found"]}', {}
            self._gone.add(what)
        key = _key(request)
        if key and key in self._replies:
            return 200, self._replies[key], {"Idempotent-Replayed": "true"}
        self.work.append(key or what)
        reply = {"id": f"number-{len(self.work)}", "success": True}
        body = json.dumps(reply).encode()
        if key:
            self._replies[key] = body
        return 200, body, {}


def _key(request: Received) -> str:
    """The idempotency key, or those of all the events."""
    with suppress(ValueError, AttributeError):
        sent = request.json
        events = sent.get("events", ())
        return sent.get("idempotency_key") or "+".join(e["idempotency_key"] for e in events)
    return ""


def _read(stream: Any) -> Received | None:
    start = stream.readline().split()
    if not start:
        return None
    headers: dict[str, str] = {}
    while line := stream.readline().strip():
        name, _, value = line.decode().partition(":")
        headers[name.lower()] = value.strip()
    body = stream.read(int(headers.get("content-length", 0)))
    return Received(start[0].decode(), start[1].decode(), headers, body)


def _frame(step: Step, status: int, body: bytes, headers: Mapping[str, str]) -> bytes:
    named = {"Content-Type": "application/json", **headers}
    half = body[: len(body) // 2]
    if step.how == "cut_chunked":
        named["Transfer-Encoding"] = "chunked"
        content = b"%x\r\n%s\r\n" % (len(half), half)
    elif step.how == "cut_unframed":
        named["Connection"] = "close"
        content = half
    else:
        named["Content-Length"] = str(len(body))
        content = half if step.how == "cut" else body
    lines = [f"HTTP/1.1 {status} -", *(f"{name}: {value}" for name, value in named.items())]
    return "\r\n".join([*lines, "", ""]).encode() + content


def _shut(connection: socket.socket) -> None:
    with suppress(OSError):
        connection.shutdown(socket.SHUT_RDWR)
