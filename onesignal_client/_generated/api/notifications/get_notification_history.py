# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.notifications import GET_NOTIFICATION_HISTORY as OPERATION

if TYPE_CHECKING:
    from ....client import AsyncOneSignal, OneSignal
    from ....response import Response
    from ...models import NotificationHistoryRequest, NotificationHistoryResponse
    from ...params import NotificationHistoryParams


def sync(
    notification_id: str,
    *,
    client: OneSignal,
    body: NotificationHistoryRequest | NotificationHistoryParams,
    app_id: str | None = None,
) -> NotificationHistoryResponse:
    """Export who received or clicked a message.

    As `notifications.history`.

    Args:
        notification_id: The id that creating the notification returned.
        body: Which events to export, and where to send the report.
        app_id: The app to act on instead of the client's own.
    """
    return client._call(
        OPERATION,
        path=(notification_id,),
        body=body,
        app_id=app_id,
    )


def sync_detailed(
    notification_id: str,
    *,
    client: OneSignal,
    body: NotificationHistoryRequest | NotificationHistoryParams,
    app_id: str | None = None,
) -> Response[NotificationHistoryResponse]:
    """Export who received or clicked a message.

    As `notifications.history`, but any status comes back, with its headers and its body.

    Args:
        notification_id: The id that creating the notification returned.
        body: Which events to export, and where to send the report.
        app_id: The app to act on instead of the client's own.
    """
    return client._send(
        OPERATION,
        path=(notification_id,),
        body=body,
        app_id=app_id,
    )


async def asyncio(
    notification_id: str,
    *,
    client: AsyncOneSignal,
    body: NotificationHistoryRequest | NotificationHistoryParams,
    app_id: str | None = None,
) -> NotificationHistoryResponse:
    """Export who received or clicked a message.

    As `notifications.history`.

    Args:
        notification_id: The id that creating the notification returned.
        body: Which events to export, and where to send the report.
        app_id: The app to act on instead of the client's own.
    """
    return await client._call(
        OPERATION,
        path=(notification_id,),
        body=body,
        app_id=app_id,
    )


async def asyncio_detailed(
    notification_id: str,
    *,
    client: AsyncOneSignal,
    body: NotificationHistoryRequest | NotificationHistoryParams,
    app_id: str | None = None,
) -> Response[NotificationHistoryResponse]:
    """Export who received or clicked a message.

    As `notifications.history`, but any status comes back, with its headers and its body.

    Args:
        notification_id: The id that creating the notification returned.
        body: Which events to export, and where to send the report.
        app_id: The app to act on instead of the client's own.
    """
    return await client._send(
        OPERATION,
        path=(notification_id,),
        body=body,
        app_id=app_id,
    )
