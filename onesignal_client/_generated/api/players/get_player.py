# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.players import GET_PLAYER as OPERATION

if TYPE_CHECKING:
    from ....client import AsyncOneSignal, OneSignal
    from ....response import Response
    from ...models import PlayerRecord


def sync(
    player_id: str,
    *,
    client: OneSignal,
    email_auth_hash: str | None = None,
    app_id: str | None = None,
) -> PlayerRecord:
    """Get a player.

    As `players.get`.

    Args:
        player_id: The player's id, a UUID.
        email_auth_hash: The HMAC-SHA256 of the email address, keyed with the app's
            REST API key, as hexadecimal digits. Needed only with identity verification on
            and `device_type` 11 (email).
        app_id: The app to act on instead of the client's own.
    """
    return client._call(
        OPERATION,
        path=(player_id,),
        query={
            "email_auth_hash": email_auth_hash,
        },
        app_id=app_id,
    )


def sync_detailed(
    player_id: str,
    *,
    client: OneSignal,
    email_auth_hash: str | None = None,
    app_id: str | None = None,
) -> Response[PlayerRecord]:
    """Get a player.

    As `players.get`, but any status comes back, with its headers and its body.

    Args:
        player_id: The player's id, a UUID.
        email_auth_hash: The HMAC-SHA256 of the email address, keyed with the app's
            REST API key, as hexadecimal digits. Needed only with identity verification on
            and `device_type` 11 (email).
        app_id: The app to act on instead of the client's own.
    """
    return client._send(
        OPERATION,
        path=(player_id,),
        query={
            "email_auth_hash": email_auth_hash,
        },
        app_id=app_id,
    )


async def asyncio(
    player_id: str,
    *,
    client: AsyncOneSignal,
    email_auth_hash: str | None = None,
    app_id: str | None = None,
) -> PlayerRecord:
    """Get a player.

    As `players.get`.

    Args:
        player_id: The player's id, a UUID.
        email_auth_hash: The HMAC-SHA256 of the email address, keyed with the app's
            REST API key, as hexadecimal digits. Needed only with identity verification on
            and `device_type` 11 (email).
        app_id: The app to act on instead of the client's own.
    """
    return await client._call(
        OPERATION,
        path=(player_id,),
        query={
            "email_auth_hash": email_auth_hash,
        },
        app_id=app_id,
    )


async def asyncio_detailed(
    player_id: str,
    *,
    client: AsyncOneSignal,
    email_auth_hash: str | None = None,
    app_id: str | None = None,
) -> Response[PlayerRecord]:
    """Get a player.

    As `players.get`, but any status comes back, with its headers and its body.

    Args:
        player_id: The player's id, a UUID.
        email_auth_hash: The HMAC-SHA256 of the email address, keyed with the app's
            REST API key, as hexadecimal digits. Needed only with identity verification on
            and `device_type` 11 (email).
        app_id: The app to act on instead of the client's own.
    """
    return await client._send(
        OPERATION,
        path=(player_id,),
        query={
            "email_auth_hash": email_auth_hash,
        },
        app_id=app_id,
    )
