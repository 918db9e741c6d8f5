# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.notifications import EXPORT_EVENTS as OPERATION

if TYPE_CHECKING:
    from ....client import AsyncOneSignal, OneSignal
    from ....response import Response
    from ...models import ExportEventsResponse


def sync(
    notification_id: str,
    *,
    client: OneSignal,
    app_id: str | None = None,
) -> ExportEventsResponse:
    """Export all events of a message.

    As `notifications.export_events`.

    Args:
        notification_id: The id that creating the notification returned.
        app_id: The app to act on instead of the client's own.
    """
    return client._call(
        OPERATION,
        path=(notification_id,),
        app_id=app_id,
    )


def sync_detailed(
    notification_id: str,
    *,
    client: OneSignal,
    app_id: str | None = None,
) -> Response[ExportEventsResponse]:
    """Export all events of a message.

    As `notifications.export_events`, but any status comes back, with its headers and its
    body.

    Args:
        notification_id: The id that creating the notification returned.
        app_id: The app to act on instead of the client's own.
    """
    return client._send(
        OPERATION,
        path=(notification_id,),
        app_id=app_id,
    )


async def asyncio(
    notification_id: str,
    *,
    client: AsyncOneSignal,
    app_id: str | None = None,
) -> ExportEventsResponse:
    """Export all events of a message.

    As `notifications.export_events`.

    Args:
        notification_id: The id that creating the notification returned.
        app_id: The app to act on instead of the client's own.
    """
    return await client._call(
        OPERATION,
        path=(notification_id,),
        app_id=app_id,
    )


async def asyncio_detailed(
    notification_id: str,
    *,
    client: AsyncOneSignal,
    app_id: str | None = None,
) -> Response[ExportEventsResponse]:
    """Export all events of a message.

    As `notifications.export_events`, but any status comes back, with its headers and its
    body.

    Args:
        notification_id: The id that creating the notification returned.
        app_id: The app to act on instead of the client's own.
    """
    return await client._send(
        OPERATION,
        path=(notification_id,),
        app_id=app_id,
    )
