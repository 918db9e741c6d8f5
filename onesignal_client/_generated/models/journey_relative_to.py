# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from enum import StrEnum


class JourneyRelativeTo(StrEnum):
    """What a time window goes by: its own list of windows, or the hour at which a user was last
    active."""

    LAST_ACTIVE_TIME = "last_active_time"
    SCHEDULE_IN_TIMEZONE = "schedule_in_timezone"
