# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.custom_events import CREATE_CUSTOM_EVENTS as OPERATION

if TYPE_CHECKING:
    from ....client import AsyncOneSignal, OneSignal
    from ....response import Response
    from ...models import CustomEventsRequest, CustomEventsResponse
    from ...params import CustomEventsParams


def sync(
    *,
    client: OneSignal,
    body: CustomEventsRequest | CustomEventsParams,
    app_id: str | None = None,
) -> CustomEventsResponse:
    """Record things that users did.

    As `custom_events.create`.

    Args:
        body: The events to record.
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
    body: CustomEventsRequest | CustomEventsParams,
    app_id: str | None = None,
) -> Response[CustomEventsResponse]:
    """Record things that users did.

    As `custom_events.create`, but any status comes back, with its headers and its body.

    Args:
        body: The events to record.
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
    body: CustomEventsRequest | CustomEventsParams,
    app_id: str | None = None,
) -> CustomEventsResponse:
    """Record things that users did.

    As `custom_events.create`.

    Args:
        body: The events to record.
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
    body: CustomEventsRequest | CustomEventsParams,
    app_id: str | None = None,
) -> Response[CustomEventsResponse]:
    """Record things that users did.

    As `custom_events.create`, but any status comes back, with its headers and its body.

    Args:
        body: The events to record.
        app_id: The app to act on instead of the client's own.
    """
    return await client._send(
        OPERATION,
        body=body,
        app_id=app_id,
    )
