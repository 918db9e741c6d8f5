# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.notifications import EXPORT_EVENTS as OPERATION

if TYPE_CHECKING:
    from collections.abc import Coroutine
    from typing import Any

    from ....client import AsyncOneSignal, OneSignal
    from ....response import Response
    from ...models import ExportEventsSuccessResponse


def sync_detailed(
    notification_id: str,
    *,
    client: OneSignal,
    app_id: str | None = None,
) -> Response[ExportEventsSuccessResponse]:
    """Export all events of a message.

    Starts the making of a compressed CSV file with what happened to a message, such as
    deliveries and clicks, one row for each event and subscription, and answers at once with
    the file's address.

    Key: the app's REST API key (`rest_api_key`).

    Notes:
        Limit: Only one export at a time per account; finish the download before starting the
        next, even for another app.
        Timing: The file may take several minutes, at about 2,000 records per second.
        Availability: The events of a message are kept for 30 days; an older message is
        answered with 404. The file can be fetched for 3 days.
        Timing: Until the file is ready, its address answers 403 (older documentation) or 404
        (newer); poll it every 10 seconds. It lies on another host, so do not send the API key
        along. `exports.download` does all that and unpacks the file.
        Limit: Files of exports that run in parallel should stay under 100 GB each.

    Args:
        notification_id: The id that creating the notification returned.
        app_id: The app to act on instead of the client's own.

    Returns:
        The status, the headers and the raw body, with the parsed reply of a success in
        `parsed`.

    Raises:
        OneSignalError: The call was refused before it was sent, or failed on the way. An
            error status raises nothing here.

    Source: POST /notifications/{notification_id}/export_events
    """
    return client._send(
        OPERATION,
        path=(notification_id,),
        app_id=app_id,
    )


def sync(
    notification_id: str,
    *,
    client: OneSignal,
    app_id: str | None = None,
) -> ExportEventsSuccessResponse | None:
    """Export all events of a message: the parsed reply of `sync_detailed`, None for an error status."""
    return sync_detailed(
        notification_id,
        client=client,
        app_id=app_id,
    ).parsed


def asyncio_detailed(
    notification_id: str,
    *,
    client: AsyncOneSignal,
    app_id: str | None = None,
) -> Coroutine[Any, Any, Response[ExportEventsSuccessResponse]]:
    """Export all events of a message.

    Starts the making of a compressed CSV file with what happened to a message, such as
    deliveries and clicks, one row for each event and subscription, and answers at once with
    the file's address.

    Key: the app's REST API key (`rest_api_key`).

    Notes:
        Limit: Only one export at a time per account; finish the download before starting the
        next, even for another app.
        Timing: The file may take several minutes, at about 2,000 records per second.
        Availability: The events of a message are kept for 30 days; an older message is
        answered with 404. The file can be fetched for 3 days.
        Timing: Until the file is ready, its address answers 403 (older documentation) or 404
        (newer); poll it every 10 seconds. It lies on another host, so do not send the API key
        along. `exports.download` does all that and unpacks the file.
        Limit: Files of exports that run in parallel should stay under 100 GB each.

    Args:
        notification_id: The id that creating the notification returned.
        app_id: The app to act on instead of the client's own.

    Returns:
        The status, the headers and the raw body, with the parsed reply of a success in
        `parsed`.

    Raises:
        OneSignalError: The call was refused before it was sent, or failed on the way. An
            error status raises nothing here.

    Source: POST /notifications/{notification_id}/export_events
    """
    return client._send(
        OPERATION,
        path=(notification_id,),
        app_id=app_id,
    )


def asyncio(
    notification_id: str,
    *,
    client: AsyncOneSignal,
    app_id: str | None = None,
) -> Coroutine[Any, Any, ExportEventsSuccessResponse | None]:
    """Export all events of a message: the parsed reply of `asyncio_detailed`, None for an error status."""
    return client._parsed(
        OPERATION,
        path=(notification_id,),
        app_id=app_id,
    )
