# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.notifications import CREATE_NOTIFICATION as OPERATION

if TYPE_CHECKING:
    from ....client import AsyncOneSignal, OneSignal
    from ....response import Response
    from ...models import CreateNotificationResponse, Notification
    from ...params import NotificationParams


def sync(
    *,
    client: OneSignal,
    body: Notification | NotificationParams,
    app_id: str | None = None,
) -> CreateNotificationResponse:
    """Send a message to users.

    As `notifications.create`.

    Args:
        body: The message, its recipients and when to send it.
        app_id: The app to act on instead of the client's own.
    """
    return client._call(
        OPERATION,
        body=body,
        app_id=app_id,
    )


def sync_detailed(
    *,
    client: OneSignal,
    body: Notification | NotificationParams,
    app_id: str | None = None,
) -> Response[CreateNotificationResponse]:
    """Send a message to users.

    As `notifications.create`, but any status comes back, with its headers and its body.

    Args:
        body: The message, its recipients and when to send it.
        app_id: The app to act on instead of the client's own.
    """
    return client._send(
        OPERATION,
        body=body,
        app_id=app_id,
    )


async def asyncio(
    *,
    client: AsyncOneSignal,
    body: Notification | NotificationParams,
    app_id: str | None = None,
) -> CreateNotificationResponse:
    """Send a message to users.

    As `notifications.create`.

    Args:
        body: The message, its recipients and when to send it.
        app_id: The app to act on instead of the client's own.
    """
    return await client._call(
        OPERATION,
        body=body,
        app_id=app_id,
    )


async def asyncio_detailed(
    *,
    client: AsyncOneSignal,
    body: Notification | NotificationParams,
    app_id: str | None = None,
) -> Response[CreateNotificationResponse]:
    """Send a message to users.

    As `notifications.create`, but any status comes back, with its headers and its body.

    Args:
        body: The message, its recipients and when to send it.
        app_id: The app to act on instead of the client's own.
    """
    return await client._send(
        OPERATION,
        body=body,
        app_id=app_id,
    )
