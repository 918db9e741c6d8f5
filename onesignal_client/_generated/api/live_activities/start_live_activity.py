# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.live_activities import START_LIVE_ACTIVITY as OPERATION

if TYPE_CHECKING:
    from ....client import AsyncOneSignal, OneSignal
    from ....response import Response
    from ...models import StartLiveActivityRequest, StartLiveActivityResponse
    from ...params import StartLiveActivityParams


def sync(
    activity_type: str,
    *,
    client: OneSignal,
    body: StartLiveActivityRequest | StartLiveActivityParams,
    app_id: str | None = None,
) -> StartLiveActivityResponse:
    """Start a Live Activity by push.

    As `live_activities.start`.

    Args:
        activity_type: The name of the Live Activity's attributes type in the iOS app.
        body: The activity, its first contents and whom to show it to.
        app_id: The app to act on instead of the client's own.
    """
    return client._call(
        OPERATION,
        path=(activity_type,),
        body=body,
        app_id=app_id,
    )


def sync_detailed(
    activity_type: str,
    *,
    client: OneSignal,
    body: StartLiveActivityRequest | StartLiveActivityParams,
    app_id: str | None = None,
) -> Response[StartLiveActivityResponse]:
    """Start a Live Activity by push.

    As `live_activities.start`, but any status comes back, with its headers and its body.

    Args:
        activity_type: The name of the Live Activity's attributes type in the iOS app.
        body: The activity, its first contents and whom to show it to.
        app_id: The app to act on instead of the client's own.
    """
    return client._send(
        OPERATION,
        path=(activity_type,),
        body=body,
        app_id=app_id,
    )


async def asyncio(
    activity_type: str,
    *,
    client: AsyncOneSignal,
    body: StartLiveActivityRequest | StartLiveActivityParams,
    app_id: str | None = None,
) -> StartLiveActivityResponse:
    """Start a Live Activity by push.

    As `live_activities.start`.

    Args:
        activity_type: The name of the Live Activity's attributes type in the iOS app.
        body: The activity, its first contents and whom to show it to.
        app_id: The app to act on instead of the client's own.
    """
    return await client._call(
        OPERATION,
        path=(activity_type,),
        body=body,
        app_id=app_id,
    )


async def asyncio_detailed(
    activity_type: str,
    *,
    client: AsyncOneSignal,
    body: StartLiveActivityRequest | StartLiveActivityParams,
    app_id: str | None = None,
) -> Response[StartLiveActivityResponse]:
    """Start a Live Activity by push.

    As `live_activities.start`, but any status comes back, with its headers and its body.

    Args:
        activity_type: The name of the Live Activity's attributes type in the iOS app.
        body: The activity, its first contents and whom to show it to.
        app_id: The app to act on instead of the client's own.
    """
    return await client._send(
        OPERATION,
        path=(activity_type,),
        body=body,
        app_id=app_id,
    )
