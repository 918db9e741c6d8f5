# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from enum import IntEnum


class LiveActivityPriority(IntEnum):
    """Apple's priority of an update: 10 at once, 5 when it suits the device's battery."""

    HIGH = 10
    NORMAL = 5
