# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.players import UPDATE_PLAYER as OPERATION

if TYPE_CHECKING:
    from ....client import AsyncOneSignal, OneSignal
    from ....response import Response
    from ...models import UpdatePlayerRequest, UpdatePlayerResponse
    from ...params import UpdatePlayerParams


def sync(
    player_id: str,
    *,
    client: OneSignal,
    body: UpdatePlayerRequest | UpdatePlayerParams,
    app_id: str | None = None,
) -> UpdatePlayerResponse:
    """Update a player.

    As `players.update`.

    Args:
        player_id: The player's id, a UUID.
        body: The fields to change.
        app_id: The app to act on instead of the client's own.
    """
    return client._call(
        OPERATION,
        path=(player_id,),
        body=body,
        app_id=app_id,
    )


def sync_detailed(
    player_id: str,
    *,
    client: OneSignal,
    body: UpdatePlayerRequest | UpdatePlayerParams,
    app_id: str | None = None,
) -> Response[UpdatePlayerResponse]:
    """Update a player.

    As `players.update`, but any status comes back, with its headers and its body.

    Args:
        player_id: The player's id, a UUID.
        body: The fields to change.
        app_id: The app to act on instead of the client's own.
    """
    return client._send(
        OPERATION,
        path=(player_id,),
        body=body,
        app_id=app_id,
    )


async def asyncio(
    player_id: str,
    *,
    client: AsyncOneSignal,
    body: UpdatePlayerRequest | UpdatePlayerParams,
    app_id: str | None = None,
) -> UpdatePlayerResponse:
    """Update a player.

    As `players.update`.

    Args:
        player_id: The player's id, a UUID.
        body: The fields to change.
        app_id: The app to act on instead of the client's own.
    """
    return await client._call(
        OPERATION,
        path=(player_id,),
        body=body,
        app_id=app_id,
    )


async def asyncio_detailed(
    player_id: str,
    *,
    client: AsyncOneSignal,
    body: UpdatePlayerRequest | UpdatePlayerParams,
    app_id: str | None = None,
) -> Response[UpdatePlayerResponse]:
    """Update a player.

    As `players.update`, but any status comes back, with its headers and its body.

    Args:
        player_id: The player's id, a UUID.
        body: The fields to change.
        app_id: The app to act on instead of the client's own.
    """
    return await client._send(
        OPERATION,
        path=(player_id,),
        body=body,
        app_id=app_id,
    )
