# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.subscriptions import CREATE_SUBSCRIPTION as OPERATION

if TYPE_CHECKING:
    from ....client import AsyncOneSignal, OneSignal
    from ....response import Response
    from ...models import SubscriptionBody
    from ...params import SubscriptionBodyParams


def sync(
    alias_label: str,
    alias_id: str,
    *,
    client: OneSignal,
    body: SubscriptionBody | SubscriptionBodyParams,
    app_id: str | None = None,
) -> SubscriptionBody:
    """Create a subscription.

    As `subscriptions.create`.

    Args:
        alias_label: The kind of alias, such as `external_id`, `onesignal_id` or a
            custom label.
        alias_id: The user's id under that alias label.
        body: The subscription, for which `type` and `token` matter most.
        app_id: The app to act on instead of the client's own.
    """
    return client._call(
        OPERATION,
        path=(
            alias_label,
            alias_id,
        ),
        body=body,
        app_id=app_id,
    )


def sync_detailed(
    alias_label: str,
    alias_id: str,
    *,
    client: OneSignal,
    body: SubscriptionBody | SubscriptionBodyParams,
    app_id: str | None = None,
) -> Response[SubscriptionBody]:
    """Create a subscription.

    As `subscriptions.create`, but any status comes back, with its headers and its body.

    Args:
        alias_label: The kind of alias, such as `external_id`, `onesignal_id` or a
            custom label.
        alias_id: The user's id under that alias label.
        body: The subscription, for which `type` and `token` matter most.
        app_id: The app to act on instead of the client's own.
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


async def asyncio(
    alias_label: str,
    alias_id: str,
    *,
    client: AsyncOneSignal,
    body: SubscriptionBody | SubscriptionBodyParams,
    app_id: str | None = None,
) -> SubscriptionBody:
    """Create a subscription.

    As `subscriptions.create`.

    Args:
        alias_label: The kind of alias, such as `external_id`, `onesignal_id` or a
            custom label.
        alias_id: The user's id under that alias label.
        body: The subscription, for which `type` and `token` matter most.
        app_id: The app to act on instead of the client's own.
    """
    return await client._call(
        OPERATION,
        path=(
            alias_label,
            alias_id,
        ),
        body=body,
        app_id=app_id,
    )


async def asyncio_detailed(
    alias_label: str,
    alias_id: str,
    *,
    client: AsyncOneSignal,
    body: SubscriptionBody | SubscriptionBodyParams,
    app_id: str | None = None,
) -> Response[SubscriptionBody]:
    """Create a subscription.

    As `subscriptions.create`, but any status comes back, with its headers and its body.

    Args:
        alias_label: The kind of alias, such as `external_id`, `onesignal_id` or a
            custom label.
        alias_id: The user's id under that alias label.
        body: The subscription, for which `type` and `token` matter most.
        app_id: The app to act on instead of the client's own.
    """
    return await client._send(
        OPERATION,
        path=(
            alias_label,
            alias_id,
        ),
        body=body,
        app_id=app_id,
    )
