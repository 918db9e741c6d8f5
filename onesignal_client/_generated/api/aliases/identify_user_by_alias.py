# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.aliases import IDENTIFY_USER_BY_ALIAS as OPERATION

if TYPE_CHECKING:
    from ....client import AsyncOneSignal, OneSignal
    from ....response import Response
    from ...models import UserIdentity
    from ...params import UserIdentityParams


def sync(
    alias_label: str,
    alias_id: str,
    *,
    client: OneSignal,
    body: UserIdentity | UserIdentityParams,
    app_id: str | None = None,
) -> UserIdentity:
    """Add aliases to a user.

    As `aliases.add`.

    Args:
        alias_label: The kind of alias, such as `external_id`, `onesignal_id` or a
            custom label.
        alias_id: The user's id under that alias label.
        body: The aliases to add.
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
    body: UserIdentity | UserIdentityParams,
    app_id: str | None = None,
) -> Response[UserIdentity]:
    """Add aliases to a user.

    As `aliases.add`, but any status comes back, with its headers and its body.

    Args:
        alias_label: The kind of alias, such as `external_id`, `onesignal_id` or a
            custom label.
        alias_id: The user's id under that alias label.
        body: The aliases to add.
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
    body: UserIdentity | UserIdentityParams,
    app_id: str | None = None,
) -> UserIdentity:
    """Add aliases to a user.

    As `aliases.add`.

    Args:
        alias_label: The kind of alias, such as `external_id`, `onesignal_id` or a
            custom label.
        alias_id: The user's id under that alias label.
        body: The aliases to add.
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
    body: UserIdentity | UserIdentityParams,
    app_id: str | None = None,
) -> Response[UserIdentity]:
    """Add aliases to a user.

    As `aliases.add`, but any status comes back, with its headers and its body.

    Args:
        alias_label: The kind of alias, such as `external_id`, `onesignal_id` or a
            custom label.
        alias_id: The user's id under that alias label.
        body: The aliases to add.
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
