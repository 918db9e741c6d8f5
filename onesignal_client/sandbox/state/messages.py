"""Messages in the store: created, sent when their time has come, counted, shown."""

from __future__ import annotations

import json
import math
from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from functools import cached_property
from hashlib import sha256
from typing import Any, overload

from . import email_figures, targeting
from .clock import DAY
from .filters import FilterError
from .journal import SentMessage
from .outcomes import record_outcome
from .platforms import PLATFORMS
from .store import Row, Store
from .targeting import Audience, look_up
from .world import Scope, World

KIND_API = 1
RETENTION = 30 * DAY
MINUTE = 60
SNAPSHOT_LIMIT = 10
"""The recipients of larger messages are read from the store when somebody looks at them."""

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

# The condition is that of the index, which is not used without it.
_LAST_LISTED = "SELECT max(listed) FROM notifications WHERE listed IS NOT NULL"

# rule: notifications.view-null
_SHOWN = """
    adm_big_picture adm_group adm_group_message adm_large_icon adm_small_icon adm_sound
    alexa_display_title alexa_ssml amazon_background_data android_accent_color android_group
    android_group_message android_led_color android_sound android_visibility apns_alert
    app_url big_picture buttons chrome_big_picture chrome_icon chrome_web_badge
    chrome_web_icon chrome_web_image content_available contents data delayed_option
    delivery_time_of_day filters firefox_icon global_image headings
    include_external_user_ids include_player_ids ios_attachments ios_badgeCount
    ios_badgeType ios_category ios_interruption_level ios_relevance_score ios_sound isAdm
    isAlexa isAndroid isChrome isChromeWeb isEdge isFirefox isIos isSafari isWP isWP_WNS
    large_icon name priority small_icon spoken_text tags template_id thread_id
    throttle_rate_per_minute ttl url web_buttons web_push_topic web_url wp_sound
    wp_wns_sound
""".split()  # noqa: SIM905 - a list would fill three screens
"""What a view shows as null where a message does not have it."""


def create(
    scope: Scope,
    channel: str,
    audience: Audience,
    request: Mapping[str, Any],
    content: Mapping[str, Any],
    shown: Collection[str],
    *,
    send_after: float | None = None,
    details: Mapping[str, Any] | None = None,
) -> str:
    """Store a message, and send it unless it has to wait; its id.

    `request` is the body, `content` the same over its template's values; `shown` names what of
    that the API shows again. `details` say what a Live Activity's message is about.
    """
    now = rounded(scope.clock.timestamp())
    row = scope.insert(
        "notifications",
        kind=KIND_API,
        channel=channel,
        template_id=content.get("template_id") or None,
        state="scheduled",
        content=json.dumps(_visible(content, shown)),
        request=json.dumps([request, content]),
        details=json.dumps(details or {}),
        queued_at=now,
        send_after=now if send_after is None else send_after,
        rate=rate_of(content) or 0,
        recipients=audience.total,
        counts=json.dumps(audience.counts),
        domain=email_figures.domain(content) if channel == "email" else None,
    )
    if send_after is None or send_after <= now:
        _hand_over(scope.world, row, audience)
    sql = "DELETE FROM notifications WHERE seq <= ? AND state <> 'scheduled'"
    scope.store.run(sql, row["seq"] - scope.world.limit)
    return str(row["id"])


def send_due(world: World) -> None:
    """Send what is due, and forget what is older than messages are kept."""
    now, store = world.clock.timestamp(), world.store
    sql = (
        "SELECT * FROM notifications WHERE state = 'scheduled' AND send_after <= ? "
        "ORDER BY send_after, seq"
    )
    for row in store.all(sql, now):
        _, content = json.loads(row["request"])
        # rule: notifications.scheduled-audience
        try:
            target = targeting.resolve(Scope(world, row["app_id"]), content, row["channel"])
            audience = look_up(store, target.condition)
        except FilterError:
            audience = Audience({}, "")  # a segment has changed meanwhile; nobody sees the error
        _hand_over(world, row, audience)
    # rule: notifications.retention
    sql = (
        "DELETE FROM notifications WHERE state <> 'scheduled' AND kind = 1 "
        "AND queued_at < ? AND send_after < ?"
    )
    store.run(sql, now - RETENTION, now - RETENTION)


def _hand_over(world: World, row: Row, audience: Audience) -> None:
    """Note who gets the message, in the store and in the journal."""
    store = world.store
    store.insert("deliveries", message=row["seq"], subscriptions=audience.numbers)
    addresses = recipients(store, row) if row["channel"] == "email" else ()
    few = audience.total <= SNAPSHOT_LIMIT
    reached = recipients(store, row) if few else Recipients(store, row, audience.total)
    store.update(
        "notifications",
        row["seq"],
        state="sent",
        recipients=audience.total,
        counts=json.dumps(audience.counts),
        hosts=json.dumps(email_figures.hosts(each["token"] for each in addresses)),
        listed=1 + (store.value(_LAST_LISTED) or 0),
    )
    world.sent.append(_sent(store, row, reached), len(row["request"]))


def list_sent(world: World) -> None:
    """Fill the journal with what was sent before, from a file that was opened again."""
    sql = "SELECT * FROM notifications WHERE listed IS NOT NULL ORDER BY listed DESC LIMIT ?"
    rows = world.store.all(sql, world.limit)
    for row in reversed(rows):
        world.sent.append(_sent(world.store, row, Recipients(world.store, row, row["recipients"])))


def forget_sent(world: World) -> None:
    """Empty the journal of what was sent; the API still shows it."""
    world.sent.clear()
    world.store.run("UPDATE notifications SET listed = NULL WHERE listed IS NOT NULL")


