# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.users import CREATE_USER as OPERATION

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import Any

    from ....client import AsyncOneSignal, OneSignal
    from ....response import Response
    from ...models import User


def sync_detailed(
    *,
    client: OneSignal,
    body: User | Mapping[str, Any],
    app_id: str | None = None,
) -> Response[User]:
    """Create a user.

    Beta: OneSignal's guide to its backend SDKs of 2023 calls the user model a beta and
    advises against its use in production; today's documentation no longer calls it so. A call
    draws `OneSignalBetaWarning`.

    Creates a user, together with aliases, properties and subscriptions. If an alias in the
    body already belongs to someone, that user is found and updated instead of a second one
    being made. The reply repeats what was stored and adds the ids.

    Key: the app's REST API key (`rest_api_key`).

    Notes:
        Limit: A user holds at most 20 subscriptions and 20 custom aliases. A further
        subscription may be refused, or take the place of the one that was used least lately.
        Advice: A subscription whose type and token another user of the app has is taken away
        from that user and given to this one.
        Limit: Writes are limited to 1,000 per second and app, and to 1 per second and user or
        subscription.
        Limit: One request may set at most 100 properties, tags included.
        Limit: Not allowed as tag keys: message, notification, subscription, user, template,
        app, org, dynamic_content, data_feed, journey, custom_data.
        Timing: For a moment after this call, calls about the user may still answer 404.
        Advice: With identity verification switched on, this call takes a JWT of the user as
        Bearer token instead of the key. `client.with_options(authorization=f"Bearer {jwt}")`
        sends it.
        Advice: Writes of the user model and of the player model must not be mixed in one app,
        as that can corrupt its data.

    Args:
        body: The aliases, properties and subscriptions of the user: at least one alias,
            best `external_id`, or one subscription.
        app_id: The app to act on instead of the client's own.

    Returns:
        The status, the headers and the raw body, with the parsed reply of a success in
        `parsed`.

    Raises:
        OneSignalError: The call was refused before it was sent, or failed on the way. An
            error status raises nothing here.

    Source: POST /apps/{app_id}/users
    """
    return client._send(
        OPERATION,
        body=body,
        app_id=app_id,
    )


def sync(
    *,
    client: OneSignal,
    body: User | Mapping[str, Any],
    app_id: str | None = None,
) -> User | None:
    """Create a user: the parsed reply of `sync_detailed`, None for an error status."""
    return sync_detailed(
        client=client,
        body=body,
        app_id=app_id,
    ).parsed


def asyncio_detailed(
    *,
    client: AsyncOneSignal,
    body: User | Mapping[str, Any],
    app_id: str | None = None,
) -> Coroutine[Any, Any, Response[User]]:
    """Create a user.

    Beta: OneSignal's guide to its backend SDKs of 2023 calls the user model a beta and
    advises against its use in production; today's documentation no longer calls it so. A call
    draws `OneSignalBetaWarning`.

    Creates a user, together with aliases, properties and subscriptions. If an alias in the
    body already belongs to someone, that user is found and updated instead of a second one
    being made. The reply repeats what was stored and adds the ids.

    Key: the app's REST API key (`rest_api_key`).

    Notes:
        Limit: A user holds at most 20 subscriptions and 20 custom aliases. A further
        subscription may be refused, or take the place of the one that was used least lately.
        Advice: A subscription whose type and token another user of the app has is taken away
        from that user and given to this one.
        Limit: Writes are limited to 1,000 per second and app, and to 1 per second and user or
        subscription.
        Limit: One request may set at most 100 properties, tags included.
        Limit: Not allowed as tag keys: message, notification, subscription, user, template,
        app, org, dynamic_content, data_feed, journey, custom_data.
        Timing: For a moment after this call, calls about the user may still answer 404.
        Advice: With identity verification switched on, this call takes a JWT of the user as
        Bearer token instead of the key. `client.with_options(authorization=f"Bearer {jwt}")`
        sends it.
        Advice: Writes of the user model and of the player model must not be mixed in one app,
        as that can corrupt its data.

    Args:
        body: The aliases, properties and subscriptions of the user: at least one alias,
            best `external_id`, or one subscription.
        app_id: The app to act on instead of the client's own.

    Returns:
        The status, the headers and the raw body, with the parsed reply of a success in
        `parsed`.

    Raises:
        OneSignalError: The call was refused before it was sent, or failed on the way. An
            error status raises nothing here.

    Source: POST /apps/{app_id}/users
    """
    return client._send(
        OPERATION,
        body=body,
        app_id=app_id,
    )


def asyncio(
    *,
    client: AsyncOneSignal,
    body: User | Mapping[str, Any],
    app_id: str | None = None,
) -> Coroutine[Any, Any, User | None]:
    """Create a user: the parsed reply of `asyncio_detailed`, None for an error status."""
    return client._parsed(
        OPERATION,
        body=body,
        app_id=app_id,
    )
