# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.custom_events import CREATE_CUSTOM_EVENTS as OPERATION

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import Any

    from ....client import AsyncOneSignal, OneSignal
    from ....response import Response
    from ...models import CustomEventsRequest, CustomEventsResponse


def sync_detailed(
    *,
    client: OneSignal,
    body: CustomEventsRequest | Mapping[str, Any],
    app_id: str | None = None,
) -> Response[CustomEventsResponse]:
    """Record things that users did.

    Records named events of users, which can start journeys or let waiting users go on. A 2xx
    reply may still name single events that were not taken, usually because no user has the
    given id; all others count. A 401 or 429 of this endpoint may have an empty plain-text
    body. Sources give 200 (official SDK) or 202 (documentation) as the status of success.

    Key: the app's REST API key (`rest_api_key`).

    Notes:
        Plan: Custom events are part of the paid plans; the free plan has none.
        Limit: At most 2,024 bytes per event, 1 MB per request and 128 characters per event
        name.
        Limit: The endpoint has a rate limit of its own, whose value is not published.
        Timing: Repeated idempotency keys are recognized for about 4 hours, on a best-effort
        basis, according to the page of this endpoint; the page on idempotency speaks of 30
        days. Rely on the 4 hours.
        Advice: After a reply with `errors`, send only the events listed there again; after a
        5xx, send all of them. Keep the idempotency key of each event in both cases. The
        client adds a key to each event that has none, and repeats under it. Give your own
        keys to send events again yourself.

    Args:
        body: The events to record.
        app_id: The app to act on instead of the client's own.

    Returns:
        The status, the headers and the raw body, with the parsed reply of a success in
        `parsed`.

    Raises:
        OneSignalError: The call was refused before it was sent, or failed on the way. An
            error status raises nothing here.

    Source: POST /apps/{app_id}/custom_events
    """
    return client._send(
        OPERATION,
        body=body,
        app_id=app_id,
    )


def sync(
    *,
    client: OneSignal,
    body: CustomEventsRequest | Mapping[str, Any],
    app_id: str | None = None,
) -> CustomEventsResponse | None:
    """Record things that users did: the parsed reply of `sync_detailed`, None for an error status."""
    return sync_detailed(
        client=client,
        body=body,
        app_id=app_id,
    ).parsed


def asyncio_detailed(
    *,
    client: AsyncOneSignal,
    body: CustomEventsRequest | Mapping[str, Any],
    app_id: str | None = None,
) -> Coroutine[Any, Any, Response[CustomEventsResponse]]:
    """Record things that users did.

    Records named events of users, which can start journeys or let waiting users go on. A 2xx
    reply may still name single events that were not taken, usually because no user has the
    given id; all others count. A 401 or 429 of this endpoint may have an empty plain-text
    body. Sources give 200 (official SDK) or 202 (documentation) as the status of success.

    Key: the app's REST API key (`rest_api_key`).

    Notes:
        Plan: Custom events are part of the paid plans; the free plan has none.
        Limit: At most 2,024 bytes per event, 1 MB per request and 128 characters per event
        name.
        Limit: The endpoint has a rate limit of its own, whose value is not published.
        Timing: Repeated idempotency keys are recognized for about 4 hours, on a best-effort
        basis, according to the page of this endpoint; the page on idempotency speaks of 30
        days. Rely on the 4 hours.
        Advice: After a reply with `errors`, send only the events listed there again; after a
        5xx, send all of them. Keep the idempotency key of each event in both cases. The
        client adds a key to each event that has none, and repeats under it. Give your own
        keys to send events again yourself.

    Args:
        body: The events to record.
        app_id: The app to act on instead of the client's own.

    Returns:
        The status, the headers and the raw body, with the parsed reply of a success in
        `parsed`.

    Raises:
        OneSignalError: The call was refused before it was sent, or failed on the way. An
            error status raises nothing here.

    Source: POST /apps/{app_id}/custom_events
    """
    return client._send(
        OPERATION,
        body=body,
        app_id=app_id,
    )


def asyncio(
    *,
    client: AsyncOneSignal,
    body: CustomEventsRequest | Mapping[str, Any],
    app_id: str | None = None,
) -> Coroutine[Any, Any, CustomEventsResponse | None]:
    """Record things that users did: the parsed reply of `asyncio_detailed`, None for an error status."""
    return client._parsed(
        OPERATION,
        body=body,
        app_id=app_id,
    )
