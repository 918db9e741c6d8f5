# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from enum import StrEnum


class EmailWarmUpStatus(StrEnum):
    """How far a warm-up has come."""

    ACTIVE = "active"
    CANCELED = "canceled"
    DRAFT = "draft"
    FINISHED = "finished"
    INITIALIZING = "initializing"
