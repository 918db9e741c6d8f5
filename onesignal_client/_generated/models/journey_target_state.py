# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from enum import StrEnum


class JourneyTargetState(StrEnum):
    """Where an update may take a journey: `active` starts it, `scheduled` needs a future
    `schedule.start_at`, `archived` stops it for good, and `draft` takes back only what is
    scheduled or processing."""

    ACTIVE = "active"
    ARCHIVED = "archived"
    DRAFT = "draft"
    SCHEDULED = "scheduled"
