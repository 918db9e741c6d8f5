"""What apps reported with the player model: sessions, purchases, time in focus, opened messages."""

from __future__ import annotations

from ..contract.context import Context, Reply, handles
from ..state import messages, people
from ..state.store import Row
from .found import message_at
from .players import change_player, player_at

_DONE = {"success": True}


@handles("player_on_session")
def player_on_session(context: Context) -> Reply:
    """A new session of a device, with what it reports of itself."""
    row = player_at(context)
    change_player(context, row)
    _add(context, row, {"session_count": 1})
    now = context.clock.seconds()
    for table, number in (("subscriptions", row["seq"]), ("users", row["owner"])):
        context.store.update(table, number, last_active=now)
    return Reply(200, _DONE)


@handles("player_on_purchase")
def player_on_purchase(context: Context) -> Reply:
    """Something bought on a device."""
    row = player_at(context)
    purchases = [each | {"amount": str(each["amount"])} for each in context.body["purchases"]]
    _add(context, row, {"purchases": purchases})
    return Reply(200, _DONE)


@handles("player_on_focus")
def player_on_focus(context: Context) -> Reply:
    """How long an app was in use."""
    _add(context, player_at(context), {"session_time": context.body["active_time"]})
    return Reply(200, _DONE)


@handles("track_notification_open")
def track_notification_open(context: Context) -> Reply:
    """A message that was opened; the call does not say by whom."""
    row = message_at(context)
    if context.body["opened"]:
        # rule: sessions.opened
        reached = messages.recipients(context.store, row)[:1]
        for each in reached:
            messages.record_event(context.world, row["id"], "clicked", each["id"])
    return Reply(200, _DONE)


def _add(context: Context, row: Row, deltas: dict[str, object]) -> None:
    # rule: sessions.deltas
    row = context.store.numbered("subscriptions", row["seq"])
    people.add_deltas(context, row["owner"], deltas, row)
