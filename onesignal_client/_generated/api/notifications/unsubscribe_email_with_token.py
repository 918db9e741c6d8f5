# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.notifications import UNSUBSCRIBE_EMAIL_WITH_TOKEN as OPERATION

if TYPE_CHECKING:
    from collections.abc import Coroutine
    from typing import Any

    from ....client import AsyncOneSignal, OneSignal
    from ....response import Response
    from ...models import GenericSuccessBoolResponse


def sync_detailed(
    notification_id: str,
    *,
    client: OneSignal,
    token: str,
    app_id: str | None = None,
) -> Response[GenericSuccessBoolResponse]:
    """Unsubscribe an email address by the token of its message.

    Ends the email subscription of the person who was sent a message, for unsubscribe pages of
    one's own. The email itself can carry both values: Liquid replaces
    `{{subscription.unsubscribe_token}}` by the token and `{{message.id}}` by the message's
    id.

    Key: the app's REST API key (`rest_api_key`).

    Args:
        notification_id: The id that creating the notification returned.
        token: The token in the email; it stands for one recipient.
        app_id: The app to act on instead of the client's own.

    Returns:
        The status, the headers and the raw body, with the parsed reply of a success in
        `parsed`.

    Raises:
        OneSignalError: The call was refused before it was sent, or failed on the way. An
            error status raises nothing here.

    Source: POST /apps/{app_id}/notifications/{notification_id}/unsubscribe
    """
    return client._send(
        OPERATION,
        path=(notification_id,),
        query={
            "token": token,
        },
        app_id=app_id,
    )


def sync(
    notification_id: str,
    *,
    client: OneSignal,
    token: str,
    app_id: str | None = None,
) -> GenericSuccessBoolResponse | None:
    """Unsubscribe an email address by the token of its message: the parsed reply of `sync_detailed`, None for an error status."""
    return sync_detailed(
        notification_id,
        client=client,
        token=token,
        app_id=app_id,
    ).parsed


def asyncio_detailed(
    notification_id: str,
    *,
    client: AsyncOneSignal,
    token: str,
    app_id: str | None = None,
) -> Coroutine[Any, Any, Response[GenericSuccessBoolResponse]]:
    """Unsubscribe an email address by the token of its message.

    Ends the email subscription of the person who was sent a message, for unsubscribe pages of
    one's own. The email itself can carry both values: Liquid replaces
    `{{subscription.unsubscribe_token}}` by the token and `{{message.id}}` by the message's
    id.

    Key: the app's REST API key (`rest_api_key`).

    Args:
        notification_id: The id that creating the notification returned.
        token: The token in the email; it stands for one recipient.
        app_id: The app to act on instead of the client's own.

    Returns:
        The status, the headers and the raw body, with the parsed reply of a success in
        `parsed`.

    Raises:
        OneSignalError: The call was refused before it was sent, or failed on the way. An
            error status raises nothing here.

    Source: POST /apps/{app_id}/notifications/{notification_id}/unsubscribe
    """
    return client._send(
        OPERATION,
        path=(notification_id,),
        query={
            "token": token,
        },
        app_id=app_id,
    )


def asyncio(
    notification_id: str,
    *,
    client: AsyncOneSignal,
    token: str,
    app_id: str | None = None,
) -> Coroutine[Any, Any, GenericSuccessBoolResponse | None]:
    """Unsubscribe an email address by the token of its message: the parsed reply of `asyncio_detailed`, None for an error status."""
    return client._parsed(
        OPERATION,
        path=(notification_id,),
        query={
            "token": token,
        },
        app_id=app_id,
    )
