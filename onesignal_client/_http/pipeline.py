"""A call's way to the wire and back, but for the sending: no I/O, hence no sync and async."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Self, TypeVar
from urllib.parse import urlsplit

import httpx

from .._schema.operation import ATTEMPTS, CUT, Operation
from .._schema.unset import UNSET
from ..errors import ConfigurationError, NotSentError
from ..response import Response, connection_error
from ..warnings import (
    DataModelMixWarning,
    OneSignalBetaWarning,
    OneSignalDeprecationWarning,
    warn,
)
from . import request as _request
from .frame import Framer
from .settings import Settings, settle

if TYPE_CHECKING:
    from .frame import Client

T = TypeVar("T")


class Core:
    """What a client with its settings does for each call.

    Args:
        settings: The client's settings.
        given: An httpx client of the caller's, if there is one.
        models: Which data models the client and its copies have used so far, by app.
    """

    def __init__(
        self,
        settings: Settings,
        given: Client | None,
        models: dict[str | None, set[str]] | None = None,
    ) -> None:
        self.settings = settings
        self._given = given
        self._models: dict[str | None, set[str]] = {} if models is None else models
        self._framer = Framer(settings, given)
        self._secrets = settings.secrets
        self._host = urlsplit(settings.base_url).netloc

    @classmethod
    def start(cls, kind: type[Client], arguments: Mapping[str, Any]) -> Self:
        """The core of a client from the arguments of its constructor."""
        options = {name: arguments[name] for name in Settings._fields if name in arguments}
        given = arguments["http_client"]
        if given is not None:
            if not isinstance(given, kind):
                raise ConfigurationError(f"http_client must be an httpx.{kind.__name__}")
            # httpx's own 5 seconds are nobody's choice, and OneSignal may take longer.
            if options["timeout"] is UNSET and given.timeout != httpx.Timeout(5.0):
                options["timeout"] = given.timeout
        return cls(settle(options), given)

    def copy(self, options: Mapping[str, Any]) -> Self:
        """The core of a copy of the client, with other options."""
        return type(self)(settle(options, self.settings), self._given, self._models)

    def prepare(
        self,
        operation: Operation[Any],
        path: tuple[Any, ...] = (),
        query: Mapping[str, Any] | None = None,
        headers: Mapping[str, Any] | None = None,
        body: Any = None,
        app_id: str | None = None,
    ) -> _request.Wire:
        """Everything before the network: warnings, checks, keys, the request itself."""
        if operation.lifecycle != "stable":
            _warn(operation)
        settings = self.settings
        payload = _request.body(operation, body)
        own = payload.get("app_id") if operation.app_id == "body" else None
        app_id = _request.resolve_app_id(operation, app_id, own, settings.app_id)
        if operation.app_id == "body":
            payload["app_id"] = app_id
        if operation.data_model:
            self._warn_of_mix(operation, app_id)
        if settings.checks and (payload is not None or path):
            from ..checks import check

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

    def _warn_of_mix(self, operation: Operation[Any], app_id: str | None) -> None:
        model = str(operation.data_model)
        used = self._models.setdefault(app_id, set())
        mixed = used - {model}
        used.add(model)
        if mixed and operation.method != "GET":
            warn(
                f"{operation.call} writes with the {model} model, but this client has also used "
                f"the {mixed.pop()} model; OneSignal warns that mixing them can corrupt data",
                DataModelMixWarning,
            )

    def frame(self, wire: _request.Wire) -> httpx.Request:
        """The request as httpx wants it, signed."""
        return self._framer.frame(wire)

    def read(
        self, wire: _request.Wire, request: httpx.Request, reply: httpx.Response
    ) -> Response[Any]:
        """What came back, not yet parsed."""
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
    def translated(self, wire: _request.Wire, request: httpx.Request) -> Generator[None]:
        """Errors of the HTTP library become ours."""
        try:
            yield
        except (httpx.HTTPError, httpx.StreamError, httpx.InvalidURL, OSError) as error:
            raise connection_error(
                error,
                wire.operation,
                host=self._host,
                attempts=request.extensions.get(ATTEMPTS, 1),
                idempotency_key=wire.idempotency_key,
                secrets=self._secrets,
            ) from error

    def finish(self, response: Response[T]) -> T:
        """The parsed reply of a success; raises for anything else."""
        result = response.result()
        if self.settings.raise_if_not_sent:
            from ..outcome import SendOutcome

            if isinstance(result, SendOutcome):
                try:
                    result.raise_if_not_sent()
                except NotSentError as error:
                    error.attempts = response.attempts
                    error.idempotency_key = response.idempotency_key
                    raise
        return result


def _warn(operation: Operation[Any]) -> None:
    beta = operation.lifecycle == "beta"
    state = "in beta" if beta else "deprecated"
    warn(
        f"{operation.call} is {state} at OneSignal. {operation.lifecycle_reason}",
        OneSignalBetaWarning if beta else OneSignalDeprecationWarning,
    )
