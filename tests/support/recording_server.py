"""An HTTP server on loopback that writes down each request and answers as it is told."""

from __future__ import annotations

import json
import socket
import threading
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Self
from urllib.parse import parse_qsl


@dataclass(frozen=True)
class Recorded:
    """One request as it came in."""

    method: str
    target: str
    """The path and the query, untouched."""
    headers: tuple[tuple[str, str], ...]
    body: bytes

    @property
    def path(self) -> str:
        return self.target.partition("?")[0]

    @property
    def raw_query(self) -> str:
        return self.target.partition("?")[2]

    @property
    def query(self) -> list[tuple[str, str]]:
        return parse_qsl(
            self.raw_query, keep_blank_values=True, strict_parsing=bool(self.raw_query)
        )

    @property
    def json(self) -> Any:
        return json.loads(self.body)

    def header(self, name: str) -> str | None:
        """The value of a header that may be there once at most."""
        values = [value for key, value in self.headers if key.lower() == name.lower()]
        assert len(values) <= 1, f"{name} was sent {len(values)} times"
        return values[0] if values else None


@dataclass(frozen=True)
class Answer:
    status: int = 200
    body: bytes = b"{}"
    headers: Mapping[str, str] | None = None


class RecordingServer:
    """Use it in a `with` statement; `requests` holds what came in."""

    def __init__(self) -> None:
        self.requests: list[Recorded] = []
        self._sockets: list[socket.socket] = []
        self.delay = 0.0
        """Seconds before each answer; leaving the `with` statement ends them all."""
        self._leaving = threading.Event()
        self._open = threading.Semaphore(0)
        self.answer: Callable[[Recorded], Answer] = lambda _: Answer()
        self._http = PromptServer(("127.0.0.1", 0), _handler(self))
        self._thread = threading.Thread(target=self._http.serve_until_left, daemon=True)

    @property
    def connections(self) -> int:
        """How many there have been."""
        return len(self._sockets)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._http.server_port}"

    @property
    def host(self) -> str:
        return self.url.removeprefix("http://")

    @property
    def last(self) -> Recorded:
        return self.requests[-1]

    def taken(self) -> list[Recorded]:
        """What came in since the last look."""
        found, self.requests[:] = self.requests[:], []
        return found

    def reply(
        self, value: Any = None, *, status: int = 200, headers: Mapping[str, str] | None = None
    ) -> None:
        """Answer every request with a JSON value, or with bytes as they are."""
        body = value if isinstance(value, bytes) else json.dumps(value).encode()
        self.answer = lambda _: Answer(status, body, headers)

    def wait_until_closed(self) -> bool:
        """Whether the clients close all their connections (it waits for that, if not for long)."""
        return all(self._open.acquire(timeout=5) for _ in range(self.connections))

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._leaving.set()
        self._http.leave()
        for each in self._sockets:
            with suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)
        self._thread.join()
        self._http.server_close()


class PromptServer(ThreadingHTTPServer):
    """Waits for connections without looking at the clock, and yet can be left at once."""

    daemon_threads = False  # so that leaving waits for them
    request_queue_size = 128
    _left = False

    def serve_until_left(self) -> None:
        while not self._left:
            self.handle_request()

    def leave(self) -> None:
        self._left = True
        socket.create_connection(("127.0.0.1", self.server_port)).close()  # wakes it

    def verify_request(self, request: Any, client_address: Any) -> bool:
        return not self._left


def _handler(owner: RecordingServer) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True
        wbufsize = -1  # the reply in one piece: two would wait for each other's acknowledgement

        def __getattr__(self, name: str) -> Any:
            if name.startswith("do_"):
                return self._serve
            raise AttributeError(name)

        def setup(self) -> None:
            owner._sockets.append(self.request)
            super().setup()

        def finish(self) -> None:
            super().finish()
            owner._open.release()

        def _serve(self) -> None:
            body = self.rfile.read(int(self.headers.get("content-length") or 0))
            request = Recorded(self.command, self.path, tuple(self.headers.items()), body)
            owner.requests.append(request)
            answer = owner.answer(request)
            if owner.delay and owner._leaving.wait(owner.delay):
                self.close_connection = True
                return
            self.send_response(answer.status)
            for name, value in (answer.headers or {"Content-Type": "application/json"}).items():
                self.send_header(name, value)
            content = b"" if answer.status == 204 else answer.body
            if answer.status != 204:
                self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            if self.command != "HEAD":
                self.wfile.write(content)

        def log_message(self, *_: object) -> None:
            pass

    return Handler
