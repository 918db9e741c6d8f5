# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.in_app_messages import GET_ELIGIBLE_IAMS as OPERATION

if TYPE_CHECKING:
    from collections.abc import Coroutine
    from typing import Any

    from ....client import AsyncOneSignal, OneSignal
    from ....response import Response
    from ...models import InAppMessageManifest


def sync_detailed(
    subscription_id: str,
    *,
    client: OneSignal,
    app_id: str | None = None,
) -> Response[InAppMessageManifest]:
    """List the in-app messages of a subscription.

    Beta: OneSignal's guide to its backend SDKs of 2023 calls the user model a beta and
    advises against its use in production; today's documentation no longer calls it so. A call
    draws `OneSignalBetaWarning`.

    Reads the manifest of the in-app messages that the SDK on this subscription's device may
    show. Only the older documents describe this call.

    Key: the app's REST API key (`rest_api_key`).

    Notes:
        Availability: OneSignal's current reference no longer lists this call.
        Timing: For a moment after its creation a subscription may still read as 404.

    Args:
        subscription_id: The subscription's id, a UUID.
        app_id: The app to act on instead of the client's own.

    Returns:
        The status, the headers and the raw body, with the parsed reply of a success in
        `parsed`.

    Raises:
        OneSignalError: The call was refused before it was sent, or failed on the way. An
            error status raises nothing here.

    Source: GET /apps/{app_id}/subscriptions/{subscription_id}/iams
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
) -> InAppMessageManifest | None:
    """List the in-app messages of a subscription: the parsed reply of `sync_detailed`, None for an error status."""
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
) -> Coroutine[Any, Any, Response[InAppMessageManifest]]:
    """List the in-app messages of a subscription.

    Beta: OneSignal's guide to its backend SDKs of 2023 calls the user model a beta and
    advises against its use in production; today's documentation no longer calls it so. A call
    draws `OneSignalBetaWarning`.

    Reads the manifest of the in-app messages that the SDK on this subscription's device may
    show. Only the older documents describe this call.

    Key: the app's REST API key (`rest_api_key`).

    Notes:
        Availability: OneSignal's current reference no longer lists this call.
        Timing: For a moment after its creation a subscription may still read as 404.

    Args:
        subscription_id: The subscription's id, a UUID.
        app_id: The app to act on instead of the client's own.

    Returns:
        The status, the headers and the raw body, with the parsed reply of a success in
        `parsed`.

    Raises:
        OneSignalError: The call was refused before it was sent, or failed on the way. An
            error status raises nothing here.

    Source: GET /apps/{app_id}/subscriptions/{subscription_id}/iams
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
) -> Coroutine[Any, Any, InAppMessageManifest | None]:
    """List the in-app messages of a subscription: the parsed reply of `asyncio_detailed`, None for an error status."""
    return client._parsed(
        OPERATION,
        path=(subscription_id,),
        app_id=app_id,
    )
