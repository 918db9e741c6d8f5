# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.subscriptions import DELETE_SUBSCRIPTION as OPERATION

if TYPE_CHECKING:
    from collections.abc import Coroutine
    from typing import Any

    from ....client import AsyncOneSignal, OneSignal
    from ....response import Response


def sync_detailed(
    subscription_id: str,
    *,
    client: OneSignal,
    app_id: str | None = None,
) -> Response[None]:
    """Delete a subscription.

    Beta: OneSignal's guide to its backend SDKs of 2023 calls the user model a beta and
    advises against its use in production; today's documentation no longer calls it so. A call
    draws `OneSignalBetaWarning`.

    Removes one subscription, so that nothing more is sent to it. The user stays, and the
    reply has no content.

    Key: the app's REST API key (`rest_api_key`).

    Notes:
        Limit: Writes are limited to 1,000 per second and app, and to 1 per second and user or
        subscription.
        Timing: The deletion is asynchronous; the subscription may still be readable for a
        while after the reply.
        Advice: If the app is still installed on the device, its SDK may create a subscription
        again.
        Advice: OneSignal's list of calls that take a JWT as Bearer token, with identity
        verification switched on, does not name this one.
        Advice: Writes of the user model and of the player model must not be mixed in one app,
        as that can corrupt its data.

    Args:
        subscription_id: The subscription's id, a UUID.
        app_id: The app to act on instead of the client's own.

    Returns:
        The status, the headers and the raw body, with the parsed reply of a success in
        `parsed`.

    Raises:
        OneSignalError: The call was refused before it was sent, or failed on the way. An
            error status raises nothing here.

    Source: DELETE /apps/{app_id}/subscriptions/{subscription_id}
    """
    return client._send(
        OPERATION,
        path=(subscription_id,),
        app_id=app_id,
    )


def sync(
    subscription_id: str,
    *,
    client: OneSignal,
    app_id: str | None = None,
) -> None:
    """Delete a subscription: the parsed reply of `sync_detailed`, None for an error status."""
    return sync_detailed(
        subscription_id,
        client=client,
        app_id=app_id,
    ).parsed


def asyncio_detailed(
    subscription_id: str,
    *,
    client: AsyncOneSignal,
    app_id: str | None = None,
) -> Coroutine[Any, Any, Response[None]]:
    """Delete a subscription.

    Beta: OneSignal's guide to its backend SDKs of 2023 calls the user model a beta and
    advises against its use in production; today's documentation no longer calls it so. A call
    draws `OneSignalBetaWarning`.

    Removes one subscription, so that nothing more is sent to it. The user stays, and the
    reply has no content.

    Key: the app's REST API key (`rest_api_key`).

    Notes:
        Limit: Writes are limited to 1,000 per second and app, and to 1 per second and user or
        subscription.
        Timing: The deletion is asynchronous; the subscription may still be readable for a
        while after the reply.
        Advice: If the app is still installed on the device, its SDK may create a subscription
        again.
        Advice: OneSignal's list of calls that take a JWT as Bearer token, with identity
        verification switched on, does not name this one.
        Advice: Writes of the user model and of the player model must not be mixed in one app,
        as that can corrupt its data.

    Args:
        subscription_id: The subscription's id, a UUID.
        app_id: The app to act on instead of the client's own.

    Returns:
        The status, the headers and the raw body, with the parsed reply of a success in
        `parsed`.

    Raises:
        OneSignalError: The call was refused before it was sent, or failed on the way. An
            error status raises nothing here.

    Source: DELETE /apps/{app_id}/subscriptions/{subscription_id}
    """
    return client._send(
        OPERATION,
        path=(subscription_id,),
        app_id=app_id,
    )


def asyncio(
    subscription_id: str,
    *,
    client: AsyncOneSignal,
    app_id: str | None = None,
) -> Coroutine[Any, Any, None]:
    """Delete a subscription: the parsed reply of `asyncio_detailed`, None for an error status."""
    return client._parsed(
        OPERATION,
        path=(subscription_id,),
        app_id=app_id,
    )
