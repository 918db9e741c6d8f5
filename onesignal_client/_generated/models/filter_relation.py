# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from enum import StrEnum


class FilterRelation(StrEnum):
    """How a filter compares. `in_array` and `not_in_array` take up to 20 values joined by
    commas; the `time_elapsed` ones compare the seconds since the moment in a tag, on paid
    plans only."""

    EQUAL = "="
    EXISTS = "exists"
    GREATER_THAN = ">"
    IN_ARRAY = "in_array"
    LESS_THAN = "<"
    NOT_EQUAL = "!="
    NOT_EXISTS = "not_exists"
    NOT_IN_ARRAY = "not_in_array"
    TIME_ELAPSED_GT = "time_elapsed_gt"
    TIME_ELAPSED_LT = "time_elapsed_lt"
