# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from enum import StrEnum


class JourneyState(StrEnum):
    """What a journey is doing: not started yet, waiting for its start time, being activated,
    running, or stopped for good."""

    ACTIVE = "active"
    ARCHIVED = "archived"
    DRAFT = "draft"
    PROCESSING = "processing"
    SCHEDULED = "scheduled"
