"""OpenTelemetry's instrumentation of httpx makes a span of each attempt and hands its trace on."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from opentelemetry.instrumentation.httpx import HTTPXClientInstrumentor
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from tests.support.faulty_server import RESET_BEFORE, FaultyServer
from tests.support.recording_server import RecordingServer

from .modes import Mode, send

Spans = InMemorySpanExporter


@pytest.fixture
def provider() -> Iterator[tuple[TracerProvider, Spans]]:
    spans = InMemorySpanExporter()
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(spans))
    yield provider, spans
    provider.shutdown()


@pytest.fixture
def spans(provider: tuple[TracerProvider, Spans]) -> Iterator[Spans]:
    """Of all clients in the process."""
    instrumentor = HTTPXClientInstrumentor()
    instrumentor.instrument(tracer_provider=provider[0])
    yield provider[1]
    instrumentor.uninstrument()


def urls(spans: Spans) -> list[Any]:
    return [(span.attributes or {}).get("http.url") for span in spans.get_finished_spans()]


@pytest.mark.compat("OpenTelemetry", "sync", "async")
def test_a_call_is_a_span_and_carries_its_trace(
    mode: Mode, server: RecordingServer, spans: Spans
) -> None:
    mode(send, base_url=server.url)
    [span] = spans.get_finished_spans()
    assert urls(spans) == [f"{server.url}/notifications"]
    parent = server.last.header("traceparent")
    assert parent is not None
    assert format(span.context.trace_id, "032x") in parent


@pytest.mark.compat("OpenTelemetry", "sync", "async")
def test_each_attempt_is_a_span(mode: Mode, spans: Spans) -> None:
    with FaultyServer(RESET_BEFORE) as server:
        mode(send, base_url=server.url)
        sent = [request.headers.get("traceparent") for request in server.requests]
        assert urls(spans) == [f"{server.url}/notifications"] * 2
    assert len(set(sent)) == 2
    assert None not in sent


@pytest.mark.compat("OpenTelemetry", "sync", "async")
def test_one_client_can_be_instrumented(
    mode: Mode, server: RecordingServer, provider: tuple[TracerProvider, Spans]
) -> None:
    given = mode.http_client()
    HTTPXClientInstrumentor.instrument_client(given, tracer_provider=provider[0])
    mode(send, base_url=server.url, http_client=given)
    assert urls(provider[1]) == [f"{server.url}/notifications"]
    assert server.last.header("traceparent")
