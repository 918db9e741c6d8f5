# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.live_activities import START_LIVE_ACTIVITY as OPERATION

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import Any

    from ....client import AsyncOneSignal, OneSignal
    from ....response import Response
    from ...models import StartLiveActivityRequest, StartLiveActivitySuccessResponse


def sync_detailed(
    activity_type: str,
    *,
    client: OneSignal,
    body: StartLiveActivityRequest | Mapping[str, Any],
    app_id: str | None = None,
) -> Response[StartLiveActivitySuccessResponse]:
    """Start a Live Activity by push.

    Makes a Live Activity appear on the iOS devices of the targeted users, with no need to
    open the app first. Later updates go to the same `activity_id`.

    Key: the app's REST API key (`rest_api_key`).

    Notes:
        Advice: `idempotency_key` takes a UUID: for 30 days a repeat with the same key sends
        nothing again, and only the first body counts. The client adds a key if there is none,
        and repeats under it; after a failure it is in `error.idempotency_key`. Give your own
        to repeat a call across processes.
        Advice: Give exactly one way of targeting.

    Args:
        activity_type: The name of the Live Activity's attributes type in the iOS app.
        body: The activity, its first contents and whom to show it to.
        app_id: The app to act on instead of the client's own.

    Returns:
        The status, the headers and the raw body, with the parsed reply of a success in
        `parsed`.

    Raises:
        OneSignalError: The call was refused before it was sent, or failed on the way. An
            error status raises nothing here.

    Source: POST /apps/{app_id}/activities/activity/{activity_type}
    """
    return client._send(
        OPERATION,
        path=(activity_type,),
        body=body,
        app_id=app_id,
    )


def sync(
    activity_type: str,
    *,
    client: OneSignal,
    body: StartLiveActivityRequest | Mapping[str, Any],
    app_id: str | None = None,
) -> StartLiveActivitySuccessResponse | None:
    """Start a Live Activity by push: the parsed reply of `sync_detailed`, None for an error status."""
    return sync_detailed(
        activity_type,
        client=client,
        body=body,
        app_id=app_id,
    ).parsed


def asyncio_detailed(
    activity_type: str,
    *,
    client: AsyncOneSignal,
    body: StartLiveActivityRequest | Mapping[str, Any],
    app_id: str | None = None,
) -> Coroutine[Any, Any, Response[StartLiveActivitySuccessResponse]]:
    """Start a Live Activity by push.

    Makes a Live Activity appear on the iOS devices of the targeted users, with no need to
    open the app first. Later updates go to the same `activity_id`.

    Key: the app's REST API key (`rest_api_key`).

    Notes:
        Advice: `idempotency_key` takes a UUID: for 30 days a repeat with the same key sends
        nothing again, and only the first body counts. The client adds a key if there is none,
        and repeats under it; after a failure it is in `error.idempotency_key`. Give your own
        to repeat a call across processes.
        Advice: Give exactly one way of targeting.

    Args:
        activity_type: The name of the Live Activity's attributes type in the iOS app.
        body: The activity, its first contents and whom to show it to.
        app_id: The app to act on instead of the client's own.

    Returns:
        The status, the headers and the raw body, with the parsed reply of a success in
        `parsed`.

    Raises:
        OneSignalError: The call was refused before it was sent, or failed on the way. An
            error status raises nothing here.

    Source: POST /apps/{app_id}/activities/activity/{activity_type}
    """
    return client._send(
        OPERATION,
        path=(activity_type,),
        body=body,
        app_id=app_id,
    )


def asyncio(
    activity_type: str,
    *,
    client: AsyncOneSignal,
    body: StartLiveActivityRequest | Mapping[str, Any],
    app_id: str | None = None,
) -> Coroutine[Any, Any, StartLiveActivitySuccessResponse | None]:
    """Start a Live Activity by push: the parsed reply of `asyncio_detailed`, None for an error status."""
    return client._parsed(
        OPERATION,
        path=(activity_type,),
        body=body,
        app_id=app_id,
    )
