# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..._schema.codecs import (
    BOOLEAN,
    TEXT,
    ListOf,
    ModelOf,
)
from ..._schema.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from ..._schema.unset import UNSET, Unset
    from . import AuditLogEvent


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class AuditLogPage(Model):
    """One page of the audit log."""

    audit_logs: list[AuditLogEvent] | None | Unset
    """The events of this page, oldest first."""
    has_more: bool | None | Unset
    """Whether another page follows."""
    next_cursor: str | None | Unset
    """The `cursor` of the next page, present only if there is one."""

    _codecs_ = {
        "audit_logs": ListOf(ModelOf("AuditLogEvent")),
        "has_more": BOOLEAN,
        "next_cursor": TEXT,
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            audit_logs: Sequence[AuditLogEvent | Mapping[str, Any]] | None | Unset = UNSET,
            has_more: bool | None | Unset = UNSET,
            next_cursor: str | None | Unset = UNSET,
            additional_properties: dict[str, Any] | Unset = UNSET,
        ) -> None: ...
