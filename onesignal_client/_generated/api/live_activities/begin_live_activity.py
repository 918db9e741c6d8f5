# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.live_activities import BEGIN_LIVE_ACTIVITY as OPERATION

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import Any

    from ....client import AsyncOneSignal, OneSignal
    from ....response import Response
    from ...models import BeginLiveActivityRequest


def sync_detailed(
    activity_id: str,
    *,
    client: OneSignal,
    body: BeginLiveActivityRequest | Mapping[str, Any],
    app_id: str | None = None,
) -> Response[None]:
    """Register a device's token for a Live Activity.

    Deprecated: OneSignal's current API no longer lists this call; today its mobile SDK does
    the same by itself. A call draws `OneSignalDeprecationWarning`.

    Tells OneSignal that a subscription shows a Live Activity and by which token to update it.

    Key: the app's REST API key (`rest_api_key`).

    Args:
        activity_id: The id that the app or backend chose for this Live Activity.
        body: The activity's token and the subscription that it belongs to.
        app_id: The app to act on instead of the client's own.

    Returns:
        The status, the headers and the raw body, with the parsed reply of a success in
        `parsed`.

    Raises:
        OneSignalError: The call was refused before it was sent, or failed on the way. An
            error status raises nothing here.

    Source: POST /apps/{app_id}/live_activities/{activity_id}/token
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
    body: BeginLiveActivityRequest | Mapping[str, Any],
    app_id: str | None = None,
) -> None:
    """Register a device's token for a Live Activity: the parsed reply of `sync_detailed`, None for an error status."""
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
    body: BeginLiveActivityRequest | Mapping[str, Any],
    app_id: str | None = None,
) -> Coroutine[Any, Any, Response[None]]:
    """Register a device's token for a Live Activity.

    Deprecated: OneSignal's current API no longer lists this call; today its mobile SDK does
    the same by itself. A call draws `OneSignalDeprecationWarning`.

    Tells OneSignal that a subscription shows a Live Activity and by which token to update it.

    Key: the app's REST API key (`rest_api_key`).

    Args:
        activity_id: The id that the app or backend chose for this Live Activity.
        body: The activity's token and the subscription that it belongs to.
        app_id: The app to act on instead of the client's own.

    Returns:
        The status, the headers and the raw body, with the parsed reply of a success in
        `parsed`.

    Raises:
        OneSignalError: The call was refused before it was sent, or failed on the way. An
            error status raises nothing here.

    Source: POST /apps/{app_id}/live_activities/{activity_id}/token
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
    body: BeginLiveActivityRequest | Mapping[str, Any],
    app_id: str | None = None,
) -> Coroutine[Any, Any, None]:
    """Register a device's token for a Live Activity: the parsed reply of `asyncio_detailed`, None for an error status."""
    return client._parsed(
        OPERATION,
        path=(activity_id,),
        body=body,
        app_id=app_id,
    )
