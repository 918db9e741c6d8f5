# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from enum import StrEnum


class JourneyConditionKind(StrEnum):
    """What a branch looks at: the user's segments, what became of a message, or a custom event."""

    EVENT_TRIGGER = "event_trigger"
    ON_NOTIFICATION_ACTION = "on_notification_action"
    SEGMENT_MEMBERSHIP = "segment_membership"
