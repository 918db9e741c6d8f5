"""Messages in the store: created, sent when their time has come, counted, shown."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cached_property, lru_cache
from hashlib import sha256
from operator import itemgetter
from typing import Any, overload

from ..contract.context import Context, new_id
from ..contract.document import Document
from ..contract.errors import plain
from ..contract.registry import settles, tables
from ..contract.times import DAY
from . import email_figures, targeting
from .audience import Reach
from .filters import NOBODY, FilterError
from .journal import SentMessage
from .outcomes import record_outcome
from .platforms import PLATFORMS
from .store import Row, Store
from .world import World

KIND_API = 1
RETENTION = 30 * DAY
MINUTE = 60
SNAPSHOT_LIMIT = 100
"""The recipients of larger messages are read from the store when somebody looks at them."""

tables(
    """
CREATE TABLE IF NOT EXISTS notifications (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,  -- no other may be taken for it later
    id TEXT NOT NULL UNIQUE,
    app_id TEXT NOT NULL REFERENCES apps (id) ON DELETE CASCADE,
    kind INTEGER NOT NULL,             -- 0 dashboard, 1 API, 3 automated
    channel TEXT NOT NULL,
    template_id TEXT,
    state TEXT NOT NULL,               -- scheduled, sent or canceled
    content TEXT NOT NULL,             -- JSON: what is shown of the message
    request TEXT,                      -- JSON: the body, until it is sent
    details TEXT,                      -- JSON: for the journal, until it is sent
    queued_at REAL NOT NULL,
    send_after REAL NOT NULL,
    canceled_at REAL,
    rate INTEGER NOT NULL,             -- recipients a minute, 0 for all at once
    recipients INTEGER NOT NULL,
    counts TEXT NOT NULL,              -- JSON: recipients by type
    events TEXT NOT NULL DEFAULT '{}'  -- JSON: what happened, by type and event
);
CREATE INDEX IF NOT EXISTS notifications_by_app ON notifications (app_id, queued_at, seq);
CREATE INDEX IF NOT EXISTS notifications_by_kind ON notifications (app_id, kind, queued_at, seq);
CREATE INDEX IF NOT EXISTS notifications_by_template
    ON notifications (app_id, template_id, queued_at, seq) WHERE template_id IS NOT NULL;
CREATE INDEX IF NOT EXISTS notifications_by_email
    ON notifications (app_id, send_after) WHERE channel = 'email';
CREATE INDEX IF NOT EXISTS notifications_by_time ON notifications (app_id, send_after, id);
CREATE INDEX IF NOT EXISTS notifications_waiting
    ON notifications (send_after) WHERE state = 'scheduled';
CREATE INDEX IF NOT EXISTS notifications_by_age
    ON notifications (queued_at) WHERE state <> 'scheduled' AND kind = 1;

CREATE TABLE IF NOT EXISTS notification_totals (
    app_id TEXT NOT NULL,
    kind INTEGER NOT NULL,
    template_id TEXT NOT NULL,
    total INTEGER NOT NULL,
    PRIMARY KEY (app_id, kind, template_id)
) WITHOUT ROWID;
CREATE TRIGGER IF NOT EXISTS notifications_added AFTER INSERT ON notifications BEGIN
    INSERT INTO notification_totals
    VALUES (NEW.app_id, NEW.kind, coalesce(NEW.template_id, ''), 1)
    ON CONFLICT DO UPDATE SET total = total + 1;
END;
CREATE TRIGGER IF NOT EXISTS notifications_removed AFTER DELETE ON notifications BEGIN
    UPDATE notification_totals SET total = total - 1
    WHERE app_id = OLD.app_id AND kind = OLD.kind
        AND template_id = coalesce(OLD.template_id, '');
END;

