'''The API's operations, one module per group; importing this package registers them all.

A handler answers one operation of `openapi/onesignal.yaml`; its name there is all it registers:

    @handles("get_segment")
    def get_segment(context: Context) -> Reply:
        """One segment of the app."""
        row = found(context.find("segments", context.path["segment_id"]),
                    Refused("segments.not-found", "segment not found", 404))
        return Reply(200, {"subscriber_count": 3, "payload": {...}})

Before it runs: the key is checked, the app exists and belongs to the key (`context.app_id`), and
the document allows the query and the body. Unknown fields may be there. After it: the transaction
is committed, or undone if an error was raised, and what `audit.py` lists is noted.

- `context` is a `Scope`, which the functions in `state/` take. Values in SQL are always `?`; each
  way of looking has an index in `state/schema.sql`; what nothing selects by is JSON text.
- Times come from `context.clock`, never from `time`: tests let it jump. What happens later is
  worked out when someone asks, or by `due.settle` before each request; nothing runs beside.
- Errors: raise `Refused`, or what `errors.py` makes for other envelopes; any other exception is a
  failure of the sandbox, which ends in a 500 and fails the test.
- Idempotency: `context.replay("notifications", key)` first, `context.remember(...)` at the end.
- Each rule has an entry in `rules.yaml`, and a comment `# rule: <id>` where it is enforced.

Handlers run in the event loop, so each must stay far below a millisecond or so: indexes, no scans.
'''

from __future__ import annotations

# By name: a frozen program has no folder to list.
from . import (  # noqa: F401 - each registers its handlers
    aliases,
    api_keys,
    apps,
    audit_logs,
    custom_events,
    email_analytics,
    exports,
    in_app_messages,
    inbox,
    journeys,
    live_activities,
    notifications,
    outcomes,
    players,
    segments,
    sessions,
    subscriptions,
    templates,
    users,
)
