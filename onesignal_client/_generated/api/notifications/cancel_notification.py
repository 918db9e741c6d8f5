# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.notifications import CANCEL_NOTIFICATION as OPERATION

if TYPE_CHECKING:
    from ....client import AsyncOneSignal, OneSignal
    from ....response import Response
    from ...models import SuccessResponse


def sync(
    notification_id: str,
    *,
    client: OneSignal,
    app_id: str | None = None,
) -> SuccessResponse:
    """Stop a scheduled or outgoing message.

    As `notifications.cancel`.

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
) -> Response[SuccessResponse]:
    """Stop a scheduled or outgoing message.

    As `notifications.cancel`, but any status comes back, with its headers and its body.

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
) -> SuccessResponse:
    """Stop a scheduled or outgoing message.

    As `notifications.cancel`.

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
) -> Response[SuccessResponse]:
    """Stop a scheduled or outgoing message.

    As `notifications.cancel`, but any status comes back, with its headers and its body.

    Args:
        notification_id: The id that creating the notification returned.
        app_id: The app to act on instead of the client's own.
    """
    return await client._send(
        OPERATION,
        path=(notification_id,),
        app_id=app_id,
    )
