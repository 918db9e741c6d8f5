# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.subscriptions import UPDATE_SUBSCRIPTION_BY_TOKEN as OPERATION

if TYPE_CHECKING:
    from typing import Any

    from ....client import AsyncOneSignal, OneSignal
    from ....response import Response
    from ...models import SubscriptionBody, SubscriptionType
    from ...params import SubscriptionBodyParams


def sync(
    token_type: SubscriptionType | str,
    token: str,
    *,
    client: OneSignal,
    body: SubscriptionBody | SubscriptionBodyParams,
    app_id: str | None = None,
) -> dict[str, Any]:
    """Update a subscription by its token.

    As `subscriptions.update_by_token`.

    Args:
        token_type: The type of the subscription; all but `SafariLegacyPush`.
        token: The email address, phone number (E.164, with its `+`) or push token of
            the subscription.
        body: The fields to change.
        app_id: The app to act on instead of the client's own.
    """
    return client._call(
        OPERATION,
        path=(
            token_type,
            token,
        ),
        body=body,
        app_id=app_id,
    )


def sync_detailed(
    token_type: SubscriptionType | str,
    token: str,
    *,
    client: OneSignal,
    body: SubscriptionBody | SubscriptionBodyParams,
    app_id: str | None = None,
) -> Response[dict[str, Any]]:
    """Update a subscription by its token.

    As `subscriptions.update_by_token`, but any status comes back, with its headers and its
    body.

    Args:
        token_type: The type of the subscription; all but `SafariLegacyPush`.
        token: The email address, phone number (E.164, with its `+`) or push token of
            the subscription.
        body: The fields to change.
        app_id: The app to act on instead of the client's own.
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


async def asyncio(
    token_type: SubscriptionType | str,
    token: str,
    *,
    client: AsyncOneSignal,
    body: SubscriptionBody | SubscriptionBodyParams,
    app_id: str | None = None,
) -> dict[str, Any]:
    """Update a subscription by its token.

    As `subscriptions.update_by_token`.

    Args:
        token_type: The type of the subscription; all but `SafariLegacyPush`.
        token: The email address, phone number (E.164, with its `+`) or push token of
            the subscription.
        body: The fields to change.
        app_id: The app to act on instead of the client's own.
    """
    return await client._call(
        OPERATION,
        path=(
            token_type,
            token,
        ),
        body=body,
        app_id=app_id,
    )


async def asyncio_detailed(
    token_type: SubscriptionType | str,
    token: str,
    *,
    client: AsyncOneSignal,
    body: SubscriptionBody | SubscriptionBodyParams,
    app_id: str | None = None,
) -> Response[dict[str, Any]]:
    """Update a subscription by its token.

    As `subscriptions.update_by_token`, but any status comes back, with its headers and its
    body.

    Args:
        token_type: The type of the subscription; all but `SafariLegacyPush`.
        token: The email address, phone number (E.164, with its `+`) or push token of
            the subscription.
        body: The fields to change.
        app_id: The app to act on instead of the client's own.
    """
    return await client._send(
        OPERATION,
        path=(
            token_type,
            token,
        ),
        body=body,
        app_id=app_id,
    )
