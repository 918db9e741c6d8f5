# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..._schema.codecs import ListOf, ModelOf
from ..._schema.model import Page, define, known
from ..._schema.scalars import (
    BOOLEAN,
    TEXT,
)
from ..._schema.unset import UNSET, Unset
from .. import models


@define
class AuditLogPage(Page["models.AuditLogEvent"]):
    """One page of the audit log."""

    _entries_ = "audit_logs"

    audit_logs: list[models.AuditLogEvent] = known(ListOf(ModelOf("AuditLogEvent")), "audit_logs")
    """The events of this page, oldest first."""
    has_more: bool = known(BOOLEAN, "has_more")
    """Whether another page follows."""
    next_cursor: str | Unset = known(TEXT, "next_cursor")
    """The `cursor` of the next page, present only if there is one."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            audit_logs: Sequence[models.AuditLogEvent | Mapping[str, Any]] | Unset = UNSET,
            has_more: bool | Unset = UNSET,
            next_cursor: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
