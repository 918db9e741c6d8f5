# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from enum import StrEnum


class JourneyNotificationAction(StrEnum):
    """What a user did with a message; not every channel knows all of these."""

    CLICKED = "clicked"
    OPENED = "opened"
    RECEIVED = "received"