def _sent(store: Store, row: Row, reached: Sequence[dict[str, Any]]) -> SentMessage:
    request, content = json.loads(row["request"])
    return SentMessage(
        id=row["id"],
        app_id=row["app_id"],
        channel=row["channel"],
        recipients=reached,
        payload=request,
        time=row["send_after"],
        details={"content": content, **json.loads(row["details"])},
    )


PERSON = """
    SELECT s.*, u.id AS onesignal_id, a.value AS external_id FROM subscriptions s
    JOIN users u ON u.seq = s.owner
    LEFT JOIN aliases a ON a.owner = s.owner AND a.label = 'external_id'
"""
"""A subscription with the names of its user."""
SENT_TO = """(
    SELECT each.value FROM deliveries d, json_each('[' || d.subscriptions || ']') each
    WHERE d.message = ?
)"""
"""The numbers of the subscriptions that a message went to."""


def recipients(store: Store, row: Row) -> list[dict[str, Any]]:
    """The subscriptions that a message went to, as far as they still exist, oldest first."""
    found = store.all(f"{PERSON} WHERE s.seq IN {SENT_TO} ORDER BY s.seq", row["seq"])
    return [as_recipient(row, each) for each in found]


def as_recipient(row: Row, subscription: Row) -> dict[str, Any]:
    """One subscription as a recipient of a message."""
    names = ("id", "type", "token", "onesignal_id", "external_id")
    known = {name: subscription[name] for name in names}
    if row["channel"] == "email":
        known["unsubscribe_token"] = unsubscribe_token(row["id"], known["id"])
    return known


class Recipients(Sequence[dict[str, Any]]):
    """The recipients of a large message, read from the store when they are first looked at."""

    def __init__(self, store: Store, row: Row, total: int) -> None:
        self._store = store
        self._row = row
        self._total = total

    @cached_property
    def _all(self) -> list[dict[str, Any]]:
        if self._store.closed:
            why = f"look at the {self._total} recipients of a message before the sandbox is closed"
            raise RuntimeError(why)
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
    counts: dict[str, dict[str, list[int]]] = {}
    sql = (
        "SELECT type, event, count(DISTINCT subscription_id), count(*) FROM message_events "
        "WHERE message = ? GROUP BY type, event"
    )
    for kind, name, *numbers in store.all(sql, row["seq"]):
        counts.setdefault(kind, {})[name] = numbers
    store.update("notifications", row["seq"], events=json.dumps(counts))
    outcome = OUTCOMES_OF_EVENTS.get(event)
    if outcome is not None:
        # rule: outcomes.clicks
        scope = Scope(world, row["app_id"])
        for each in reached:
            kind = PLATFORMS[each["type"]].device_type
            record_outcome(scope, outcome, message_id=message_id, device_type=kind)


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
    total, sent = row["recipients"], row["state"] == "sent"
    canceled = row["canceled_at"] is not None
    processed_at = row["send_after"] + world.settings.delivery_seconds
    # rule: notifications.processing
    processing = sent and not canceled and now < processed_at
    done = 0 if processing else delivered(row, now)
    platforms = {} if processing else _platforms(row, done)
    complete = sent and not processing and done >= total
    batches = math.ceil(total / row["rate"]) - 1 if row["rate"] and total else 0
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
        "canceled": canceled,
        "queued_at": int(row["queued_at"]),
        "send_after": int(row["send_after"]),
        "completed_at": int(processed_at + batches * MINUTE) if complete else None,
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
    for kind, total in json.loads(row["counts"]).items():
        reached = min(total, done)
        done -= reached
        name = PLATFORMS[kind].statistics
        figures = _figures(kind, reached, events.get(kind, {}))
        before = platforms.setdefault(name, dict.fromkeys(figures, 0))
        for figure, value in figures.items():
            before[figure] = None if value is None else (before[figure] or 0) + value
    return platforms


def _figures(kind: str, reached: int, events: Mapping[str, list[int]]) -> dict[str, Any]:
    people, times = ({name: events.get(name, [0, 0])[at] for name in EVENTS} for at in (0, 1))
    figures: dict[str, Any] = {
        "successful": max(0, reached - people["failed"] - people["errored"]),
        "failed": people["failed"],
        "errored": people["errored"],
        "converted": people["clicked"],
        # rule: notifications.received
        "received": people["received"] if "received" in events else None,
        "frequency_capped": 0,
    }
    if kind == "Email":
        figures |= {
            "opened": times["opened"],
            "unique_opens": people["opened"],
            "clicks": times["clicked"],
            "unique_clicks": people["clicked"],
            **{name: people[name] for name in ("bounced", "reported_spam", "unsubscribed")},
        }
    elif kind == "SMS":
        names = ("successful", "failed", "errored")
        figures |= {f"provider_{name}": figures[name] for name in names}
    return figures


def _visible(content: Mapping[str, Any], shown: Collection[str]) -> dict[str, Any]:
    visible = {name: value for name, value in content.items() if name in shown}
    for name in ("send_after", "id", "value", "aggregation", "email_warm_up", "app_id"):
        visible.pop(name, None)
    if "throttle_rate_per_minute" in visible:
        visible["throttle_rate_per_minute"] = rate_of(content)
    return visible


def rate_of(content: Mapping[str, Any]) -> int | None:
    """How many recipients a minute a message asks for; None if it does not, or not in a number."""
    given = content.get("throttle_rate_per_minute")
    try:
        return None if given is None else max(0, min(int(given), 1_000_000_000))
    except ValueError:
        return None
