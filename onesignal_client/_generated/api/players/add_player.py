# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.players import ADD_PLAYER as OPERATION

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import Any

    from ....client import AsyncOneSignal, OneSignal
    from ....response import Response
    from ...models import CreatePlayerSuccessResponse, Player


def sync_detailed(
    *,
    client: OneSignal,
    body: Player | Mapping[str, Any],
    app_id: str | None = None,
) -> Response[CreatePlayerSuccessResponse]:
    """Add a player.

    Deprecated: The player model gets no further development. A call draws
    `OneSignalDeprecationWarning`.

    Registers a device with an app. If the identifier is registered already, that player is
    updated instead. The id in the reply can be a target of push messages.

    Key: the app's REST API key (`rest_api_key`).

    Notes:
        Availability: OneSignal's pages about players show the older host
        `https://onesignal.com/api/v1` and the legacy API key only.
        Advice: The player model and the user model are incompatible; an app that stays with
        players may not be able to switch later without corrupting its data.
        Limit: Writes are limited to 1,000 per second and app, 1 per second and device, and
        100 changes per request.
        Advice: For iOS apps, send `test_type` 1 with development builds, 2 with ad hoc
        builds, and leave it out with production builds.

    Args:
        body: The device.
        app_id: The app to act on instead of the client's own.

    Returns:
        The status, the headers and the raw body, with the parsed reply of a success in
        `parsed`.

    Raises:
        OneSignalError: The call was refused before it was sent, or failed on the way. An
            error status raises nothing here.

    Source: POST /players
    """
    return client._send(
        OPERATION,
        body=body,
        app_id=app_id,
    )


def sync(
    *,
    client: OneSignal,
    body: Player | Mapping[str, Any],
    app_id: str | None = None,
) -> CreatePlayerSuccessResponse | None:
    """Add a player: the parsed reply of `sync_detailed`, None for an error status."""
    return sync_detailed(
        client=client,
        body=body,
        app_id=app_id,
    ).parsed


def asyncio_detailed(
    *,
    client: AsyncOneSignal,
    body: Player | Mapping[str, Any],
    app_id: str | None = None,
) -> Coroutine[Any, Any, Response[CreatePlayerSuccessResponse]]:
    """Add a player.

    Deprecated: The player model gets no further development. A call draws
    `OneSignalDeprecationWarning`.

    Registers a device with an app. If the identifier is registered already, that player is
    updated instead. The id in the reply can be a target of push messages.

    Key: the app's REST API key (`rest_api_key`).

    Notes:
        Availability: OneSignal's pages about players show the older host
        `https://onesignal.com/api/v1` and the legacy API key only.
        Advice: The player model and the user model are incompatible; an app that stays with
        players may not be able to switch later without corrupting its data.
        Limit: Writes are limited to 1,000 per second and app, 1 per second and device, and
        100 changes per request.
        Advice: For iOS apps, send `test_type` 1 with development builds, 2 with ad hoc
        builds, and leave it out with production builds.

    Args:
        body: The device.
        app_id: The app to act on instead of the client's own.

    Returns:
        The status, the headers and the raw body, with the parsed reply of a success in
        `parsed`.

    Raises:
        OneSignalError: The call was refused before it was sent, or failed on the way. An
            error status raises nothing here.

    Source: POST /players
    """
    return client._send(
        OPERATION,
        body=body,
        app_id=app_id,
    )


def asyncio(
    *,
    client: AsyncOneSignal,
    body: Player | Mapping[str, Any],
    app_id: str | None = None,
) -> Coroutine[Any, Any, CreatePlayerSuccessResponse | None]:
    """Add a player: the parsed reply of `asyncio_detailed`, None for an error status."""
    return client._parsed(
        OPERATION,
        body=body,
        app_id=app_id,
    )
