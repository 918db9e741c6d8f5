"""Authentication as httpx knows it: the key that an operation takes, in `Authorization`."""

from __future__ import annotations

from collections.abc import Generator

import httpx

from .._common.redaction import Secret


class KeyAuth(httpx.Auth):
    """Signs requests; the key shows itself in nothing but the header."""

    def __init__(self, header: Secret) -> None:
        self._header = header

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        request.headers["Authorization"] = self._header.reveal()
        yield request
