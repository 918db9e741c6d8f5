# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from enum import StrEnum


class JourneyAudienceKind(StrEnum):
    """Whether membership of segments or a custom event lets users into a journey."""

    EVENT_TRIGGER = "event_trigger"
    SEGMENT = "segment"
