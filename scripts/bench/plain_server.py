"""Stands in for nginx where there is none: `plain_server.py FOLDER PORT`."""

from __future__ import annotations

import asyncio
import json
import re
import sys
from pathlib import Path

SENT = json.dumps({"id": "3a1c9b62-4d6e-4f0e-8a55-2e8a3a4f7e01", "external_id": None}).encode()
_LENGTH = re.compile(rb"\r\ncontent-length:\s*(\d+)", re.IGNORECASE)
_LIMIT = re.compile(rb"[?&]limit=(\d+)")


def _reply(body: bytes) -> bytes:
    head = f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {len(body)}"
    return head.encode() + b"\r\n\r\n" + body


class Plain(asyncio.Protocol):
    """Answers every POST alike and every GET with the page of its `limit`."""

    def __init__(self, pages: dict[int, bytes]) -> None:
        self._pages = pages
        self._buffer = bytearray()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        while (end := self._buffer.find(b"\r\n\r\n")) >= 0:
            head = bytes(self._buffer[:end])
            length = _LENGTH.search(head)
            total = end + 4 + (int(length[1]) if length else 0)
            if len(self._buffer) < total:
                return
            del self._buffer[:total]
            limit = _LIMIT.search(head.split(b"\r\n", 1)[0])
            self._transport.write(
                self._pages[int(limit[1])] if limit and head.startswith(b"GET") else _reply(SENT)
            )


async def main(pages: dict[int, bytes], port: int) -> None:
    server = await asyncio.get_running_loop().create_server(
        lambda: Plain(pages), "127.0.0.1", port, backlog=2048
    )
    await server.serve_forever()


if __name__ == "__main__":
    folder, port = sys.argv[1:]
    found = {
        int(path.stem.removeprefix("page-")): _reply(path.read_bytes())
        for path in Path(folder).glob("page-*.json")
    }
    asyncio.run(main(found, int(port)))
