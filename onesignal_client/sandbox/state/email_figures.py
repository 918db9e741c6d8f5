"""What became of emails, by the host that they went to and the hour in which they were sent."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

from .clock import HOUR
from .store import Row, Store

_MESSAGES = f"""
SELECT seq, hosts, CAST(send_after / {HOUR} AS INTEGER) AS hour FROM notifications
WHERE app_id = ? AND channel = 'email' AND state = 'sent' AND send_after >= ? AND send_after < ?
AND (domain IS NULL OR domain = coalesce(?, domain))
"""
_FIGURES = f"""
WITH messages AS ({_MESSAGES})
SELECT given.key AS host, hour, 'sent' AS name,
    sum(given.value) AS times, sum(given.value) AS people
FROM messages, json_each(messages.hosts) given GROUP BY 1, 2
UNION ALL
SELECT host, hour, event, sum(times), sum(people) FROM (
    SELECT e.host, hour, e.event, count(*) AS times, count(DISTINCT e.subscription_id) AS people
    FROM messages JOIN message_events e ON e.message = messages.seq GROUP BY e.message, 1, 3
) GROUP BY 1, 2, 3
"""


def host(token: str | None) -> str:
    """The host of an address; "" if it is none."""
    _, at, name = (token or "").rpartition("@")
    return name.lower() if at else ""


def hosts(tokens: Iterable[str | None]) -> dict[str, int]:
    """How many of the addresses are at each host."""
    return dict(Counter(map(host, tokens)))


def domain(content: Mapping[str, Any]) -> str | None:
    """Where an email comes from; None if it does not say, and then it counts for every domain."""
    # rule: email-analytics.domain
    named = content.get("email_sender_domain") or host(content.get("email_from_address"))
    return named.lower() or None


def add_up(store: Store, app_id: str, start: float, end: float, domain: str | None) -> list[Row]:
    """What became of the emails between two moments, from one domain or from all.

    Each row tells for a `host` and an `hour` (Unix time in hours) how often its `name`, `sent` or
    an event, happened (`times`), and at how many recipients (`people`).
    """
    return store.all(_FIGURES, app_id, start, end, domain)
