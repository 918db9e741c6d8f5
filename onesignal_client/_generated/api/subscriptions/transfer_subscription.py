# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.subscriptions import TRANSFER_SUBSCRIPTION as OPERATION

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import Any

    from ....client import AsyncOneSignal, OneSignal
    from ....response import Response
    from ...models import TransferSubscriptionRequestBody, UserIdentityBody


def sync_detailed(
    subscription_id: str,
    *,
    client: OneSignal,
    body: TransferSubscriptionRequestBody | Mapping[str, Any],
    app_id: str | None = None,
) -> Response[UserIdentityBody]:
    """Transfer a subscription to another user.

    Beta: OneSignal's guide to its backend SDKs of 2023 calls the user model a beta and
    advises against its use in production; today's documentation no longer calls it so. A call
    draws `OneSignalBetaWarning`.

    Makes another user the owner of a subscription. The reply names the aliases of the new
    owner.

    Key: the app's REST API key (`rest_api_key`).

    Notes:
        Limit: Writes are limited to 1,000 per second and app, and to 1 per second and user or
        subscription.
        Limit: The new owner, too, holds at most 20 subscriptions.
        Limit: The new owner is named by exactly one alias, and belongs to the same app.
        Timing: For a moment after its creation a subscription may still read as 404.
        Advice: OneSignal's list of calls that take a JWT as Bearer token, with identity
        verification switched on, does not name this one.
        Advice: Writes of the user model and of the player model must not be mixed in one app,
        as that can corrupt its data.

    Args:
        subscription_id: The subscription's id, a UUID.
        body: An alias of the user who becomes the owner.
        app_id: The app to act on instead of the client's own.

    Returns:
        The status, the headers and the raw body, with the parsed reply of a success in
        `parsed`.

    Raises:
        OneSignalError: The call was refused before it was sent, or failed on the way. An
            error status raises nothing here.

    Source: PATCH /apps/{app_id}/subscriptions/{subscription_id}/owner
    """
    return client._send(
        OPERATION,
        path=(subscription_id,),
        body=body,
        app_id=app_id,
    )


def sync(
    subscription_id: str,
    *,
    client: OneSignal,
    body: TransferSubscriptionRequestBody | Mapping[str, Any],
    app_id: str | None = None,
) -> UserIdentityBody | None:
    """Transfer a subscription to another user: the parsed reply of `sync_detailed`, None for an error status."""
    return sync_detailed(
        subscription_id,
        client=client,
        body=body,
        app_id=app_id,
    ).parsed


def asyncio_detailed(
    subscription_id: str,
    *,
    client: AsyncOneSignal,
    body: TransferSubscriptionRequestBody | Mapping[str, Any],
    app_id: str | None = None,
) -> Coroutine[Any, Any, Response[UserIdentityBody]]:
    """Transfer a subscription to another user.

    Beta: OneSignal's guide to its backend SDKs of 2023 calls the user model a beta and
    advises against its use in production; today's documentation no longer calls it so. A call
    draws `OneSignalBetaWarning`.

    Makes another user the owner of a subscription. The reply names the aliases of the new
    owner.

    Key: the app's REST API key (`rest_api_key`).

    Notes:
        Limit: Writes are limited to 1,000 per second and app, and to 1 per second and user or
        subscription.
        Limit: The new owner, too, holds at most 20 subscriptions.
        Limit: The new owner is named by exactly one alias, and belongs to the same app.
        Timing: For a moment after its creation a subscription may still read as 404.
        Advice: OneSignal's list of calls that take a JWT as Bearer token, with identity
        verification switched on, does not name this one.
        Advice: Writes of the user model and of the player model must not be mixed in one app,
        as that can corrupt its data.

    Args:
        subscription_id: The subscription's id, a UUID.
        body: An alias of the user who becomes the owner.
        app_id: The app to act on instead of the client's own.

    Returns:
        The status, the headers and the raw body, with the parsed reply of a success in
        `parsed`.

    Raises:
        OneSignalError: The call was refused before it was sent, or failed on the way. An
            error status raises nothing here.

    Source: PATCH /apps/{app_id}/subscriptions/{subscription_id}/owner
    """
    return client._send(
        OPERATION,
        path=(subscription_id,),
        body=body,
        app_id=app_id,
    )


def asyncio(
    subscription_id: str,
    *,
    client: AsyncOneSignal,
    body: TransferSubscriptionRequestBody | Mapping[str, Any],
    app_id: str | None = None,
) -> Coroutine[Any, Any, UserIdentityBody | None]:
    """Transfer a subscription to another user: the parsed reply of `asyncio_detailed`, None for an error status."""
    return client._parsed(
        OPERATION,
        path=(subscription_id,),
        body=body,
        app_id=app_id,
    )
