"""The clients: one way from a call to the wire, the same for sync and async but for one await."""

from __future__ import annotations

import re
from collections.abc import Coroutine, Generator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Generic, Literal, Self, TypeVar
from urllib.parse import urlsplit

from . import _request
from ._codecs import ANY
from ._generated.resources import AsyncResources, Resources
from ._operation import ATTEMPTS, CUT, Operation
from ._settings import Settings, settle
from .errors import ConfigurationError, InvalidRequestError
from .response import Response, connection_error
from .unset import UNSET, Unset
from .warnings import (
    DataModelMixWarning,
    OneSignalBetaWarning,
    OneSignalDeprecationWarning,
    warn,
)

if TYPE_CHECKING:
    import httpx

    from ._pool import AsyncPool, Pool
    from ._wire import Backend
    from .checks import Checks

T = TypeVar("T")
P = TypeVar("P", "Pool", "AsyncPool")


class _Usage:
    """Which data models a client and its copies have used so far."""

    __slots__ = ("models",)

    def __init__(self) -> None:
        self.models: set[str] = set()


class _Client(Generic[P]):
    """What both clients share: everything but sending."""

    _settings: Settings
    _pool: P
    _usage: _Usage

    def _start(self, settings: Settings, pool: P, usage: _Usage) -> None:
        from ._frame import Framer

        self._settings = settings
        self._pool = pool
        self._usage = usage
        self._framer = Framer(settings, pool.given)
        self._secrets = settings.secrets
        self._host = urlsplit(settings.base_url).netloc

    @property
    def app_id(self) -> str | None:
        """The app that calls act on unless they name another."""
        return self._settings.app_id

    @property
    def base_url(self) -> str:
        """Where calls go."""
        return self._settings.base_url

    def with_options(
        self,
        *,
        app_id: str | None = None,
        rest_api_key: str | None = None,
        organization_api_key: str | None = None,
        authorization: str | None = None,
        base_url: str | None = None,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        max_retries: int | None = None,
        checks: Checks | bool | None = None,
        raise_if_not_sent: bool | None = None,
    ) -> Self:
        """A cheap copy with other settings that shares the connections; what is left out stays.

        `authorization` is sent as it is instead of a key, such as `Bearer <JWT>` where identity
        verification is on. Closing a copy closes the connections of all.
        """
        given = {name: value for name, value in locals().items() if name != "self"}
        copy = type(self).__new__(type(self))
        copy._start(settle(given, self._settings), self._pool, self._usage)
        return copy

    def _prepare(
        self,
        operation: Operation[Any],
        path: tuple[Any, ...],
        query: Mapping[str, Any] | None,
        headers: Mapping[str, Any] | None,
        body: Any,
        app_id: str | None,
    ) -> _request.Wire:
        """Everything before the network: warnings, checks, keys, the request itself."""
        if operation.lifecycle != "stable" or operation.data_model:
            self._warn(operation)
        settings = self._settings
        payload = _request.body(operation, body)
        own = payload.get("app_id") if operation.app_id == "body" else None
        app_id = _request.resolve_app_id(operation, app_id, own, settings.app_id)
        if operation.app_id == "body":
            payload["app_id"] = app_id
        if settings.checks and (payload is not None or path):
            from .checks import check

            check(operation, path, payload, settings.checks)
        settings.header_for(operation)
        return _request.build(
            operation,
            settings.base_url,
            path=path,
            query=query,
            headers=headers,
            payload=payload,
            app_id=app_id,
        )

    def _warn(self, operation: Operation[Any]) -> None:
        if operation.lifecycle == "beta":
            warn(
                f"{operation.call} is in beta at OneSignal, which advises against production use",
                OneSignalBetaWarning,
            )
        elif operation.lifecycle == "deprecated":
            warn(
                f"{operation.call} is deprecated at OneSignal and gets no further development",
                OneSignalDeprecationWarning,
            )
        model = operation.data_model
        if model is None:
            return
        mixed = self._usage.models - {model}
        if mixed and operation.method != "GET":
            warn(
                f"{operation.call} writes with the {model} model, but this client has also used "
                f"the {mixed.pop()} model; OneSignal warns that mixing them can corrupt data",
                DataModelMixWarning,
            )
        self._usage.models.add(model)

    def _read(
        self, wire: _request.Wire, request: httpx.Request, reply: httpx.Response
    ) -> Response[Any]:
        return Response(
            wire.operation,
            status_code=reply.status_code,
            headers=reply.headers,
            content=reply.read(),
            host=self._host,
            attempts=request.extensions.get(ATTEMPTS, 1),
            idempotency_key=wire.idempotency_key,
            secrets=self._secrets,
            cause=reply.extensions.get(CUT),
        )

    @contextmanager
    def _translated(self, wire: _request.Wire, request: httpx.Request) -> Generator[None]:
        """Errors of the HTTP library become ours."""
        import httpx

        try:
            yield
        except (httpx.HTTPError, httpx.StreamError, httpx.InvalidURL, OSError) as error:
            raise connection_error(
                error,
                wire.operation,
                host=self._host,
                timed_out=isinstance(error, (httpx.TimeoutException, TimeoutError)),
                attempts=request.extensions.get(ATTEMPTS, 1),
                idempotency_key=wire.idempotency_key,
                secrets=self._secrets,
            ) from error

    def _finish(self, response: Response[T]) -> T:
        """The parsed reply of a success; raises for anything else."""
        result = response.result()
        if self._settings.raise_if_not_sent:
            from .outcome import SendOutcome

            if isinstance(result, SendOutcome):
                result.raise_if_not_sent()
        return result

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._settings!r})"

    def __reduce__(self) -> tuple[Any, ...]:
        if self._pool.given is not None:
            raise TypeError(f"{type(self).__name__} with an http_client of yours cannot be pickled")
        pool = self._pool
        return _revive, (type(self), tuple(self._settings), type(pool), pool.options())


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
        http_client: httpx.Client | None = None,
        http2: bool = False,
        checks: Checks | bool | None = None,
        raise_if_not_sent: bool = False,
    ) -> None:
        settings = _settings(locals())
        from ._pool import Pool

        self._start(settings, Pool(http_client, settings.base_url, http2=http2), _Usage())

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
        operation = _ad_hoc(method, path, key, json)
        response = self._send(operation, query=query, headers=headers, body=json)
        response.result()
        return response

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
        wire = self._prepare(operation, path, query, headers, body, app_id)
        transport = self._pool.get()
        request = self._framer.frame(wire)
        with self._translated(wire, request):
            reply = transport.handle_request(request)
        return self._read(wire, request, reply)

    def _call(self, operation: Operation[T], **given: Any) -> T:
        return self._finish(self._send(operation, **given))


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
        http_client: httpx.AsyncClient | None = None,
        http2: bool = False,
        backend: Backend = "auto",
        checks: Checks | bool | None = None,
        raise_if_not_sent: bool = False,
    ) -> None:
        settings = _settings(locals())
        from ._pool import AsyncPool

        pool = AsyncPool(http_client, settings.base_url, http2=http2, backend=backend)
        self._start(settings, pool, _Usage())

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
        operation = _ad_hoc(method, path, key, json)
        return self._checked(self._send(operation, query=query, headers=headers, body=json))

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
        return self._exchange(self._prepare(operation, path, query, headers, body, app_id))

    async def _exchange(self, wire: _request.Wire) -> Response[Any]:
        transport = self._pool.get()
        request = self._framer.frame(wire)
        with self._translated(wire, request):
            reply = await transport.handle_async_request(request)
        return self._read(wire, request, reply)

    def _call(self, operation: Operation[T], **given: Any) -> Coroutine[Any, Any, T]:
        return self._finished(self._send(operation, **given))

    async def _finished(self, pending: Coroutine[Any, Any, Response[T]]) -> T:
        return self._finish(await pending)

    async def _checked(self, pending: Coroutine[Any, Any, Response[T]]) -> Response[T]:
        response = await pending
        response.result()
        return response


