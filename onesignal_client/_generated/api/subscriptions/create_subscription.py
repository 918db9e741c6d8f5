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

    Beta: The user model is a beta for backend SDKs, and OneSignal advises against its use in
    production. A call draws `OneSignalBetaWarning`.

    Adds a push, email or SMS subscription to the user that an alias leads to. The documented
    200 is an empty object; 201 and 202 carry the subscription.

    Key: the app's REST API key (`rest_api_key`).

    Notes:
        Limit: A user holds at most 20 subscriptions; one more is refused with a 409.
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

    Beta: The user model is a beta for backend SDKs, and OneSignal advises against its use in
    production. A call draws `OneSignalBetaWarning`.

    Adds a push, email or SMS subscription to the user that an alias leads to. The documented
    200 is an empty object; 201 and 202 carry the subscription.

    Key: the app's REST API key (`rest_api_key`).

    Notes:
        Limit: A user holds at most 20 subscriptions; one more is refused with a 409.
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
