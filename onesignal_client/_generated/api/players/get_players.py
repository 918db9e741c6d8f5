# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.players import GET_PLAYERS as OPERATION

if TYPE_CHECKING:
    from collections.abc import Coroutine
    from typing import Any

    from ....client import AsyncOneSignal, OneSignal
    from ....response import Response
    from ...models import PlayersSlice


def sync_detailed(
    *,
    client: OneSignal,
    limit: int | None = None,
    offset: int | None = None,
    app_id: str | None = None,
) -> Response[PlayersSlice]:
    """List players.

    Deprecated: The player model gets no further development. A call draws
    `OneSignalDeprecationWarning`.

    Reads the devices of an app page by page, in the old player model.

    Key: the app's REST API key (`rest_api_key`).

    Notes:
        Availability: Not available above 80,000 users; larger apps use the CSV export
        instead.
        Availability: OneSignal's pages about players show the older host
        `https://onesignal.com/api/v1` and the legacy API key only.
        Advice: The player model and the user model are incompatible; an app that stays with
        players may not be able to switch later without corrupting its data.

    Args:
        limit: How many players to return; 300 at most, which is also what comes without
            it.
        offset: How many players to skip, counted from 0.
        app_id: The app to act on instead of the client's own.

    Returns:
        The status, the headers and the raw body, with the parsed reply of a success in
        `parsed`.

    Raises:
        OneSignalError: The call was refused before it was sent, or failed on the way. An
            error status raises nothing here.

    Source: GET /players
    """
    return client._send(
        OPERATION,
        query={
            "limit": limit,
            "offset": offset,
        },
        app_id=app_id,
    )


def sync(
    *,
    client: OneSignal,
    limit: int | None = None,
    offset: int | None = None,
    app_id: str | None = None,
) -> PlayersSlice | None:
    """List players: the parsed reply of `sync_detailed`, None for an error status."""
    return sync_detailed(
        client=client,
        limit=limit,
        offset=offset,
        app_id=app_id,
    ).parsed


def asyncio_detailed(
    *,
    client: AsyncOneSignal,
    limit: int | None = None,
    offset: int | None = None,
    app_id: str | None = None,
) -> Coroutine[Any, Any, Response[PlayersSlice]]:
    """List players.

    Deprecated: The player model gets no further development. A call draws
    `OneSignalDeprecationWarning`.

    Reads the devices of an app page by page, in the old player model.

    Key: the app's REST API key (`rest_api_key`).

    Notes:
        Availability: Not available above 80,000 users; larger apps use the CSV export
        instead.
        Availability: OneSignal's pages about players show the older host
        `https://onesignal.com/api/v1` and the legacy API key only.
        Advice: The player model and the user model are incompatible; an app that stays with
        players may not be able to switch later without corrupting its data.

    Args:
        limit: How many players to return; 300 at most, which is also what comes without
            it.
        offset: How many players to skip, counted from 0.
        app_id: The app to act on instead of the client's own.

    Returns:
        The status, the headers and the raw body, with the parsed reply of a success in
        `parsed`.

    Raises:
        OneSignalError: The call was refused before it was sent, or failed on the way. An
            error status raises nothing here.

    Source: GET /players
    """
    return client._send(
        OPERATION,
        query={
            "limit": limit,
            "offset": offset,
        },
        app_id=app_id,
    )


def asyncio(
    *,
    client: AsyncOneSignal,
    limit: int | None = None,
    offset: int | None = None,
    app_id: str | None = None,
) -> Coroutine[Any, Any, PlayersSlice | None]:
    """List players: the parsed reply of `asyncio_detailed`, None for an error status."""
    return client._parsed(
        OPERATION,
        query={
            "limit": limit,
            "offset": offset,
        },
        app_id=app_id,
    )
