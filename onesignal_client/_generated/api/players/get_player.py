# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.players import GET_PLAYER as OPERATION

if TYPE_CHECKING:
    from collections.abc import Coroutine
    from typing import Any

    from ....client import AsyncOneSignal, OneSignal
    from ....response import Response
    from ...models import PlayerRecord


def sync_detailed(
    player_id: str,
    *,
    client: OneSignal,
    email_auth_hash: str | None = None,
    app_id: str | None = None,
) -> Response[PlayerRecord]:
    """Get a player.

    Deprecated: The player model gets no further development. A call draws
    `OneSignalDeprecationWarning`.

    Reads one device of an app, in the old player model.

    Key: the app's REST API key (`rest_api_key`).

    Notes:
        Availability: OneSignal's pages about players show the older host
        `https://onesignal.com/api/v1` and the legacy API key only.
        Advice: The player model and the user model are incompatible; an app that stays with
        players may not be able to switch later without corrupting its data.
        Advice: With identity verification on, a player of `device_type` 11 (email) can only
        be read with `email_auth_hash`.

    Args:
        player_id: The player's id, a UUID.
        email_auth_hash: The HMAC-SHA256 of the email address, keyed with the app's REST
            API key, as hexadecimal digits. Needed only with identity verification on and
            `device_type` 11 (email).
        app_id: The app to act on instead of the client's own.

    Returns:
        The status, the headers and the raw body, with the parsed reply of a success in
        `parsed`.

    Raises:
        OneSignalError: The call was refused before it was sent, or failed on the way. An
            error status raises nothing here.

    Source: GET /players/{player_id}
    """
    return client._send(
        OPERATION,
        path=(player_id,),
        query={
            "email_auth_hash": email_auth_hash,
        },
        app_id=app_id,
    )


def sync(
    player_id: str,
    *,
    client: OneSignal,
    email_auth_hash: str | None = None,
    app_id: str | None = None,
) -> PlayerRecord | None:
    """Get a player: the parsed reply of `sync_detailed`, None for an error status."""
    return sync_detailed(
        player_id,
        client=client,
        email_auth_hash=email_auth_hash,
        app_id=app_id,
    ).parsed


def asyncio_detailed(
    player_id: str,
    *,
    client: AsyncOneSignal,
    email_auth_hash: str | None = None,
    app_id: str | None = None,
) -> Coroutine[Any, Any, Response[PlayerRecord]]:
    """Get a player.

    Deprecated: The player model gets no further development. A call draws
    `OneSignalDeprecationWarning`.

    Reads one device of an app, in the old player model.

    Key: the app's REST API key (`rest_api_key`).

    Notes:
        Availability: OneSignal's pages about players show the older host
        `https://onesignal.com/api/v1` and the legacy API key only.
        Advice: The player model and the user model are incompatible; an app that stays with
        players may not be able to switch later without corrupting its data.
        Advice: With identity verification on, a player of `device_type` 11 (email) can only
        be read with `email_auth_hash`.

    Args:
        player_id: The player's id, a UUID.
        email_auth_hash: The HMAC-SHA256 of the email address, keyed with the app's REST
            API key, as hexadecimal digits. Needed only with identity verification on and
            `device_type` 11 (email).
        app_id: The app to act on instead of the client's own.

    Returns:
        The status, the headers and the raw body, with the parsed reply of a success in
        `parsed`.

    Raises:
        OneSignalError: The call was refused before it was sent, or failed on the way. An
            error status raises nothing here.

    Source: GET /players/{player_id}
    """
    return client._send(
        OPERATION,
        path=(player_id,),
        query={
            "email_auth_hash": email_auth_hash,
        },
        app_id=app_id,
    )


def asyncio(
    player_id: str,
    *,
    client: AsyncOneSignal,
    email_auth_hash: str | None = None,
    app_id: str | None = None,
) -> Coroutine[Any, Any, PlayerRecord | None]:
    """Get a player: the parsed reply of `asyncio_detailed`, None for an error status."""
    return client._parsed(
        OPERATION,
        path=(player_id,),
        query={
            "email_auth_hash": email_auth_hash,
        },
        app_id=app_id,
    )
