"""Measure the sandbox with many users and messages in it; prints a Markdown table of medians.

    python scripts/bench_sandbox.py [--users 10000] [--messages 100000] [--rounds 50]

The store is filled directly, the requests go over HTTP on loopback, one after the other. "Cold"
means that somebody changed between two requests, so that nothing known of a segment still holds.
"""

from __future__ import annotations

import argparse
import json
import random
import statistics
import time
import uuid
from collections.abc import Callable, Iterator
from typing import Any

import httpx

from onesignal_client.sandbox import Sandbox

DAY = 24 * 3600
TYPES = ("iOSPush", "AndroidPush", "ChromePush")


def fill(sandbox: Sandbox, users: int, messages: int) -> None:
    """Put users with tags and subscriptions, and messages of the last three weeks, in the store."""
    chance = random.Random(1)
    store, app_id, now = sandbox.world.store, sandbox.app_id, int(time.time())
    ids = [str(uuid.UUID(int=chance.getrandbits(128), version=4)) for _ in range(users)]
    with store.transaction():
        store.run_many(
            "INSERT INTO users (id, app_id, language, country, first_active, last_active, "
            "amount_spent, session_count) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (
                (
                    each,
                    app_id,
                    chance.choice(("en", "de", "fr")),
                    chance.choice(("DE", "US", "FR", "IN")),
                    now - chance.randrange(100 * DAY),
                    now - chance.randrange(20 * DAY),
                    chance.random() * 100,
                    chance.randrange(50),
                )
                for each in ids
            ),
        )
        store.run_many(
            "INSERT INTO aliases VALUES (?, 'external_id', ?, ?)",
            ((app_id, f"user-{index}", each) for index, each in enumerate(ids)),
        )
        for key, values in (("plan", ("free", "pro")), ("level", tuple(map(str, range(50))))):
            store.run_many(
                "INSERT INTO tags VALUES (?, ?, ?, ?)",
                ((each, app_id, key, chance.choice(values)) for each in ids),
            )
        store.run_many(
            "INSERT INTO subscriptions (id, app_id, user_id, type, token, enabled, "
            "notification_types, first_active, last_active) VALUES (?, ?, ?, ?, ?, 1, 1, ?, ?)",
            (
                (str(uuid.uuid4()), app_id, each, kind, f"{kind}-{index}", now, now)
                for index, each in enumerate(ids)
                for kind in (chance.choice(TYPES), "Email")
            ),
        )
        content = json.dumps({"contents": {"en": "Hello"}, "included_segments": ["All"]})
        store.run_many(
            "INSERT INTO notifications (id, app_id, kind, channel, state, content, queued_at, "
            "send_after, rate, recipients, counts) VALUES (?, ?, 1, 'push', 'sent', ?, ?, ?, 0, "
            "1, '{\"iOSPush\": 1}')",
            (
                (str(uuid.uuid4()), app_id, content, moment, moment)
                for index in range(messages)
                for moment in (float(now - 20 * DAY + index),)
            ),
        )


def cases(sandbox: Sandbox, client: httpx.Client) -> Iterator[tuple[str, Callable[[], Any]]]:
    """What is measured, by name."""
    app_id, store = sandbox.app_id, sandbox.world.store
    app = f"/apps/{app_id}"
    total = store.value("SELECT count(*) FROM notifications")
    middle = store.value("SELECT id FROM notifications ORDER BY seq LIMIT 1 OFFSET ?", total // 2)
    several = [
        {"field": "tag", "key": "plan", "relation": "=", "value": "pro"},
        {"field": "session_count", "relation": ">", "value": "5"},
        {"operator": "OR"},
        {"field": "last_session", "relation": "<", "hours_ago": "24"},
    ]
    created = client.post(f"{app}/segments", json={"name": "Bench", "filters": several}).json()
    turn = iter(range(10**9))

    def send(**targeting: Any) -> httpx.Response:
        body = {"app_id": app_id, "contents": {"en": "Hello"}, **targeting}
        return client.post("/notifications", json=body)

    def one_filter(**entry: str) -> list[dict[str, str]]:
        return [entry]

    def change() -> None:
        # Somebody unimportant changes: what is known of segments no longer holds.
        store.run("UPDATE users SET ip = ? WHERE seq = 1", str(next(turn)))

    def cold(call: Callable[[], httpx.Response]) -> Callable[[], httpx.Response]:
        def changed() -> httpx.Response:
            change()
            return call()

        return changed

    def listing(**query: Any) -> Callable[[], httpx.Response]:
        params = {"app_id": app_id, "limit": 10, **query}
        return lambda: client.get("/notifications", params=params)

    everybody = {"included_segments": ["Total Subscriptions"]}
    pro = one_filter(field="tag", key="plan", relation="=", value="pro")
    yield "get a message", lambda: client.get(f"/notifications/{middle}", params={"app_id": app_id})
    yield "list 10 messages", listing()
    yield "list 50 messages", listing(limit=50)
    yield "list 10 messages, the last page", listing(offset=max(0, total - 10))
    yield "list 10 messages, the middle page", listing(offset=total // 2)
    yield "list 10 messages from a moment on", listing(time_offset="2020-01-01T00:00:00Z")
    yield (
        "create for an alias",
        lambda: send(include_aliases={"external_id": ["user-7"]}, target_channel="push"),
    )
    yield "create for everybody", lambda: send(**everybody)
    yield "create for everybody, cold", cold(lambda: send(**everybody))
    yield "create for a segment of three filters", lambda: send(included_segments=["Bench"])
    yield (
        "create for a segment of three filters, cold",
        cold(lambda: send(included_segments=["Bench"])),
    )
    yield "create for a tag that half have, cold", cold(lambda: send(filters=pro))
    one_in_fifty = one_filter(field="tag", key="level", relation="=", value="7")
    yield "create for a tag that one in 50 has, cold", cold(lambda: send(filters=one_in_fifty))
    segment = f"{app}/segments/{created['id']}"
    yield "get a segment", lambda: client.get(segment)
    yield "get a segment, cold", cold(lambda: client.get(segment))
    yield "get a user", lambda: client.get(f"{app}/users/by/external_id/user-7")
    yield (
        "create a user",
        lambda: client.post(
            f"{app}/users", json={"identity": {"external_id": f"new-{next(turn)}"}}
        ),
    )


def main() -> None:
    """Fill, measure, print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--users", type=int, default=10_000)
    parser.add_argument("--messages", type=int, default=100_000)
    parser.add_argument("--rounds", type=int, default=50)
    given = parser.parse_args()
    begun = time.perf_counter()
    with Sandbox() as sandbox:
        started = time.perf_counter() - begun
        fill(sandbox, given.users, given.messages)
        headers = {"Authorization": f"Key {sandbox.rest_api_key}"}
        with httpx.Client(base_url=sandbox.url, headers=headers, trust_env=False) as client:
            print(f"{given.users:,} users, {given.messages:,} messages; ", end="")
            print(f"starting took {started * 1000:.0f} ms\n")
            print("| request | median ms | 95 % below ms |")
            print("|---|---:|---:|")
            for name, call in cases(sandbox, client):
                call().raise_for_status()
                durations: list[float] = []
                for _ in range(given.rounds):
                    at = time.perf_counter()
                    call()
                    durations.append((time.perf_counter() - at) * 1000)
                high = sorted(durations)[int(len(durations) * 0.95)]
                print(f"| {name} | {statistics.median(durations):.1f} | {high:.1f} |")


if __name__ == "__main__":
    main()
