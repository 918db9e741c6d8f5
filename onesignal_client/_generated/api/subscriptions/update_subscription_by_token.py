# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.subscriptions import UPDATE_SUBSCRIPTION_BY_TOKEN as OPERATION

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import Any

    from ....client import AsyncOneSignal, OneSignal
    from ....response import Response
    from ...models import SubscriptionBody, SubscriptionType


def sync_detailed(
    token_type: SubscriptionType | str,
    token: str,
    *,
    client: OneSignal,
    body: SubscriptionBody | Mapping[str, Any],
    app_id: str | None = None,
) -> Response[dict[str, Any]]:
    """Update a subscription by its token.

    Beta: OneSignal's guide to its backend SDKs of 2023 calls the user model a beta and
    advises against its use in production; today's documentation no longer calls it so. A call
    draws `OneSignalBetaWarning`.

    Changes the named fields of the subscription that has this token, such as an email
    address, phone number or push token. If several subscriptions match, nothing changes and
    the 400 names their ids.

    Key: the app's REST API key (`rest_api_key`).

    Notes:
        Limit: Writes are limited to 1,000 per second and app, and to 1 per second and user or
        subscription.
        Advice: While `enabled` is true, a `notification_types` of zero or less is refused
        (`subscription-9`).
        Advice: OneSignal's list of calls that take a JWT as Bearer token, with identity
        verification switched on, does not name this one.
        Advice: Writes of the user model and of the player model must not be mixed in one app,
        as that can corrupt its data.

    Args:
        token_type: The type of the subscription; `SafariLegacyPush` is not documented for
            this call.
        token: The email address, phone number (E.164, with its `+`) or push token of the
            subscription.
        body: The fields to change.
        app_id: The app to act on instead of the client's own.

    Returns:
        The status, the headers and the raw body, with the parsed reply of a success in
        `parsed`.

    Raises:
        OneSignalError: The call was refused before it was sent, or failed on the way. An
            error status raises nothing here.

    Source: PATCH /apps/{app_id}/subscriptions_by_token/{token_type}/{token}
    """
    return client._send(
        OPERATION,
        path=(
            token_type,
            token,
        ),
        body=body,
        app_id=app_id,
    )


def sync(
    token_type: SubscriptionType | str,
    token: str,
    *,
    client: OneSignal,
    body: SubscriptionBody | Mapping[str, Any],
    app_id: str | None = None,
) -> dict[str, Any] | None:
    """Update a subscription by its token: the parsed reply of `sync_detailed`, None for an error status."""
    return sync_detailed(
        token_type,
        token,
        client=client,
        body=body,
        app_id=app_id,
    ).parsed


def asyncio_detailed(
    token_type: SubscriptionType | str,
    token: str,
    *,
    client: AsyncOneSignal,
    body: SubscriptionBody | Mapping[str, Any],
    app_id: str | None = None,
) -> Coroutine[Any, Any, Response[dict[str, Any]]]:
    """Update a subscription by its token.

    Beta: OneSignal's guide to its backend SDKs of 2023 calls the user model a beta and
    advises against its use in production; today's documentation no longer calls it so. A call
    draws `OneSignalBetaWarning`.

    Changes the named fields of the subscription that has this token, such as an email
    address, phone number or push token. If several subscriptions match, nothing changes and
    the 400 names their ids.

    Key: the app's REST API key (`rest_api_key`).

    Notes:
        Limit: Writes are limited to 1,000 per second and app, and to 1 per second and user or
        subscription.
        Advice: While `enabled` is true, a `notification_types` of zero or less is refused
        (`subscription-9`).
        Advice: OneSignal's list of calls that take a JWT as Bearer token, with identity
        verification switched on, does not name this one.
        Advice: Writes of the user model and of the player model must not be mixed in one app,
        as that can corrupt its data.

    Args:
        token_type: The type of the subscription; `SafariLegacyPush` is not documented for
            this call.
        token: The email address, phone number (E.164, with its `+`) or push token of the
            subscription.
        body: The fields to change.
        app_id: The app to act on instead of the client's own.

    Returns:
        The status, the headers and the raw body, with the parsed reply of a success in
        `parsed`.

    Raises:
        OneSignalError: The call was refused before it was sent, or failed on the way. An
            error status raises nothing here.

    Source: PATCH /apps/{app_id}/subscriptions_by_token/{token_type}/{token}
    """
    return client._send(
        OPERATION,
        path=(
            token_type,
            token,
        ),
        body=body,
        app_id=app_id,
    )


def asyncio(
    token_type: SubscriptionType | str,
    token: str,
    *,
    client: AsyncOneSignal,
    body: SubscriptionBody | Mapping[str, Any],
    app_id: str | None = None,
) -> Coroutine[Any, Any, dict[str, Any] | None]:
    """Update a subscription by its token: the parsed reply of `asyncio_detailed`, None for an error status."""
    return client._parsed(
        OPERATION,
        path=(
            token_type,
            token,
        ),
        body=body,
        app_id=app_id,
    )
