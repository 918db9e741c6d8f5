# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.notifications import UNSUBSCRIBE_EMAIL_WITH_TOKEN as OPERATION

if TYPE_CHECKING:
    from ....client import AsyncOneSignal, OneSignal
    from ....response import Response
    from ...models import SuccessResponse


def sync(
    notification_id: str,
    *,
    client: OneSignal,
    token: str,
    app_id: str | None = None,
) -> SuccessResponse:
    """Unsubscribe an email address by the token of its message.

    As `notifications.unsubscribe_email`.

    Args:
        notification_id: The id that creating the notification returned.
        token: The token in the email; it stands for one recipient.
        app_id: The app to act on instead of the client's own.
    """
    return client._call(
        OPERATION,
        path=(notification_id,),
        query={
            "token": token,
        },
        app_id=app_id,
    )


def sync_detailed(
    notification_id: str,
    *,
    client: OneSignal,
    token: str,
    app_id: str | None = None,
) -> Response[SuccessResponse]:
    """Unsubscribe an email address by the token of its message.

    As `notifications.unsubscribe_email`, but any status comes back, with its headers and its
    body.

    Args:
        notification_id: The id that creating the notification returned.
        token: The token in the email; it stands for one recipient.
        app_id: The app to act on instead of the client's own.
    """
    return client._send(
        OPERATION,
        path=(notification_id,),
        query={
            "token": token,
        },
        app_id=app_id,
    )


async def asyncio(
    notification_id: str,
    *,
    client: AsyncOneSignal,
    token: str,
    app_id: str | None = None,
) -> SuccessResponse:
    """Unsubscribe an email address by the token of its message.

    As `notifications.unsubscribe_email`.

    Args:
        notification_id: The id that creating the notification returned.
        token: The token in the email; it stands for one recipient.
        app_id: The app to act on instead of the client's own.
    """
    return await client._call(
        OPERATION,
        path=(notification_id,),
        query={
            "token": token,
        },
        app_id=app_id,
    )


async def asyncio_detailed(
    notification_id: str,
    *,
    client: AsyncOneSignal,
    token: str,
    app_id: str | None = None,
) -> Response[SuccessResponse]:
    """Unsubscribe an email address by the token of its message.

    As `notifications.unsubscribe_email`, but any status comes back, with its headers and its
    body.

    Args:
        notification_id: The id that creating the notification returned.
        token: The token in the email; it stands for one recipient.
        app_id: The app to act on instead of the client's own.
    """
    return await client._send(
        OPERATION,
        path=(notification_id,),
        query={
            "token": token,
        },
        app_id=app_id,
    )
