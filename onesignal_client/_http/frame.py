"""From a call's request to httpx's own, signed with the key that its operation takes."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any

import httpx

from .._schema.operation import DEADLINE, EXTENSION, MAX_RETRIES
from .._version import __version__
from .auth import KeyAuth

if TYPE_CHECKING:
    from .request import Wire
    from .settings import Settings

Client = httpx.Client | httpx.AsyncClient

_HAVE_A_LENGTH = frozenset({"POST", "PUT", "PATCH"})
_url = lru_cache(maxsize=64)(httpx.URL)


class Framer:
    """Makes the requests of a client with its settings.

    httpx's `build_request` merges headers, cookies and URLs afresh for each request, which takes
    as long as all the rest of a call; so it is left to clients that callers made themselves.
    """

    def __init__(self, settings: Settings, given: Client | None) -> None:
        self._auth = KeyAuth(settings)
        self._given = given
        self._host = httpx.URL(settings.base_url).netloc.decode()
        self._extensions = {
            "timeout": settings.timeouts(),
            MAX_RETRIES: settings.max_retries,
            DEADLINE: settings.deadline,
        }

    def frame(self, wire: Wire) -> httpx.Request:
        """The request, to be sent as it is."""
        extensions = {**self._extensions, EXTENSION: wire.operation}
        if self._given is None:
            request = self._make(wire, extensions)
        else:
            request = _build(self._given, wire, extensions)
        return next(self._auth.auth_flow(request))

    def _make(self, wire: Wire, extensions: dict[str, Any]) -> httpx.Request:
        headers = _shared(self._host).copy()
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


@cache
def _shared(host: str) -> httpx.Headers:
    """httpx's own headers and ours, made once."""
    usual = httpx.Client(transport=httpx.BaseTransport(), trust_env=False).headers
    headers = httpx.Headers({"Host": host, **usual})
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
