"""What the generated groups of calls stand on."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Coroutine, Generator, Mapping
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from ._schema.operation import Operation

T = TypeVar("T")


class Caller:
    """Whatever can carry out an operation and hand back its parsed reply."""

    def _call(self, operation: Operation[T], **given: Any) -> T:
        raise NotImplementedError


class AsyncCaller:
    """As `Caller`, to be awaited."""

    def _call(self, operation: Operation[T], **given: Any) -> Coroutine[Any, Any, T]:
        raise NotImplementedError


class Resource:
    """A group of calls of the synchronous client."""

    __slots__ = ("_client",)

    def __init__(self, client: Caller) -> None:
        self._client = client

    def _iterate(
        self, operation: Operation[Any], *, query: Mapping[str, Any] | None, **given: Any
    ) -> Generator[Any]:
        from ._paging import following, items

        while query is not None:
            page = self._client._call(operation, query=query, **given)
            found = items(operation, page)
            yield from found
            query = following(operation, query, page, len(found))


class AsyncResource:
    """A group of calls of the asynchronous client."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    async def _iterate(
        self, operation: Operation[Any], *, query: Mapping[str, Any] | None, **given: Any
    ) -> AsyncGenerator[Any]:
        from ._paging import following, items

        while query is not None:
            page = await self._client._call(operation, query=query, **given)
            found = items(operation, page)
            for each in found:
                yield each
            query = following(operation, query, page, len(found))
