# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.live_activities import UPDATE_LIVE_ACTIVITY as OPERATION

if TYPE_CHECKING:
    from ....client import AsyncOneSignal, OneSignal
    from ....response import Response
    from ...models import UpdateLiveActivityRequest, UpdateLiveActivityResponse
    from ...params import UpdateLiveActivityParams


def sync(
    activity_id: str,
    *,
    client: OneSignal,
    body: UpdateLiveActivityRequest | UpdateLiveActivityParams,
    app_id: str | None = None,
) -> UpdateLiveActivityResponse:
    """Update or end a Live Activity by push.

    As `live_activities.update`.

    Args:
        activity_id: The id that the app or backend chose for this Live Activity.
        body: The event and the new contents.
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
    body: UpdateLiveActivityRequest | UpdateLiveActivityParams,
    app_id: str | None = None,
) -> Response[UpdateLiveActivityResponse]:
    """Update or end a Live Activity by push.

    As `live_activities.update`, but any status comes back, with its headers and its body.

    Args:
        activity_id: The id that the app or backend chose for this Live Activity.
        body: The event and the new contents.
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
    body: UpdateLiveActivityRequest | UpdateLiveActivityParams,
    app_id: str | None = None,
) -> UpdateLiveActivityResponse:
    """Update or end a Live Activity by push.

    As `live_activities.update`.

    Args:
        activity_id: The id that the app or backend chose for this Live Activity.
        body: The event and the new contents.
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
    body: UpdateLiveActivityRequest | UpdateLiveActivityParams,
    app_id: str | None = None,
) -> Response[UpdateLiveActivityResponse]:
    """Update or end a Live Activity by push.

    As `live_activities.update`, but any status comes back, with its headers and its body.

    Args:
        activity_id: The id that the app or backend chose for this Live Activity.
        body: The event and the new contents.
        app_id: The app to act on instead of the client's own.
    """
    return await client._send(
        OPERATION,
        path=(activity_id,),
        body=body,
        app_id=app_id,
    )
