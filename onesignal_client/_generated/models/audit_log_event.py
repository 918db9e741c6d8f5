# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from ..._schema.codecs import (
    ANY,
    INTEGER,
    TEXT,
    TIMESTAMP,
    ListOf,
    MapOf,
    ModelOf,
)
from ..._schema.model import Model, define, known
from ..._schema.unset import UNSET, Unset
from .. import models


@define
class AuditLogEvent(Model):
    """One thing that somebody did in the organization."""

    id: str | None | Unset = known(TEXT, "id")
    """The event's id."""
    organization_id: str | None | Unset = known(TEXT, "organization_id")
    """The organization in which it happened."""
    app_id: str | None | Unset = known(TEXT, "app_id")
    """The app it concerns, if it concerns a single one."""
    action: str | None | Unset = known(TEXT, "action")
    """What was done, such as `segment.created`."""
    occurred_at: datetime | None | Unset = known(TIMESTAMP, "occurred_at")
    """When it was done."""
    version: int | None | Unset = known(INTEGER, "version")
    """The version of the event's format."""
    actor: models.AuditLogActor | None | Unset = known(ModelOf("AuditLogActor"), "actor")
    """Who did it."""
    targets: list[models.AuditLogTarget] | None | Unset = known(
        ListOf(ModelOf("AuditLogTarget")), "targets"
    )
    """What it was done to."""
    context: models.AuditLogContext | None | Unset = known(ModelOf("AuditLogContext"), "context")
    """From where it was done."""
    metadata: dict[str, Any] | None | Unset = known(MapOf(ANY), "metadata")
    """Further facts about the event."""

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
            actor: models.AuditLogActor | Mapping[str, Any] | None | Unset = UNSET,
            targets: Sequence[models.AuditLogTarget | Mapping[str, Any]] | None | Unset = UNSET,
            context: models.AuditLogContext | Mapping[str, Any] | None | Unset = UNSET,
            metadata: Mapping[str, Any] | None | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
