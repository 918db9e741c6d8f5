# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from enum import StrEnum


class JourneyEventOperator(StrEnum):
    """How a property of an event is compared; `exists` and `not_exists` take no value."""

    AFTER = "after"
    BEFORE = "before"
    EQUAL = "equal"
    EXISTS = "exists"
    GREATER = "greater"
    GREATER_OR_EQUAL = "greater_or_equal"
    IS = "is"
    IS_NOT = "is_not"
    LESS = "less"
    LESS_OR_EQUAL = "less_or_equal"
    NOT_EQUAL = "not_equal"
    NOT_EXISTS = "not_exists"
