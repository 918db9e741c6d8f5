# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.players import DELETE_PLAYER as OPERATION

if TYPE_CHECKING:
    from collections.abc import Coroutine
    from typing import Any

    from ....client import AsyncOneSignal, OneSignal
    from ....response import Response
    from ...models import DeletePlayerSuccessResponse


def sync_detailed(
    player_id: str,
    *,
    client: OneSignal,
    app_id: str | None = None,
) -> Response[DeletePlayerSuccessResponse]:
    """Delete a player.

    Deprecated: The player model gets no further development. A call draws
    `OneSignalDeprecationWarning`.

    Removes the record of one device from an app. A player that is not there answers 404.

    Key: the app's REST API key (`rest_api_key`).

    Notes:
        Availability: OneSignal's pages about players show the older host
        `https://onesignal.com/api/v1` and the legacy API key only.
        Advice: The player model and the user model are incompatible; an app that stays with
        players may not be able to switch later without corrupting its data.
        Limit: Writes are limited to 1,000 per second and app, 1 per second and device, and
        100 changes per request.

    Args:
        player_id: The player's id, a UUID.
        app_id: The app to act on instead of the client's own.

    Returns:
        The status, the headers and the raw body, with the parsed reply of a success in
        `parsed`.

    Raises:
        OneSignalError: The call was refused before it was sent, or failed on the way. An
            error status raises nothing here.

    Source: DELETE /players/{player_id}
    """
    return client._send(
        OPERATION,
        path=(player_id,),
        app_id=app_id,
    )


def sync(
    player_id: str,
    *,
    client: OneSignal,
    app_id: str | None = None,
) -> DeletePlayerSuccessResponse | None:
    """Delete a player: the parsed reply of `sync_detailed`, None for an error status."""
    return sync_detailed(
        player_id,
        client=client,
        app_id=app_id,
    ).parsed


def asyncio_detailed(
    player_id: str,
    *,
    client: AsyncOneSignal,
    app_id: str | None = None,
) -> Coroutine[Any, Any, Response[DeletePlayerSuccessResponse]]:
    """Delete a player.

    Deprecated: The player model gets no further development. A call draws
    `OneSignalDeprecationWarning`.

    Removes the record of one device from an app. A player that is not there answers 404.

    Key: the app's REST API key (`rest_api_key`).

    Notes:
        Availability: OneSignal's pages about players show the older host
        `https://onesignal.com/api/v1` and the legacy API key only.
        Advice: The player model and the user model are incompatible; an app that stays with
        players may not be able to switch later without corrupting its data.
        Limit: Writes are limited to 1,000 per second and app, 1 per second and device, and
        100 changes per request.

    Args:
        player_id: The player's id, a UUID.
        app_id: The app to act on instead of the client's own.

    Returns:
        The status, the headers and the raw body, with the parsed reply of a success in
        `parsed`.

    Raises:
        OneSignalError: The call was refused before it was sent, or failed on the way. An
            error status raises nothing here.

    Source: DELETE /players/{player_id}
    """
    return client._send(
        OPERATION,
        path=(player_id,),
        app_id=app_id,
    )


def asyncio(
    player_id: str,
    *,
    client: AsyncOneSignal,
    app_id: str | None = None,
) -> Coroutine[Any, Any, DeletePlayerSuccessResponse | None]:
    """Delete a player: the parsed reply of `asyncio_detailed`, None for an error status."""
    return client._parsed(
        OPERATION,
        path=(player_id,),
        app_id=app_id,
    )
