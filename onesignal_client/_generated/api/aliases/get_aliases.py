# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.aliases import GET_ALIASES as OPERATION

if TYPE_CHECKING:
    from collections.abc import Coroutine
    from typing import Any

    from ....client import AsyncOneSignal, OneSignal
    from ....response import Response
    from ...models import UserIdentityBody


def sync_detailed(
    alias_label: str,
    alias_id: str,
    *,
    client: OneSignal,
    app_id: str | None = None,
) -> Response[UserIdentityBody]:
    """List the aliases of a user.

    Beta: OneSignal's guide to its backend SDKs of 2023 calls the user model a beta and
    advises against its use in production; today's documentation no longer calls it so. A call
    draws `OneSignalBetaWarning`.

    Reads every alias of the user that one of them leads to.

    Key: the app's REST API key (`rest_api_key`).

    Notes:
        Timing: For a moment after its creation a user may still read as 404.
        Advice: With identity verification switched on, this call takes a JWT of the user as
        Bearer token instead of the key. `client.with_options(authorization=f"Bearer {jwt}")`
        sends it.

    Args:
        alias_label: The kind of alias, such as `external_id`, `onesignal_id` or a custom
            label.
        alias_id: The user's id under that alias label.
        app_id: The app to act on instead of the client's own.

    Returns:
        The status, the headers and the raw body, with the parsed reply of a success in
        `parsed`.

    Raises:
        OneSignalError: The call was refused before it was sent, or failed on the way. An
            error status raises nothing here.

    Source: GET /apps/{app_id}/users/by/{alias_label}/{alias_id}/identity
    """
    return client._send(
        OPERATION,
        path=(
            alias_label,
            alias_id,
        ),
        app_id=app_id,
    )


def sync(
    alias_label: str,
    alias_id: str,
    *,
    client: OneSignal,
    app_id: str | None = None,
) -> UserIdentityBody | None:
    """List the aliases of a user: the parsed reply of `sync_detailed`, None for an error status."""
    return sync_detailed(
        alias_label,
        alias_id,
        client=client,
        app_id=app_id,
    ).parsed


def asyncio_detailed(
    alias_label: str,
    alias_id: str,
    *,
    client: AsyncOneSignal,
    app_id: str | None = None,
) -> Coroutine[Any, Any, Response[UserIdentityBody]]:
    """List the aliases of a user.

    Beta: OneSignal's guide to its backend SDKs of 2023 calls the user model a beta and
    advises against its use in production; today's documentation no longer calls it so. A call
    draws `OneSignalBetaWarning`.

    Reads every alias of the user that one of them leads to.

    Key: the app's REST API key (`rest_api_key`).

    Notes:
        Timing: For a moment after its creation a user may still read as 404.
        Advice: With identity verification switched on, this call takes a JWT of the user as
        Bearer token instead of the key. `client.with_options(authorization=f"Bearer {jwt}")`
        sends it.

    Args:
        alias_label: The kind of alias, such as `external_id`, `onesignal_id` or a custom
            label.
        alias_id: The user's id under that alias label.
        app_id: The app to act on instead of the client's own.

    Returns:
        The status, the headers and the raw body, with the parsed reply of a success in
        `parsed`.

    Raises:
        OneSignalError: The call was refused before it was sent, or failed on the way. An
            error status raises nothing here.

    Source: GET /apps/{app_id}/users/by/{alias_label}/{alias_id}/identity
    """
    return client._send(
        OPERATION,
        path=(
            alias_label,
            alias_id,
        ),
        app_id=app_id,
    )


def asyncio(
    alias_label: str,
    alias_id: str,
    *,
    client: AsyncOneSignal,
    app_id: str | None = None,
) -> Coroutine[Any, Any, UserIdentityBody | None]:
    """List the aliases of a user: the parsed reply of `asyncio_detailed`, None for an error status."""
    return client._parsed(
        OPERATION,
        path=(
            alias_label,
            alias_id,
        ),
        app_id=app_id,
    )
