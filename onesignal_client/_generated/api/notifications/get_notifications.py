# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.notifications import GET_NOTIFICATIONS as OPERATION

if TYPE_CHECKING:
    from collections.abc import Coroutine
    from typing import Any

    from ....client import AsyncOneSignal, OneSignal
    from ....response import Response
    from ...models import NotificationOrigin, NotificationSlice


def sync_detailed(
    *,
    client: OneSignal,
    template_id: str | None = None,
    limit: int | None = None,
    offset: int | None = None,
    kind: NotificationOrigin | int | None = None,
    time_offset: str | None = None,
    app_id: str | None = None,
) -> Response[NotificationSlice]:
    """List the messages of an app.

    Shows one page of the app's messages with their delivery figures. Messages of journeys are
    not among them. Page with `offset`, or with `time_offset` to go on where an earlier
    listing ended; never with both.

    Key: the app's REST API key (`rest_api_key`).

    Notes:
        Availability: Messages created through the API can be read for 30 days, those from the
        dashboard as long as the app exists.
        Limit: Reads like this one are limited to one per second and app; after a pause, up to
        10 may come at once.

    Args:
        template_id: Only messages made from this template.
        limit: How many messages a page holds, 1 to 50; 50 if not given.
        offset: How many messages to skip, the newest (by `queued_at`) first. Not together
            with `time_offset`.
        kind: Only messages of one origin.
        time_offset: Only messages after this point, in ascending order of `send_after`: a
            moment in ISO 8601 that is itself left out, or the `next_time_offset` of an
            earlier page. The listing has ended when a page comes back empty.
        app_id: The app to act on instead of the client's own.

    Returns:
        The status, the headers and the raw body, with the parsed reply of a success in
        `parsed`.

    Raises:
        OneSignalError: The call was refused before it was sent, or failed on the way. An
            error status raises nothing here.

    Source: GET /notifications
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


def sync(
    *,
    client: OneSignal,
    template_id: str | None = None,
    limit: int | None = None,
    offset: int | None = None,
    kind: NotificationOrigin | int | None = None,
    time_offset: str | None = None,
    app_id: str | None = None,
) -> NotificationSlice | None:
    """List the messages of an app: the parsed reply of `sync_detailed`, None for an error status."""
    return sync_detailed(
        client=client,
        template_id=template_id,
        limit=limit,
        offset=offset,
        kind=kind,
        time_offset=time_offset,
        app_id=app_id,
    ).parsed


def asyncio_detailed(
    *,
    client: AsyncOneSignal,
    template_id: str | None = None,
    limit: int | None = None,
    offset: int | None = None,
    kind: NotificationOrigin | int | None = None,
    time_offset: str | None = None,
    app_id: str | None = None,
) -> Coroutine[Any, Any, Response[NotificationSlice]]:
    """List the messages of an app.

    Shows one page of the app's messages with their delivery figures. Messages of journeys are
    not among them. Page with `offset`, or with `time_offset` to go on where an earlier
    listing ended; never with both.

    Key: the app's REST API key (`rest_api_key`).

    Notes:
        Availability: Messages created through the API can be read for 30 days, those from the
        dashboard as long as the app exists.
        Limit: Reads like this one are limited to one per second and app; after a pause, up to
        10 may come at once.

    Args:
        template_id: Only messages made from this template.
        limit: How many messages a page holds, 1 to 50; 50 if not given.
        offset: How many messages to skip, the newest (by `queued_at`) first. Not together
            with `time_offset`.
        kind: Only messages of one origin.
        time_offset: Only messages after this point, in ascending order of `send_after`: a
            moment in ISO 8601 that is itself left out, or the `next_time_offset` of an
            earlier page. The listing has ended when a page comes back empty.
        app_id: The app to act on instead of the client's own.

    Returns:
        The status, the headers and the raw body, with the parsed reply of a success in
        `parsed`.

    Raises:
        OneSignalError: The call was refused before it was sent, or failed on the way. An
            error status raises nothing here.

    Source: GET /notifications
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


def asyncio(
    *,
    client: AsyncOneSignal,
    template_id: str | None = None,
    limit: int | None = None,
    offset: int | None = None,
    kind: NotificationOrigin | int | None = None,
    time_offset: str | None = None,
    app_id: str | None = None,
) -> Coroutine[Any, Any, NotificationSlice | None]:
    """List the messages of an app: the parsed reply of `asyncio_detailed`, None for an error status."""
    return client._parsed(
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
