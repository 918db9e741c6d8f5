# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.aliases import CREATE_ALIAS_BY_SUBSCRIPTION as OPERATION

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import Any

    from ....client import AsyncOneSignal, OneSignal
    from ....response import Response
    from ...models import UserIdentityBody


def sync_detailed(
    subscription_id: str,
    *,
    client: OneSignal,
    body: UserIdentityBody | Mapping[str, Any],
    app_id: str | None = None,
) -> Response[UserIdentityBody]:
    """Add aliases to a subscription's user.

    Beta: OneSignal's guide to its backend SDKs of 2023 calls the user model a beta and
    advises against its use in production; today's documentation no longer calls it so. A call
    draws `OneSignalBetaWarning`.

    Gives the user who owns a subscription further aliases, or new ids under labels that the
    user has. Labels that the app does not know yet come into being by this call.

    Key: the app's REST API key (`rest_api_key`).

    Notes:
        Limit: A user has at most 20 custom aliases.
        Limit: Writes are limited to 1,000 per second and app, and to 1 per second and user or
        subscription.
        Advice: A 409 with code `user-2` means that another user holds one of the aliases;
        each alias belongs to one user.
        Advice: An unknown alias label is created automatically, so a misspelled one is not
        refused.
        Advice: OneSignal's list of calls that take a JWT as Bearer token, with identity
        verification switched on, does not name this one.
        Advice: Writes of the user model and of the player model must not be mixed in one app,
        as that can corrupt its data.

    Args:
        subscription_id: The subscription's id, a UUID.
        body: The aliases to add.
        app_id: The app to act on instead of the client's own.

    Returns:
        The status, the headers and the raw body, with the parsed reply of a success in
        `parsed`.

    Raises:
        OneSignalError: The call was refused before it was sent, or failed on the way. An
            error status raises nothing here.

    Source: PATCH /apps/{app_id}/subscriptions/{subscription_id}/user/identity
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
    body: UserIdentityBody | Mapping[str, Any],
    app_id: str | None = None,
) -> UserIdentityBody | None:
    """Add aliases to a subscription's user: the parsed reply of `sync_detailed`, None for an error status."""
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
    body: UserIdentityBody | Mapping[str, Any],
    app_id: str | None = None,
) -> Coroutine[Any, Any, Response[UserIdentityBody]]:
    """Add aliases to a subscription's user.

    Beta: OneSignal's guide to its backend SDKs of 2023 calls the user model a beta and
    advises against its use in production; today's documentation no longer calls it so. A call
    draws `OneSignalBetaWarning`.

    Gives the user who owns a subscription further aliases, or new ids under labels that the
    user has. Labels that the app does not know yet come into being by this call.

    Key: the app's REST API key (`rest_api_key`).

    Notes:
        Limit: A user has at most 20 custom aliases.
        Limit: Writes are limited to 1,000 per second and app, and to 1 per second and user or
        subscription.
        Advice: A 409 with code `user-2` means that another user holds one of the aliases;
        each alias belongs to one user.
        Advice: An unknown alias label is created automatically, so a misspelled one is not
        refused.
        Advice: OneSignal's list of calls that take a JWT as Bearer token, with identity
        verification switched on, does not name this one.
        Advice: Writes of the user model and of the player model must not be mixed in one app,
        as that can corrupt its data.

    Args:
        subscription_id: The subscription's id, a UUID.
        body: The aliases to add.
        app_id: The app to act on instead of the client's own.

    Returns:
        The status, the headers and the raw body, with the parsed reply of a success in
        `parsed`.

    Raises:
        OneSignalError: The call was refused before it was sent, or failed on the way. An
            error status raises nothing here.

    Source: PATCH /apps/{app_id}/subscriptions/{subscription_id}/user/identity
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
    body: UserIdentityBody | Mapping[str, Any],
    app_id: str | None = None,
) -> Coroutine[Any, Any, UserIdentityBody | None]:
    """Add aliases to a subscription's user: the parsed reply of `asyncio_detailed`, None for an error status."""
    return client._parsed(
        OPERATION,
        path=(subscription_id,),
        body=body,
        app_id=app_id,
    )
