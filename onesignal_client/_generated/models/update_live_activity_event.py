# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from enum import StrEnum


class UpdateLiveActivityEvent(StrEnum):
    """Whether a Live Activity gets new contents or ends."""

    END = "end"
    UPDATE = "update"
