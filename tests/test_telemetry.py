"""Spans of a call, with OpenTelemetry's own instrumentation of httpx, over real HTTP."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

import httpx
import pytest
from opentelemetry import trace
from opentelemetry.instrumentation.httpx import HTTPXClientInstrumentor
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from onesignal_client import telemetry
from onesignal_client._http.extensions import ATTEMPTS, OPERATION
from onesignal_client.sandbox import REST_API_KEY, Fault, Sandbox
from tests.support.driving import ALL, Drive
from tests.support.shapes import OPERATIONS

LIST = next(each for each in OPERATIONS.values() if each.call == "segments.list")


@pytest.fixture
def spans() -> InMemorySpanExporter:
    return InMemorySpanExporter()


@pytest.fixture
def provider(spans: InMemorySpanExporter) -> Iterator[TracerProvider]:
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(spans))
    instrumentor = HTTPXClientInstrumentor()
    instrumentor.instrument(
        tracer_provider=provider,
        request_hook=telemetry.request_hook,
        async_request_hook=telemetry.async_request_hook,
    )
    yield provider
    instrumentor.uninstrument()
    provider.shutdown()


def marks(span: ReadableSpan) -> tuple[object, object]:
    attributes = span.attributes or {}
    return attributes.get("onesignal.operation"), attributes.get("onesignal.attempts")


@pytest.mark.parametrize("drive", ALL[:2], ids=lambda drive: drive.name)
def test_each_attempt_is_a_span_that_names_the_operation(
    drive: Drive, spans: InMemorySpanExporter, provider: TracerProvider
) -> None:
    with Sandbox() as sandbox:
        sandbox.faults.when("GET /apps/*/segments", Fault("status", status=503), nth=1)
        drive(
            lambda client: client.segments.list(),
            app_id=sandbox.app_id,
            rest_api_key=REST_API_KEY,
            base_url=sandbox.url,
        )
    assert [marks(span) for span in spans.get_finished_spans()] == [
        ("segments.list", 1),
        ("segments.list", 2),
    ]


def test_requests_of_others_are_left_alone(
    spans: InMemorySpanExporter, provider: TracerProvider
) -> None:
    with Sandbox() as sandbox, httpx.Client(trust_env=False) as client:
        client.get(sandbox.url)
    [span] = spans.get_finished_spans()
    assert marks(span) == (None, None)


def test_the_current_span_is_marked(spans: InMemorySpanExporter, provider: TracerProvider) -> None:
    telemetry.annotate("segments.list", 1)  # no span, nothing to mark
    with trace.get_tracer(__name__, tracer_provider=provider).start_as_current_span("task"):
        telemetry.annotate("notifications.create", 3)
    [span] = spans.get_finished_spans()
    assert marks(span) == ("notifications.create", 3)


def test_opentelemetry_is_not_needed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "opentelemetry.trace")
    telemetry.annotate("notifications.create", 1)
    assert "opentelemetry.trace" not in sys.modules


@pytest.mark.parametrize(
    ("extensions", "marked"),
    [
        (None, {}),
        ({}, {}),
        ({OPERATION: "mine"}, {}),
        ({OPERATION: LIST}, {"onesignal.operation": "segments.list", "onesignal.attempts": 1}),
        (
            {OPERATION: LIST, ATTEMPTS: 3},
            {"onesignal.operation": "segments.list", "onesignal.attempts": 3},
        ),
    ],
)
def test_what_a_request_carries_is_marked(extensions: Any, marked: dict[str, object]) -> None:
    seen: dict[str, object] = {}
    span: Any = SimpleNamespace(set_attribute=seen.__setitem__)
    request: Any = SimpleNamespace(extensions=extensions)
    telemetry.request_hook(span, request)
    assert seen == marked
