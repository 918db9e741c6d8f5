# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from enum import StrEnum


class NotificationHistoryEvent(StrEnum):
    """Whom a message's history lists, those it was sent to or those who clicked it."""

    CLICKED = "clicked"
    SENT = "sent"
