# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..._schema.codecs import (
    ANY,
    INTEGER,
    TEXT,
    TIMESTAMP,
    ListOf,
    MapOf,
    ModelOf,
)
from ..._schema.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any

    from ..._schema.unset import UNSET, Unset
    from . import AuditLogActor, AuditLogContext, AuditLogTarget


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class AuditLogEvent(Model):
    """One thing that somebody did in the organization."""

    id: str | None | Unset
    """The event's id."""
    organization_id: str | None | Unset
    """The organization in which it happened."""
    app_id: str | None | Unset
    """The app it concerns, if it concerns a single one."""
    action: str | None | Unset
    """What was done, such as `segment.created`."""
    occurred_at: datetime | None | Unset
    """When it was done."""
    version: int | None | Unset
    """The version of the event's format."""
    actor: AuditLogActor | None | Unset
    """Who did it."""
    targets: list[AuditLogTarget] | None | Unset
    """What it was done to."""
    context: AuditLogContext | None | Unset
    """From where it was done."""
    metadata: dict[str, Any] | None | Unset
    """Further facts about the event."""

    _codecs_ = {
        "id": TEXT,
        "organization_id": TEXT,
        "app_id": TEXT,
        "action": TEXT,
        "occurred_at": TIMESTAMP,
        "version": INTEGER,
        "actor": ModelOf("AuditLogActor"),
        "targets": ListOf(ModelOf("AuditLogTarget")),
        "context": ModelOf("AuditLogContext"),
        "metadata": MapOf(ANY),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str | None | Unset = UNSET,
            organization_id: str | None | Unset = UNSET,
            app_id: str | None | Unset = UNSET,
            action: str | None | Unset = UNSET,
            occurred_at: datetime | str | None | Unset = UNSET,
            version: int | None | Unset = UNSET,
            actor: AuditLogActor | Mapping[str, Any] | None | Unset = UNSET,
            targets: Sequence[AuditLogTarget | Mapping[str, Any]] | None | Unset = UNSET,
            context: AuditLogContext | Mapping[str, Any] | None | Unset = UNSET,
            metadata: Mapping[str, Any] | None | Unset = UNSET,
            additional_properties: dict[str, Any] | Unset = UNSET,
        ) -> None: ...
