# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from ..._schema.codecs import ANY, ListOf, MapOf, ModelOf
from ..._schema.model import Model, define, known
from ..._schema.scalars import (
    INTEGER,
    TEXT,
    TIMESTAMP,
)
from ..._schema.unset import UNSET, Unset
from .. import models


@define
class AuditLogEvent(Model):
    """One thing that somebody did in the organization."""

    id: str = known(TEXT, "id")
    """The event's id."""
    action: str = known(TEXT, "action")
    """What was done, such as `segment.created`."""
    occurred_at: datetime = known(TIMESTAMP, "occurred_at")
    """When it was done."""
    organization_id: str | Unset = known(TEXT, "organization_id")
    """The organization in which it happened."""
    app_id: str | Unset = known(TEXT, "app_id")
    """The app it concerns, if it concerns a single one."""
    version: int | Unset = known(INTEGER, "version")
    """The version of the event's format."""
    actor: models.AuditLogActor | Unset = known(ModelOf("AuditLogActor"), "actor")
    """Who did it."""
    targets: list[models.AuditLogTarget] | Unset = known(
        ListOf(ModelOf("AuditLogTarget")), "targets"
    )
    """What it was done to."""
    context: models.AuditLogContext | Unset = known(ModelOf("AuditLogContext"), "context")
    """From where it was done."""
    metadata: dict[str, Any] | Unset = known(MapOf(ANY), "metadata")
    """Further facts about the event."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str | Unset = UNSET,
            action: str | Unset = UNSET,
            occurred_at: datetime | str | Unset = UNSET,
            organization_id: str | Unset = UNSET,
            app_id: str | Unset = UNSET,
            version: int | Unset = UNSET,
            actor: models.AuditLogActor | Mapping[str, Any] | Unset = UNSET,
            targets: Sequence[models.AuditLogTarget | Mapping[str, Any]] | Unset = UNSET,
            context: models.AuditLogContext | Mapping[str, Any] | Unset = UNSET,
            metadata: Mapping[str, Any] | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
