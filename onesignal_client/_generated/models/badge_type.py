# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from enum import StrEnum


class BadgeType(StrEnum):
    """How a message changes the number on the app's icon: not at all, to a number, or by a
    number."""

    INCREASE = "Increase"
    NONE = "None"
    SET_TO = "SetTo"
