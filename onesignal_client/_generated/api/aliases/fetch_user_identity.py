# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.aliases import FETCH_USER_IDENTITY as OPERATION

if TYPE_CHECKING:
    from collections.abc import Coroutine
    from typing import Any

    from ....client import AsyncOneSignal, OneSignal
    from ....response import Response
    from ...models import UserIdentityBody


def sync_detailed(
    subscription_id: str,
    *,
    client: OneSignal,
    app_id: str | None = None,
) -> Response[UserIdentityBody]:
    """List the aliases of a subscription's user.

    Beta: OneSignal's guide to its backend SDKs of 2023 calls the user model a beta and
    advises against its use in production; today's documentation no longer calls it so. A call
    draws `OneSignalBetaWarning`.

    Reads every alias of the user who owns a subscription.

    Key: the app's REST API key (`rest_api_key`).

    Notes:
        Timing: For a moment after its creation a subscription may still read as 404.
        Advice: OneSignal's list of calls that take a JWT as Bearer token, with identity
        verification switched on, does not name this one.

    Args:
        subscription_id: The subscription's id, a UUID.
        app_id: The app to act on instead of the client's own.

    Returns:
        The status, the headers and the raw body, with the parsed reply of a success in
        `parsed`.

    Raises:
        OneSignalError: The call was refused before it was sent, or failed on the way. An
            error status raises nothing here.

    Source: GET /apps/{app_id}/subscriptions/{subscription_id}/user/identity
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
) -> UserIdentityBody | None:
    """List the aliases of a subscription's user: the parsed reply of `sync_detailed`, None for an error status."""
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
) -> Coroutine[Any, Any, Response[UserIdentityBody]]:
    """List the aliases of a subscription's user.

    Beta: OneSignal's guide to its backend SDKs of 2023 calls the user model a beta and
    advises against its use in production; today's documentation no longer calls it so. A call
    draws `OneSignalBetaWarning`.

    Reads every alias of the user who owns a subscription.

    Key: the app's REST API key (`rest_api_key`).

    Notes:
        Timing: For a moment after its creation a subscription may still read as 404.
        Advice: OneSignal's list of calls that take a JWT as Bearer token, with identity
        verification switched on, does not name this one.

    Args:
        subscription_id: The subscription's id, a UUID.
        app_id: The app to act on instead of the client's own.

    Returns:
        The status, the headers and the raw body, with the parsed reply of a success in
        `parsed`.

    Raises:
        OneSignalError: The call was refused before it was sent, or failed on the way. An
            error status raises nothing here.

    Source: GET /apps/{app_id}/subscriptions/{subscription_id}/user/identity
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
) -> Coroutine[Any, Any, UserIdentityBody | None]:
    """List the aliases of a subscription's user: the parsed reply of `asyncio_detailed`, None for an error status."""
    return client._parsed(
        OPERATION,
        path=(subscription_id,),
        app_id=app_id,
    )
