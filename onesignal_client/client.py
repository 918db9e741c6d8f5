"""The clients: one way from a call to the wire, the same for sync and async but for one await."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Generic, Literal, Self, TypeVar

from ._generated.resources import AsyncResources, Resources
from ._redaction import Secret
from ._resource import AsyncResource, Group, Resource
from ._schema.unset import UNSET, Unset

if TYPE_CHECKING:
    import httpx

    from ._http.clients import Backend
    from ._http.pipeline import Pipeline
    from ._http.pool import AsyncPool, Pool
    from ._schema.operation import Operation
    from .checks import Checks
    from .exports import AsyncExports, Exports
    from .response import Response

T = TypeVar("T")
P = TypeVar("P", "Pool", "AsyncPool")


class _Client(Generic[P]):
    """What both clients share: everything but sending."""

    _pipeline: Pipeline
    _pool: P

    @property
    def app_id(self) -> str | None:
        """The app that calls act on unless they name another."""
        return self._pipeline.settings.app_id

    @property
    def base_url(self) -> str:
        """Where calls go."""
        return self._pipeline.settings.base_url

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
        max_response_size: int | None = None,
        headers: Mapping[str, str] | None = None,
        query: Mapping[str, Any] | None = None,
        checks: Checks | bool | None = None,
        raise_if_not_sent: bool | None = None,
    ) -> Self:
        """A cheap copy with other settings that shares the connections; what is left out stays.

            client.with_options(timeout=5, headers={"X-Trace": "42"}).notifications.list()

        `headers` and `query` go with every call of the copy, beside what the call itself sends.
        `authorization=None` takes an authorization back. Closing a copy closes the connections
        of all.

        Raises:
            ConfigurationError: a setting makes no sense.
        """
        # No variable of ours keeps a key in clear: a failing frame may be shown to anybody.
        rest_api_key = Secret.of(rest_api_key)
        organization_api_key = Secret.of(organization_api_key)
        authorization = Secret.of(authorization)
        base_url = Secret.of(base_url)
        from ._http.settings import settle

        settings = settle(
            {
                "app_id": app_id,
                "rest_api_key": rest_api_key,
                "organization_api_key": organization_api_key,
                "authorization": authorization,
                "base_url": base_url,
                "timeout": timeout,
                "max_retries": max_retries,
                "deadline": deadline,
                "max_response_size": max_response_size,
                "headers": headers,
                "query": query,
                "checks": checks,
                "raise_if_not_sent": raise_if_not_sent,
            },
            self._pipeline.settings,
        )
        copy = type(self).__new__(type(self))
        copy.__dict__.update(self._own())
        copy._pipeline, copy._pool = self._pipeline.copy(settings), self._pool
        return copy

    def _own(self) -> dict[str, Any]:
        """What a subclass has added."""
        return {
            name: value
            for name, value in self.__dict__.items()
            if name not in ("_pipeline", "_pool")
            and not isinstance(value, (Resource, AsyncResource))
        }

    def __repr__(self) -> str:
        made = "_pipeline" in self.__dict__
        return f"{type(self).__name__}({self._pipeline.settings if made else '...'})"

    def __getstate__(self) -> dict[str, Any]:
        if self._pool.given is not None:
            raise TypeError(f"{type(self).__name__} with an http_client of yours cannot be pickled")
        return {**self._own(), "_pool": self._pool, "_settings": self._pipeline.settings}

    def __setstate__(self, state: dict[str, Any]) -> None:
        from ._http.pipeline import Pipeline

        self._pipeline = Pipeline(state.pop("_settings"))
        self._pool = state.pop("_pool")
        self.__dict__.update(state)


class OneSignal(_Client["Pool"], Resources):
    """OneSignal's server API.

    Settings that are left out come from the environment: `ONESIGNAL_APP_ID`,
    `ONESIGNAL_REST_API_KEY`, `ONESIGNAL_ORGANIZATION_API_KEY` and `ONESIGNAL_BASE_URL`. A client
    may be shared among threads; close it, or use it in a `with` statement.

    Args:
        app_id: The app that calls act on; each call can name another with `app_id=`.
        rest_api_key: The app's key, for most calls.
        organization_api_key: The organization's key, for apps, API keys and audit logs.
        authorization: Sent instead of a key, such as `Bearer <JWT>` where identity verification
            is on; a token alone is taken for a bearer's.
        base_url: Where calls go, `https://api.onesignal.com` unless given.
        timeout: Seconds that each attempt may take, from its start to the last byte of the reply;
            or an `httpx.Timeout`, which bounds the phases of an attempt; None disables the
            timeout. OneSignal itself may take up to 100 seconds, hence the default of 110.
        max_retries: How often a failed request is repeated where that is safe, 12 unless given;
            see `retry`.
        deadline: Seconds after the start of a call in which its last attempt must start, 30
            unless given. That attempt may still take as long as `timeout` lets it. Raise it for
            batches, which can wait out an outage.
        max_response_size: Bytes that a reply may have once it is decompressed, 64 MiB unless
            given; a larger one is an error.
        http_client: An `httpx.Client` of yours; its settings are kept, its timeout too unless you
            give one here (httpx's own default is 5 seconds), and it stays yours to close.
        checks: False sends requests unchecked; a `Checks` value chooses among the checks.
        raise_if_not_sent: Raise `NotSentError` if a notification was accepted but reaches nobody.

    Raises:
        ConfigurationError: a setting makes no sense.
    """

    exports: Group[Exports] = Group("onesignal_client.exports:Exports")

    def __init__(
        self,
        *,
        app_id: str | None = None,
        rest_api_key: str | None = None,
        organization_api_key: str | None = None,
        authorization: str | None = None,
        base_url: str | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
        deadline: float | None = None,
        max_response_size: int | None = None,
        http_client: httpx.Client | None = None,
        checks: Checks | bool | None = None,
        raise_if_not_sent: bool = False,
    ) -> None:
        # No variable of ours keeps a key in clear: a failing frame may be shown to anybody.
        rest_api_key = Secret.of(rest_api_key)
        organization_api_key = Secret.of(organization_api_key)
        authorization = Secret.of(authorization)
        base_url = Secret.of(base_url)
        import httpx

        from ._http.pipeline import Pipeline
        from ._http.pool import Pool
        from ._http.settings import settle, timeout_of

        settings = settle(
            {
                "app_id": app_id,
                "rest_api_key": rest_api_key,
                "organization_api_key": organization_api_key,
                "authorization": authorization,
                "base_url": base_url,
                "timeout": timeout_of(http_client, httpx.Client, timeout),
                "max_retries": max_retries,
                "deadline": deadline,
                "max_response_size": max_response_size,
                "checks": checks,
                "raise_if_not_sent": raise_if_not_sent,
            }
        )
        self._pipeline = Pipeline(settings)
        self._pool = Pool(http_client)

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
        response = self._send(operation, query=query, headers=headers, body=json)
        response.result()
        return response

    def close(self) -> None:
        """Close the connections; calls that wait or are under way fail at once."""
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
        from ._http.pipeline import FAILURES

        pipeline = self._pipeline
        prepared = pipeline.prepare(operation, path, query, headers, body, app_id)
        client, retrying = self._pool.get()
        request = pipeline.build(prepared, client)
        try:
            reply = retrying.handle_request(request)
        except FAILURES as error:
            raise pipeline.failed(prepared, request, error) from error
        return pipeline.respond(prepared, request, reply)

    def _call(self, operation: Operation[T], **given: Any) -> T:
        return self._pipeline.finish(self._send(operation, **given))


class AsyncOneSignal(_Client["AsyncPool"], AsyncResources):
    """OneSignal's server API, to be awaited, under asyncio.

    Takes the settings of `OneSignal`, but for:

    Args:
        http_client: An `httpx.AsyncClient` of yours; its settings are kept, and it stays yours.
        backend: `httpx`, or `aiohttp` for connections that scale better still under many tasks
            (needs the extra `aiohttp`).
    """

    exports: Group[AsyncExports] = Group("onesignal_client.exports:AsyncExports")

    def __init__(
        self,
        *,
        app_id: str | None = None,
        rest_api_key: str | None = None,
        organization_api_key: str | None = None,
        authorization: str | None = None,
        base_url: str | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
        deadline: float | None = None,
        max_response_size: int | None = None,
        http_client: httpx.AsyncClient | None = None,
        backend: Backend = "httpx",
        checks: Checks | bool | None = None,
        raise_if_not_sent: bool = False,
    ) -> None:
        rest_api_key = Secret.of(rest_api_key)
        organization_api_key = Secret.of(organization_api_key)
        authorization = Secret.of(authorization)
        base_url = Secret.of(base_url)
        import httpx

        from ._http.pipeline import Pipeline
        from ._http.pool import AsyncPool, refuse_trio
        from ._http.settings import settle, timeout_of

        refuse_trio()
        settings = settle(
            {
                "app_id": app_id,
                "rest_api_key": rest_api_key,
                "organization_api_key": organization_api_key,
                "authorization": authorization,
                "base_url": base_url,
                "timeout": timeout_of(http_client, httpx.AsyncClient, timeout),
                "max_retries": max_retries,
                "deadline": deadline,
                "max_response_size": max_response_size,
                "checks": checks,
                "raise_if_not_sent": raise_if_not_sent,
            }
        )
        self._pipeline = Pipeline(settings)
        self._pool = AsyncPool(http_client, backend)

    async def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, Any] | None = None,
        json: Any = None,
        headers: Mapping[str, str] | None = None,
        key: Literal["rest_api_key", "organization_api_key"] = "rest_api_key",
    ) -> Response[Any]:
        """As `OneSignal.request`."""
        from ._http.ad_hoc import ad_hoc

        operation = ad_hoc(method, path, key, json, query, headers)
        response = await self._send(operation, query=query, headers=headers, body=json)
        response.result()
        return response

    async def aclose(self) -> None:
        """Close the connections; calls that wait or are under way fail at once."""
        await self._pool.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()

    async def _send(
        self,
        operation: Operation[T],
        *,
        path: tuple[Any, ...] = (),
        query: Mapping[str, Any] | None = None,
        headers: Mapping[str, Any] | None = None,
        body: Any = None,
        app_id: str | None = None,
    ) -> Response[T]:
        from ._http.pipeline import FAILURES

        pipeline = self._pipeline
        prepared = pipeline.prepare(operation, path, query, headers, body, app_id)
        client, retrying = self._pool.get()
        request = pipeline.build(prepared, client)
        try:
            reply = await retrying.handle_async_request(request)
        except FAILURES as error:
            raise pipeline.failed(prepared, request, error) from error
        return pipeline.respond(prepared, request, reply)

    async def _call(self, operation: Operation[T], **given: Any) -> T:
        return self._pipeline.finish(await self._send(operation, **given))
