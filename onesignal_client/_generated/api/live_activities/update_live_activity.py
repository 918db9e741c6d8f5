# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.live_activities import UPDATE_LIVE_ACTIVITY as OPERATION

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import Any

    from ....client import AsyncOneSignal, OneSignal
    from ....response import Response
    from ...models import UpdateLiveActivityRequest, UpdateLiveActivitySuccessResponse


def sync_detailed(
    activity_id: str,
    *,
    client: OneSignal,
    body: UpdateLiveActivityRequest | Mapping[str, Any],
    app_id: str | None = None,
) -> Response[UpdateLiveActivitySuccessResponse]:
    """Update or end a Live Activity by push.

    Sends new contents to every device that shows the Live Activity, or ends it there with the
    event `end`.

    Key: the app's REST API key (`rest_api_key`).

    Notes:
        Availability: An activity that has ended cannot be updated any more.
        Timing: An ended activity vanishes after 4 hours, or at `dismissal_date`; a date in
        the past takes it away at once, if the user allowed that.
        Limit: Apple gives updates with priority 10 a budget; use 5 for those that can wait.

    Args:
        activity_id: The id that the app or backend chose for this Live Activity.
        body: The event and the new contents.
        app_id: The app to act on instead of the client's own.

    Returns:
        The status, the headers and the raw body, with the parsed reply of a success in
        `parsed`.

    Raises:
        OneSignalError: The call was refused before it was sent, or failed on the way. An
            error status raises nothing here.

    Source: POST /apps/{app_id}/live_activities/{activity_id}/notifications
    """
    return client._send(
        OPERATION,
        path=(activity_id,),
        body=body,
        app_id=app_id,
    )


def sync(
    activity_id: str,
    *,
    client: OneSignal,
    body: UpdateLiveActivityRequest | Mapping[str, Any],
    app_id: str | None = None,
) -> UpdateLiveActivitySuccessResponse | None:
    """Update or end a Live Activity by push: the parsed reply of `sync_detailed`, None for an error status."""
    return sync_detailed(
        activity_id,
        client=client,
        body=body,
        app_id=app_id,
    ).parsed


def asyncio_detailed(
    activity_id: str,
    *,
    client: AsyncOneSignal,
    body: UpdateLiveActivityRequest | Mapping[str, Any],
    app_id: str | None = None,
) -> Coroutine[Any, Any, Response[UpdateLiveActivitySuccessResponse]]:
    """Update or end a Live Activity by push.

    Sends new contents to every device that shows the Live Activity, or ends it there with the
    event `end`.

    Key: the app's REST API key (`rest_api_key`).

    Notes:
        Availability: An activity that has ended cannot be updated any more.
        Timing: An ended activity vanishes after 4 hours, or at `dismissal_date`; a date in
        the past takes it away at once, if the user allowed that.
        Limit: Apple gives updates with priority 10 a budget; use 5 for those that can wait.

    Args:
        activity_id: The id that the app or backend chose for this Live Activity.
        body: The event and the new contents.
        app_id: The app to act on instead of the client's own.

    Returns:
        The status, the headers and the raw body, with the parsed reply of a success in
        `parsed`.

    Raises:
        OneSignalError: The call was refused before it was sent, or failed on the way. An
            error status raises nothing here.

    Source: POST /apps/{app_id}/live_activities/{activity_id}/notifications
    """
    return client._send(
        OPERATION,
        path=(activity_id,),
        body=body,
        app_id=app_id,
    )


def asyncio(
    activity_id: str,
    *,
    client: AsyncOneSignal,
    body: UpdateLiveActivityRequest | Mapping[str, Any],
    app_id: str | None = None,
) -> Coroutine[Any, Any, UpdateLiveActivitySuccessResponse | None]:
    """Update or end a Live Activity by push: the parsed reply of `asyncio_detailed`, None for an error status."""
    return client._parsed(
        OPERATION,
        path=(activity_id,),
        body=body,
        app_id=app_id,
    )
