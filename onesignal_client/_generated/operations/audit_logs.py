# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._codecs import (
    INTEGER,
    TEXT,
    TIMESTAMP,
    ListOf,
    ModelOf,
)
from ..._operation import Operation

if TYPE_CHECKING:
    from ..models import ListAuditLogsSuccessResponse

LIST_AUDIT_LOGS: Operation[ListAuditLogsSuccessResponse] = Operation(
    id="list_audit_logs",
    call="audit_logs.list",
    method="GET",
    path="/organizations/{organization_id}/audit_logs",
    security="organization_api_key",
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
    reply=ModelOf("ListAuditLogsSuccessResponse"),
    notices=(
        ("plan", "Audit logs are part of the Enterprise plan and have to be enabled by OneSignal."),
        ("limit", "Events can be read for 90 days, so `start_time` must not lie further back."),
        ("availability", "Nothing was recorded before 2026-02-18 (UTC)."),
    ),
)
