"""What HTTP libraries raise because of the network, and our errors for it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import httpx

from .._common.error_details import one_line
from .._common.redaction import Secret, redact
from .._schema.operation import Operation
from ..errors import APIConnectionError, APITimeoutError, OneSignalError
from .extensions import ATTEMPTS, PROXY
from .policy import is_hopeless, may_be_repeated, was_never_sent

FAILURES = (httpx.HTTPError, httpx.StreamError, httpx.InvalidURL, OSError)
"""What a client may raise because of the network."""


def connection_error(
    error: Exception,
    operation: Operation[Any],
    request: httpx.Request,
    idempotency_key: str | None = None,
    secrets: Iterable[Secret] = (),
) -> OneSignalError:
    """Our error for one of the HTTP library, met by a request of an operation."""
    timed_out = isinstance(error, (httpx.TimeoutException, TimeoutError))
    kind = APITimeoutError if timed_out else APIConnectionError
    said = one_line(redact(str(error), secrets)) or type(error).__name__
    what = "no reply from"
    if timed_out:
        what = "no reply in time from"
    elif isinstance(error, httpx.ConnectError):
        what = "no connection with"
    repeatable = was_never_sent(error) or may_be_repeated(request)
    where, proxy = request.url.netloc.decode(), request.extensions.get(PROXY)
    if proxy:
        where += f" through the proxy {proxy}"
    return kind(
        f"{operation.call}: {what} {where}: {said} ({type(error).__name__})",
        operation=operation.call,
        attempts=request.extensions.get(ATTEMPTS, 0),
        idempotency_key=idempotency_key,
        is_retryable=not is_hopeless(error) and repeatable,
    )
