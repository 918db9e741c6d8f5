"""What became of emails, by the host that they went to: counted once, then only added up.

Triggers note the emails whose figures are out of date; whoever asks has them counted first.
"""

from __future__ import annotations

from typing import NamedTuple

from .registry import tables
from .store import Store

HOUR = 3600
_HOST = "lower(substr(s.token, instr(s.token, '@') + 1))"
# rule: email-analytics.domain
_DOMAIN = """
coalesce(
    json_extract(n.content, '$.email_sender_domain'),
    substr(
        json_extract(n.content, '$.email_from_address'),
        instr(json_extract(n.content, '$.email_from_address'), '@') + 1
    ),
    ''
)
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
CREATE TRIGGER IF NOT EXISTS email_created AFTER INSERT ON notifications
WHEN NEW.channel = 'email' BEGIN
    INSERT OR IGNORE INTO email_uncounted VALUES (NEW.seq);
END;
CREATE TRIGGER IF NOT EXISTS email_changed AFTER UPDATE OF state ON notifications
WHEN NEW.channel = 'email' BEGIN
    INSERT OR IGNORE INTO email_uncounted VALUES (NEW.seq);
END;
CREATE TRIGGER IF NOT EXISTS email_event AFTER INSERT ON message_events
WHEN NEW.type = 'Email' BEGIN
    INSERT OR IGNORE INTO email_uncounted VALUES (NEW.message);
END;
"""
)

# SQLite would rather look through all messages than begin with those few.
_MESSAGES = "FROM email_uncounted CROSS JOIN notifications n ON n.seq = email_uncounted.message"
_COLUMNS = f"n.app_id, lower({_DOMAIN}), CAST(n.send_after / {HOUR} AS INTEGER), n.send_after"
_COUNT = (
    "DELETE FROM email_figures WHERE message IN (SELECT message FROM email_uncounted)",
    f"""
    INSERT INTO email_figures
    SELECT n.seq, {_HOST} AS host, 'sent', {_COLUMNS}, count(*), count(*)
    {_MESSAGES}
    JOIN deliveries d ON d.message = n.seq AND d.type = 'Email'
    JOIN json_each('[' || d.subscriptions || ']') given
    JOIN subscriptions s ON s.seq = given.value
    WHERE n.state = 'sent' GROUP BY n.seq, host
    """,
    f"""
    INSERT INTO email_figures
    SELECT n.seq, {_HOST} AS host, e.event, {_COLUMNS}, count(*), count(DISTINCT s.id)
    {_MESSAGES}
    JOIN message_events e ON e.message = n.seq
    JOIN subscriptions s ON s.id = e.subscription_id
    WHERE n.state = 'sent' GROUP BY n.seq, host, e.event
    """,
    "DELETE FROM email_uncounted",
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


def add_up(store: Store, app_id: str, start: float, end: float, domain: str | None) -> list[Figure]:
    """The figures of the emails between two moments, from one domain or from all."""
    for sql in _COUNT:
        store.run(sql)
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
