"""Which operations the audit log shows, and as what; the app notes them as they succeed."""

from __future__ import annotations

from .store import new_id
from .world import World

ACTIONS = {
    "create_app": "app.created",
    "update_app": "app.updated",
    "create_api_key": "api_key.created",
    "update_api_key": "api_key.updated",
    "delete_api_key": "api_key.deleted",
    "rotate_api_key": "api_key.rotated",
    "create_segments": "segment.created",
    "update_segment": "segment.updated",
    "delete_segments": "segment.deleted",
    "create_template": "template.created",
    "update_template": "template.updated",
    "delete_template": "template.deleted",
    "copy_template_to_app": "template.copied",
    "create_journey": "journey.created",
    "update_journey": "journey.updated",
    "update_journey_node": "journey.updated",
    "duplicate_journey": "journey.duplicated",
    "delete_journey": "journey.deleted",
    "create_notification": "notification.created",
    "cancel_notification": "notification.canceled",
    "export_events": "notification.exported",
    "export_subscriptions": "subscriptions.exported",
}
"""What is logged: the work of people who run apps, not the traffic of their users."""


def target_type(action: str) -> str:
    """What an action was done to."""
    return "app" if action == "subscriptions.exported" else action.partition(".")[0]


def note(world: World, **entry: str) -> None:
    """Note what just succeeded, and forget what is older than the log can show."""
    now = world.clock.timestamp()
    number = world.store.insert("activity", id=new_id(), occurred_at=now, **entry)
    world.store.run("DELETE FROM activity WHERE seq <= ?", number - world.limit)
