"""Count what a rate limit costs: many calls at once against a server that allows few.

    python -m scripts.bench.rate [calls] [a second]

Without arguments: 8,000 calls against 40 a second with `Retry-After: 1`, which takes 200 seconds
at best. Prints what was lost or sent twice, the share of 429s among the requests, and the time
against the ideal; fails where one of them is beyond the aim.
"""

from __future__ import annotations

import asyncio
import sys
import time
from collections import Counter
from typing import Any

from onesignal_client import AsyncOneSignal

MOST_REFUSED = 0.05  # of all requests
MOST_TIME = 1.25  # of the ideal


class Limited:
    """A server with a token bucket of one second."""

    def __init__(self, rate: float) -> None:
        self.rate = self._tokens = rate
        self._when = time.monotonic()
        self.done: Counter[bytes] = Counter()
        self.requests = self.refused = 0

    def _passes(self) -> bool:
        now = time.monotonic()
        self._tokens = min(self.rate, self._tokens + (now - self._when) * self.rate)
        self._when = now
        if self._tokens < 1:
            return False
        self._tokens -= 1
        return True

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while True:
                head = await reader.readuntil(b"\r\n\r\n")
                length = int(head.lower().partition(b"content-length:")[2].split(b"\r\n")[0])
                body = await reader.readexactly(length)
                self.requests += 1
                if self._passes():
                    self.done[body.partition(b"number ")[2].partition(b'"')[0]] += 1
                    writer.write(b'HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{"id":"m"}')
                else:
                    self.refused += 1
                    writer.write(
                        b"HTTP/1.1 429 -\r\nRetry-After: 1\r\nContent-Length: 19\r\n\r\n"
                        b'{"errors":["slow"]}'
                    )
                await writer.drain()
        except (asyncio.IncompleteReadError, asyncio.CancelledError, OSError):
            pass
        finally:
            writer.close()


async def measure(backend: str, calls: int, rate: float) -> bool:
    limited = Limited(rate)
    server = await asyncio.start_server(limited.serve, "127.0.0.1", 0, backlog=1024)
    port = server.sockets[0].getsockname()[1]

    async def one(client: AsyncOneSignal, number: int) -> BaseException | None:
        message: Any = {"contents": {"en": f"number {number}"}, "included_segments": ["All"]}
        try:
            await client.notifications.create(message)
        except Exception as error:
            return error
        return None

    async with AsyncOneSignal(
        app_id="0a1b2c3d-0000-4000-8000-000000000001",
        rest_api_key="os_v2_app_bench",
        base_url=f"http://127.0.0.1:{port}",
        backend=backend,  # type: ignore[arg-type]
    ) as client:
        start = time.monotonic()
        errors = await asyncio.gather(*(one(client, number) for number in range(calls)))
        seconds = time.monotonic() - start
    server.close()
    lost = calls - len(limited.done)
    twice = sum(count > 1 for count in limited.done.values())
    failed = sum(error is not None for error in errors)
    share = limited.refused / limited.requests
    ratio = seconds / ((calls - rate) / rate)
    print(
        f"{backend:8} {calls} calls at {rate:g}/s: {lost} lost, {twice} twice, {failed} errors, "
        f"{limited.refused} 429s ({share:.1%}), {seconds:.1f} s ({ratio:.2f} of the ideal)"
    )
    if failed:
        print("         such as:", next(error for error in errors if error is not None))
    return not (lost or twice or failed) and share <= MOST_REFUSED and ratio <= MOST_TIME


def main() -> None:
    calls = int(sys.argv[1]) if len(sys.argv) > 1 else 8000
    rate = float(sys.argv[2]) if len(sys.argv) > 2 else 40.0
    good = [asyncio.run(measure(backend, calls, rate)) for backend in ("httpx", "aiohttp")]
    sys.exit(0 if all(good) else "beyond the aim")


if __name__ == "__main__":
    main()
