# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.players import UPDATE_PLAYER_TAGS as OPERATION

if TYPE_CHECKING:
    from ....client import AsyncOneSignal, OneSignal
    from ....response import Response
    from ...models import UpdatePlayerTagsRequest, UpdatePlayerTagsResponse
    from ...params import UpdatePlayerTagsParams


def sync(
    external_user_id: str,
    *,
    client: OneSignal,
    body: UpdatePlayerTagsRequest | UpdatePlayerTagsParams | None = None,
    app_id: str | None = None,
) -> UpdatePlayerTagsResponse:
    """Update the tags of a person's players.

    As `players.update_tags`.

    Args:
        external_user_id: The id that the app itself gave the person.
        body: The tags to set.
        app_id: The app to act on instead of the client's own.
    """
    return client._call(
        OPERATION,
        path=(external_user_id,),
        body=body,
        app_id=app_id,
    )


def sync_detailed(
    external_user_id: str,
    *,
    client: OneSignal,
    body: UpdatePlayerTagsRequest | UpdatePlayerTagsParams | None = None,
    app_id: str | None = None,
) -> Response[UpdatePlayerTagsResponse]:
    """Update the tags of a person's players.

    As `players.update_tags`, but any status comes back, with its headers and its body.

    Args:
        external_user_id: The id that the app itself gave the person.
        body: The tags to set.
        app_id: The app to act on instead of the client's own.
    """
    return client._send(
        OPERATION,
        path=(external_user_id,),
        body=body,
        app_id=app_id,
    )


async def asyncio(
    external_user_id: str,
    *,
    client: AsyncOneSignal,
    body: UpdatePlayerTagsRequest | UpdatePlayerTagsParams | None = None,
    app_id: str | None = None,
) -> UpdatePlayerTagsResponse:
    """Update the tags of a person's players.

    As `players.update_tags`.

    Args:
        external_user_id: The id that the app itself gave the person.
        body: The tags to set.
        app_id: The app to act on instead of the client's own.
    """
    return await client._call(
        OPERATION,
        path=(external_user_id,),
        body=body,
        app_id=app_id,
    )


async def asyncio_detailed(
    external_user_id: str,
    *,
    client: AsyncOneSignal,
    body: UpdatePlayerTagsRequest | UpdatePlayerTagsParams | None = None,
    app_id: str | None = None,
) -> Response[UpdatePlayerTagsResponse]:
    """Update the tags of a person's players.

    As `players.update_tags`, but any status comes back, with its headers and its body.

    Args:
        external_user_id: The id that the app itself gave the person.
        body: The tags to set.
        app_id: The app to act on instead of the client's own.
    """
    return await client._send(
        OPERATION,
        path=(external_user_id,),
        body=body,
        app_id=app_id,
    )
