"""Measure the sandbox with many users and messages in it; prints a Markdown table of medians.

    python -m scripts.bench.sandbox [--users 10000] [--messages 10000] [--rounds 50]

The store is filled directly, the requests go over HTTP on loopback, one after the other.
"""

from __future__ import annotations

import argparse
import json
import random
import statistics
import time
import uuid
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import Any

import httpx

from onesignal_client.sandbox import Sandbox

from . import report

DAY = 24 * 3600
TAGS: dict[str, list[tuple[str, int | None]]] = {
    "plan": [("free", None), ("pro", None)],
    "level": [(str(number), number) for number in range(50)],
}
"""The values of each tag, with the number that they stand for."""
TYPES = ("iOSPush", "AndroidPush", "ChromePush")


def fill(sandbox: Sandbox, users: int, messages: int) -> None:
    """Put users with tags and subscriptions, and messages of the last three weeks, in the store."""
    chance = random.Random(1)
    store, app_id, now = sandbox.world.store, sandbox.app_id, int(time.time())
    ids = [str(uuid.UUID(int=chance.getrandbits(128), version=4)) for _ in range(users)]
    with store.transaction():
        store.run_many(
            "INSERT INTO users (seq, id, app_id, language, country, first_active, last_active, "
            "amount_spent, session_count) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                (
                    seq,
                    each,
                    app_id,
                    chance.choice(("en", "de", "fr")),
                    chance.choice(("DE", "US", "FR", "IN")),
                    now - chance.randrange(100 * DAY),
                    now - chance.randrange(20 * DAY),
                    chance.random() * 100,
                    chance.randrange(50),
                )
                for seq, each in enumerate(ids)
            ),
        )
        store.run_many(
            "INSERT INTO aliases VALUES (?, 'external_id', ?, ?)",
            ((app_id, f"user-{seq}", seq) for seq in range(users)),
        )
        for key, values in TAGS.items():
            store.run_many(
                "INSERT INTO tags VALUES (?, ?, ?, ?)",
                ((seq, key, *chance.choice(values)) for seq in range(users)),
            )
        store.run_many(
            "INSERT INTO subscriptions (id, app_id, owner, type, token, enabled, "
            "notification_types, first_active, last_active) VALUES (?, ?, ?, ?, ?, 1, 1, ?, ?)",
            (
                (str(uuid.uuid4()), app_id, seq, kind, f"{kind}-{seq}", now, now)
                for seq in range(users)
                for kind in (chance.choice(TYPES), "Email")
            ),
        )
        _fill_messages(sandbox, messages, now)


def _fill_messages(sandbox: Sandbox, messages: int, now: int) -> None:
    """Each went to one user, one in ten by email; one in eleven was clicked; all are in the log."""
    store, app_id = sandbox.world.store, sandbox.app_id
    content = json.dumps({"contents": {"en": "Hello"}, "included_segments": ["All"]})
    moments = [float(now - 20 * DAY + seq) for seq in range(messages)]
    platforms = ["Email" if seq % 10 == 0 else TYPES[0] for seq in range(messages)]
    ids = [str(uuid.uuid4()) for _ in range(messages)]
    clicked = range(0, messages, 11)
    reached = {
        platform: store.row("SELECT seq, id FROM subscriptions WHERE type = ?", platform)
        for platform in set(platforms)
    }
    store.run_many(
        "INSERT INTO notifications (seq, id, app_id, kind, channel, state, content, request, "
        "details, queued_at, send_after, rate, recipients, counts, hosts) "
        "VALUES (?, ?, ?, 1, ?, 'sent', ?, '[{}, {}]', '{}', ?, ?, 0, 1, ?, '{\"a.b\": 1}')",
        (
            (
                seq,
                ids[seq],
                app_id,
                "email" if platform == "Email" else "push",
                content,
                moments[seq],
                moments[seq],
                json.dumps({platform: 1}),
            )
            for seq, platform in enumerate(platforms)
        ),
    )
    store.run_many(
        "INSERT INTO deliveries VALUES (?, ?)",
        ((seq, str(reached[platform]["seq"])) for seq, platform in enumerate(platforms)),
    )
    store.run_many(
        "INSERT INTO message_events (message, subscription_id, type, host, event, occurred_at) "
        "VALUES (?, ?, ?, '', 'clicked', ?)",
        ((seq, reached[platforms[seq]]["id"], platforms[seq], moments[seq]) for seq in clicked),
    )
    store.run_many(
        "INSERT INTO outcomes (app_id, name, value, attribution, message_id, occurred_at) "
        "VALUES (?, 'os__click', 1, 'direct', ?, ?)",
        ((app_id, ids[seq], moments[seq]) for seq in clicked),
    )
    key = store.row("SELECT id, organization_id FROM api_keys WHERE kind = 'rest'")
    store.run_many(
        "INSERT INTO activity (id, organization_id, operation, app_id, key_id, ip, target_id, "
        "occurred_at, user_agent) VALUES (?, ?, ?, ?, ?, '127.0.0.1', ?, ?, 'bench')",
        (
            (
                str(uuid.uuid4()),
                key["organization_id"],
                "create_notification" if seq % 1000 else "create_template",
                app_id,
                key["id"],
                ids[seq],
                moments[seq],
            )
            for seq in range(messages)
        ),
    )


