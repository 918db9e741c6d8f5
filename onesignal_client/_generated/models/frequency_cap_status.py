# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from enum import StrEnum


class FrequencyCapStatus(StrEnum):
    """What a frequency cap meant for a message: it did not apply (`uncapped`), it left people
    out (`capped`), or the message overrode it (`overridden`)."""

    CAPPED = "capped"
    OVERRIDDEN = "overridden"
    UNCAPPED = "uncapped"
