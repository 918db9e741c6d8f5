# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.inbox import CREATE_INBOX_BROADCAST as OPERATION

if TYPE_CHECKING:
    from ....client import AsyncOneSignal, OneSignal
    from ....response import Response
    from ...models import InboxMessageRequest, InboxMessageResponse
    from ...params import InboxMessageParams


def sync(
    *,
    client: OneSignal,
    body: InboxMessageRequest | InboxMessageParams,
    app_id: str | None = None,
) -> InboxMessageResponse:
    """Send a message to the users' inboxes.

    As `inbox.send`.

    Args:
        body: The message; it needs a name and a subject.
        app_id: The app to act on instead of the client's own.
    """
    return client._call(
        OPERATION,
        body=body,
        app_id=app_id,
    )


def sync_detailed(
    *,
    client: OneSignal,
    body: InboxMessageRequest | InboxMessageParams,
    app_id: str | None = None,
) -> Response[InboxMessageResponse]:
    """Send a message to the users' inboxes.

    As `inbox.send`, but any status comes back, with its headers and its body.

    Args:
        body: The message; it needs a name and a subject.
        app_id: The app to act on instead of the client's own.
    """
    return client._send(
        OPERATION,
        body=body,
        app_id=app_id,
    )


async def asyncio(
    *,
    client: AsyncOneSignal,
    body: InboxMessageRequest | InboxMessageParams,
    app_id: str | None = None,
) -> InboxMessageResponse:
    """Send a message to the users' inboxes.

    As `inbox.send`.

    Args:
        body: The message; it needs a name and a subject.
        app_id: The app to act on instead of the client's own.
    """
    return await client._call(
        OPERATION,
        body=body,
        app_id=app_id,
    )


async def asyncio_detailed(
    *,
    client: AsyncOneSignal,
    body: InboxMessageRequest | InboxMessageParams,
    app_id: str | None = None,
) -> Response[InboxMessageResponse]:
    """Send a message to the users' inboxes.

    As `inbox.send`, but any status comes back, with its headers and its body.

    Args:
        body: The message; it needs a name and a subject.
        app_id: The app to act on instead of the client's own.
    """
    return await client._send(
        OPERATION,
        body=body,
        app_id=app_id,
    )
