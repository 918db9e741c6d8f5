# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.notifications import GET_NOTIFICATIONS as OPERATION

if TYPE_CHECKING:
    from ....client import AsyncOneSignal, OneSignal
    from ....response import Response
    from ...models import NotificationOrigin, NotificationPage


def sync(
    *,
    client: OneSignal,
    template_id: str | None = None,
    limit: int | None = None,
    offset: int | None = None,
    kind: NotificationOrigin | int | None = None,
    time_offset: str | None = None,
    app_id: str | None = None,
) -> NotificationPage:
    """List the messages of an app.

    As `notifications.list`.

    Args:
        template_id: Only messages made from this template.
        limit: How many messages a page holds, 1 to 50; 50 if not given.
        offset: How many messages to skip, the newest (by `queued_at`) first. Not
            together with `time_offset`.
        kind: Only messages of one origin.
        time_offset: Only messages after this point, in ascending order of
            `send_after`: a moment in ISO 8601 that is itself left out, or the
            `next_time_offset` of an earlier page. The listing has ended when a page comes
            back empty.
        app_id: The app to act on instead of the client's own.
    """
    return client._call(
        OPERATION,
        query={
            "template_id": template_id,
            "limit": limit,
            "offset": offset,
            "kind": kind,
            "time_offset": time_offset,
        },
        app_id=app_id,
    )


def sync_detailed(
    *,
    client: OneSignal,
    template_id: str | None = None,
    limit: int | None = None,
    offset: int | None = None,
    kind: NotificationOrigin | int | None = None,
    time_offset: str | None = None,
    app_id: str | None = None,
) -> Response[NotificationPage]:
    """List the messages of an app.

    As `notifications.list`, but any status comes back, with its headers and its body.

    Args:
        template_id: Only messages made from this template.
        limit: How many messages a page holds, 1 to 50; 50 if not given.
        offset: How many messages to skip, the newest (by `queued_at`) first. Not
            together with `time_offset`.
        kind: Only messages of one origin.
        time_offset: Only messages after this point, in ascending order of
            `send_after`: a moment in ISO 8601 that is itself left out, or the
            `next_time_offset` of an earlier page. The listing has ended when a page comes
            back empty.
        app_id: The app to act on instead of the client's own.
    """
    return client._send(
        OPERATION,
        query={
            "template_id": template_id,
            "limit": limit,
            "offset": offset,
            "kind": kind,
            "time_offset": time_offset,
        },
        app_id=app_id,
    )


async def asyncio(
    *,
    client: AsyncOneSignal,
    template_id: str | None = None,
    limit: int | None = None,
    offset: int | None = None,
    kind: NotificationOrigin | int | None = None,
    time_offset: str | None = None,
    app_id: str | None = None,
) -> NotificationPage:
    """List the messages of an app.

    As `notifications.list`.

    Args:
        template_id: Only messages made from this template.
        limit: How many messages a page holds, 1 to 50; 50 if not given.
        offset: How many messages to skip, the newest (by `queued_at`) first. Not
            together with `time_offset`.
        kind: Only messages of one origin.
        time_offset: Only messages after this point, in ascending order of
            `send_after`: a moment in ISO 8601 that is itself left out, or the
            `next_time_offset` of an earlier page. The listing has ended when a page comes
            back empty.
        app_id: The app to act on instead of the client's own.
    """
    return await client._call(
        OPERATION,
        query={
            "template_id": template_id,
            "limit": limit,
            "offset": offset,
            "kind": kind,
            "time_offset": time_offset,
        },
        app_id=app_id,
    )


async def asyncio_detailed(
    *,
    client: AsyncOneSignal,
    template_id: str | None = None,
    limit: int | None = None,
    offset: int | None = None,
    kind: NotificationOrigin | int | None = None,
    time_offset: str | None = None,
    app_id: str | None = None,
) -> Response[NotificationPage]:
    """List the messages of an app.

    As `notifications.list`, but any status comes back, with its headers and its body.

    Args:
        template_id: Only messages made from this template.
        limit: How many messages a page holds, 1 to 50; 50 if not given.
        offset: How many messages to skip, the newest (by `queued_at`) first. Not
            together with `time_offset`.
        kind: Only messages of one origin.
        time_offset: Only messages after this point, in ascending order of
            `send_after`: a moment in ISO 8601 that is itself left out, or the
            `next_time_offset` of an earlier page. The listing has ended when a page comes
            back empty.
        app_id: The app to act on instead of the client's own.
    """
    return await client._send(
        OPERATION,
        query={
            "template_id": template_id,
            "limit": limit,
            "offset": offset,
            "kind": kind,
            "time_offset": time_offset,
        },
        app_id=app_id,
    )
