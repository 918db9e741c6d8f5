"""What happens to a call before and after the network: no I/O, hence the same for sync and async.

`prepare` makes the request of a call, `build` makes it httpx's, `respond` and `failed` say what
came of it, and `finish` hands the user what was asked for.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from datetime import timedelta
from functools import lru_cache, partial
from typing import Any, Self, TypeVar, cast

import httpx

from .._common.redaction import Secret
from .._schema.operation import Operation
from ..checks import check
from ..errors import NotSentError, OneSignalError
from ..response import Response
from ..telemetry import annotate
from ..warnings import DataModelMixWarning, OneSignalBetaWarning, OneSignalDeprecationWarning, warn
from . import request as _request
from .clients import Own, user_agent
from .extensions import ACCOUNT, ATTEMPTS, AUTH, BOUNDS, CUT, ELAPSED, OPERATION
from .failures import FAILURES, connection_error
from .policy import causes, may_be_repeated
from .settings import Settings

T = TypeVar("T")

# The same few URLs are called again and again, and reading one takes as long as writing a body.
_url = lru_cache(maxsize=64)(httpx.URL)


class Pipeline:
    """What a client with its settings does for each call.

    Args:
        settings: The client's settings.
        models: Which data models the client and its copies have used so far, by app.
    """

    FAILURES = FAILURES
    """What is to be handed to `failed`."""

    def __init__(
        self, settings: Settings, models: dict[str | None, set[str]] | None = None
    ) -> None:
        self.settings = settings
        self._models: dict[str | None, set[str]] = {} if models is None else models
        self._secrets = settings.secrets
        self._extensions = {"timeout": settings.timeouts(), BOUNDS: settings}

    def copy(self, settings: Settings) -> Self:
        """That of a copy of the client, with other settings."""
        return type(self)(settings, self._models)

    def prepare(
        self,
        operation: Operation[Any],
        path: tuple[Any, ...] = (),
        query: Mapping[str, Any] | None = None,
        headers: Mapping[str, Any] | None = None,
        body: Any = None,
        app_id: str | None = None,
    ) -> _request.Prepared:
        """Everything before the network: warnings, checks, the request itself."""
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
            check(operation, path, payload, settings.checks)
        return _request.prepare(operation, settings, path, query, headers, payload, app_id)

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

    def build(
        self, prepared: _request.Prepared, client: httpx.Client | httpx.AsyncClient
    ) -> httpx.Request:
        """The request of a client, to be signed when it is sent."""
        extensions = {
            **self._extensions,
            OPERATION: prepared.operation,
            AUTH: partial(_sign, prepared.header),
            ACCOUNT: hash(prepared.header),
        }
        headers = prepared.headers
        if not isinstance(client, Own):
            headers = {"Accept": "application/json", **headers}
            if client.headers.get("user-agent", "").startswith("python-httpx/"):
                headers["User-Agent"] = user_agent()
        return client.build_request(
            prepared.operation.method,
            _url(prepared.url),
            content=prepared.content,
            headers=headers,
            extensions=extensions,
        )

    def respond(
        self, prepared: _request.Prepared, request: httpx.Request, reply: httpx.Response
    ) -> Response[Any]:
        """What came back, not yet parsed."""
        annotate(prepared.operation.call, request.extensions.get(ATTEMPTS, 0))
        response: Response[Any] = Response(
            operation=prepared.operation,
            status_code=reply.status_code,
            headers=reply.headers,
            # Decompressed already; `reply.read()` would take a twentieth of the whole call.
            content=b"".join(cast("httpx.ByteStream", reply.stream)),
            url=str(request.url),
            elapsed=timedelta(seconds=reply.extensions.get(ELAPSED, 0.0)),
            attempts=request.extensions.get(ATTEMPTS, 1),
            idempotency_key=prepared.idempotency_key,
            repeatable=may_be_repeated(request),
            by_token=self.settings.authorization is not None,
            secrets=self._secrets,
            cause=_bare(reply.extensions.get(CUT)),
        )
        for tell in self.settings.on_response:
            tell(response)
        return response

    def failed(
        self, prepared: _request.Prepared, request: httpx.Request, error: Exception
    ) -> OneSignalError:
        """Our error for one of the HTTP library, whose frames may hold the key and are cut off."""
        annotate(prepared.operation.call, request.extensions.get(ATTEMPTS, 0))
        _bare(error)
        key = prepared.idempotency_key
        return connection_error(error, prepared.operation, request, key, self._secrets)

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


def _sign(header: Secret, request: httpx.Request) -> httpx.Request:
    """To be called by httpx: the key shows itself in nothing but the header."""
    request.headers["Authorization"] = header.reveal()
    return request


def _bare(error: Exception | None) -> Exception | None:
    """The error without what leads to a key, and so do its causes.

    These are the variables of its frames, and the headers of its request, which some pickle.
    """
    for each in causes(error):
        each.__traceback__ = None
        if isinstance(each, httpx.RequestError):
            with suppress(RuntimeError):  # it has none
                each.request = httpx.Request(each.request.method, each.request.url)
    return error


def _warn(operation: Operation[Any]) -> None:
    beta = operation.lifecycle == "beta"
    state = "counts as beta" if beta else "is deprecated at OneSignal"
    warn(
        f"{operation.call} {state}. {operation.lifecycle_reason}",
        OneSignalBetaWarning if beta else OneSignalDeprecationWarning,
    )
