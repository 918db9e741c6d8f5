# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from enum import StrEnum


class IpAllowlistMode(StrEnum):
    """Whether an API key works from anywhere (`disabled`) or only from listed addresses
    (`explicit`)."""

    DISABLED = "disabled"
    EXPLICIT = "explicit"
