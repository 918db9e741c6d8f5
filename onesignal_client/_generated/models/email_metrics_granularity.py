# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from enum import StrEnum


class EmailMetricsGranularity(StrEnum):
    """The length of each step of a series; hourly figures reach back 60 days."""

    DAILY = "daily"
    HOURLY = "hourly"
    MONTHLY = "monthly"
