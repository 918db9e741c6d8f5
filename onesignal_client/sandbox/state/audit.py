"""Which operations the audit log shows, and as what; the app notes them as they succeed."""

from __future__ import annotations

from typing import NamedTuple

from .store import new_id
from .world import World


class Action(NamedTuple):
    """How an operation appears in the log."""

    name: str
    target_type: str
    target_parameter: str | None = None
    """The path parameter that names the target; the id in the reply if None."""


ACTIONS = {
    "create_app": Action("app.created", "app"),
    "update_app": Action("app.updated", "app"),
    "create_api_key": Action("api_key.created", "api_key"),
    "update_api_key": Action("api_key.updated", "api_key", "token_id"),
    "delete_api_key": Action("api_key.deleted", "api_key", "token_id"),
    "rotate_api_key": Action("api_key.rotated", "api_key", "token_id"),
    "create_segments": Action("segment.created", "segment"),
    "update_segment": Action("segment.updated", "segment", "segment_id"),
    "delete_segments": Action("segment.deleted", "segment", "segment_id"),
    "create_template": Action("template.created", "template"),
    "update_template": Action("template.updated", "template", "template_id"),
    "delete_template": Action("template.deleted", "template", "template_id"),
    "copy_template_to_app": Action("template.copied", "template", "template_id"),
    "create_journey": Action("journey.created", "journey"),
    "update_journey": Action("journey.updated", "journey", "journey_id"),
    "update_journey_node": Action("journey.updated", "journey", "journey_id"),
    "duplicate_journey": Action("journey.duplicated", "journey", "journey_id"),
    "delete_journey": Action("journey.deleted", "journey", "journey_id"),
    "create_notification": Action("notification.created", "notification"),
    "cancel_notification": Action("notification.canceled", "notification", "notification_id"),
    "export_events": Action("notification.exported", "notification", "notification_id"),
    "export_subscriptions": Action("subscriptions.exported", "app", "app_id"),
}
"""What is logged: the work of people who run apps, not the traffic of their users."""


class Actor(NamedTuple):
    """Who did something, and from where."""

    organization_id: str
    app_id: str
    key_id: str
    ip: str
    user_agent: str


def note(world: World, operation: str, actor: Actor, target_id: str) -> None:
    """Note what just succeeded, and forget what is older than the log can show."""
    now = world.clock.timestamp()
    number = world.store.insert(
        "activity",
        **actor._asdict(),
        id=new_id(),
        operation=operation,
        target_id=target_id,
        occurred_at=now,
    )
    world.store.run("DELETE FROM activity WHERE seq <= ?", number - world.limit)
