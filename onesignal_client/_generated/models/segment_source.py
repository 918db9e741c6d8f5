# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from enum import StrEnum


class SegmentSource(StrEnum):
    """Where a segment comes from: it came with the app (`default`), somebody made it (`custom`)
    or a guided setup did (`quickstart`)."""

    CUSTOM = "custom"
    DEFAULT = "default"
    QUICKSTART = "quickstart"
