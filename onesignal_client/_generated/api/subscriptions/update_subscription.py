# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.subscriptions import UPDATE_SUBSCRIPTION as OPERATION

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import Any

    from ....client import AsyncOneSignal, OneSignal
    from ....response import Response
    from ...models import SubscriptionBody


def sync_detailed(
    subscription_id: str,
    *,
    client: OneSignal,
    body: SubscriptionBody | Mapping[str, Any],
    app_id: str | None = None,
) -> Response[None]:
    """Update a subscription.

    Beta: OneSignal's guide to its backend SDKs of 2023 calls the user model a beta and
    advises against its use in production; today's documentation no longer calls it so. A call
    draws `OneSignalBetaWarning`.

    Changes the named fields of one subscription. To unsubscribe, send `enabled` false
    together with `notification_types` -2; the reply has no content.

    Key: the app's REST API key (`rest_api_key`).

    Notes:
        Limit: Writes are limited to 1,000 per second and app, and to 1 per second and user or
        subscription.
        Timing: For a moment after its creation a subscription may still read as 404.
        Advice: While `enabled` is true, a `notification_types` of zero or less is refused
        (`subscription-9`).
        Advice: With identity verification switched on, this call takes a JWT of the user as
        Bearer token instead of the key. `client.with_options(authorization=f"Bearer {jwt}")`
        sends it.
        Advice: Writes of the user model and of the player model must not be mixed in one app,
        as that can corrupt its data.

    Args:
        subscription_id: The subscription's id, a UUID.
        body: The fields to change.
        app_id: The app to act on instead of the client's own.

    Returns:
        The status, the headers and the raw body, with the parsed reply of a success in
        `parsed`.

    Raises:
        OneSignalError: The call was refused before it was sent, or failed on the way. An
            error status raises nothing here.

    Source: PATCH /apps/{app_id}/subscriptions/{subscription_id}
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
    body: SubscriptionBody | Mapping[str, Any],
    app_id: str | None = None,
) -> None:
    """Update a subscription: the parsed reply of `sync_detailed`, None for an error status."""
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
    body: SubscriptionBody | Mapping[str, Any],
    app_id: str | None = None,
) -> Coroutine[Any, Any, Response[None]]:
    """Update a subscription.

    Beta: OneSignal's guide to its backend SDKs of 2023 calls the user model a beta and
    advises against its use in production; today's documentation no longer calls it so. A call
    draws `OneSignalBetaWarning`.

    Changes the named fields of one subscription. To unsubscribe, send `enabled` false
    together with `notification_types` -2; the reply has no content.

    Key: the app's REST API key (`rest_api_key`).

    Notes:
        Limit: Writes are limited to 1,000 per second and app, and to 1 per second and user or
        subscription.
        Timing: For a moment after its creation a subscription may still read as 404.
        Advice: While `enabled` is true, a `notification_types` of zero or less is refused
        (`subscription-9`).
        Advice: With identity verification switched on, this call takes a JWT of the user as
        Bearer token instead of the key. `client.with_options(authorization=f"Bearer {jwt}")`
        sends it.
        Advice: Writes of the user model and of the player model must not be mixed in one app,
        as that can corrupt its data.

    Args:
        subscription_id: The subscription's id, a UUID.
        body: The fields to change.
        app_id: The app to act on instead of the client's own.

    Returns:
        The status, the headers and the raw body, with the parsed reply of a success in
        `parsed`.

    Raises:
        OneSignalError: The call was refused before it was sent, or failed on the way. An
            error status raises nothing here.

    Source: PATCH /apps/{app_id}/subscriptions/{subscription_id}
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
    body: SubscriptionBody | Mapping[str, Any],
    app_id: str | None = None,
) -> Coroutine[Any, Any, None]:
    """Update a subscription: the parsed reply of `asyncio_detailed`, None for an error status."""
    return client._parsed(
        OPERATION,
        path=(subscription_id,),
        body=body,
        app_id=app_id,
    )