def fill_lists(client: httpx.Client, app_id: str) -> None:
    """What is listed beside users and messages, more than a page of each."""
    app = f"/apps/{app_id}"
    filters = [{"field": "country", "relation": "=", "value": "DE"}]
    for index in range(301):
        name = f"Segment {index}"
        client.post(f"{app}/segments", json={"name": name, "filters": filters}).raise_for_status()
    for index in range(51):
        body = {"app_id": app_id, "name": f"Template {index}", "contents": {"en": "Hello"}}
        client.post("/templates", json=body).raise_for_status()
        client.post(f"{app}/journeys", json={"name": f"Journey {index}"}).raise_for_status()


Call = Callable[[], httpx.Response]


class Cases:
    """What is measured, in groups; each case is a name and the request."""

    def __init__(self, sandbox: Sandbox, client: httpx.Client, organization: httpx.Client) -> None:
        self.client = client
        self.organization = organization
        self.sandbox = sandbox
        self.app_id = sandbox.app_id
        self.app = f"/apps/{sandbox.app_id}"
        self.turn = iter(range(10**9))
        fill_lists(client, sandbox.app_id)

    def __iter__(self) -> Iterator[tuple[str, Call]]:
        yield from self.messages()
        yield from self.audiences()
        yield from self.people()
        yield from self.others()

    def get(self, path: str, **query: Any) -> Call:
        """A request for this path, with the app's id in the query where that is its place."""
        if not path.startswith("/apps/"):
            query["app_id"] = self.app_id
        return lambda: self.client.get(path, params=query)

    def send(self, **targeting: Any) -> Call:
        """A message for this audience."""
        body = {"app_id": self.app_id, "contents": {"en": "Hello"}, **targeting}
        return lambda: self.client.post("/notifications", json=body)

    def messages(self) -> Iterator[tuple[str, Call]]:
        """Messages read and listed."""
        store = self.sandbox.world.store
        total = store.value("SELECT count(*) FROM notifications")
        half = total // 2
        middle = store.value("SELECT id FROM notifications ORDER BY seq LIMIT 1 OFFSET ?", half)
        since = "2020-01-01T00:00:00Z"
        yield "get a message", self.get(f"/notifications/{middle}")
        yield (
            "get a message with outcomes",
            self.get(f"/notifications/{middle}", outcome_names="os__click.count"),
        )
        yield "list 50 messages", self.get("/notifications")
        yield "list 50 messages, the middle page", self.get("/notifications", offset=half)
        yield "list 50 messages, the last page", self.get("/notifications", offset=total - 50)
        yield "list 50 messages of a kind", self.get("/notifications", kind=1)
        yield "list 50 messages from a moment on", self.get("/notifications", time_offset=since)

    def audiences(self) -> Iterator[tuple[str, Call]]:
        """Messages created, segments read: both find out who belongs to an audience."""
        several = [
            {"field": "tag", "key": "plan", "relation": "=", "value": "pro"},
            {"field": "session_count", "relation": ">", "value": "5"},
            {"operator": "OR"},
            {"field": "last_session", "relation": "<", "hours_ago": "24"},
        ]
        many = [
            {"field": "tag", "key": "plan", "relation": "=", "value": "pro"},
            {"field": "tag", "key": "level", "relation": ">", "value": "10"},
            {"field": "tag", "key": "beta", "relation": "not_exists"},
            {"field": "session_count", "relation": ">", "value": "5"},
            {"field": "amount_spent", "relation": "<", "value": "90"},
            {"operator": "OR"},
            {"field": "country", "relation": "in_array", "value": "DE,FR"},
            {"field": "language", "relation": "!=", "value": "fr"},
            {"field": "last_session", "relation": "<", "hours_ago": "240"},
        ]
        body = {"name": "Bench", "filters": several}
        created = self.client.post(f"{self.app}/segments", json=body).json()
        half, one_in_fifty = (
            [{"field": "tag", "key": key, "relation": "=", "value": value}]
            for key, value in (("plan", "pro"), ("level", "7"))
        )
        named = {"include_aliases": {"external_id": ["user-7"]}, "target_channel": "push"}
        calls = {
            "create for everybody": self.send(included_segments=["Total Subscriptions"]),
            "create for a segment of three filters": self.send(included_segments=["Bench"]),
            "create for eight filters": self.send(filters=many),
            "create for a tag that half have": self.send(filters=half),
            "create for a tag that one in 50 has": self.send(filters=one_in_fifty),
            "get a segment of three filters": self.get(f"{self.app}/segments/{created['id']}"),
        }
        yield "create for an alias", self.send(**named)
        yield from calls.items()

    def people(self) -> Iterator[tuple[str, Call]]:
        """Users, subscriptions, players."""
        users, user = f"{self.app}/users", f"{self.app}/users/by/external_id/user-7"
        post, patch = self.client.post, self.client.patch

        def create() -> httpx.Response:
            return post(users, json={"identity": {"external_id": f"new-{next(self.turn)}"}})

        def update() -> httpx.Response:
            return patch(user, json={"properties": {"tags": {"turn": str(next(self.turn))}}})

        def subscribe() -> httpx.Response:
            token = {"type": "Email", "token": f"{next(self.turn)}@example.com"}
            owner = create().json()["identity"]["external_id"]
            path = f"{users}/by/external_id/{owner}/subscriptions"
            return post(path, json={"subscription": token})

        yield "get a user", self.get(user)
        yield "create a user", create
        yield "update a user", update
        yield "create a user and a subscription", subscribe
        yield "list 50 players", self.get("/players", limit=50)
        yield "list 300 players", self.get("/players")
        yield "list 300 players, a late page", self.get("/players", offset=15_000)

    def others(self) -> Iterator[tuple[str, Call]]:
        """Everything else that is listed or added up."""
        now = time.time()
        logs = f"/organizations/{self.sandbox.organization_id}/audit_logs"

        def audit(**query: Any) -> Call:
            query |= {"limit": 100, "start_time": iso(now - 60 * DAY)}
            return lambda: self.organization.get(logs, params=query)

        emails = {"domain": "example.com", "start": iso(now - 30 * DAY), "end": iso(now)}
        event = {"name": "bought", "external_id": "user-7", "properties": {"price": 3}}
        yield "list 300 segments", self.get(f"{self.app}/segments")
        yield "list 50 templates", self.get("/templates")
        yield "list 50 journeys", self.get(f"{self.app}/journeys")
        yield (
            "get outcomes",
            self.get(
                f"{self.app}/outcomes", outcome_names="os__click.count", outcome_time_range="1mo"
            ),
        )
        yield (
            "get email metrics",
            self.get(f"{self.app}/email_analytics/provider_metrics", **emails),
        )
        yield "list apps", lambda: self.organization.get("/apps")
        yield "list 100 audit logs", audit()
        yield "list 100 audit logs of a rare action", audit(actions="template.created")
        yield "list 100 audit logs of an action that never was", audit(actions="app.updated")
        yield "list 100 audit logs of an address", audit(ip_addresses="127.0.0.9")
        yield (
            "create a custom event",
            lambda: self.client.post(f"{self.app}/custom_events", json={"events": [event]}),
        )


