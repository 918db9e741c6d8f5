"""Live Activities: started by push, updated wherever a device has registered its token."""

from __future__ import annotations

import json
from typing import Any

from ..contract.context import Context, Reply
from ..contract.errors import plain
from ..contract.registry import handles, tables
from ..state import messages, targeting
from ..state.filters import Condition

SCOPE = "live_activities"
PLATFORM = {"isIos": True}

tables(
    """
CREATE TABLE IF NOT EXISTS live_activities (
    app_id TEXT NOT NULL REFERENCES apps (id) ON DELETE CASCADE,
    activity_id TEXT NOT NULL,
    subscription_id TEXT NOT NULL REFERENCES subscriptions (id) ON DELETE CASCADE,
    push_token TEXT,                   -- null if it was started by push
    PRIMARY KEY (app_id, activity_id, subscription_id)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS live_activities_by_subscription ON live_activities (subscription_id);
"""
)


@handles("start_live_activity")
def start_live_activity(context: Context) -> Reply:
    """Show an activity on the iOS devices that the targeting selects."""
    body: dict[str, Any] = context.body
    earlier = context.replay(SCOPE, body.get("idempotency_key"))
    if earlier is not None:
        return earlier
    # rule: live-activities.ios
    wanted = {"target_channel": "push", **body, **PLATFORM}
    targeting.check(wanted, limit=context.world.settings.recipients_limit)
    audience = targeting.resolve(context.world, context.app_id, wanted, "push")
    activity = {
        "event": "start",
        "activity_id": body["activity_id"],
        "activity_type": context.path["activity_type"],
    }
    message_id = _push(context, audience, activity)
    if not message_id:
        # rule: live-activities.nobody
        nobody = {"notification_id": "", "errors": [targeting.NOBODY_SUBSCRIBED]}
        return Reply(201, nobody)
    message = messages.find(context.store, context.app_id, message_id)
    context.store.run_many(
        "INSERT OR IGNORE INTO live_activities VALUES (?, ?, ?, NULL)",
        (
            (context.app_id, body["activity_id"], each["id"])
            for each in messages.recipients(context.store, message)
        ),
    )
    reply = Reply(201, {"notification_id": message_id})
    return context.remember(SCOPE, body.get("idempotency_key"), reply)


@handles("update_live_activity")
def update_live_activity(context: Context) -> Reply:
    """Send new contents to the devices that show an activity, or end it there."""
    activity_id, event = context.path["activity_id"], context.body["event"]
    # By their ids: audiences are kept until people change, and activities come and go meanwhile.
    devices = context.store.value(
        "SELECT json_group_array(subscription_id) FROM live_activities "
        "WHERE app_id = ? AND activity_id = ?",
        context.app_id,
        activity_id,
    )
    showing = Condition("s.id IN (SELECT value FROM json_each(?))", (devices,))
    reachable = targeting.subscribers(context.app_id)
    audience = targeting.Audience(reachable & showing)
    activity = {"event": event, "activity_id": activity_id}
    message_id = _push(context, audience, activity)
    if event == "end":
        # rule: live-activities.end
        context.store.run(
            "DELETE FROM live_activities WHERE app_id = ? AND activity_id = ?",
            context.app_id,
            activity_id,
        )
    # rule: live-activities.update-status
    if not message_id:
        return Reply(201, {"id": "", "errors": [targeting.NOBODY_SUBSCRIBED]})
    return Reply(201, {"id": message_id})


@handles("begin_live_activity")
def begin_live_activity(context: Context) -> Reply:
    """Register the token by which a device's activity is updated."""
    subscription_id = context.body["subscription_id"].lower()
    known = context.store.one(
        "SELECT 1 FROM subscriptions WHERE id = ? AND app_id = ?", subscription_id, context.app_id
    )
    if known is None:
        # rule: live-activities.subscription
        raise plain(400, "subscription_id not found")
    context.store.run(
        "INSERT OR REPLACE INTO live_activities VALUES (?, ?, ?, ?)",
        context.app_id,
        context.path["activity_id"],
        subscription_id,
        context.body["push_token"],
    )
    return Reply(204)


@handles("stop_live_activity")
def stop_live_activity(context: Context) -> Reply:
    """Forget a device's token; there may be none."""
    # rule: live-activities.stop
    context.store.run(
        "DELETE FROM live_activities WHERE app_id = ? AND activity_id = ? AND subscription_id = ?",
        context.app_id,
        context.path["activity_id"],
        context.path["subscription_id"].lower(),
    )
    return Reply(204)


def _push(context: Context, audience: targeting.Audience, activity: dict[str, Any]) -> str | None:
    """Create the message that carries an event; None if nobody gets it."""
    reach = audience.reach(context.store)
    if not reach.total:
        return None
    body: dict[str, Any] = context.body
    fields = ("name", "contents", "headings", "ios_sound", "priority", "ios_relevance_score")
    targets = (name for name in targeting.FIELDS if name in body)
    content = {name: body[name] for name in (*fields, *targets) if name in body}
    content["isIos"] = True
    draft = messages.Draft(
        context.app_id,
        "push",
        body,
        json.loads(json.dumps(content)),
        audience,
        reach,
        details={"live_activity": activity},
    )
    return messages.create(context.world, draft)
