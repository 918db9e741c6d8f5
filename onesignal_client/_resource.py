"""What the generated groups of calls stand on."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .client import AsyncOneSignal, OneSignal


class Resource:
    """A group of calls of the synchronous client."""

    __slots__ = ("_client",)

    def __init__(self, client: OneSignal) -> None:
        self._client = client


class AsyncResource:
    """A group of calls of the asynchronous client."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncOneSignal) -> None:
        self._client = client
