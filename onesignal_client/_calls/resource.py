"""What the generated groups of calls stand on."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Generator
from importlib import import_module
from typing import TYPE_CHECKING, Any, Generic, TypeVar, Unpack, overload

if TYPE_CHECKING:
    from .._schema.operation import Arguments, Operation
    from ..client import AsyncOneSignal, OneSignal

R = TypeVar("R", bound="Resource | AsyncResource")


class Resource:
    """A group of calls of the synchronous client."""

    def __init__(self, client: OneSignal) -> None:
        self._client = client

    def _iterate(self, operation: Operation[Any], **given: Unpack[Arguments]) -> Generator[Any]:
        from .paging import following, items

        query = given.get("query")
        while query is not None:
            given["query"] = query
            page = self._client._call(operation, **given)
            found = items(operation, page)
            yield from found
            query = following(operation, query, page, len(found))


class AsyncResource:
    """A group of calls of the asynchronous client."""

    def __init__(self, client: AsyncOneSignal) -> None:
        self._client = client

    async def _iterate(
        self, operation: Operation[Any], **given: Unpack[Arguments]
    ) -> AsyncGenerator[Any]:
        from .paging import following, items

        query = given.get("query")
        while query is not None:
            given["query"] = query
            page = await self._client._call(operation, **given)
            found = items(operation, page)
            for each in found:
                yield each
            query = following(operation, query, page, len(found))


class Group(Generic[R]):
    """A group of calls as an attribute of a client: imported and made when first used.

    On the class it is the resource's class, so that `create_autospec`, which looks at classes,
    finds the calls; a property or `cached_property` would hide them from it.

    Args:
        target: Where its class is, as `module:Class`.
    """

    def __init__(self, target: str) -> None:
        self._module, _, self._class = target.partition(":")

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    @overload
    def __get__(self, client: None, owner: type) -> type[R]: ...

    @overload
    def __get__(self, client: Any, owner: type) -> R: ...

    def __get__(self, client: Any, owner: type) -> R | type[R]:
        kind: type[R] = getattr(import_module(self._module), self._class)
        if client is None:
            return kind
        # From now on the client's own attribute is found first.
        made = client.__dict__[self._name] = kind(client)
        return made
