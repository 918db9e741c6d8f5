"""aiohttp reads what httpx reads: replies framed oddly, and what came before a cut.

Its parser refuses some heads that h11 reads, and throws a head away if what follows it in the same
packet cannot be read: a message that was sent would pass for one that perhaps was not.
"""

from __future__ import annotations

import asyncio
import re
from functools import partial
from typing import Any, cast

from aiohttp import ClientPayloadError, StreamReader, TCPConnector
from aiohttp.client_proto import ResponseHandler

MAX_HEAD = 100 * 1024
"""Bytes of a head, as httpx has it."""

_END = re.compile(rb"\n\r?\n")
_INTERIM = re.compile(rb"HTTP/1\.\d 1(?!01)\d\d")
_LENGTH = re.compile(rb"\ncontent-length:((?:[^\r\n]|\r?\n[ \t])*)\r?(?=\n)", re.IGNORECASE)
_CHUNKED = re.compile(rb"\ntransfer-encoding:[ \t]*chunked[ \t]*\r?\n", re.IGNORECASE)


class Connector(TCPConnector):
    """Its connections read as `Handler` does."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        loop = asyncio.get_running_loop()
        self._factory = cast("partial[ResponseHandler]", partial(Handler, loop=loop))


class Handler(ResponseHandler):
    """Hands the parser each head alone and in plain terms, and then what follows it."""

    _came: bytes | None = None
    """What has come of the head that is awaited; None if none is."""
    _body: StreamReader | None = None

    def set_response_params(self, **parameters: Any) -> None:
        """A request is about to go out."""
        self._came, self._body = b"", None
        super().set_response_params(**parameters)

    def feed_data(self, data: Any, size: int = 0) -> None:
        """A head was read."""
        self._body = data[1]
        super().feed_data(data, size)

    def data_received(self, data: bytes) -> None:
        if self._came is not None:
            if rest := self._behind_head(self._came + data):
                super().data_received(rest)
        elif data and self._body is not None and self._body.is_eof():  # nobody asked for it
            self.force_close()
            self._abort()
            return
        else:
            super().data_received(data)
        if self.exception() is not None:
            self._abort()
            if self._body is not None and not self._body.is_eof():
                self._body.set_exception(ClientPayloadError("what follows cannot be read"))

    def _behind_head(self, came: bytes) -> bytes:
        """What is left to be read when the head was; interim ones before it say nothing."""
        while end := _END.search(came):
            head, came = came[: end.end()], came[end.end() :]
            if not _INTERIM.match(head):
                self._came = None
                super().data_received(plain(head))
                return came if self.exception() is None else b""
        if len(came) > MAX_HEAD:  # for the parser to refuse
            self._came = None
            return came
        self._came = came
        self.start_timeout()
        return b""

    def close(self) -> None:
        """Now, even if the other side does not take what is still to be sent."""
        if self.is_connected() and self.transport.get_write_buffer_size():  # type: ignore[union-attr]
            self._abort()
        super().close()

    def _abort(self) -> None:
        if self.transport is not None:
            self.transport.abort()  # with TLS, closing would wait for the other side


def plain(head: bytes) -> bytes:
    """With one length if it was repeated, with none beside chunks; otherwise as it is."""
    lengths, chunked = _LENGTH.findall(head), _CHUNKED.search(head)
    values = {value.strip() for length in lengths for value in length.split(b",")}
    if len(values) != 1 or not min(values).isdigit():
        return head  # to be refused if there are several, as httpx does
    if len(lengths) == 1 and not chunked and b"," not in lengths[0]:
        return head
    status, _, fields = _LENGTH.sub(b"", head).partition(b"\n")
    length = b"" if chunked else b"Content-Length: " + values.pop() + b"\r\n"
    return status + b"\n" + length + fields
