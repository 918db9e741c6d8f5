# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from enum import StrEnum


class AppView(StrEnum):
    """How much of an app is returned; `config` are its settings without any counts."""

    CONFIG = "config"
