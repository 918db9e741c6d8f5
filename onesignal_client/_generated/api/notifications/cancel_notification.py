# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.notifications import CANCEL_NOTIFICATION as OPERATION

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
    app_id: str | None = None,
) -> Response[GenericSuccessBoolResponse]:
    """Stop a scheduled or outgoing message.

    Cancels a message that waits for its time, or stops one that is going out. What has
    already been delivered stays with its recipients.

    Key: the app's REST API key (`rest_api_key`).

    Notes:
        Availability: A message that has gone out to everybody cannot be canceled any more.
        Limit: Canceling counts towards the same rate limit as creating messages.

    Args:
        notification_id: The id that creating the notification returned.
        app_id: The app to act on instead of the client's own.

    Returns:
        The status, the headers and the raw body, with the parsed reply of a success in
        `parsed`.

    Raises:
        OneSignalError: The call was refused before it was sent, or failed on the way. An
            error status raises nothing here.

    Source: DELETE /notifications/{notification_id}
    """
    return client._send(
        OPERATION,
        path=(notification_id,),
        app_id=app_id,
    )


def sync(
    notification_id: str,
    *,
    client: OneSignal,
    app_id: str | None = None,
) -> GenericSuccessBoolResponse | None:
    """Stop a scheduled or outgoing message: the parsed reply of `sync_detailed`, None for an error status."""
    return sync_detailed(
        notification_id,
        client=client,
        app_id=app_id,
    ).parsed


def asyncio_detailed(
    notification_id: str,
    *,
    client: AsyncOneSignal,
    app_id: str | None = None,
) -> Coroutine[Any, Any, Response[GenericSuccessBoolResponse]]:
    """Stop a scheduled or outgoing message.

    Cancels a message that waits for its time, or stops one that is going out. What has
    already been delivered stays with its recipients.

    Key: the app's REST API key (`rest_api_key`).

    Notes:
        Availability: A message that has gone out to everybody cannot be canceled any more.
        Limit: Canceling counts towards the same rate limit as creating messages.

    Args:
        notification_id: The id that creating the notification returned.
        app_id: The app to act on instead of the client's own.

    Returns:
        The status, the headers and the raw body, with the parsed reply of a success in
        `parsed`.

    Raises:
        OneSignalError: The call was refused before it was sent, or failed on the way. An
            error status raises nothing here.

    Source: DELETE /notifications/{notification_id}
    """
    return client._send(
        OPERATION,
        path=(notification_id,),
        app_id=app_id,
    )


def asyncio(
    notification_id: str,
    *,
    client: AsyncOneSignal,
    app_id: str | None = None,
) -> Coroutine[Any, Any, GenericSuccessBoolResponse | None]:
    """Stop a scheduled or outgoing message: the parsed reply of `asyncio_detailed`, None for an error status."""
    return client._parsed(
        OPERATION,
        path=(notification_id,),
        app_id=app_id,
    )
