# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from enum import StrEnum


class HuaweiCategory(StrEnum):
    """Huawei's category of a message, which decides how prominently it is shown."""

    ACCOUNT = "ACCOUNT"
    DEVICE_REMINDER = "DEVICE_REMINDER"
    EXPRESS = "EXPRESS"
    FINANCE = "FINANCE"
    HEALTH = "HEALTH"
    IM = "IM"
    MAIL = "MAIL"
    MARKETING = "MARKETING"
    SUBSCRIPTION = "SUBSCRIPTION"
    TRAVEL = "TRAVEL"
    VOIP = "VOIP"
    WORK = "WORK"
