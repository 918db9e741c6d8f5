"""What became of emails, by the host that they went to: counted once, then only added up.

Whom an email was sent to is counted when somebody asks, or before a recipient goes or moves to
another address, whatever comes first; what happened to it is counted as it happens.
"""

from __future__ import annotations

from typing import NamedTuple

from ..contract.registry import tables
from ..contract.times import HOUR
from .store import Store

# What comes after the last @: the text without its beginning, which ends with one.
_HOST = "lower(replace(s.token, rtrim(s.token, replace(s.token, '@', '')), ''))"
# rule: email-analytics.domain
_DOMAIN = """
lower(coalesce(
    json_extract(n.content, '$.email_sender_domain'),
    substr(
        json_extract(n.content, '$.email_from_address'),
        instr(json_extract(n.content, '$.email_from_address'), '@') + 1
    ),
    ''
))
"""
_COLUMNS = f"n.app_id, {_DOMAIN}, CAST(n.send_after / {HOUR} AS INTEGER), n.send_after"
# SQLite would rather look through all messages than begin with the few that are not counted.
_COUNT = f"""
INSERT INTO email_figures
SELECT n.seq, {_HOST} AS host, 'sent', {_COLUMNS}, count(*), count(*)
FROM email_uncounted CROSS JOIN notifications n ON n.seq = email_uncounted.message
JOIN deliveries d ON d.message = n.seq AND d.type = 'Email'
JOIN json_each('[' || d.subscriptions || ']') given
JOIN subscriptions s ON s.seq = given.value
GROUP BY n.seq, host;
"""
_FORGET = "DELETE FROM email_uncounted;"
_WHEN_SENT = (
    "WHEN NEW.channel = 'email' AND NEW.state = 'sent'",
    "INSERT INTO email_uncounted VALUES (NEW.seq);",
)
_WHEN_CANCELED = (
    "WHEN NEW.channel = 'email' AND NEW.state = 'canceled'",
    "DELETE FROM email_figures WHERE message = NEW.seq; "
    "DELETE FROM email_uncounted WHERE message = NEW.seq;",
)
_BEFORE_A_CHANGE = (
    "WHEN OLD.type = 'Email' AND EXISTS (SELECT 1 FROM email_uncounted)",
    f"{_COUNT} {_FORGET}",
)
_NOTE_EVENT = f"""
INSERT OR REPLACE INTO email_figures
SELECT n.seq, e.host, e.event, {_COLUMNS}, count(*), count(DISTINCT e.subscription_id)
FROM notifications n JOIN message_events e ON e.message = n.seq
WHERE n.seq = ? AND n.channel = 'email' AND n.state = 'sent' AND e.event = ?
GROUP BY e.host
"""

tables(
    """
CREATE TABLE IF NOT EXISTS email_figures (
    message INTEGER NOT NULL REFERENCES notifications (seq) ON DELETE CASCADE,
    host TEXT NOT NULL,
    name TEXT NOT NULL,                -- sent, or an event
    app_id TEXT NOT NULL,
    domain TEXT NOT NULL,              -- where it came from; "" counts for every domain
    hour INTEGER NOT NULL,             -- of sending, Unix time
    sent_at REAL NOT NULL,
    times INTEGER NOT NULL,
    people INTEGER NOT NULL,
    PRIMARY KEY (message, host, name)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS email_figures_by_host
    ON email_figures (app_id, host, hour, name, sent_at, domain, times, people);

CREATE TABLE IF NOT EXISTS email_uncounted (
    message INTEGER PRIMARY KEY REFERENCES notifications (seq) ON DELETE CASCADE
);
""",
    "\n".join(
        f"CREATE TRIGGER IF NOT EXISTS {name} {event} {condition} BEGIN {work} END;"
        for name, event, condition, work in (
            ("email_sent", "AFTER INSERT ON notifications", *_WHEN_SENT),
            ("email_sent_later", "AFTER UPDATE OF state ON notifications", *_WHEN_SENT),
            ("email_canceled", "AFTER UPDATE OF state ON notifications", *_WHEN_CANCELED),
            ("email_recipient_goes", "BEFORE DELETE ON subscriptions", *_BEFORE_A_CHANGE),
            ("email_recipient_moves", "BEFORE UPDATE OF token ON subscriptions", *_BEFORE_A_CHANGE),
        )
    ),
)


class Figure(NamedTuple):
    """How often something became of the emails of one hour at one host."""

    host: str
    hour: int
    """Unix time in hours."""
    name: str
    """`sent`, or an event."""
    times: int
    people: int


def host(token: str | None) -> str:
    """The host of an address; "" if it is none."""
    _, at, name = (token or "").rpartition("@")
    return name.lower() if at else ""


def note_event(store: Store, message: int, event: str) -> None:
    """Count an event of a message, after it was stored; nothing for other channels."""
    store.run(_NOTE_EVENT, message, event)


def add_up(store: Store, app_id: str, start: float, end: float, domain: str | None) -> list[Figure]:
    """The figures of the emails between two moments, from one domain or from all."""
    store.run(_COUNT)
    store.run(_FORGET)
    rows = store.all(
        "SELECT host, hour, name, sum(times), sum(people) FROM email_figures "
        "WHERE app_id = ? AND sent_at >= ? AND sent_at < ? "
        "AND domain IN (coalesce(?4, domain), '') GROUP BY host, hour, name",
        app_id,
        start,
        end,
        domain,
    )
    return [Figure(*row) for row in rows]
