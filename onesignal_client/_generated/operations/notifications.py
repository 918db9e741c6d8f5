# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._schema.codecs import ListOf, ModelOf
from ..._schema.operation import Operation, Pages
from ..._schema.scalars import (
    INTEGER,
    TEXT,
    EnumOf,
)

if TYPE_CHECKING:
    from ..models import (
        CreateNotificationResponse,
        EstimateRecipientsResponse,
        ExportEventsResponse,
        NotificationDetails,
        NotificationHistoryResponse,
        NotificationPage,
        SuccessResponse,
    )

GET_NOTIFICATIONS: Operation[NotificationPage] = Operation(
    id="get_notifications",
    call="notifications.list",
    method="GET",
    path="/notifications",
    security=("rest_api_key",),
    retry="always",
    rate=1,
    app_id="query",
    query={
        "template_id": TEXT,
        "limit": INTEGER,
        "offset": INTEGER,
        "kind": INTEGER,
        "time_offset": TEXT,
    },
    reply=ModelOf("NotificationPage"),
    pages=Pages("notifications", "offset"),
    hints=(
        (
            (429,),
            (
                "Reads like this one are limited to one per second and app; after a pause, "
                "up to 10 may come at once."
            ),
        ),
    ),
)
CREATE_NOTIFICATION: Operation[CreateNotificationResponse] = Operation(
    id="create_notification",
    call="notifications.create",
    method="POST",
    path="/notifications",
    security=("rest_api_key",),
    retry="idempotency_key",
    rate=150,
    app_id="body",
    body=ModelOf("Notification"),
    body_required=True,
    reply=ModelOf("CreateNotificationResponse"),
    hints=(
        (
            (429,),
            (
                "150 requests a second for an app on the free plan and 6,000 on a paid one; "
                "canceling messages counts towards the same limit."
            ),
        ),
    ),
)
GET_NOTIFICATION: Operation[NotificationDetails] = Operation(
    id="get_notification",
    call="notifications.get",
    method="GET",
    path="/notifications/{notification_id}",
    security=("rest_api_key",),
    retry="always",
    rate=1,
    app_id="query",
    query={
        "outcome_names": ListOf(TEXT),
        "outcome_time_range": EnumOf("OutcomeTimeRange"),
        "outcome_platforms": TEXT,
        "outcome_attribution": EnumOf("OutcomeAttribution"),
    },
    comma_joined=frozenset(
        {
            "outcome_names",
        }
    ),
    reply=ModelOf("NotificationDetails"),
    hints=(
        (
            (429,),
            (
                "Reads like this one are limited to one per second and app; after a pause, "
                "up to 10 may come at once."
            ),
        ),
    ),
)
CANCEL_NOTIFICATION: Operation[SuccessResponse] = Operation(
    id="cancel_notification",
    call="notifications.cancel",
    method="DELETE",
    path="/notifications/{notification_id}",
    security=("rest_api_key",),
    retry="always",
    rate=150,
    app_id="query",
    reply=ModelOf("SuccessResponse"),
    hints=(
        ((400,), "A message that has gone out to everybody cannot be canceled any more."),
        ((429,), "Canceling counts towards the same rate limit as creating messages."),
    ),
)
GET_NOTIFICATION_HISTORY: Operation[NotificationHistoryResponse] = Operation(
    id="get_notification_history",
    call="notifications.history",
    method="POST",
    path="/notifications/{notification_id}/history",
    security=("rest_api_key",),
    retry="unprocessed",
    app_id="body",
    body=ModelOf("NotificationHistoryRequest"),
    body_required=True,
    reply=ModelOf("NotificationHistoryResponse"),
    hints=(((402, 403), "Only on a paid plan, Professional or Enterprise."),),
)
EXPORT_EVENTS: Operation[ExportEventsResponse] = Operation(
    id="export_events",
    call="notifications.export_events",
    method="POST",
    path="/notifications/{notification_id}/export_events",
    security=("rest_api_key",),
    retry="unprocessed",
    app_id="query",
    reply=ModelOf("ExportEventsResponse"),
    hints=(
        (
            (429,),
            (
                "Only one export at a time per account; finish the download before starting "
                "the next, even for another app."
            ),
        ),
        (
            (404,),
            (
                "The events of a message are kept for 30 days; an older message is answered "
                "with 404. The file can be fetched for 3 days."
            ),
        ),
    ),
)
ESTIMATE_NOTIFICATION_RECIPIENTS: Operation[EstimateRecipientsResponse] = Operation(
    id="estimate_notification_recipients",
    call="notifications.estimate_recipients",
    method="POST",
    path="/notifications/count-unsaved",
    security=("rest_api_key",),
    retry="always",
    app_id="body",
    body=ModelOf("EstimateRecipientsRequest"),
    body_required=True,
    reply=ModelOf("EstimateRecipientsResponse"),
)
UNSUBSCRIBE_EMAIL_WITH_TOKEN: Operation[SuccessResponse] = Operation(
    id="unsubscribe_email_with_token",
    call="notifications.unsubscribe_email",
    method="POST",
    path="/apps/{app_id}/notifications/{notification_id}/unsubscribe",
    security=("rest_api_key",),
    retry="unprocessed",
    app_id="path",
    query={
        "token": TEXT,
    },
    required_query=frozenset(
        {
            "token",
        }
    ),
    reply=ModelOf("SuccessResponse"),
)
