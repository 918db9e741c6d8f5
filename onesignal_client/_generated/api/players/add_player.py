# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.players import ADD_PLAYER as OPERATION

if TYPE_CHECKING:
    from ....client import AsyncOneSignal, OneSignal
    from ....response import Response
    from ...models import CreatePlayerResponse, Player
    from ...params import PlayerParams


def sync(
    *,
    client: OneSignal,
    body: Player | PlayerParams,
    app_id: str | None = None,
) -> CreatePlayerResponse:
    """Add a player.

    As `players.create`.

    Args:
        body: The device.
        app_id: The app to act on instead of the client's own.
    """
    return client._call(
        OPERATION,
        body=body,
        app_id=app_id,
    )


def sync_detailed(
    *,
    client: OneSignal,
    body: Player | PlayerParams,
    app_id: str | None = None,
) -> Response[CreatePlayerResponse]:
    """Add a player.

    As `players.create`, but any status comes back, with its headers and its body.

    Args:
        body: The device.
        app_id: The app to act on instead of the client's own.
    """
    return client._send(
        OPERATION,
        body=body,
        app_id=app_id,
    )


async def asyncio(
    *,
    client: AsyncOneSignal,
    body: Player | PlayerParams,
    app_id: str | None = None,
) -> CreatePlayerResponse:
    """Add a player.

    As `players.create`.

    Args:
        body: The device.
        app_id: The app to act on instead of the client's own.
    """
    return await client._call(
        OPERATION,
        body=body,
        app_id=app_id,
    )


async def asyncio_detailed(
    *,
    client: AsyncOneSignal,
    body: Player | PlayerParams,
    app_id: str | None = None,
) -> Response[CreatePlayerResponse]:
    """Add a player.

    As `players.create`, but any status comes back, with its headers and its body.

    Args:
        body: The device.
        app_id: The app to act on instead of the client's own.
    """
    return await client._send(
        OPERATION,
        body=body,
        app_id=app_id,
    )
