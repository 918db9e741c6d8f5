# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.aliases import GET_ALIASES as OPERATION

if TYPE_CHECKING:
    from ....client import AsyncOneSignal, OneSignal
    from ....response import Response
    from ...models import UserIdentity


def sync(
    alias_label: str,
    alias_id: str,
    *,
    client: OneSignal,
    app_id: str | None = None,
) -> UserIdentity:
    """List the aliases of a user.

    As `aliases.list`.

    Args:
        alias_label: The kind of alias, such as `external_id`, `onesignal_id` or a
            custom label.
        alias_id: The user's id under that alias label.
        app_id: The app to act on instead of the client's own.
    """
    return client._call(
        OPERATION,
        path=(
            alias_label,
            alias_id,
        ),
        app_id=app_id,
    )


def sync_detailed(
    alias_label: str,
    alias_id: str,
    *,
    client: OneSignal,
    app_id: str | None = None,
) -> Response[UserIdentity]:
    """List the aliases of a user.

    As `aliases.list`, but any status comes back, with its headers and its body.

    Args:
        alias_label: The kind of alias, such as `external_id`, `onesignal_id` or a
            custom label.
        alias_id: The user's id under that alias label.
        app_id: The app to act on instead of the client's own.
    """
    return client._send(
        OPERATION,
        path=(
            alias_label,
            alias_id,
        ),
        app_id=app_id,
    )


async def asyncio(
    alias_label: str,
    alias_id: str,
    *,
    client: AsyncOneSignal,
    app_id: str | None = None,
) -> UserIdentity:
    """List the aliases of a user.

    As `aliases.list`.

    Args:
        alias_label: The kind of alias, such as `external_id`, `onesignal_id` or a
            custom label.
        alias_id: The user's id under that alias label.
        app_id: The app to act on instead of the client's own.
    """
    return await client._call(
        OPERATION,
        path=(
            alias_label,
            alias_id,
        ),
        app_id=app_id,
    )


async def asyncio_detailed(
    alias_label: str,
    alias_id: str,
    *,
    client: AsyncOneSignal,
    app_id: str | None = None,
) -> Response[UserIdentity]:
    """List the aliases of a user.

    As `aliases.list`, but any status comes back, with its headers and its body.

    Args:
        alias_label: The kind of alias, such as `external_id`, `onesignal_id` or a
            custom label.
        alias_id: The user's id under that alias label.
        app_id: The app to act on instead of the client's own.
    """
    return await client._send(
        OPERATION,
        path=(
            alias_label,
            alias_id,
        ),
        app_id=app_id,
    )
