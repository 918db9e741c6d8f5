# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from enum import StrEnum


class TemplateChannel(StrEnum):
    """The channel that a template is made for. Replies spell `SMS` in capitals."""

    EMAIL = "email"
    PUSH = "push"
    SMS = "sms"
