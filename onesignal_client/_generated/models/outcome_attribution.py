# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from enum import StrEnum


class OutcomeAttribution(StrEnum):
    """How an outcome is attributed to a message; `total` stands for all ways."""

    DIRECT = "direct"
    INFLUENCED = "influenced"
    TOTAL = "total"
    UNATTRIBUTED = "unattributed"
