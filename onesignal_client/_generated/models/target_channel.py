# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from enum import StrEnum


class TargetChannel(StrEnum):
    """The channel that a message goes out on."""

    EMAIL = "email"
    PUSH = "push"
    SMS = "sms"
