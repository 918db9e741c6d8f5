"""Sentry's integration for httpx makes a span of each call and hands its trace on."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import aiohttp
import httpx
import pytest
import sentry_sdk
from sentry_sdk.envelope import Envelope
from sentry_sdk.transport import Transport

from onesignal_client import NotFoundError
from tests.support.recording_server import RecordingServer

from .modes import KEY, Mode, send


class Kept(Transport):
    """Sends nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.events: list[dict[str, Any]] = []

    def capture_envelope(self, envelope: Envelope) -> None:
        self.events += [item.payload.json for item in envelope.items if item.payload.json]

    def of_type(self, kind: str | None) -> list[dict[str, Any]]:
        return [event for event in self.events if event.get("type") == kind]


_PATCHED = [
    (httpx.Client, "send"),
    (httpx.AsyncClient, "send"),
    (aiohttp.ClientSession, "__init__"),
]


@pytest.fixture(scope="module")
def sentry() -> Iterator[Kept]:
    """Sentry patches classes once for the whole process; afterwards they are as they were."""
    from sentry_sdk.integrations.aiohttp import AioHttpIntegration
    from sentry_sdk.integrations.httpx import HttpxIntegration

    with pytest.MonkeyPatch.context() as patch:
        for owner, name in _PATCHED:
            patch.setattr(owner, name, getattr(owner, name))
        kept = Kept()
        sentry_sdk.init(
            dsn="http://public@127.0.0.1:9/1",
            transport=kept,
            traces_sample_rate=1.0,
            default_integrations=False,
            auto_enabling_integrations=False,
            integrations=[HttpxIntegration(), AioHttpIntegration()],
        )
        yield kept
        sentry_sdk.get_client().close()
        sentry_sdk.init()


@pytest.mark.filterwarnings("ignore::DeprecationWarning:sentry_sdk")
@pytest.mark.compat("Sentry", "sync", "async", "aiohttp")
def test_a_call_is_a_span_and_carries_its_trace(
    mode: Mode, server: RecordingServer, sentry: Kept
) -> None:
    sentry.events.clear()
    with sentry_sdk.start_transaction(name="checkout") as transaction:
        mode(send, base_url=server.url)
    [event] = sentry.of_type("transaction")
    spans = [span for span in event["spans"] if span.get("origin") == "auto.http.httpx"]
    [span] = spans
    assert span["op"] == "http.client"
    assert span["description"] == f"POST {server.url}/notifications"
    assert span["data"]["http.response.status_code"] == 200
    trace = server.last.header("sentry-trace")
    assert trace is not None
    assert trace.startswith(transaction.trace_id)
    assert len(server.requests) == 1


@pytest.mark.compat("Sentry", "sync", "async", "aiohttp")
def test_an_event_holds_no_key(mode: Mode, server: RecordingServer, sentry: Kept) -> None:
    """Sentry takes the local variables of all frames along."""
    sentry.events.clear()
    server.reply({"errors": [f"no such app for {KEY}"]}, status=404)
    with pytest.raises(NotFoundError) as caught:
        mode(send, base_url=server.url)
    sentry_sdk.capture_exception(caught.value)
    [event] = sentry.of_type(None)
    frames = [
        frame
        for value in event["exception"]["values"]
        for frame in value["stacktrace"]["frames"]
        if "/tests/" not in frame["abs_path"]
    ]
    assert any("vars" in frame for frame in frames)
    assert KEY not in repr(frames)
    assert KEY not in repr([value["value"] for value in event["exception"]["values"]])
