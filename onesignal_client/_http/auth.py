"""Authentication as httpx knows it: the key that an operation takes, in `Authorization`."""

from __future__ import annotations

from collections.abc import Generator
from typing import TYPE_CHECKING

import httpx

from .._schema.operation import EXTENSION

if TYPE_CHECKING:
    from .settings import Settings


class KeyAuth(httpx.Auth):
    """Signs each request with the key that its operation's security names."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        operation = request.extensions[EXTENSION]
        request.headers["Authorization"] = self._settings.header_for(operation)
        yield request
