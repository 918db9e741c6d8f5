# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.live_activities import STOP_LIVE_ACTIVITY as OPERATION

if TYPE_CHECKING:
    from ....client import AsyncOneSignal, OneSignal
    from ....response import Response


def sync(
    activity_id: str,
    subscription_id: str,
    *,
    client: OneSignal,
    app_id: str | None = None,
) -> None:
    """Remove a device's token from a Live Activity.

    As `live_activities.stop`.

    Args:
        activity_id: The id that the app or backend chose for this Live Activity.
        subscription_id: The subscription's id, a UUID.
        app_id: The app to act on instead of the client's own.
    """
    return client._call(
        OPERATION,
        path=(
            activity_id,
            subscription_id,
        ),
        app_id=app_id,
    )


def sync_detailed(
    activity_id: str,
    subscription_id: str,
    *,
    client: OneSignal,
    app_id: str | None = None,
) -> Response[None]:
    """Remove a device's token from a Live Activity.

    As `live_activities.stop`, but any status comes back, with its headers and its body.

    Args:
        activity_id: The id that the app or backend chose for this Live Activity.
        subscription_id: The subscription's id, a UUID.
        app_id: The app to act on instead of the client's own.
    """
    return client._send(
        OPERATION,
        path=(
            activity_id,
            subscription_id,
        ),
        app_id=app_id,
    )


async def asyncio(
    activity_id: str,
    subscription_id: str,
    *,
    client: AsyncOneSignal,
    app_id: str | None = None,
) -> None:
    """Remove a device's token from a Live Activity.

    As `live_activities.stop`.

    Args:
        activity_id: The id that the app or backend chose for this Live Activity.
        subscription_id: The subscription's id, a UUID.
        app_id: The app to act on instead of the client's own.
    """
    return await client._call(
        OPERATION,
        path=(
            activity_id,
            subscription_id,
        ),
        app_id=app_id,
    )


async def asyncio_detailed(
    activity_id: str,
    subscription_id: str,
    *,
    client: AsyncOneSignal,
    app_id: str | None = None,
) -> Response[None]:
    """Remove a device's token from a Live Activity.

    As `live_activities.stop`, but any status comes back, with its headers and its body.

    Args:
        activity_id: The id that the app or backend chose for this Live Activity.
        subscription_id: The subscription's id, a UUID.
        app_id: The app to act on instead of the client's own.
    """
    return await client._send(
        OPERATION,
        path=(
            activity_id,
            subscription_id,
        ),
        app_id=app_id,
    )
