# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.subscriptions import CREATE_SUBSCRIPTION as OPERATION

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import Any

    from ....client import AsyncOneSignal, OneSignal
    from ....response import Response
    from ...models import SubscriptionBody


def sync_detailed(
    alias_label: str,
    alias_id: str,
    *,
    client: OneSignal,
    body: SubscriptionBody | Mapping[str, Any],
    app_id: str | None = None,
) -> Response[SubscriptionBody]:
    """Create a subscription.

    Beta: OneSignal's guide to its backend SDKs of 2023 calls the user model a beta and
    advises against its use in production; today's documentation no longer calls it so. A call
    draws `OneSignalBetaWarning`.

    Adds a push, email or SMS subscription to the user that an alias leads to. One with the
    same type and token that another user has is transferred to this one.

    Key: the app's REST API key (`rest_api_key`).

    Notes:
        Limit: A user holds at most 20 subscriptions. One more may be refused with a 409, or
        take the place of the one that was used least lately, which then belongs to a new
        user; at least 3 email and 3 SMS subscriptions are kept.
        Advice: A subscription whose type and token another user of the app has is taken away
        from that user and given to this one.
        Availability: On the free plan, subscriptions without any activity for 18 months are
        deleted.
        Availability: Subscriptions for web push cannot be created through the API.
        Limit: Writes are limited to 1,000 per second and app, and to 1 per second and user or
        subscription.
        Timing: For a moment after this call, calls about the subscription may still answer
        404.
        Timing: For a moment after its creation a user may still read as 404.
        Advice: With identity verification switched on, this call takes a JWT of the user as
        Bearer token instead of the key. `client.with_options(authorization=f"Bearer {jwt}")`
        sends it.
        Advice: Writes of the user model and of the player model must not be mixed in one app,
        as that can corrupt its data.

    Args:
        alias_label: The kind of alias, such as `external_id`, `onesignal_id` or a custom
            label.
        alias_id: The user's id under that alias label.
        body: The subscription, for which `type` and `token` matter most.
        app_id: The app to act on instead of the client's own.

    Returns:
        The status, the headers and the raw body, with the parsed reply of a success in
        `parsed`.

    Raises:
        OneSignalError: The call was refused before it was sent, or failed on the way. An
            error status raises nothing here.

    Source: POST /apps/{app_id}/users/by/{alias_label}/{alias_id}/subscriptions
    """
    return client._send(
        OPERATION,
        path=(
            alias_label,
            alias_id,
        ),
        body=body,
        app_id=app_id,
    )


def sync(
    alias_label: str,
    alias_id: str,
    *,
    client: OneSignal,
    body: SubscriptionBody | Mapping[str, Any],
    app_id: str | None = None,
) -> SubscriptionBody | None:
    """Create a subscription: the parsed reply of `sync_detailed`, None for an error status."""
    return sync_detailed(
        alias_label,
        alias_id,
        client=client,
        body=body,
        app_id=app_id,
    ).parsed


def asyncio_detailed(
    alias_label: str,
    alias_id: str,
    *,
    client: AsyncOneSignal,
    body: SubscriptionBody | Mapping[str, Any],
    app_id: str | None = None,
) -> Coroutine[Any, Any, Response[SubscriptionBody]]:
    """Create a subscription.

    Beta: OneSignal's guide to its backend SDKs of 2023 calls the user model a beta and
    advises against its use in production; today's documentation no longer calls it so. A call
    draws `OneSignalBetaWarning`.

    Adds a push, email or SMS subscription to the user that an alias leads to. One with the
    same type and token that another user has is transferred to this one.

    Key: the app's REST API key (`rest_api_key`).

    Notes:
        Limit: A user holds at most 20 subscriptions. One more may be refused with a 409, or
        take the place of the one that was used least lately, which then belongs to a new
        user; at least 3 email and 3 SMS subscriptions are kept.
        Advice: A subscription whose type and token another user of the app has is taken away
        from that user and given to this one.
        Availability: On the free plan, subscriptions without any activity for 18 months are
        deleted.
        Availability: Subscriptions for web push cannot be created through the API.
        Limit: Writes are limited to 1,000 per second and app, and to 1 per second and user or
        subscription.
        Timing: For a moment after this call, calls about the subscription may still answer
        404.
        Timing: For a moment after its creation a user may still read as 404.
        Advice: With identity verification switched on, this call takes a JWT of the user as
        Bearer token instead of the key. `client.with_options(authorization=f"Bearer {jwt}")`
        sends it.
        Advice: Writes of the user model and of the player model must not be mixed in one app,
        as that can corrupt its data.

    Args:
        alias_label: The kind of alias, such as `external_id`, `onesignal_id` or a custom
            label.
        alias_id: The user's id under that alias label.
        body: The subscription, for which `type` and `token` matter most.
        app_id: The app to act on instead of the client's own.

    Returns:
        The status, the headers and the raw body, with the parsed reply of a success in
        `parsed`.

    Raises:
        OneSignalError: The call was refused before it was sent, or failed on the way. An
            error status raises nothing here.

    Source: POST /apps/{app_id}/users/by/{alias_label}/{alias_id}/subscriptions
    """
    return client._send(
        OPERATION,
        path=(
            alias_label,
            alias_id,
        ),
        body=body,
        app_id=app_id,
    )


def asyncio(
    alias_label: str,
    alias_id: str,
    *,
    client: AsyncOneSignal,
    body: SubscriptionBody | Mapping[str, Any],
    app_id: str | None = None,
) -> Coroutine[Any, Any, SubscriptionBody | None]:
    """Create a subscription: the parsed reply of `asyncio_detailed`, None for an error status."""
    return client._parsed(
        OPERATION,
        path=(
            alias_label,
            alias_id,
        ),
        body=body,
        app_id=app_id,
    )
