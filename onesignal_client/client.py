"""The clients: one way from a call to the wire, the same for sync and async but for one await."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping
from typing import TYPE_CHECKING, Any, Generic, Literal, Self, TypeVar

from ._generated.resources import AsyncResources, Resources
from ._resource import AsyncResource, Resource
from ._schema.unset import UNSET, Unset

if TYPE_CHECKING:
    import httpx

    from ._http import request as _request
    from ._http.pipeline import Core
    from ._http.pool import AsyncPool, Pool
    from ._http.settings import Settings
    from ._http.transports import Backend
    from ._schema.operation import Operation
    from .checks import Checks
    from .response import Response

T = TypeVar("T")
R = TypeVar("R")
P = TypeVar("P", "Pool", "AsyncPool")


class _Client(Generic[P]):
    """What both clients share: everything but sending."""

    _core: Core
    _pool: P

    @property
    def _settings(self) -> Settings:
        return self._core.settings

    @property
    def app_id(self) -> str | None:
        """The app that calls act on unless they name another."""
        return self._core.settings.app_id

    @property
    def base_url(self) -> str:
        """Where calls go."""
        return self._core.settings.base_url

    def with_options(
        self,
        *,
        app_id: str | None = None,
        rest_api_key: str | None = None,
        organization_api_key: str | None = None,
        authorization: str | Unset | None = UNSET,
        base_url: str | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
        deadline: float | None = None,
        checks: Checks | bool | None = None,
        raise_if_not_sent: bool | None = None,
    ) -> Self:
        """A cheap copy with other settings that shares the connections; what is left out stays.

        `authorization` is sent as it is instead of a key, such as `Bearer <JWT>` where identity
        verification is on; None takes it back. Closing a copy closes the connections of all.
        """
        given = {name: value for name, value in locals().items() if name != "self"}
        copy = type(self).__new__(type(self))
        copy.__dict__.update(self._own())
        copy._core, copy._pool = self._core.copy(given), self._pool
        if base_url is not None:
            copy._pool = self._pool.for_host(copy.base_url)
        return copy

    def _own(self) -> dict[str, Any]:
        """What a subclass has added."""
        return {
            name: value
            for name, value in self.__dict__.items()
            if name not in ("_core", "_pool") and not isinstance(value, (Resource, AsyncResource))
        }

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._settings!r})"

    def __reduce__(self) -> tuple[Any, ...]:
        if self._pool.given is not None:
            raise TypeError(f"{type(self).__name__} with an http_client of yours cannot be pickled")
        pool = self._pool
        made_from = type(self), tuple(self._settings), type(pool), pool.options()
        return _revive, made_from, self._own() or None


class OneSignal(_Client["Pool"], Resources):
    """OneSignal's server API.

    Settings that are left out come from the environment: `ONESIGNAL_APP_ID`,
    `ONESIGNAL_REST_API_KEY`, `ONESIGNAL_ORGANIZATION_API_KEY` and `ONESIGNAL_BASE_URL`. A client
    may be shared among threads; close it, or use it in a `with` statement.

    Args:
        app_id: The app that calls act on; each call can name another with `app_id=`.
        rest_api_key: The app's key, for most calls.
        organization_api_key: The organization's key, for apps, API keys and audit logs.
        base_url: Where calls go, `https://api.onesignal.com` unless given.
        timeout: Seconds, or an `httpx.Timeout`; None waits for ever. OneSignal itself may take
            up to 100 seconds, hence the default of 110.
        max_retries: How often a failed request is repeated where that is safe; see `retry`.
        deadline: Seconds after the start of a call in which its last attempt must start, 600
            unless given. That attempt may still take as long as `timeout` lets it.
        http_client: An `httpx.Client` of yours; its settings are kept, its timeout too unless you
            give one here, and it stays yours to close.
        http2: Speak HTTP/2 (needs the extra `http2`).
        checks: False sends requests unchecked; a `Checks` value chooses among the checks.
        raise_if_not_sent: Raise `NotSentError` if a notification was accepted but reaches nobody.

    Raises:
        ConfigurationError: a setting makes no sense.
    """

    def __init__(
        self,
        *,
        app_id: str | None = None,
        rest_api_key: str | None = None,
        organization_api_key: str | None = None,
        base_url: str | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
        deadline: float | None = None,
        http_client: httpx.Client | None = None,
        http2: bool = False,
        checks: Checks | bool | None = None,
        raise_if_not_sent: bool = False,
    ) -> None:
        arguments = locals()
        import httpx

        from ._http.pipeline import Core
        from ._http.pool import Pool

        self._core = Core.start(httpx.Client, arguments)
        self._pool = Pool(http_client, self.base_url, http2=http2)

    def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, Any] | None = None,
        json: Any = None,
        headers: Mapping[str, str] | None = None,
        key: Literal["rest_api_key", "organization_api_key"] = "rest_api_key",
    ) -> Response[Any]:
        """Call an endpoint that this library does not know yet, with its keys, retries and errors.

        Args:
            method: Such as `GET`.
            path: Such as `/apps/{id}/segments`, already encoded, without the host.
            query: Query parameters; lists repeat, None is left out.
            json: The body.
            headers: Further headers.
            key: Which key it takes.

        Returns:
            The reply; its JSON is in `parsed`.

        Raises:
            OneSignalError: as for any call.
        """
        from ._http.ad_hoc import ad_hoc

        operation = ad_hoc(method, path, key, json, query, headers)
        return _checked(self._send(operation, query=query, headers=headers, body=json))

    def close(self) -> None:
        """Close the connections; a retry that is waiting stops at once."""
        self._pool.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _send(
        self,
        operation: Operation[T],
        *,
        path: tuple[Any, ...] = (),
        query: Mapping[str, Any] | None = None,
        headers: Mapping[str, Any] | None = None,
        body: Any = None,
        app_id: str | None = None,
    ) -> Response[T]:
        core = self._core
        wire = core.prepare(operation, path, query, headers, body, app_id)
        transport = self._pool.get()
        request = core.frame(wire)
        with core.translated(wire, request):
            reply = transport.handle_request(request)
        return core.read(wire, request, reply)

    def _call(self, operation: Operation[T], **given: Any) -> T:
        return self._core.finish(self._send(operation, **given))


class AsyncOneSignal(_Client["AsyncPool"], AsyncResources):
    """OneSignal's server API, to be awaited.

    Takes the settings of `OneSignal`, but for:

    Args:
        http_client: An `httpx.AsyncClient` of yours; its settings are kept, and it stays yours.
        backend: `aiohttp` or `httpx`; `auto` takes aiohttp's connections, which scale better
            under many tasks, if the extra `aiohttp` is installed and nothing speaks against it
            (an `http_client` of yours, HTTP/2, a proxy).
    """

    def __init__(
        self,
        *,
        app_id: str | None = None,
        rest_api_key: str | None = None,
        organization_api_key: str | None = None,
        base_url: str | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
        deadline: float | None = None,
        http_client: httpx.AsyncClient | None = None,
        http2: bool = False,
        backend: Backend = "auto",
        checks: Checks | bool | None = None,
        raise_if_not_sent: bool = False,
    ) -> None:
        arguments = locals()
        import httpx

        from ._http.pipeline import Core
        from ._http.pool import AsyncPool

        self._core = Core.start(httpx.AsyncClient, arguments)
        self._pool = AsyncPool(http_client, self.base_url, http2=http2, backend=backend)

    def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, Any] | None = None,
        json: Any = None,
        headers: Mapping[str, str] | None = None,
        key: Literal["rest_api_key", "organization_api_key"] = "rest_api_key",
    ) -> Coroutine[Any, Any, Response[Any]]:
        """As `OneSignal.request`."""
        from ._http.ad_hoc import ad_hoc

        operation = ad_hoc(method, path, key, json, query, headers)
        wire = self._core.prepare(operation, query=query, headers=headers, body=json)
        return self._exchange(wire, _checked)

    async def aclose(self) -> None:
        """Close the connections; a retry that is waiting stops at once."""
        await self._pool.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()

    def _send(
        self,
        operation: Operation[T],
        *,
        path: tuple[Any, ...] = (),
        query: Mapping[str, Any] | None = None,
        headers: Mapping[str, Any] | None = None,
        body: Any = None,
        app_id: str | None = None,
    ) -> Coroutine[Any, Any, Response[T]]:
        # Not a coroutine itself, so that warnings and refusals arise at the caller's own line.
        wire = self._core.prepare(operation, path, query, headers, body, app_id)
        return self._exchange(wire, _itself)

    async def _exchange(self, wire: _request.Wire, then: Callable[[Response[Any]], R]) -> R:
        # One coroutine for all: one within another is never awaited if the outer is cancelled
        # before it starts, and draws a warning.
        core, transport = self._core, self._pool.get()
        request = core.frame(wire)
        with core.translated(wire, request):
            reply = await transport.handle_async_request(request)
        return then(core.read(wire, request, reply))

    def _call(self, operation: Operation[T], **given: Any) -> Coroutine[Any, Any, T]:
        return self._exchange(self._core.prepare(operation, **given), self._core.finish)

    def _parsed(self, operation: Operation[T], **given: Any) -> Coroutine[Any, Any, T | None]:
        return self._exchange(self._core.prepare(operation, **given), _parsed)


def _itself(response: Response[T]) -> Response[T]:
    return response


def _parsed(response: Response[T]) -> T | None:
    return response.parsed


def _checked(response: Response[T]) -> Response[T]:
    response.result()
    return response


def _revive(
    cls: type[OneSignal | AsyncOneSignal],
    settings: tuple[Any, ...],
    pool: type[Any],
    options: dict[str, Any],
) -> OneSignal | AsyncOneSignal:
    from ._http.pipeline import Core
    from ._http.settings import Settings

    client = cls.__new__(cls)
    client._core = Core(Settings(*settings), None)
    client._pool = pool(None, client.base_url, **options)
    return client
