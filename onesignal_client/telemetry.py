"""What tracing shows of a call: `onesignal.operation`, such as `notifications.create`, and
`onesignal.attempts`, how often its request has gone out so far.

The span that is current while a call is made gets both when the call ends, if OpenTelemetry is
installed and records it. For the spans that OpenTelemetry's instrumentation of httpx makes, one for
each attempt, hand it the hooks:

    HTTPXClientInstrumentor().instrument(
        request_hook=telemetry.request_hook, async_request_hook=telemetry.async_request_hook
    )

Nothing here needs OpenTelemetry, nor does it load it.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from typing import Any, Protocol

from ._http.extensions import ATTEMPTS, OPERATION
from ._schema.operation import Operation

OPERATION_ATTRIBUTE = "onesignal.operation"
ATTEMPTS_ATTRIBUTE = "onesignal.attempts"


class Span(Protocol):
    """As OpenTelemetry has it."""

    def set_attribute(self, key: str, value: Any, /) -> None:
        """Note a value under a name."""


class Request(Protocol):
    """What the instrumentation hands to a hook."""

    @property
    def extensions(self) -> Mapping[str, Any] | None:
        """Those of the `httpx.Request`."""


def request_hook(span: Span, request: Request) -> None:
    """Marks the span of one attempt; requests that are none of ours are left alone."""
    extensions = request.extensions or {}
    operation = extensions.get(OPERATION)
    if isinstance(operation, Operation):
        _mark(span, operation.call, extensions.get(ATTEMPTS, 1))


async def async_request_hook(span: Span, request: Request) -> None:
    """As `request_hook`, for an `httpx.AsyncClient`."""
    request_hook(span, request)


def annotate(call: str, attempts: int) -> None:
    """Marks the span that is current, if there is one that records."""
    trace = sys.modules.get("opentelemetry.trace")
    if trace is not None and (span := trace.get_current_span()).is_recording():
        _mark(span, call, attempts)


def _mark(span: Span, call: str, attempts: int) -> None:
    span.set_attribute(OPERATION_ATTRIBUTE, call)
    span.set_attribute(ATTEMPTS_ATTRIBUTE, attempts)
