# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from enum import StrEnum


class NotificationKind(StrEnum):
    """A special kind of message; `warmup` is an email that warms up a sending domain."""

    WARMUP = "warmup"
