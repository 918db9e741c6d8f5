"""What the sandbox asks of its store is answered by indexes; seconds are for the benchmark."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any

import pytest

from scripts.bench import sandbox as benchmark
from tests.support.audience import Audience

SMALL = {"given", "json_each", "CONSTANT", "deletions", "files", "messages"} | {
    "s",  # a page of players
    "e",  # what happened to the emails asked for
}
"""What may be read from beginning to end, because it is short."""
EVERYBODY = {"included_segments": ["Total Subscriptions"]}
MIXED = [
    {"field": "tag", "key": "plan", "relation": "!=", "value": "pro"},
    {"field": "session_count", "relation": ">", "value": "5"},
    {"operator": "OR"},
    {"field": "last_session", "relation": "<", "hours_ago": "24"},
    {"field": "country", "relation": "=", "value": "DE"},
]


@contextmanager
def statements(audience: Audience) -> Iterator[list[str]]:
    """The SQL that runs inside, with its values."""
    connection: Any = audience.sandbox.world.store._connection
    found: list[str] = []
    connection.set_trace_callback(found.append)
    try:
        yield found
    finally:
        connection.set_trace_callback(None)


def scanned(audience: Audience, sql: str) -> set[str]:
    """The tables that a statement reads from beginning to end."""
    if not sql.startswith(("SELECT", "UPDATE", "DELETE", "INSERT", "WITH")):
        return set()
    plan = audience.sandbox.world.store.all(f"EXPLAIN QUERY PLAN {sql}")
    steps = (row["detail"].split() for row in plan)
    # Going along an index in its order, as far as the limit, is no reading of everything; a maximum
    # that is searched for by no index is.
    whole = {"SCAN": "INDEX", "SEARCH": "USING"}
    return {step[1] for step in steps if whole.get(step[0], step[0]) not in step} - SMALL


CALLS: dict[str, Callable[[Audience, str], Any]] = {
    "create for everybody": lambda a, _: a.sent(**EVERYBODY),
    "create for filters": lambda a, _: a.send(filters=MIXED),
    "create for an alias": lambda a, _: a.sent(
        include_aliases={"external_id": ["ann"]}, target_channel="push"
    ),
    "create for an address": lambda a, _: a.sent(
        email_to=["ann@example.com"], email_subject="x", email_body="x"
    ),
    "get": lambda a, message_id: a.get(message_id, outcome_names="os__click.count"),
    "list": lambda a, _: a.listing(),
    "list a late page": lambda a, _: a.listing(offset=3, limit=1),
    "list by kind": lambda a, _: a.listing(kind=1),
    "list by template": lambda a, message_id: a.listing(template_id=message_id),
    "list by time": lambda a, _: a.listing(time_offset="2020-01-01T00:00:00Z"),
    "cancel": lambda a, message_id: a.cancel(message_id).json(),
    "segments": lambda a, _: a.api.get(f"{a.app}/segments"),
    "players": lambda a, _: a.api.get("/players", params={"app_id": a.app_id}),
    "email metrics": lambda a, _: a.api.get(
        f"{a.app}/email_analytics/provider_metrics",
        params={"domain": "x", "start": "2026-01-01T00:00:00Z", "end": "2100-01-01T00:00:00Z"},
    ),
    "audit logs": lambda a, _: a.api.get(
        f"/organizations/{a.sandbox.organization_id}/audit_logs",
        params={"start_time": datetime.now(UTC).isoformat(), "actions": "app.created"},
        headers={"Authorization": f"Key {a.sandbox.organization_api_key}"},
    ),
    "outcomes": lambda a, _: a.api.get(f"{a.app}/outcomes?outcome_names=os__click.count"),
}


@pytest.mark.parametrize("name", CALLS)
def test_indexes_answer(audience: Audience, name: str) -> None:
    audience.add("ann", "iOSPush", "Email", tags={"plan": "pro"})
    ids = [audience.sent(**EVERYBODY) for _ in range(4)]
    with statements(audience) as found:
        reply = CALLS[name](audience, ids[0])
    assert getattr(reply, "status_code", 200) == 200
    assert len(found) > 3
    slow = {sql: tables for sql in found if (tables := scanned(audience, sql))}
    assert not slow


def test_the_benchmark_runs(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    small = ["--users", "20", "--messages", "80", "--rounds", "1"]
    monkeypatch.setattr(sys, "argv", ["sandbox", *small])
    benchmark.main()
    assert "| get a message | " in capsys.readouterr().out
