# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.users import UPDATE_USER as OPERATION

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import Any

    from ....client import AsyncOneSignal, OneSignal
    from ....response import Response
    from ...models import PropertiesBody, UpdateUserRequest


def sync_detailed(
    alias_label: str,
    alias_id: str,
    *,
    client: OneSignal,
    body: UpdateUserRequest | Mapping[str, Any],
    onesignal_subscription_id: str | None = None,
    app_id: str | None = None,
) -> Response[PropertiesBody]:
    """Update a user.

    Beta: OneSignal's guide to its backend SDKs of 2023 calls the user model a beta and
    advises against its use in production; today's documentation no longer calls it so. A call
    draws `OneSignalBetaWarning`.

    Changes the user that an alias leads to. `properties` replaces what it names and leaves
    the rest alone (tags are merged, an empty string deletes a tag); `deltas` adds to what is
    stored. The change is accepted first and carried out shortly after.

    Key: the app's REST API key (`rest_api_key`).

    Notes:
        Limit: Writes are limited to 1,000 per second and app, and to 1 per second and user or
        subscription.
        Limit: One request may change at most 100 properties, tags included.
        Limit: Not allowed as tag keys: message, notification, subscription, user, template,
        app, org, dynamic_content, data_feed, journey, custom_data.
        Limit: The plan decides how many tags a user may have. At the limit nothing can be
        added or changed until a request of its own has deleted tags.
        Timing: The reply comes before the change is visible everywhere.
        Advice: Deltas add up, so sending a request a second time counts session times and
        purchases twice.
        Advice: With identity verification switched on, this call takes a JWT of the user as
        Bearer token instead of the key. `client.with_options(authorization=f"Bearer {jwt}")`
        sends it.
        Advice: Writes of the user model and of the player model must not be mixed in one app,
        as that can corrupt its data.

    Args:
        alias_label: The kind of alias, such as `external_id`, `onesignal_id` or a custom
            label.
        alias_id: The user's id under that alias label.
        body: The new values and the amounts to add.
        onesignal_subscription_id: The id of the subscription that the session or purchase
            data in `deltas` comes from.
        app_id: The app to act on instead of the client's own.

    Returns:
        The status, the headers and the raw body, with the parsed reply of a success in
        `parsed`.

    Raises:
        OneSignalError: The call was refused before it was sent, or failed on the way. An
            error status raises nothing here.

    Source: PATCH /apps/{app_id}/users/by/{alias_label}/{alias_id}
    """
    return client._send(
        OPERATION,
        path=(
            alias_label,
            alias_id,
        ),
        headers={
            "onesignal-subscription-id": onesignal_subscription_id,
        },
        body=body,
        app_id=app_id,
    )


def sync(
    alias_label: str,
    alias_id: str,
    *,
    client: OneSignal,
    body: UpdateUserRequest | Mapping[str, Any],
    onesignal_subscription_id: str | None = None,
    app_id: str | None = None,
) -> PropertiesBody | None:
    """Update a user: the parsed reply of `sync_detailed`, None for an error status."""
    return sync_detailed(
        alias_label,
        alias_id,
        client=client,
        body=body,
        onesignal_subscription_id=onesignal_subscription_id,
        app_id=app_id,
    ).parsed


def asyncio_detailed(
    alias_label: str,
    alias_id: str,
    *,
    client: AsyncOneSignal,
    body: UpdateUserRequest | Mapping[str, Any],
    onesignal_subscription_id: str | None = None,
    app_id: str | None = None,
) -> Coroutine[Any, Any, Response[PropertiesBody]]:
    """Update a user.

    Beta: OneSignal's guide to its backend SDKs of 2023 calls the user model a beta and
    advises against its use in production; today's documentation no longer calls it so. A call
    draws `OneSignalBetaWarning`.

    Changes the user that an alias leads to. `properties` replaces what it names and leaves
    the rest alone (tags are merged, an empty string deletes a tag); `deltas` adds to what is
    stored. The change is accepted first and carried out shortly after.

    Key: the app's REST API key (`rest_api_key`).

    Notes:
        Limit: Writes are limited to 1,000 per second and app, and to 1 per second and user or
        subscription.
        Limit: One request may change at most 100 properties, tags included.
        Limit: Not allowed as tag keys: message, notification, subscription, user, template,
        app, org, dynamic_content, data_feed, journey, custom_data.
        Limit: The plan decides how many tags a user may have. At the limit nothing can be
        added or changed until a request of its own has deleted tags.
        Timing: The reply comes before the change is visible everywhere.
        Advice: Deltas add up, so sending a request a second time counts session times and
        purchases twice.
        Advice: With identity verification switched on, this call takes a JWT of the user as
        Bearer token instead of the key. `client.with_options(authorization=f"Bearer {jwt}")`
        sends it.
        Advice: Writes of the user model and of the player model must not be mixed in one app,
        as that can corrupt its data.

    Args:
        alias_label: The kind of alias, such as `external_id`, `onesignal_id` or a custom
            label.
        alias_id: The user's id under that alias label.
        body: The new values and the amounts to add.
        onesignal_subscription_id: The id of the subscription that the session or purchase
            data in `deltas` comes from.
        app_id: The app to act on instead of the client's own.

    Returns:
        The status, the headers and the raw body, with the parsed reply of a success in
        `parsed`.

    Raises:
        OneSignalError: The call was refused before it was sent, or failed on the way. An
            error status raises nothing here.

    Source: PATCH /apps/{app_id}/users/by/{alias_label}/{alias_id}
    """
    return client._send(
        OPERATION,
        path=(
            alias_label,
            alias_id,
        ),
        headers={
            "onesignal-subscription-id": onesignal_subscription_id,
        },
        body=body,
        app_id=app_id,
    )


def asyncio(
    alias_label: str,
    alias_id: str,
    *,
    client: AsyncOneSignal,
    body: UpdateUserRequest | Mapping[str, Any],
    onesignal_subscription_id: str | None = None,
    app_id: str | None = None,
) -> Coroutine[Any, Any, PropertiesBody | None]:
    """Update a user: the parsed reply of `asyncio_detailed`, None for an error status."""
    return client._parsed(
        OPERATION,
        path=(
            alias_label,
            alias_id,
        ),
        headers={
            "onesignal-subscription-id": onesignal_subscription_id,
        },
        body=body,
        app_id=app_id,
    )
