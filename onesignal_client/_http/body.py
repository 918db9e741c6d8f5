"""The body of a reply: read within bounds of size and time, and decompressed within them too."""

from __future__ import annotations

from time import monotonic

import httpx

_PIECE = 2**14  # bytes decompressed in one go: some 16 MB at the very most


class TooLarge(httpx.DecodingError):
    """The reply has more bytes than were allowed."""

    def __init__(self, most: int) -> None:
        self.problem = f"is larger than max_response_size, {most:,} bytes"
        super().__init__(f"it {self.problem}")


class Body:
    """What came of a reply's body so far, as it came."""

    def __init__(self, max_size: int, within: float | None) -> None:
        self._parts: list[bytes] = []
        self._left = self._most = max_size
        self._ends = None if within is None else monotonic() + within

    def add(self, part: bytes) -> None:
        self._left -= len(part)
        if self._left < 0:
            raise TooLarge(self._most)
        if self._ends is not None and monotonic() > self._ends:
            raise httpx.ReadTimeout("the attempt took too long")
        self._parts.append(part)

    def __bytes__(self) -> bytes:
        return b"".join(self._parts)


def read_already(response: httpx.Response) -> bytes:
    """The content of a response that a hook has read, and httpx has decompressed."""
    response.headers.pop("content-encoding", None)
    return response.content


def without_body(headers: httpx.Headers) -> list[tuple[str, str]]:
    """The headers, but for those that speak of the body."""
    return [
        (name, value)
        for name, value in headers.multi_items()
        if not name.startswith(("content-", "transfer-"))
    ]


def decompressed(
    response: httpx.Response, raw: bytes, max_size: int
) -> tuple[bytes, Exception | None]:
    """The content that a body stands for, or as much of it as can be read, and why not all."""
    coding = response.headers.get("content-encoding", "")
    if not coding or not raw:
        return raw, None
    size = 1 if "," in coding else _PIECE
    pieces = (raw[start : start + size] for start in range(0, len(raw), size))
    twin = httpx.Response(200, headers={"content-encoding": coding}, content=pieces)
    body = Body(max_size, None)
    try:
        for part in twin.iter_bytes():
            body.add(part)
    except httpx.DecodingError as error:
        return bytes(body) or raw, error
    return bytes(body), None
