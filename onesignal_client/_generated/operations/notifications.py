# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._codecs import (
    INTEGER,
    TEXT,
    ListOf,
    ModelOf,
)
from ..._operation import Operation

if TYPE_CHECKING:
    from ..models import (
        CreateNotificationSuccessResponse,
        EstimateNotificationRecipientsSuccessResponse,
        ExportEventsSuccessResponse,
        GenericSuccessBoolResponse,
        NotificationHistorySuccessResponse,
        NotificationSlice,
        NotificationWithMeta,
    )

GET_NOTIFICATIONS: Operation[NotificationSlice] = Operation(
    id="get_notifications",
    call="notifications.list",
    method="GET",
    path="/notifications",
    security="rest_api_key",
    retry="always",
    app_id="query",
    query={
        "template_id": TEXT,
        "limit": INTEGER,
        "offset": INTEGER,
        "kind": INTEGER,
        "time_offset": TEXT,
    },
    reply=ModelOf("NotificationSlice"),
    notices=(
        (
            "availability",
            "Messages created through the API can be read for 30 days, those from the dashboard as long as the app exists.",
        ),
        ("limit", "One request a second for an app."),
    ),
)
CREATE_NOTIFICATION: Operation[CreateNotificationSuccessResponse] = Operation(
    id="create_notification",
    call="notifications.create",
    method="POST",
    path="/notifications",
    security="rest_api_key",
    retry="idempotency_key",
    app_id="body",
    body=ModelOf("Notification"),
    body_required=True,
    reply=ModelOf("CreateNotificationSuccessResponse"),
    notices=(
        (
            "advice",
            "Give exactly one way of targeting: segments, filters, or recipients by alias, subscription id, email address, phone number or push token. `external_id` of the message targets nobody.",
        ),
        (
            "advice",
            "A reply of 200 with an empty `id` means that nothing was created or sent; `errors` says why.",
        ),
        (
            "advice",
            "Put a UUID into `idempotency_key`: for 30 days a repeat with the same key sends nothing again, and only the first body counts.",
        ),
        (
            "timing",
            "The server may take up to 100 seconds to answer; a shorter timeout does not prove that nothing was sent.",
        ),
        (
            "limit",
            "Messages to more than 10 times the app's subscribed subscriptions within 15 minutes disable the app.",
        ),
        (
            "limit",
            "150 requests a second for an app on the free plan and 6,000 on a paid one; cancelling messages counts towards the same limit.",
        ),
        (
            "limit",
            "Sources disagree on the number of recipients that one request may name: 2,000 in OneSignal's official SDK, 20,000 in its newer documentation.",
        ),
        ("advice", "Messages to Huawei devices need `headings` as well as `contents`."),
    ),
)
GET_NOTIFICATION: Operation[NotificationWithMeta] = Operation(
    id="get_notification",
    call="notifications.get",
    method="GET",
    path="/notifications/{notification_id}",
    security="rest_api_key",
    retry="always",
    app_id="query",
    query={
        "outcome_names": ListOf(TEXT),
        "outcome_time_range": TEXT,
        "outcome_platforms": TEXT,
        "outcome_attribution": TEXT,
    },
    joined=frozenset(
        {
            "outcome_names",
        }
    ),
    reply=ModelOf("NotificationWithMeta"),
    notices=(
        (
            "availability",
            "Messages created through the API can be read for 30 days, those from the dashboard as long as the app exists. Messages of journeys cannot be read.",
        ),
        ("limit", "One request a second for an app."),
    ),
)
CANCEL_NOTIFICATION: Operation[GenericSuccessBoolResponse] = Operation(
    id="cancel_notification",
    call="notifications.cancel",
    method="DELETE",
    path="/notifications/{notification_id}",
    security="rest_api_key",
    retry="always",
    app_id="query",
    reply=ModelOf("GenericSuccessBoolResponse"),
    notices=(("limit", "Cancelling counts towards the same rate limit as creating messages."),),
)
GET_NOTIFICATION_HISTORY: Operation[NotificationHistorySuccessResponse] = Operation(
    id="get_notification_history",
    call="notifications.history",
    method="POST",
    path="/notifications/{notification_id}/history",
    security="rest_api_key",
    retry="unprocessed",
    app_id="body",
    body=ModelOf("GetNotificationHistoryRequestBody"),
    body_required=True,
    reply=ModelOf("NotificationHistorySuccessResponse"),
    notices=(
        ("plan", "Only on a paid plan."),
        (
            "availability",
            'Must first be switched on in the dashboard: Settings > Integrations, "Send History via OneSignal API".',
        ),
        (
            "availability",
            "History is kept for 7 days after the message was sent; later there is none.",
        ),
        (
            "timing",
            "Poll the address every 10 seconds. Most files are ready in under three minutes; a 403 or 404 means that the file is not ready yet.",
        ),
        ("advice", "Give `email` to have the report sent there, with no need to poll."),
        (
            "limit",
            'For messages to fewer than 1,000 recipients no "sent" events are recorded; "clicked" events are.',
        ),
        (
            "advice",
            "The file lies on another host; do not send the API key along when fetching it.",
        ),
    ),
)
EXPORT_EVENTS: Operation[ExportEventsSuccessResponse] = Operation(
    id="export_events",
    call="notifications.export_events",
    method="POST",
    path="/notifications/{notification_id}/export_events",
    security="rest_api_key",
    retry="unprocessed",
    app_id="query",
    reply=ModelOf("ExportEventsSuccessResponse"),
    notices=(
        ("limit", "Only one export may be in progress for an account at a time."),
        (
            "timing",
            "The file may take several minutes; a 403 or 404 from its address means that it is not ready yet.",
        ),
        (
            "advice",
            "The file lies on another host; do not send the API key along when fetching it.",
        ),
    ),
)
ESTIMATE_NOTIFICATION_RECIPIENTS: Operation[EstimateNotificationRecipientsSuccessResponse] = (
    Operation(
        id="estimate_notification_recipients",
        call="notifications.estimate_recipients",
        method="POST",
        path="/notifications/count-unsaved",
        security="rest_api_key",
        retry="always",
        app_id="body",
        body=ModelOf("EstimateNotificationRecipientsRequest"),
        body_required=True,
        reply=ModelOf("EstimateNotificationRecipientsSuccessResponse"),
    )
)
UNSUBSCRIBE_EMAIL_WITH_TOKEN: Operation[GenericSuccessBoolResponse] = Operation(
    id="unsubscribe_email_with_token",
    call="notifications.unsubscribe_email",
    method="POST",
    path="/apps/{app_id}/notifications/{notification_id}/unsubscribe",
    security="rest_api_key",
    retry="unprocessed",
    app_id="path",
    query={
        "token": TEXT,
    },
    needed=frozenset(
        {
            "token",
        }
    ),
    reply=ModelOf("GenericSuccessBoolResponse"),
)