def iso(moment: float) -> str:
    """Unix seconds as requests write them."""
    return datetime.fromtimestamp(moment, UTC).isoformat()


def signed(sandbox: Sandbox, key: str) -> httpx.Client:
    """A client with one of the sandbox's keys."""
    headers = {"Authorization": f"Key {key}"}
    return httpx.Client(base_url=sandbox.url, headers=headers, trust_env=False)


def main() -> None:
    """Fill, measure, print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--users", type=int, default=10_000)
    parser.add_argument("--messages", type=int, default=10_000)
    parser.add_argument("--rounds", type=int, default=50)
    given = parser.parse_args()
    begun = time.perf_counter()
    with Sandbox() as sandbox:
        started = time.perf_counter() - begun
        fill(sandbox, given.users, given.messages)
        with (
            signed(sandbox, sandbox.rest_api_key) as client,
            signed(sandbox, sandbox.organization_api_key) as organization,
        ):
            lines = [
                f"{given.users:,} users, {given.messages:,} messages; starting took "
                f"{started * 1000:.0f} ms",
                "",
                "| request | median ms | 95 % below ms |",
                "|---|---:|---:|",
            ]
            print(*lines, sep="\n")
            for name, call in Cases(sandbox, client, organization):
                call().raise_for_status()
                durations: list[float] = []
                for _ in range(given.rounds):
                    at = time.perf_counter()
                    call()
                    durations.append((time.perf_counter() - at) * 1000)
                high = sorted(durations)[int(len(durations) * 0.95)]
                lines.append(f"| {name} | {statistics.median(durations):.1f} | {high:.1f} |")
                print(lines[-1])
    if vars(given) == vars(parser.parse_args([])):
        report.write("sandbox", "\n".join(lines))


if __name__ == "__main__":
    main()
