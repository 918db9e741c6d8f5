# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.inbox import UPDATE_INBOX_MESSAGES as OPERATION

if TYPE_CHECKING:
    from ....client import AsyncOneSignal, OneSignal
    from ....response import Response
    from ...models import InboxMarks
    from ...params import InboxMarksParams


def sync(
    alias_label: str,
    alias_id: str,
    *,
    client: OneSignal,
    body: InboxMarks | InboxMarksParams,
    last_message_id: str | None = None,
    app_id: str | None = None,
) -> None:
    """Mark messages in the inbox of a user.

    As `inbox.mark_up_to`.

    Args:
        alias_label: The kind of alias, such as `external_id`, `onesignal_id` or a
            custom label.
        alias_id: The user's id under that alias label.
        body: The marks to set.
        last_message_id: The newest message to mark; it and all older ones are marked.
            All of them if left out, also those that arrive meanwhile.
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
        body=body,
        app_id=app_id,
    )


def sync_detailed(
    alias_label: str,
    alias_id: str,
    *,
    client: OneSignal,
    body: InboxMarks | InboxMarksParams,
    last_message_id: str | None = None,
    app_id: str | None = None,
) -> Response[None]:
    """Mark messages in the inbox of a user.

    As `inbox.mark_up_to`, but any status comes back, with its headers and its body.

    Args:
        alias_label: The kind of alias, such as `external_id`, `onesignal_id` or a
            custom label.
        alias_id: The user's id under that alias label.
        body: The marks to set.
        last_message_id: The newest message to mark; it and all older ones are marked.
            All of them if left out, also those that arrive meanwhile.
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
        body=body,
        app_id=app_id,
    )


async def asyncio(
    alias_label: str,
    alias_id: str,
    *,
    client: AsyncOneSignal,
    body: InboxMarks | InboxMarksParams,
    last_message_id: str | None = None,
    app_id: str | None = None,
) -> None:
    """Mark messages in the inbox of a user.

    As `inbox.mark_up_to`.

    Args:
        alias_label: The kind of alias, such as `external_id`, `onesignal_id` or a
            custom label.
        alias_id: The user's id under that alias label.
        body: The marks to set.
        last_message_id: The newest message to mark; it and all older ones are marked.
            All of them if left out, also those that arrive meanwhile.
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
        body=body,
        app_id=app_id,
    )


async def asyncio_detailed(
    alias_label: str,
    alias_id: str,
    *,
    client: AsyncOneSignal,
    body: InboxMarks | InboxMarksParams,
    last_message_id: str | None = None,
    app_id: str | None = None,
) -> Response[None]:
    """Mark messages in the inbox of a user.

    As `inbox.mark_up_to`, but any status comes back, with its headers and its body.

    Args:
        alias_label: The kind of alias, such as `external_id`, `onesignal_id` or a
            custom label.
        alias_id: The user's id under that alias label.
        body: The marks to set.
        last_message_id: The newest message to mark; it and all older ones are marked.
            All of them if left out, also those that arrive meanwhile.
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
        body=body,
        app_id=app_id,
    )
