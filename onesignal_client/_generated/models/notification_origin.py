# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from enum import IntEnum


class NotificationOrigin(IntEnum):
    """Where a message comes from: 0 the dashboard, 1 the API, 3 automation."""

    API = 1
    AUTOMATED = 3
    DASHBOARD = 0
