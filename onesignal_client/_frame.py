"""From a call's request to httpx's own, with the headers that all requests share made once."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

import httpx

from ._operation import EXTENSION, MAX_RETRIES
from ._version import __version__

if TYPE_CHECKING:
    from ._request import Wire
    from ._settings import Settings

Client = httpx.Client | httpx.AsyncClient

_HAVE_A_LENGTH = frozenset({"POST", "PUT", "PATCH"})
_url = lru_cache(maxsize=64)(httpx.URL)


class Framer:
    """Makes the requests of a client with its settings.

    httpx's `build_request` merges headers, cookies and URLs afresh for each request, which takes
    as long as all the rest of a call; it is left to clients that callers made with their own.
    """

    def __init__(self, settings: Settings, given: Client | None) -> None:
        self._host = httpx.URL(settings.base_url).netloc.decode()
        self._given = given
        self._extensions = {"timeout": settings.timeouts(), MAX_RETRIES: settings.max_retries}
        self._shared: httpx.Headers | None = None

    def frame(self, http: Client, wire: Wire) -> httpx.Request:
        """The request; `http` is the client that will send it."""
        extensions = {**self._extensions, EXTENSION: wire.operation}
        if self._given is not None:
            return _build(self._given, wire, extensions)
        if self._shared is None:
            self._shared = self._headers(http)
        headers = self._shared.copy()
        for name, value in wire.headers.items():
            headers[name] = value
        content = wire.content or b""
        if content or wire.method in _HAVE_A_LENGTH:
            headers["Content-Length"] = str(len(content))
        request = httpx.Request(
            wire.method,
            _url(wire.url),
            headers=headers,
            stream=httpx.ByteStream(content),
            extensions=extensions,
        )
        request.read()
        return request

    def _headers(self, http: Client) -> httpx.Headers:
        headers = httpx.Headers({"Host": self._host, **http.headers})
        headers["Accept"] = "application/json"
        headers["User-Agent"] = _user_agent()
        return headers


def _build(client: Client, wire: Wire, extensions: dict[str, Any]) -> httpx.Request:
    headers = {"Accept": "application/json", **wire.headers}
    if client.headers.get("user-agent", "").startswith("python-httpx/"):
        headers["User-Agent"] = _user_agent()
    return client.build_request(
        wire.method, wire.url, content=wire.content, headers=headers, extensions=extensions
    )


def _user_agent() -> str:
    import platform

    return f"onesignal-typed/{__version__} Python/{platform.python_version()}"
