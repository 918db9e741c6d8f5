# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from enum import StrEnum


class OutcomeTimeRange(StrEnum):
    """How far back outcomes are counted: one hour, one day or one month."""

    DAY = "1d"
    HOUR = "1h"
    MONTH = "1mo"