CREATE TABLE IF NOT EXISTS deliveries (
    message INTEGER NOT NULL REFERENCES notifications (seq) ON DELETE CASCADE,
    type TEXT NOT NULL,
    subscriptions TEXT NOT NULL,       -- the row numbers of subscriptions, joined by commas
    PRIMARY KEY (message, type)
) WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS message_events (
    seq INTEGER PRIMARY KEY,
    message INTEGER NOT NULL REFERENCES notifications (seq) ON DELETE CASCADE,
    subscription_id TEXT NOT NULL,
    type TEXT NOT NULL,
    host TEXT NOT NULL,                -- of the address, "" where it is none
    event TEXT NOT NULL,
    occurred_at REAL NOT NULL
);
CREATE INDEX IF NOT EXISTS message_events_by_message ON message_events (message, event, type);
"""
)

EVENTS = frozenset(
    {
        "received",
        "clicked",
        "opened",
        "failed",
        "errored",
        "bounced",
        "reported_spam",
        "unsubscribed",
    }
)
"""What a test can report about a recipient."""

OUTCOMES_OF_EVENTS = {"clicked": "os__click", "received": "os__confirmed_delivery"}

_SHOWN = (
    "name",
    "contents",
    "headings",
    "data",
    "url",
    "web_url",
    "app_url",
    "big_picture",
    "chrome_web_icon",
    "chrome_web_image",
    "global_image",
    "ios_badgeCount",
    "ios_badgeType",
    "delayed_option",
    "delivery_time_of_day",
    "filters",
    "template_id",
    "throttle_rate_per_minute",
)


@dataclass(slots=True)
class Draft:
    """A message about to be created."""

    app_id: str
    channel: str
    request: Mapping[str, Any]
    """The request's body, for the journal."""
    content: Mapping[str, Any]
    """The body with the template's values where it has none of its own."""
    audience: targeting.Audience
    reach: Reach
    send_after: float | None = None
    template_id: str | None = None
    rate: int = 0
    kind: int = KIND_API
    details: Mapping[str, Any] | None = None


def create(world: World, draft: Draft) -> str:
    """Store a message, and send it unless it has to wait; its id."""
    now = rounded(world.clock.timestamp())
    message_id = new_id()
    waits = draft.send_after is not None and draft.send_after > now
    world.store.insert(
        "notifications",
        {
            "id": message_id,
            "app_id": draft.app_id,
            "kind": draft.kind,
            "channel": draft.channel,
            "template_id": draft.template_id,
            "state": "scheduled" if waits else "sent",
            "content": json.dumps(_visible(world, draft.content)),
            "request": json.dumps([draft.request, draft.content]) if waits else None,
            "details": json.dumps(draft.details) if waits and draft.details else None,
            "queued_at": now,
            "send_after": now if draft.send_after is None else draft.send_after,
            "rate": draft.rate,
            "recipients": draft.reach.total,
            "counts": json.dumps(draft.reach.counts),
        },
    )
    if not waits:
        _hand_over(world, find(world.store, draft.app_id, message_id), draft)
    return message_id


@settles
def settle(world: World) -> None:
    """Send what is due, and forget what is older than messages are kept."""
    now = world.clock.timestamp()
    store = world.store
    due = store.all(
        "SELECT * FROM notifications WHERE state = 'scheduled' AND send_after <= ? "
        "ORDER BY send_after, seq",
        now,
    )
    for row in due:
        _send(world, row)
    # rule: notifications.retention
    store.run(
        "DELETE FROM notifications "
        "WHERE state <> 'scheduled' AND kind = 1 AND queued_at < ?1 AND send_after < ?1",
        now - RETENTION,
    )


def _send(world: World, row: Row) -> None:
    request, content = json.loads(row["request"])
    # rule: notifications.scheduled-audience
    try:
        audience = targeting.resolve(world, row["app_id"], content, row["channel"])
        reach = audience.reach(world.store)
    except FilterError:
        # A segment has changed meanwhile; nobody is there whom the error could reach.
        audience, reach = targeting.Audience(NOBODY), Reach({}, {})
    changes = {
        "state": "sent",
        "request": None,
        "details": None,
        "recipients": reach.total,
        "counts": json.dumps(reach.counts),
    }
    world.store.update("notifications", changes, row["id"])
    draft = Draft(
        row["app_id"],
        row["channel"],
        request,
        content,
        audience,
        reach,
        template_id=row["template_id"],
        details=json.loads(row["details"]) if row["details"] else None,
    )
    _hand_over(world, row, draft)


def _hand_over(world: World, row: Row, draft: Draft) -> None:
    """Note who gets the message, in the store and in the journal."""
    for kind, subscriptions in draft.reach.subscriptions.items():
        delivery = {"message": row["seq"], "type": kind, "subscriptions": subscriptions}
        world.store.insert("deliveries", delivery)
    few = draft.reach.total <= SNAPSHOT_LIMIT
    world.sent.append(
        SentMessage(
            id=row["id"],
            app_id=row["app_id"],
            channel=row["channel"],
            recipients=recipients(world.store, row)
            if few
            else Recipients(world.store, row, draft.reach.total),
            payload=dict(draft.request),
            time=row["send_after"],
            details={"content": dict(draft.content), **(draft.details or {})},
        )
    )


def find(store: Store, app_id: str, message_id: str) -> Row:
    """A message that surely exists."""
    return store.row("SELECT * FROM notifications WHERE id = ? AND app_id = ?", message_id, app_id)


def message_at(context: Context) -> Row:
    """The message that the path names, or a 404."""
    row = context.store.one(
        "SELECT * FROM notifications WHERE id = ? AND app_id = ?",
        context.path["notification_id"].lower(),
        context.app_id,
    )
    if row is None:
        # rule: notifications.not-found
        raise plain(404, "Notification not found")
    return row


