# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from enum import StrEnum


class FilterOperator(StrEnum):
    """How two filters are joined; AND binds tighter than OR."""

    AND = "AND"
    OR = "OR"
