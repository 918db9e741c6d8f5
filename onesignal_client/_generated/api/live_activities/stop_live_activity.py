# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.live_activities import STOP_LIVE_ACTIVITY as OPERATION

if TYPE_CHECKING:
    from collections.abc import Coroutine
    from typing import Any

    from ....client import AsyncOneSignal, OneSignal
    from ....response import Response


def sync_detailed(
    activity_id: str,
    subscription_id: str,
    *,
    client: OneSignal,
    app_id: str | None = None,
) -> Response[None]:
    """Remove a device's token from a Live Activity.

    Deprecated: OneSignal's current API no longer lists this call; today its mobile SDK does
    the same by itself. A call draws `OneSignalDeprecationWarning`.

    Takes a subscription off a Live Activity, so that updates no longer reach it. To end an
    activity for everyone, send an update with the event `end`.

    Key: the app's REST API key (`rest_api_key`).

    Args:
        activity_id: The id that the app or backend chose for this Live Activity.
        subscription_id: The subscription's id, a UUID.
        app_id: The app to act on instead of the client's own.

    Returns:
        The status, the headers and the raw body, with the parsed reply of a success in
        `parsed`.

    Raises:
        OneSignalError: The call was refused before it was sent, or failed on the way. An
            error status raises nothing here.

    Source: DELETE /apps/{app_id}/live_activities/{activity_id}/token/{subscription_id}
    """
    return client._send(
        OPERATION,
        path=(
            activity_id,
            subscription_id,
        ),
        app_id=app_id,
    )


def sync(
    activity_id: str,
    subscription_id: str,
    *,
    client: OneSignal,
    app_id: str | None = None,
) -> None:
    """Remove a device's token from a Live Activity: the parsed reply of `sync_detailed`, None for an error status."""
    return sync_detailed(
        activity_id,
        subscription_id,
        client=client,
        app_id=app_id,
    ).parsed


def asyncio_detailed(
    activity_id: str,
    subscription_id: str,
    *,
    client: AsyncOneSignal,
    app_id: str | None = None,
) -> Coroutine[Any, Any, Response[None]]:
    """Remove a device's token from a Live Activity.

    Deprecated: OneSignal's current API no longer lists this call; today its mobile SDK does
    the same by itself. A call draws `OneSignalDeprecationWarning`.

    Takes a subscription off a Live Activity, so that updates no longer reach it. To end an
    activity for everyone, send an update with the event `end`.

    Key: the app's REST API key (`rest_api_key`).

    Args:
        activity_id: The id that the app or backend chose for this Live Activity.
        subscription_id: The subscription's id, a UUID.
        app_id: The app to act on instead of the client's own.

    Returns:
        The status, the headers and the raw body, with the parsed reply of a success in
        `parsed`.

    Raises:
        OneSignalError: The call was refused before it was sent, or failed on the way. An
            error status raises nothing here.

    Source: DELETE /apps/{app_id}/live_activities/{activity_id}/token/{subscription_id}
    """
    return client._send(
        OPERATION,
        path=(
            activity_id,
            subscription_id,
        ),
        app_id=app_id,
    )


def asyncio(
    activity_id: str,
    subscription_id: str,
    *,
    client: AsyncOneSignal,
    app_id: str | None = None,
) -> Coroutine[Any, Any, None]:
    """Remove a device's token from a Live Activity: the parsed reply of `asyncio_detailed`, None for an error status."""
    return client._parsed(
        OPERATION,
        path=(
            activity_id,
            subscription_id,
        ),
        app_id=app_id,
    )