def recipients(store: Store, row: Row) -> list[dict[str, Any]]:
    """The subscriptions that a message went to, as far as they still exist, oldest first."""
    rows: list[Row] = []
    for (numbers,) in store.all(
        "SELECT subscriptions FROM deliveries WHERE message = ?", row["seq"]
    ):
        rows += store.all(
            "SELECT s.seq, s.id, s.type, s.token, u.id, a.value "
            "FROM json_each(?) given JOIN subscriptions s ON s.seq = given.value "
            "JOIN users u ON u.seq = s.owner "
            "LEFT JOIN aliases a ON a.owner = s.owner AND a.label = 'external_id'",
            f"[{numbers}]",
        )
    names = ("id", "type", "token", "onesignal_id", "external_id")
    found: list[dict[str, Any]] = [
        dict(zip(names, each[1:], strict=True)) for each in sorted(rows, key=itemgetter(0))
    ]
    if row["channel"] == "email":
        for each in found:
            each["unsubscribe_token"] = unsubscribe_token(row["id"], each["id"])
    return found


class Recipients(Sequence[dict[str, Any]]):
    """The recipients of a large message, read from the store when they are first looked at."""

    def __init__(self, store: Store, row: Row, total: int) -> None:
        self._store = store
        self._row = row
        self._total = total

    @cached_property
    def _all(self) -> list[dict[str, Any]]:
        if self._store.closed:
            raise RuntimeError(
                f"look at the {self._total} recipients of a message before the sandbox is closed"
            )
        return recipients(self._store, self._row)

    @overload
    def __getitem__(self, index: int) -> dict[str, Any]: ...
    @overload
    def __getitem__(self, index: slice) -> list[dict[str, Any]]: ...
    def __getitem__(self, index: int | slice) -> dict[str, Any] | list[dict[str, Any]]:
        return self._all[index]

    def __iter__(self) -> Iterator[dict[str, Any]]:
        return iter(self._all)

    def __len__(self) -> int:
        return len(self._all) if "_all" in self.__dict__ else self._total

    def __repr__(self) -> str:
        return f"<{self._total} recipients>"


def record_event(
    world: World, message_id: str, event: str, subscription_id: str | None = None
) -> None:
    """Note what happened to a message at one recipient, or at all of them.

    Raises:
        ValueError: the event, the message or the recipient is unknown.
    """
    if event not in EVENTS:
        raise ValueError(f"event must be one of {', '.join(sorted(EVENTS))}")
    store, now = world.store, world.clock.timestamp()
    row = store.one("SELECT * FROM notifications WHERE id = ?", message_id)
    if row is None:
        raise ValueError(f"there is no message {message_id}")
    reached = recipients(store, row)
    if subscription_id is not None:
        reached = [each for each in reached if each["id"] == subscription_id]
    if not reached:
        raise ValueError(f"the message did not go to {subscription_id or 'anybody'}")
    store.run_many(
        "INSERT INTO message_events (message, subscription_id, type, host, event, occurred_at) "
        "VALUES (?, ?, ?, ?, ?, ?)",
        [
            (row["seq"], each["id"], each["type"], email_figures.host(each["token"]), event, now)
            for each in reached
        ],
    )
    email_figures.note_event(store, row["seq"], event)
    counts: dict[str, dict[str, list[int]]] = {}
    for kind, name, *numbers in store.all(
        "SELECT type, event, count(DISTINCT subscription_id), count(*) FROM message_events "
        "WHERE message = ? GROUP BY type, event",
        row["seq"],
    ):
        counts.setdefault(kind, {})[name] = numbers
    store.update("notifications", {"events": json.dumps(counts)}, row["id"])
    outcome = OUTCOMES_OF_EVENTS.get(event)
    if outcome is not None:
        # rule: outcomes.clicks
        for each in reached:
            record_outcome(
                world,
                row["app_id"],
                outcome,
                message_id=message_id,
                device_type=PLATFORMS[each["type"]].device_type,
            )


