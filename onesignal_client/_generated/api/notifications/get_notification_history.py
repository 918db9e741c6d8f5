# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.notifications import GET_NOTIFICATION_HISTORY as OPERATION

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import Any

    from ....client import AsyncOneSignal, OneSignal
    from ....response import Response
    from ...models import GetNotificationHistoryRequestBody, NotificationHistorySuccessResponse


def sync_detailed(
    notification_id: str,
    *,
    client: OneSignal,
    body: GetNotificationHistoryRequestBody | Mapping[str, Any],
    app_id: str | None = None,
) -> Response[NotificationHistorySuccessResponse]:
    """Export who received or clicked a message.

    Starts the making of a CSV file with the recipients of a message and answers at once with
    the file's address. Its column `timestamp` is filled for clicks only. Instead of polling,
    an email address may be given that the report is sent to.

    Key: the app's REST API key (`rest_api_key`).

    Notes:
        Plan: Only on a paid plan, Professional or Enterprise.
        Availability: Must first be switched on in the dashboard: Settings > Integrations (or
        Settings > Analytics), "Send History via OneSignal API". Messages from before that
        have no history.
        Availability: History is kept for 7 days after the message was sent; later there is
        none.
        Timing: Most files are ready in under three minutes.
        Timing: Until the file is ready, its address answers 403 (older documentation) or 404
        (newer); poll it every 10 seconds. It lies on another host, so do not send the API key
        along. `exports.download` does all that and unpacks the file.
        Limit: Files of exports that run in parallel should stay under 100 GB each.
        Advice: Give `email` to have the report sent there, with no need to poll.
        Limit: Messages to fewer than 1,000 recipients have no "sent" events, only "clicked"
        ones. Opened emails are not part of any history.

    Args:
        notification_id: The id that creating the notification returned.
        body: Which events to export, and where to send the report.
        app_id: The app to act on instead of the client's own.

    Returns:
        The status, the headers and the raw body, with the parsed reply of a success in
        `parsed`.

    Raises:
        OneSignalError: The call was refused before it was sent, or failed on the way. An
            error status raises nothing here.

    Source: POST /notifications/{notification_id}/history
    """
    return client._send(
        OPERATION,
        path=(notification_id,),
        body=body,
        app_id=app_id,
    )


def sync(
    notification_id: str,
    *,
    client: OneSignal,
    body: GetNotificationHistoryRequestBody | Mapping[str, Any],
    app_id: str | None = None,
) -> NotificationHistorySuccessResponse | None:
    """Export who received or clicked a message: the parsed reply of `sync_detailed`, None for an error status."""
    return sync_detailed(
        notification_id,
        client=client,
        body=body,
        app_id=app_id,
    ).parsed


def asyncio_detailed(
    notification_id: str,
    *,
    client: AsyncOneSignal,
    body: GetNotificationHistoryRequestBody | Mapping[str, Any],
    app_id: str | None = None,
) -> Coroutine[Any, Any, Response[NotificationHistorySuccessResponse]]:
    """Export who received or clicked a message.

    Starts the making of a CSV file with the recipients of a message and answers at once with
    the file's address. Its column `timestamp` is filled for clicks only. Instead of polling,
    an email address may be given that the report is sent to.

    Key: the app's REST API key (`rest_api_key`).

    Notes:
        Plan: Only on a paid plan, Professional or Enterprise.
        Availability: Must first be switched on in the dashboard: Settings > Integrations (or
        Settings > Analytics), "Send History via OneSignal API". Messages from before that
        have no history.
        Availability: History is kept for 7 days after the message was sent; later there is
        none.
        Timing: Most files are ready in under three minutes.
        Timing: Until the file is ready, its address answers 403 (older documentation) or 404
        (newer); poll it every 10 seconds. It lies on another host, so do not send the API key
        along. `exports.download` does all that and unpacks the file.
        Limit: Files of exports that run in parallel should stay under 100 GB each.
        Advice: Give `email` to have the report sent there, with no need to poll.
        Limit: Messages to fewer than 1,000 recipients have no "sent" events, only "clicked"
        ones. Opened emails are not part of any history.

    Args:
        notification_id: The id that creating the notification returned.
        body: Which events to export, and where to send the report.
        app_id: The app to act on instead of the client's own.

    Returns:
        The status, the headers and the raw body, with the parsed reply of a success in
        `parsed`.

    Raises:
        OneSignalError: The call was refused before it was sent, or failed on the way. An
            error status raises nothing here.

    Source: POST /notifications/{notification_id}/history
    """
    return client._send(
        OPERATION,
        path=(notification_id,),
        body=body,
        app_id=app_id,
    )


def asyncio(
    notification_id: str,
    *,
    client: AsyncOneSignal,
    body: GetNotificationHistoryRequestBody | Mapping[str, Any],
    app_id: str | None = None,
) -> Coroutine[Any, Any, NotificationHistorySuccessResponse | None]:
    """Export who received or clicked a message: the parsed reply of `asyncio_detailed`, None for an error status."""
    return client._parsed(
        OPERATION,
        path=(notification_id,),
        body=body,
        app_id=app_id,
    )
