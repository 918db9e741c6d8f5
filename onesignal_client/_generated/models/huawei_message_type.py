# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from enum import StrEnum


class HuaweiMessageType(StrEnum):
    """How Huawei delivers a message: `message` shows it by itself, `data` wakes the app to show
    it."""

    DATA = "data"
    MESSAGE = "message"
