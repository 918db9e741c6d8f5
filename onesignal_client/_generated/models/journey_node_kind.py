# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from enum import StrEnum


class JourneyNodeKind(StrEnum):
    """What a node does: hold users for a while, hold them until a time of day, send something,
    set tags, split users at random or by a condition, or wait for something to happen."""

    SEND_EMAIL = "send_email"
    SEND_IAM = "send_iam"
    SEND_PUSH = "send_push"
    SEND_SMS = "send_sms"
    SEND_WEBHOOK = "send_webhook"
    SPLIT_RANGE = "split_range"
    TAG = "tag"
    TIME_WINDOW = "time_window"
    WAIT = "wait"
    WAIT_UNTIL = "wait_until"
    YES_NO = "yes_no"
