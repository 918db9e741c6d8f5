# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from enum import StrEnum


class StartLiveActivityEvent(StrEnum):
    """The only event that starts a Live Activity."""

    START = "start"
