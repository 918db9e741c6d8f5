# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.players import UPDATE_PLAYER_TAGS as OPERATION

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import Any

    from ....client import AsyncOneSignal, OneSignal
    from ....response import Response
    from ...models import UpdatePlayerTagsRequestBody, UpdatePlayerTagsSuccessResponse


def sync_detailed(
    external_user_id: str,
    *,
    client: OneSignal,
    body: UpdatePlayerTagsRequestBody | Mapping[str, Any] | None = None,
    app_id: str | None = None,
) -> Response[UpdatePlayerTagsSuccessResponse]:
    """Update the tags of a person's players.

    Deprecated: The player model gets no further development. A call draws
    `OneSignalDeprecationWarning`.

    Sets tags on all devices that share an external user id. Tags that are not named stay, and
    an empty string deletes a tag.

    Key: the app's REST API key (`rest_api_key`).

    Notes:
        Limit: One call may change at most 100 tags.
        Limit: The plan decides how many tags a player may have; going over it is refused with
        a 400.
        Availability: OneSignal's pages about players show the older host
        `https://onesignal.com/api/v1` and the legacy API key only.
        Advice: The player model and the user model are incompatible; an app that stays with
        players may not be able to switch later without corrupting its data.

    Args:
        external_user_id: The id that the app itself gave the person.
        body: The tags to set.
        app_id: The app to act on instead of the client's own.

    Returns:
        The status, the headers and the raw body, with the parsed reply of a success in
        `parsed`.

    Raises:
        OneSignalError: The call was refused before it was sent, or failed on the way. An
            error status raises nothing here.

    Source: PUT /apps/{app_id}/users/{external_user_id}
    """
    return client._send(
        OPERATION,
        path=(external_user_id,),
        body=body,
        app_id=app_id,
    )


def sync(
    external_user_id: str,
    *,
    client: OneSignal,
    body: UpdatePlayerTagsRequestBody | Mapping[str, Any] | None = None,
    app_id: str | None = None,
) -> UpdatePlayerTagsSuccessResponse | None:
    """Update the tags of a person's players: the parsed reply of `sync_detailed`, None for an error status."""
    return sync_detailed(
        external_user_id,
        client=client,
        body=body,
        app_id=app_id,
    ).parsed


def asyncio_detailed(
    external_user_id: str,
    *,
    client: AsyncOneSignal,
    body: UpdatePlayerTagsRequestBody | Mapping[str, Any] | None = None,
    app_id: str | None = None,
) -> Coroutine[Any, Any, Response[UpdatePlayerTagsSuccessResponse]]:
    """Update the tags of a person's players.

    Deprecated: The player model gets no further development. A call draws
    `OneSignalDeprecationWarning`.

    Sets tags on all devices that share an external user id. Tags that are not named stay, and
    an empty string deletes a tag.

    Key: the app's REST API key (`rest_api_key`).

    Notes:
        Limit: One call may change at most 100 tags.
        Limit: The plan decides how many tags a player may have; going over it is refused with
        a 400.
        Availability: OneSignal's pages about players show the older host
        `https://onesignal.com/api/v1` and the legacy API key only.
        Advice: The player model and the user model are incompatible; an app that stays with
        players may not be able to switch later without corrupting its data.

    Args:
        external_user_id: The id that the app itself gave the person.
        body: The tags to set.
        app_id: The app to act on instead of the client's own.

    Returns:
        The status, the headers and the raw body, with the parsed reply of a success in
        `parsed`.

    Raises:
        OneSignalError: The call was refused before it was sent, or failed on the way. An
            error status raises nothing here.

    Source: PUT /apps/{app_id}/users/{external_user_id}
    """
    return client._send(
        OPERATION,
        path=(external_user_id,),
        body=body,
        app_id=app_id,
    )


def asyncio(
    external_user_id: str,
    *,
    client: AsyncOneSignal,
    body: UpdatePlayerTagsRequestBody | Mapping[str, Any] | None = None,
    app_id: str | None = None,
) -> Coroutine[Any, Any, UpdatePlayerTagsSuccessResponse | None]:
    """Update the tags of a person's players: the parsed reply of `asyncio_detailed`, None for an error status."""
    return client._parsed(
        OPERATION,
        path=(external_user_id,),
        body=body,
        app_id=app_id,
    )