def _settings(arguments: dict[str, Any]) -> Settings:
    """The settings among the arguments of a constructor."""
    given = {name: arguments[name] for name in Settings._fields if name in arguments}
    http_client = arguments["http_client"]
    if http_client is not None:
        import httpx

        kind = httpx.Client if isinstance(arguments["self"], OneSignal) else httpx.AsyncClient
        if not isinstance(http_client, kind):
            raise ConfigurationError(f"http_client must be an httpx.{kind.__name__}")
        # httpx's own 5 seconds are nobody's choice, and OneSignal may take longer.
        if given["timeout"] is UNSET and http_client.timeout != httpx.Timeout(5.0):
            given["timeout"] = http_client.timeout
    return settle(given)


def _revive(
    cls: type[OneSignal | AsyncOneSignal],
    settings: tuple[Any, ...],
    pool: type[Any],
    options: dict[str, Any],
) -> OneSignal | AsyncOneSignal:
    client = cls.__new__(cls)
    settled = Settings(*settings)
    client._start(settled, pool(None, settled.base_url, **options), _Usage())
    return client


_PATH = r"(?!//)(?:/(?:[A-Za-z0-9\-._~!$&'()*+,;=:@]|%[0-9A-Fa-f]{2})*)+"


def _ad_hoc(method: str, path: str, key: str, body: Any) -> Operation[Any]:
    """An operation for an endpoint that the document does not have."""
    call = f"{method} {path}"
    if not isinstance(path, str) or not re.fullmatch(_PATH, path) or _climbs(path):
        raise InvalidRequestError(
            f"{call!r}: the path must start with one '/', be encoded, and have neither dot steps, "
            "nor a query, nor a fragment",
            field="path",
            operation="request",
        )
    if not isinstance(method, str) or not re.fullmatch("[A-Za-z]+", method):
        raise InvalidRequestError(
            f"{call!r}: the method must be a word such as GET", field="method", operation="request"
        )
    method = method.upper()
    call = f"{method} {path}"
    if method in ("CONNECT", "TRACE"):
        raise InvalidRequestError(f"{call}: unknown method", field="method", operation=call)
    if key not in ("rest_api_key", "organization_api_key"):
        raise InvalidRequestError(f"{call}: unknown key {key!r}", field="key", operation=call)
    safe = method in {"GET", "HEAD", "PUT", "DELETE", "OPTIONS"}
    keyed = isinstance(body, Mapping) and body.get("idempotency_key")
    return Operation(
        id=call,
        call=call,
        method=method,
        path=path,
        security=key,
        retry="always" if safe else "idempotency_key" if keyed else "unprocessed",
        body=ANY,
        reply=ANY,
        may_be_empty=True,
    )


def _climbs(path: str) -> bool:
    """Whether a step of the path is `.` or `..`, plain or encoded."""
    return bool({".", ".."} & {step.replace("%2e", ".") for step in path.lower().split("/")})
