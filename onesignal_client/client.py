"""The clients: one way from a call to the wire, the same for sync and async but for one await."""

from __future__ import annotations

from collections.abc import AsyncIterable, Callable, Coroutine, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Generic, Literal, Self, TypeVar, Unpack

from ._calls.resource import AsyncResource, Group, Resource
from ._common.redaction import Secret
from ._generated.resources import AsyncResources, Resources
from ._schema.unset import UNSET, Unset

if TYPE_CHECKING:
    import os
    from uuid import UUID

    import httpx

    from ._http.clients import Backend
    from ._http.pipeline import Pipeline
    from ._http.pool import AsyncPool, Pool
    from ._schema.operation import Arguments, Operation
    from .bulk import AsyncBulkRun, BulkRun, Summary
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
        idempotency_key: str | UUID | None = None,
        on_response: Callable[[Response[Any]], object] | None = None,
    ) -> Self:
        """A cheap copy with other settings that shares the connections; what is left out stays.

            client.with_options(timeout=5, headers={"X-Trace": "42"}).notifications.list()

        `headers` and `query` go with every call of the copy, beside what the call itself sends.
        `authorization=None` takes an authorization back. Closing a copy closes the connections
        of all.

        `idempotency_key`, a UUID, is for the one call that the copy is made for: it goes out with
        a message whose body has no key of its own. `on_response` is a function that gets each
        reply of OneSignal's as it came, before it is read or raised: its status, headers, time
        and attempts. One given earlier is called too.

        Raises:
            ConfigurationError: a setting makes no sense.
        """
        # No variable of ours keeps a key in clear: a failing frame may be shown to anybody.
        rest_api_key = Secret.of(rest_api_key)
        organization_api_key = Secret.of(organization_api_key)
        authorization = Secret.of(authorization)
        base_url = Secret.of(base_url)
        copy = type(self).__new__(type(self))
        copy.__dict__.update(self._own())
        copy._pool = self._pool
        copy._set_up(
            self._pipeline,
            app_id=app_id,
            rest_api_key=rest_api_key,
            organization_api_key=organization_api_key,
            authorization=authorization,
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
            max_response_size=max_response_size,
            headers=headers,
            query=query,
            checks=checks,
            raise_if_not_sent=raise_if_not_sent,
            idempotency_key=idempotency_key,
            on_response=on_response,
        )
        return copy

    def _set_up(self, original: Pipeline | None = None, **given: Any) -> None:
        from ._http.pipeline import Pipeline
        from ._http.settings import settle

        settings = settle(given, original.settings if original else None)
        self._pipeline = original.copy(settings) if original else Pipeline(settings)

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
    """Files that come later: waits for them, and reads or saves them."""

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

        from ._http.pool import Pool
        from ._http.settings import timeout_of

        self._set_up(
            app_id=app_id,
            rest_api_key=rest_api_key,
            organization_api_key=organization_api_key,
            authorization=authorization,
            base_url=base_url,
            timeout=timeout_of(http_client, httpx.Client, timeout),
            max_retries=max_retries,
            deadline=deadline,
            max_response_size=max_response_size,
            checks=checks,
            raise_if_not_sent=raise_if_not_sent,
        )
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

    def bulk(
        self,
        method: Callable[..., T],
        items: Iterable[Any],
        *,
        concurrency: int = 32,
        rate: float | None = None,
        journal: str | os.PathLike[str] | None = None,
        store_bodies: bool = False,
        key: Callable[[Any], object] | None = None,
        run_id: str | None = None,
        duplicates: Literal["refuse", "skip"] = "refuse",
        stop_after: int | None = None,
        raise_on: type[BaseException] | tuple[type[BaseException], ...] = (),
        progress: Callable[[Summary], None] | bool | None = None,
        grace: float = 30.0,
    ) -> BulkRun[T]:
        """Make any number of calls at a bounded pace, and yield what became of each as it ends.

            run = client.bulk(client.notifications.create, messages, journal="campaign.db")
            for result in run:
                if result.error:
                    print(result.index, result.error)
            print(run.summary)

        Items are read only as fast as calls go out, by the thread that takes the results; so while
        an item is waited for, results wait too. A call that fails ends nothing else. Leaving the
        loop early waits for the calls under way, and leaves nothing running.

        With a journal, a run that ended in whatever way, killed included, goes on when it is
        started again with the same items: what was done is skipped, and what may have gone out is
        repeated only where that does nothing twice. A call that cannot be repeated so comes back
        with `UnfinishedError`; so does one whose idempotency key is older than 29 days.

        Args:
            method: One of this client's, such as `client.notifications.create`.
            items: What to call it with: each its only argument, a tuple of positional arguments,
                or a `onesignal_client.bulk.Call`.
            concurrency: How many calls may be under way at once.
            rate: Calls a second that are never exceeded, by all runs of this client with this
                method; OneSignal's documented rate unless given, `math.inf` for none. Retries do
                not count; they have a pace of their own.
            journal: A SQLite file that knows what is done. It holds keys, states, ids of results
                and the texts of errors, but no bodies.
            store_bodies: Keep the items in the journal, too.
            key: Gives an item's key, such as the id of the user whom it is for. Without it, the
                content is the key where there is a journal, and items must come in their order.
            run_id: A name for the run. The idempotency keys are then made from it and the items'
                keys, the same on every machine and without a journal: a part that is run again
                within 29 days, such as by a cluster that lost a worker, sends nothing twice.
            duplicates: An item with the key of an earlier one is an error at its index
                (`refuse`), or counts as skipped (`skip`).
            stop_after: After so many failed items, start nothing more.
            raise_on: The errors of items after which to start nothing more; the first is raised
                once the calls under way have ended.
            progress: A function that gets the summary, up to ten times a second; or True for a
                bar where stderr is a terminal (extra `progress`). Otherwise the logger
                `onesignal_client` gets a line a minute.
            grace: Seconds for which to wait for the calls under way when the loop is left.

        Raises:
            InvalidRequestError: an argument makes no sense.
            JournalError: while it is gone through: the journal is another run's, damaged, in use
                or cannot be written, or the items have changed.
        """
        from .bulk import BulkRun

        return BulkRun(
            self,
            method,
            items,
            concurrency=concurrency,
            rate=rate,
            journal=journal,
            store_bodies=store_bodies,
            key=key,
            run_id=run_id,
            duplicates=duplicates,
            stop_after=stop_after,
            raise_on=raise_on,
            progress=progress,
            grace=grace,
        )

    def close(self) -> None:
        """Close the connections; calls that wait or are under way fail at once."""
        self._pool.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _send(self, operation: Operation[T], **given: Unpack[Arguments]) -> Response[T]:
        pipeline = self._pipeline
        prepared = pipeline.prepare(operation, **given)
        connections = self._pool.get()
        request = pipeline.build(prepared, connections.client)
        try:
            reply = connections.retrying.handle_request(request)
        except pipeline.FAILURES as error:
            raise pipeline.failed(prepared, request, error) from error
        return pipeline.respond(prepared, request, reply)

    def _call(self, operation: Operation[T], **given: Unpack[Arguments]) -> T:
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
    """Files that come later: waits for them, and reads or saves them."""

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

        from ._http.pool import AsyncPool, refuse_trio
        from ._http.settings import timeout_of

        refuse_trio()
        self._set_up(
            app_id=app_id,
            rest_api_key=rest_api_key,
            organization_api_key=organization_api_key,
            authorization=authorization,
            base_url=base_url,
            timeout=timeout_of(http_client, httpx.AsyncClient, timeout),
            max_retries=max_retries,
            deadline=deadline,
            max_response_size=max_response_size,
            checks=checks,
            raise_if_not_sent=raise_if_not_sent,
        )
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

    def bulk(
        self,
        method: Callable[..., Coroutine[Any, Any, T]],
        items: Iterable[Any] | AsyncIterable[Any],
        *,
        concurrency: int = 32,
        rate: float | None = None,
        journal: str | os.PathLike[str] | None = None,
        store_bodies: bool = False,
        key: Callable[[Any], object] | None = None,
        run_id: str | None = None,
        duplicates: Literal["refuse", "skip"] = "refuse",
        stop_after: int | None = None,
        raise_on: type[BaseException] | tuple[type[BaseException], ...] = (),
        progress: Callable[[Summary], None] | bool | None = None,
        grace: float = 30.0,
    ) -> AsyncBulkRun[T]:
        """As `OneSignal.bulk`, with `async for`; items may come from an async iterable."""
        from .bulk import AsyncBulkRun

        return AsyncBulkRun(
            self,
            method,
            items,
            concurrency=concurrency,
            rate=rate,
            journal=journal,
            store_bodies=store_bodies,
            key=key,
            run_id=run_id,
            duplicates=duplicates,
            stop_after=stop_after,
            raise_on=raise_on,
            progress=progress,
            grace=grace,
        )

    async def aclose(self) -> None:
        """Close the connections; calls that wait or are under way fail at once."""
        await self._pool.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()

    async def _send(self, operation: Operation[T], **given: Unpack[Arguments]) -> Response[T]:
        pipeline = self._pipeline
        prepared = pipeline.prepare(operation, **given)
        connections = self._pool.get()
        request = pipeline.build(prepared, connections.client)
        try:
            reply = await connections.retrying.handle_async_request(request)
        except pipeline.FAILURES as error:
            raise pipeline.failed(prepared, request, error) from error
        return pipeline.respond(prepared, request, reply)

    async def _call(self, operation: Operation[T], **given: Unpack[Arguments]) -> T:
        return self._pipeline.finish(await self._send(operation, **given))
