# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.players import UPDATE_PLAYER as OPERATION

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import Any

    from ....client import AsyncOneSignal, OneSignal
    from ....response import Response
    from ...models import UpdatePlayerRequest, UpdatePlayerSuccessResponse


def sync_detailed(
    player_id: str,
    *,
    client: OneSignal,
    body: UpdatePlayerRequest | Mapping[str, Any],
    app_id: str | None = None,
) -> Response[UpdatePlayerSuccessResponse]:
    """Update a player.

    Deprecated: The player model gets no further development. A call draws
    `OneSignalDeprecationWarning`.

    Changes the named fields of one device of an app; fields left out stay as they are.

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
        body: The fields to change.
        app_id: The app to act on instead of the client's own.

    Returns:
        The status, the headers and the raw body, with the parsed reply of a success in
        `parsed`.

    Raises:
        OneSignalError: The call was refused before it was sent, or failed on the way. An
            error status raises nothing here.

    Source: PUT /players/{player_id}
    """
    return client._send(
        OPERATION,
        path=(player_id,),
        body=body,
        app_id=app_id,
    )


def sync(
    player_id: str,
    *,
    client: OneSignal,
    body: UpdatePlayerRequest | Mapping[str, Any],
    app_id: str | None = None,
) -> UpdatePlayerSuccessResponse | None:
    """Update a player: the parsed reply of `sync_detailed`, None for an error status."""
    return sync_detailed(
        player_id,
        client=client,
        body=body,
        app_id=app_id,
    ).parsed


def asyncio_detailed(
    player_id: str,
    *,
    client: AsyncOneSignal,
    body: UpdatePlayerRequest | Mapping[str, Any],
    app_id: str | None = None,
) -> Coroutine[Any, Any, Response[UpdatePlayerSuccessResponse]]:
    """Update a player.

    Deprecated: The player model gets no further development. A call draws
    `OneSignalDeprecationWarning`.

    Changes the named fields of one device of an app; fields left out stay as they are.

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
        body: The fields to change.
        app_id: The app to act on instead of the client's own.

    Returns:
        The status, the headers and the raw body, with the parsed reply of a success in
        `parsed`.

    Raises:
        OneSignalError: The call was refused before it was sent, or failed on the way. An
            error status raises nothing here.

    Source: PUT /players/{player_id}
    """
    return client._send(
        OPERATION,
        path=(player_id,),
        body=body,
        app_id=app_id,
    )


def asyncio(
    player_id: str,
    *,
    client: AsyncOneSignal,
    body: UpdatePlayerRequest | Mapping[str, Any],
    app_id: str | None = None,
) -> Coroutine[Any, Any, UpdatePlayerSuccessResponse | None]:
    """Update a player: the parsed reply of `asyncio_detailed`, None for an error status."""
    return client._parsed(
        OPERATION,
        path=(player_id,),
        body=body,
        app_id=app_id,
    )
