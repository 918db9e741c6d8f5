# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.players import GET_PLAYERS as OPERATION

if TYPE_CHECKING:
    from ....client import AsyncOneSignal, OneSignal
    from ....response import Response
    from ...models import PlayerPage


def sync(
    *,
    client: OneSignal,
    limit: int | None = None,
    offset: int | None = None,
    app_id: str | None = None,
) -> PlayerPage:
    """List players.

    As `players.list`.

    Args:
        limit: How many players to return; 300 at most, which is also what comes
            without it.
        offset: How many players to skip, counted from 0.
        app_id: The app to act on instead of the client's own.
    """
    return client._call(
        OPERATION,
        query={
            "limit": limit,
            "offset": offset,
        },
        app_id=app_id,
    )


def sync_detailed(
    *,
    client: OneSignal,
    limit: int | None = None,
    offset: int | None = None,
    app_id: str | None = None,
) -> Response[PlayerPage]:
    """List players.

    As `players.list`, but any status comes back, with its headers and its body.

    Args:
        limit: How many players to return; 300 at most, which is also what comes
            without it.
        offset: How many players to skip, counted from 0.
        app_id: The app to act on instead of the client's own.
    """
    return client._send(
        OPERATION,
        query={
            "limit": limit,
            "offset": offset,
        },
        app_id=app_id,
    )


async def asyncio(
    *,
    client: AsyncOneSignal,
    limit: int | None = None,
    offset: int | None = None,
    app_id: str | None = None,
) -> PlayerPage:
    """List players.

    As `players.list`.

    Args:
        limit: How many players to return; 300 at most, which is also what comes
            without it.
        offset: How many players to skip, counted from 0.
        app_id: The app to act on instead of the client's own.
    """
    return await client._call(
        OPERATION,
        query={
            "limit": limit,
            "offset": offset,
        },
        app_id=app_id,
    )


async def asyncio_detailed(
    *,
    client: AsyncOneSignal,
    limit: int | None = None,
    offset: int | None = None,
    app_id: str | None = None,
) -> Response[PlayerPage]:
    """List players.

    As `players.list`, but any status comes back, with its headers and its body.

    Args:
        limit: How many players to return; 300 at most, which is also what comes
            without it.
        offset: How many players to skip, counted from 0.
        app_id: The app to act on instead of the client's own.
    """
    return await client._send(
        OPERATION,
        query={
            "limit": limit,
            "offset": offset,
        },
        app_id=app_id,
    )
