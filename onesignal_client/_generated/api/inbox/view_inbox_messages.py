# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.inbox import VIEW_INBOX_MESSAGES as OPERATION

if TYPE_CHECKING:
    from ....client import AsyncOneSignal, OneSignal
    from ....response import Response
    from ...models import InboxMessagePage


def sync(
    alias_label: str,
    alias_id: str,
    *,
    client: OneSignal,
    last_message_id: str | None = None,
    app_id: str | None = None,
) -> InboxMessagePage:
    """List the inbox of a user.

    As `inbox.list`.

    Args:
        alias_label: The kind of alias, such as `external_id`, `onesignal_id` or a
            custom label.
        alias_id: The user's id under that alias label.
        last_message_id: The `last_message_id` of the page before: only what comes
            after it. Left out for the first page.
        app_id: The app to act on instead of the client's own.
    """
    return client._call(
        OPERATION,
        path=(
            alias_label,
            alias_id,
        ),
        query={
            "last_message_id": last_message_id,
        },
        app_id=app_id,
    )


def sync_detailed(
    alias_label: str,
    alias_id: str,
    *,
    client: OneSignal,
    last_message_id: str | None = None,
    app_id: str | None = None,
) -> Response[InboxMessagePage]:
    """List the inbox of a user.

    As `inbox.list`, but any status comes back, with its headers and its body.

    Args:
        alias_label: The kind of alias, such as `external_id`, `onesignal_id` or a
            custom label.
        alias_id: The user's id under that alias label.
        last_message_id: The `last_message_id` of the page before: only what comes
            after it. Left out for the first page.
        app_id: The app to act on instead of the client's own.
    """
    return client._send(
        OPERATION,
        path=(
            alias_label,
            alias_id,
        ),
        query={
            "last_message_id": last_message_id,
        },
        app_id=app_id,
    )


async def asyncio(
    alias_label: str,
    alias_id: str,
    *,
    client: AsyncOneSignal,
    last_message_id: str | None = None,
    app_id: str | None = None,
) -> InboxMessagePage:
    """List the inbox of a user.

    As `inbox.list`.

    Args:
        alias_label: The kind of alias, such as `external_id`, `onesignal_id` or a
            custom label.
        alias_id: The user's id under that alias label.
        last_message_id: The `last_message_id` of the page before: only what comes
            after it. Left out for the first page.
        app_id: The app to act on instead of the client's own.
    """
    return await client._call(
        OPERATION,
        path=(
            alias_label,
            alias_id,
        ),
        query={
            "last_message_id": last_message_id,
        },
        app_id=app_id,
    )


async def asyncio_detailed(
    alias_label: str,
    alias_id: str,
    *,
    client: AsyncOneSignal,
    last_message_id: str | None = None,
    app_id: str | None = None,
) -> Response[InboxMessagePage]:
    """List the inbox of a user.

    As `inbox.list`, but any status comes back, with its headers and its body.

    Args:
        alias_label: The kind of alias, such as `external_id`, `onesignal_id` or a
            custom label.
        alias_id: The user's id under that alias label.
        last_message_id: The `last_message_id` of the page before: only what comes
            after it. Left out for the first page.
        app_id: The app to act on instead of the client's own.
    """
    return await client._send(
        OPERATION,
        path=(
            alias_label,
            alias_id,
        ),
        query={
            "last_message_id": last_message_id,
        },
        app_id=app_id,
    )
