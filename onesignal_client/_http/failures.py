"""What HTTP libraries raise because of the network, and our errors for it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import httpx

from .._common.error_details import one_line
from .._common.redaction import Secret, redact
from .._schema.operation import Operation
from ..errors import APIConnectionError, APITimeoutError, OneSignalError

FAILURES = (httpx.HTTPError, httpx.StreamError, httpx.InvalidURL, OSError)
"""What a client may raise because of the network."""


def connection_error(
    error: Exception,
    operation: Operation[Any],
    *,
    host: str,
    proxy: str | None,
    attempts: int,
    idempotency_key: str | None,
    repeatable: bool,
    secrets: Iterable[Secret],
) -> OneSignalError:
    """Our error for one of the HTTP library."""
    timed_out = isinstance(error, (httpx.TimeoutException, TimeoutError))
    unsent = isinstance(error, (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout))
    kind = APITimeoutError if timed_out else APIConnectionError
    said = one_line(redact(str(error), secrets)) or type(error).__name__
    what = "no reply from"
    if timed_out:
        what = "no reply in time from"
    elif isinstance(error, httpx.ConnectError):
        what = "no connection with"
    where = f"{host} through the proxy {proxy}" if proxy else host
    return kind(
        f"{operation.call or operation.id}: {what} {where}: {said} ({type(error).__name__})",
        operation=operation.call or operation.id,
        attempts=attempts,
        idempotency_key=idempotency_key,
        is_retryable=repeatable or unsent,
    )
