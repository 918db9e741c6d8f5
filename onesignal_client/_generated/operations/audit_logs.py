# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._schema.codecs import ListOf, ModelOf
from ..._schema.operation import Operation, Pages
from ..._schema.scalars import (
    INTEGER,
    TEXT,
    TIMESTAMP,
)

if TYPE_CHECKING:
    from ..models import AuditLogPage

LIST_AUDIT_LOGS: Operation[AuditLogPage] = Operation(
    id="list_audit_logs",
    call="audit_logs.list",
    method="GET",
    path="/organizations/{organization_id}/audit_logs",
    security=("organization_api_key",),
    retry="always",
    query={
        "start_time": TIMESTAMP,
        "end_time": TIMESTAMP,
        "cursor": TEXT,
        "limit": INTEGER,
        "app_ids": ListOf(TEXT),
        "actions": ListOf(TEXT),
        "actor_ids": ListOf(TEXT),
        "actor_emails": ListOf(TEXT),
        "target_types": ListOf(TEXT),
        "target_ids": ListOf(TEXT),
        "ip_addresses": ListOf(TEXT),
    },
    reply=ModelOf("AuditLogPage"),
    pages=Pages("audit_logs", "cursor"),
    hints=(
        (
            (402, 403),
            ("Audit logs are part of the Enterprise plan and have to be enabled by OneSignal."),
        ),
    ),
)
