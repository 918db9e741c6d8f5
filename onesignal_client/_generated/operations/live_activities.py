# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._schema.codecs import ModelOf
from ..._schema.operation import Operation

if TYPE_CHECKING:
    from ..models import (
        StartLiveActivityResponse,
        UpdateLiveActivityResponse,
    )

START_LIVE_ACTIVITY: Operation[StartLiveActivityResponse] = Operation(
    id="start_live_activity",
    call="live_activities.start",
    method="POST",
    path="/apps/{app_id}/activities/activity/{activity_type}",
    security=("rest_api_key",),
    retry="idempotency_key",
    app_id="path",
    body=ModelOf("StartLiveActivityRequest"),
    body_required=True,
    reply=ModelOf("StartLiveActivityResponse"),
)
UPDATE_LIVE_ACTIVITY: Operation[UpdateLiveActivityResponse] = Operation(
    id="update_live_activity",
    call="live_activities.update",
    method="POST",
    path="/apps/{app_id}/live_activities/{activity_id}/notifications",
    security=("rest_api_key",),
    retry="unprocessed",
    app_id="path",
    body=ModelOf("UpdateLiveActivityRequest"),
    body_required=True,
    reply=ModelOf("UpdateLiveActivityResponse"),
)
BEGIN_LIVE_ACTIVITY: Operation[None] = Operation(
    id="begin_live_activity",
    call="live_activities.begin",
    method="POST",
    path="/apps/{app_id}/live_activities/{activity_id}/token",
    security=("rest_api_key",),
    retry="unprocessed",
    lifecycle="deprecated",
    lifecycle_reason=(
        "OneSignal's current API no longer lists this call; today its mobile SDK "
        "does the same by itself."
    ),
    app_id="path",
    body=ModelOf("BeginLiveActivityRequest"),
    body_required=True,
    may_be_empty=True,
)
STOP_LIVE_ACTIVITY: Operation[None] = Operation(
    id="stop_live_activity",
    call="live_activities.stop",
    method="DELETE",
    path="/apps/{app_id}/live_activities/{activity_id}/token/{subscription_id}",
    security=("rest_api_key",),
    retry="always",
    lifecycle="deprecated",
    lifecycle_reason=(
        "OneSignal's current API no longer lists this call; today its mobile SDK "
        "does the same by itself."
    ),
    app_id="path",
    may_be_empty=True,
)
