# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.players import DELETE_PLAYER as OPERATION

if TYPE_CHECKING:
    from ....client import AsyncOneSignal, OneSignal
    from ....response import Response
    from ...models import DeletePlayerResponse


def sync(
    player_id: str,
    *,
    client: OneSignal,
    app_id: str | None = None,
) -> DeletePlayerResponse:
    """Delete a player.

    As `players.delete`.

    Args:
        player_id: The player's id, a UUID.
        app_id: The app to act on instead of the client's own.
    """
    return client._call(
        OPERATION,
        path=(player_id,),
        app_id=app_id,
    )


def sync_detailed(
    player_id: str,
    *,
    client: OneSignal,
    app_id: str | None = None,
) -> Response[DeletePlayerResponse]:
    """Delete a player.

    As `players.delete`, but any status comes back, with its headers and its body.

    Args:
        player_id: The player's id, a UUID.
        app_id: The app to act on instead of the client's own.
    """
    return client._send(
        OPERATION,
        path=(player_id,),
        app_id=app_id,
    )


async def asyncio(
    player_id: str,
    *,
    client: AsyncOneSignal,
    app_id: str | None = None,
) -> DeletePlayerResponse:
    """Delete a player.

    As `players.delete`.

    Args:
        player_id: The player's id, a UUID.
        app_id: The app to act on instead of the client's own.
    """
    return await client._call(
        OPERATION,
        path=(player_id,),
        app_id=app_id,
    )


async def asyncio_detailed(
    player_id: str,
    *,
    client: AsyncOneSignal,
    app_id: str | None = None,
) -> Response[DeletePlayerResponse]:
    """Delete a player.

    As `players.delete`, but any status comes back, with its headers and its body.

    Args:
        player_id: The player's id, a UUID.
        app_id: The app to act on instead of the client's own.
    """
    return await client._send(
        OPERATION,
        path=(player_id,),
        app_id=app_id,
    )
