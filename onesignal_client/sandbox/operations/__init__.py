'''The API's operations, one module per group; importing one registers its handlers.

A handler answers one operation of `openapi/onesignal.yaml`; its name there is all it registers:

    @handles("get_segment")
    def get_segment(context: Context) -> Reply:
        """One segment of the app."""
        row = found(context.store.one(SQL, context.app_id, context.path["segment_id"]),
                    plain(404, "segment not found"))
        return Reply(200, {"subscriber_count": 3, "payload": {...}})

Before it runs: the key is checked, the app exists and belongs to the key (`context.app_id`), and
the document allows the query and the body, so `context.query` and `context.body` can be trusted as
far as the document goes. Unknown fields may be there. After it: the transaction is committed, or
undone if an error was raised, and with `check_replies` the reply is held against the document.

- `context` (see `context.py`): `path`, `query`, `body`, `headers`, `app_id`, `organization_id`,
  `key`, `store`, `clock`, `world` (`settings`, `sent`, `url`).
- State: `context.store.one/all/value/run/insert/update`, always with `?` for values; everything
  runs in one transaction. Tables stand in `state/schema.sql`, with an index for each way of
  looking; JSON text for what nothing selects by. Times come
  from `context.clock`, never from `time`: tests let it jump. Ids come from `new_id()`.
- Things that happen later (a scheduled message, a file that gets ready) are worked out from the
  clock when someone asks; there are no background tasks. What must have happened before any
  request is answered is done by `due.settle`.
- Errors: raise what `errors.py` makes: `plain` (a list of texts), `coded` (the user model),
  `failed` (with `success: false`), `bare`. Nothing else may escape: any other exception is a
  failure of the sandbox, which ends in a 500 and fails the test.
- Idempotency: `context.replay("notifications", key)` first, `context.remember(...)` at the end.
- Users, tags, aliases and subscriptions: `people.py` has what several groups need. Who belongs to
  filters, segments or names: `filters.py`, `targeting.py`. Messages: `messages.py`. Exported
  files: `files.py`. Outcomes: `outcomes.py`. Types of subscriptions: `platforms.py`.
- What succeeds is noted for the audit log if `audit.py` lists the operation.
- Each rule enforced has an entry in `rules.yaml`; `rule="<id>"`, or a comment `# rule: <id>`,
  stands where it is enforced.

Handlers run in the event loop, so each must stay far below a millisecond or so: indexes, no scans.
'''

from __future__ import annotations

# By name: a frozen program has no folder to list.
from . import (  # noqa: F401
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
