# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from enum import StrEnum


class InterruptionLevel(StrEnum):
    """How much a message may disturb on iOS: as usual (`active`), quietly (`passive`), even in a
    focus mode (`time_sensitive`) or even when the device is muted (`critical`)."""

    ACTIVE = "active"
    CRITICAL = "critical"
    PASSIVE = "passive"
    TIME_SENSITIVE = "time_sensitive"
