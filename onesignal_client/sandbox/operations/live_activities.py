"""Live Activities: started by push, updated wherever a device has registered its token."""

from __future__ import annotations

from typing import Any

from ..contract.context import Context, Reply, handles
from ..state import messages, targeting
from ..state.filters import Condition
from ..state.refused import Refused

SCOPE = "live_activities"
PLATFORM = {"isIos": True}


@handles("start_live_activity")
def start_live_activity(context: Context) -> Reply:
    """Show an activity on the iOS devices that the targeting selects."""
    body: dict[str, Any] = context.body
    earlier = context.replay(SCOPE, body.get("idempotency_key"))
    if earlier is not None:
        return earlier
    # rule: live-activities.ios
    wanted = {"target_channel": "push", **body, **PLATFORM}
    targeting.check(wanted, context.world.settings)
    target = targeting.resolve(context, wanted, "push").condition
    kind = context.path["activity_type"]
    activity = {"event": "start", "activity_id": body["activity_id"], "activity_type": kind}
    message_id = _push(context, target, activity)
    if not message_id:
        # rule: live-activities.nobody
        return Reply(201, {"notification_id": "", "errors": [targeting.NOBODY_SUBSCRIBED]})
    message = context.store.row("SELECT * FROM notifications WHERE id = ?", message_id)
    reached = messages.recipients(context.store, message)
    rows = ((context.app_id, body["activity_id"], each["id"]) for each in reached)
    context.store.run_many("INSERT OR IGNORE INTO live_activities VALUES (?, ?, ?, NULL)", rows)
    reply = Reply(201, {"notification_id": message_id})
    return context.remember(SCOPE, body.get("idempotency_key"), reply)


@handles("update_live_activity")
def update_live_activity(context: Context) -> Reply:
    """Send new contents to the devices that show an activity, or end it there."""
    activity_id, event = context.path["activity_id"], context.body["event"]
    showing = Condition(
        "s.id IN (SELECT subscription_id FROM live_activities "
        "WHERE app_id = ? AND activity_id = ?)",
        (context.app_id, activity_id),
    )
    target = targeting.subscribers(context.app_id) & showing
    message_id = _push(context, target, {"event": event, "activity_id": activity_id})
    if event == "end":
        # rule: live-activities.end
        sql = "DELETE FROM live_activities WHERE app_id = ? AND activity_id = ?"
        context.store.run(sql, context.app_id, activity_id)
    # rule: live-activities.update-status
    nobody = {"id": "", "errors": [targeting.NOBODY_SUBSCRIBED]}
    return Reply(201, {"id": message_id} if message_id else nobody)


@handles("begin_live_activity")
def begin_live_activity(context: Context) -> Reply:
    """Register the token by which a device's activity is updated."""
    subscription = context.find("subscriptions", context.body["subscription_id"])
    if subscription is None:
        raise Refused("live-activities.subscription", "subscription_id not found")
    row = (context.app_id, context.path["activity_id"], subscription["id"])
    sql = "INSERT OR REPLACE INTO live_activities VALUES (?, ?, ?, ?)"
    context.store.run(sql, *row, context.body["push_token"])
    return Reply(204)


@handles("stop_live_activity")
def stop_live_activity(context: Context) -> Reply:
    """Forget a device's token; there may be none."""
    # rule: live-activities.stop
    activity_id, subscription_id = context.path["activity_id"], context.path["subscription_id"]
    sql = "DELETE FROM live_activities WHERE app_id = ? AND activity_id = ? AND subscription_id = ?"
    context.store.run(sql, context.app_id, activity_id, subscription_id.lower())
    return Reply(204)


def _push(context: Context, target: Condition, activity: dict[str, Any]) -> str | None:
    """Create the message that carries an event; None if nobody gets it."""
    audience = targeting.look_up(context.store, target)
    if not audience.total:
        return None
    body: dict[str, Any] = context.body
    fields = ("name", "contents", "headings", "ios_sound", "priority", "ios_relevance_score")
    content = {name: body[name] for name in (*fields, *targeting.FIELDS) if name in body}
    content |= PLATFORM
    shown, details = context.document.echoed, {"live_activity": activity}
    return messages.create(context, "push", audience, body, content, shown, details=details)
