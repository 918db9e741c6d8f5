# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.live_activities import BEGIN_LIVE_ACTIVITY as OPERATION

if TYPE_CHECKING:
    from ....client import AsyncOneSignal, OneSignal
    from ....response import Response
    from ...models import BeginLiveActivityRequest
    from ...params import BeginLiveActivityParams


def sync(
    activity_id: str,
    *,
    client: OneSignal,
    body: BeginLiveActivityRequest | BeginLiveActivityParams,
    app_id: str | None = None,
) -> None:
    """Register a device's token for a Live Activity.

    As `live_activities.begin`.

    Args:
        activity_id: The id that the app or backend chose for this Live Activity.
        body: The activity's token and the subscription that it belongs to.
        app_id: The app to act on instead of the client's own.
    """
    return client._call(
        OPERATION,
        path=(activity_id,),
        body=body,
        app_id=app_id,
    )


def sync_detailed(
    activity_id: str,
    *,
    client: OneSignal,
    body: BeginLiveActivityRequest | BeginLiveActivityParams,
    app_id: str | None = None,
) -> Response[None]:
    """Register a device's token for a Live Activity.

    As `live_activities.begin`, but any status comes back, with its headers and its body.

    Args:
        activity_id: The id that the app or backend chose for this Live Activity.
        body: The activity's token and the subscription that it belongs to.
        app_id: The app to act on instead of the client's own.
    """
    return client._send(
        OPERATION,
        path=(activity_id,),
        body=body,
        app_id=app_id,
    )


async def asyncio(
    activity_id: str,
    *,
    client: AsyncOneSignal,
    body: BeginLiveActivityRequest | BeginLiveActivityParams,
    app_id: str | None = None,
) -> None:
    """Register a device's token for a Live Activity.

    As `live_activities.begin`.

    Args:
        activity_id: The id that the app or backend chose for this Live Activity.
        body: The activity's token and the subscription that it belongs to.
        app_id: The app to act on instead of the client's own.
    """
    return await client._call(
        OPERATION,
        path=(activity_id,),
        body=body,
        app_id=app_id,
    )


async def asyncio_detailed(
    activity_id: str,
    *,
    client: AsyncOneSignal,
    body: BeginLiveActivityRequest | BeginLiveActivityParams,
    app_id: str | None = None,
) -> Response[None]:
    """Register a device's token for a Live Activity.

    As `live_activities.begin`, but any status comes back, with its headers and its body.

    Args:
        activity_id: The id that the app or backend chose for this Live Activity.
        body: The activity's token and the subscription that it belongs to.
        app_id: The app to act on instead of the client's own.
    """
    return await client._send(
        OPERATION,
        path=(activity_id,),
        body=body,
        app_id=app_id,
    )
