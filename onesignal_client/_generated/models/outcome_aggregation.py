# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from enum import StrEnum


class OutcomeAggregation(StrEnum):
    """How an outcome is put together: values added up, or occurrences counted."""

    COUNT = "count"
    SUM = "sum"
