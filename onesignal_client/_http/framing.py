"""aiohttp reads what httpx reads: replies framed oddly, and what came before a cut.

Its parser refuses some heads that h11 reads, and throws a head away if what follows it in the same
packet cannot be read: a message that was sent would pass for one that perhaps was not.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Mapping
from functools import partial
from typing import Any, cast

from aiohttp import StreamReader, TCPConnector
from aiohttp.client_proto import ResponseHandler

MAX_HEAD = 100 * 1024
"""Bytes of a head, as httpx has it."""

_MOST_TRIED = 2**16
"""Bytes of which no part makes aiohttp pause its transport."""

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


class Cut(StreamReader):
    """A body that has ended because what followed cannot be read."""

    __slots__ = ()


class Handler(ResponseHandler):
    """Lets the parser have its way; if it refuses, it gets the head anew, in plain terms and alone.

    To take each head apart before would cost several times as much as all else that is done here.
    """

    __came: bytes | None = None
    """All that has come of the head that is awaited; None if none is."""
    __body: StreamReader | None = None
    __refused = __trying = False
    __parameters: Mapping[str, Any] = {}

    def set_response_params(self, **parameters: Any) -> None:
        """A request is about to go out."""
        self.__came, self.__body, self.__refused = b"", None, False
        self.__parameters = parameters
        super().set_response_params(**parameters)

    def feed_data(self, data: Any, size: int = 0) -> None:
        """A head was read."""
        if data[0].code >= 200 or data[0].code == 101:
            self.__came, self.__body = None, data[1]
        super().feed_data(data, size)

    def set_exception(self, *failure: Any, **cause: Any) -> None:
        if self.__trying:
            self.__refused = True
        else:
            super().set_exception(*failure, **cause)

    def data_received(self, data: bytes) -> None:
        if self.__came is not None:
            data = self._head(data)
            if not data:
                return
        elif data and self.__body is not None and self.__body.is_eof():  # nobody has asked for it
            self._abort()
            self.force_close()
            super().close()
            return
        super().data_received(data)
        if self.exception() is not None:
            self._abort()
            body = self.__body
            if body is not None and not body.is_eof():
                super().close()
                # An exception would hide what has come before. The reader has nothing but the body.
                body.__class__ = Cut
                body.feed_eof()

    def close(self) -> None:
        """Now, even if the other side does not take what is still to be sent."""
        if self.transport is not None and self.transport.get_write_buffer_size():
            self._abort()
        super().close()

    def _abort(self) -> None:
        if self.transport is not None:
            self.transport.abort()  # with TLS, closing would wait for the other side

    def _head(self, data: bytes) -> bytes:
        """What is left to be handed on when the head was."""
        came = self.__came = (self.__came or b"") + data
        if not self.__refused:
            if len(came) < _MOST_TRIED:
                # The parser's failure would close it at once.
                self.__trying, transport, self.transport = True, self.transport, None
                try:
                    super().data_received(data)
                finally:
                    self.__trying, self.transport = False, transport
                if not self.__refused:
                    return b""
            self.__refused = True
            super().set_response_params(**self.__parameters)
        start = 0
        while end := _END.search(came, start):
            head = came[start : end.end()]
            start = end.end()
            if not _INTERIM.match(head):
                self.__came = None
                super().data_received(plain(head))
                if self.exception() is None:
                    return came[start:]
                self._abort()
                return b""
        if len(came) - start > MAX_HEAD:  # for the parser to refuse
            self.__came = None
            return came
        self.__came = came[start:]
        self.start_timeout()
        return b""


def plain(head: bytes) -> bytes:
    """With one length if it was repeated, with none beside chunks; otherwise as it is."""
    values = {value.strip() for length in _LENGTH.findall(head) for value in length.split(b",")}
    if len(values) != 1 or not min(values).isdigit():
        return head  # to be refused if there are several, as httpx does
    status, _, fields = _LENGTH.sub(b"", head).partition(b"\n")
    length = b"" if _CHUNKED.search(head) else b"Content-Length: " + values.pop() + b"\r\n"
    return status + b"\n" + length + fields