def delivered(row: Row, now: float) -> int:
    """To how many recipients a message has gone until now."""
    if row["state"] == "scheduled":
        return 0
    until = now if row["canceled_at"] is None else row["canceled_at"]
    if until < row["send_after"]:
        return 0
    if not row["rate"]:
        return int(row["recipients"])
    # rule: notifications.throttle
    batches = 1 + int((until - row["send_after"]) // MINUTE)
    return min(int(row["recipients"]), batches * int(row["rate"]))


def shown(world: World, row: Row) -> dict[str, Any]:
    """A message as the API shows it."""
    now = world.clock.timestamp()
    done = delivered(row, now)
    total = row["recipients"]
    platforms = _platforms(row, done)
    # rule: notifications.processing
    processing = (
        row["state"] == "sent"
        and row["canceled_at"] is None
        and now < row["send_after"] + world.settings.delivery_seconds
    )
    if processing:
        done, platforms = 0, {}
    complete = row["state"] == "sent" and not processing and done >= total
    batches = math.ceil(total / row["rate"]) - 1 if row["rate"] and total else 0
    completed_at = row["send_after"] + world.settings.delivery_seconds + batches * MINUTE
    figures = {
        name: sum(platform[name] for platform in platforms.values())
        for name in ("successful", "failed", "errored", "converted")
    }
    received = [platform["received"] for platform in platforms.values()]
    return {
        **dict.fromkeys(_SHOWN),
        "included_segments": [],
        "excluded_segments": [],
        **json.loads(row["content"]),
        "id": row["id"],
        "app_id": row["app_id"],
        **figures,
        "received": sum(received) if received and None not in received else None,
        "remaining": None if processing else total - done,
        "canceled": row["canceled_at"] is not None,
        "queued_at": int(row["queued_at"]),
        "send_after": int(row["send_after"]),
        "completed_at": int(completed_at) if complete else None,
        "platform_delivery_stats": platforms,
    }


def rounded(moment: float) -> float:
    """A moment with whole microseconds, which survives being written as text and read again."""
    return datetime.fromtimestamp(moment, UTC).timestamp()


def unsubscribe_token(message_id: str, subscription_id: str) -> str:
    """What stands in the unsubscribe link that one recipient of an email gets."""
    # rule: unsubscribe.token
    proof = sha256(f"{message_id}:{subscription_id}".encode()).hexdigest()[:16]
    return f"{subscription_id}.{proof}"


def subscription_of_token(message_id: str, token: str) -> str | None:
    """The subscription that an unsubscribe token stands for, None if it is not genuine."""
    subscription_id, _, _ = token.partition(".")
    return subscription_id if token == unsubscribe_token(message_id, subscription_id) else None


def _platforms(row: Row, done: int) -> dict[str, dict[str, Any]]:
    events: dict[str, dict[str, list[int]]] = json.loads(row["events"])
    platforms: dict[str, dict[str, Any]] = {}
    left = done
    for kind, total in json.loads(row["counts"]).items():
        reached = min(total, left)
        left -= reached
        name = PLATFORMS[kind].statistics
        figures = _figures(kind, reached, events.get(kind, {}))
        before = platforms.setdefault(name, dict.fromkeys(figures, 0))
        for figure, value in figures.items():
            before[figure] = None if value is None else (before[figure] or 0) + value
    return platforms


def _figures(kind: str, reached: int, events: Mapping[str, list[int]]) -> dict[str, Any]:
    def people(event: str) -> int:
        return events.get(event, [0, 0])[0]

    def times(event: str) -> int:
        return events.get(event, [0, 0])[1]

    figures: dict[str, Any] = {
        "successful": max(0, reached - people("failed") - people("errored")),
        "failed": people("failed"),
        "errored": people("errored"),
        "converted": people("clicked"),
        # rule: notifications.received
        "received": people("received") if "received" in events else None,
        "frequency_capped": 0,
    }
    if kind == "Email":
        figures |= {
            "opened": times("opened"),
            "unique_opens": people("opened"),
            "clicks": times("clicked"),
            "unique_clicks": people("clicked"),
            "bounced": people("bounced"),
            "reported_spam": people("reported_spam"),
            "unsubscribed": people("unsubscribed"),
        }
    elif kind == "SMS":
        figures |= {
            "provider_successful": figures["successful"],
            "provider_failed": figures["failed"],
            "provider_errored": figures["errored"],
        }
    return figures


def _visible(world: World, content: Mapping[str, Any]) -> dict[str, Any]:
    visible = {name: value for name, value in content.items() if name in _echoed(world.document)}
    for name in ("send_after", "id", "value", "aggregation", "email_warm_up", "app_id"):
        visible.pop(name, None)
    if "throttle_rate_per_minute" in visible:
        visible["throttle_rate_per_minute"] = rate_of(content)
    return visible


@lru_cache(maxsize=4)
def _echoed(document: Document) -> frozenset[str]:
    """What of a request is shown again: the rest may be of any type."""
    schemas = document.content["components"]["schemas"]
    given = schemas["Notification"]["properties"].keys()
    return frozenset(given & schemas["NotificationDetails"]["properties"].keys())


def rate_of(content: Mapping[str, Any]) -> int | None:
    """How many recipients a minute a message asks for; None if it does not, or not in a number."""
    given = content.get("throttle_rate_per_minute")
    try:
        return None if given is None else max(0, min(int(given), 1_000_000_000))
    except ValueError:
        return None
