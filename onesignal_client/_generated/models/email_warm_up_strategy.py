# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from enum import StrEnum


class EmailWarmUpStrategy(StrEnum):
    """Who plans the stages of a warm-up, OneSignal (`recommended`) or you (`custom`)."""

    CUSTOM = "custom"
    RECOMMENDED = "recommended"
