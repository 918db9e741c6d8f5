"""A server of one file that is not there yet, breaks off, changes, and knows ranges."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler
from typing import Any, Self

from tests.support.recording_server import PromptServer


@dataclass
class FileServer:
    """Use it in a `with` statement."""

    content: bytes = b""
    first: list[tuple[int, Mapping[str, str], bytes]] = field(default_factory=list[Any])
    """Statuses, headers and bodies with which the first requests are answered."""
    cuts: list[int] = field(default_factory=list[int])
    """After so many bytes of the body the next requests break off."""
    etag: str | None = '"1"'
    knows_ranges: bool = True
    chunked: bool = False
    drip: float = 0.0
    """Seconds before each byte."""
    requests: list[Mapping[str, str]] = field(default_factory=list[Any])
    """The headers of each request, names in lower case."""

    def __enter__(self) -> Self:
        self._leaving = threading.Event()
        self._http = PromptServer(("127.0.0.1", 0), self._handler())
        self._thread = threading.Thread(target=self._http.serve_until_left)
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._leaving.set()
        self._http.leave()
        self._thread.join()
        self._http.server_close()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._http.server_port}/csv_exports/file.csv.gz"

    def _handler(owner) -> type[BaseHTTPRequestHandler]:  # noqa: N805
        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self) -> None:
                owner.requests.append({name.lower(): value for name, value in self.headers.items()})
                with suppress(OSError):
                    owner._answer(self)

            def log_message(self, *_: object) -> None:
                pass

        return Handler

    def _answer(self, request: BaseHTTPRequestHandler) -> None:
        if self.first:
            status, headers, body = self.first.pop(0)
            request.send_response(status)
            for name, value in headers.items():
                request.send_header(name, value)
            request.send_header("Content-Length", str(len(body)))
            request.end_headers()
            request.wfile.write(body)
            return
        asked = request.headers.get("range")
        same = request.headers.get("if-range") in (None, self.etag)
        start = int(asked[6:-1]) if asked and self.knows_ranges and same else 0
        body = self.content[start:]
        request.send_response(206 if start else 200)
        if start:
            end, size = len(self.content) - 1, len(self.content)
            request.send_header("Content-Range", f"bytes {start}-{end}/{size}")
        if self.etag:
            request.send_header("ETag", self.etag)
        if self.chunked:
            request.send_header("Transfer-Encoding", "chunked")
        else:
            request.send_header("Content-Length", str(len(body)))
        request.end_headers()
        cut = self.cuts.pop(0) if self.cuts else None
        self._send(request, body if cut is None else body[:cut])
        if self.chunked and cut is None:
            request.wfile.write(b"0\r\n\r\n")
        request.close_connection = cut is not None

    def _send(self, request: BaseHTTPRequestHandler, body: bytes) -> None:
        step = 1 if self.drip else 2**16
        for at in range(0, len(body), step):
            if self.drip and self._leaving.wait(self.drip):
                return
            piece = body[at : at + step]
            framed = b"%x\r\n%s\r\n" % (len(piece), piece) if self.chunked else piece
            request.wfile.write(framed)
            request.wfile.flush()
