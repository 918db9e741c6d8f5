# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.subscriptions import EXPORT_SUBSCRIPTIONS as OPERATION

if TYPE_CHECKING:
    from ....client import AsyncOneSignal, OneSignal
    from ....response import Response
    from ...models import ExportSubscriptionsRequest, ExportSubscriptionsResponse
    from ...params import ExportSubscriptionsParams


def sync(
    *,
    client: OneSignal,
    body: ExportSubscriptionsRequest | ExportSubscriptionsParams | None = None,
    app_id: str | None = None,
) -> ExportSubscriptionsResponse:
    """Export subscriptions as CSV.

    As `subscriptions.export`.

    Args:
        body: Which subscriptions and which additional columns; without a body, the
            usual columns of all.
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
    body: ExportSubscriptionsRequest | ExportSubscriptionsParams | None = None,
    app_id: str | None = None,
) -> Response[ExportSubscriptionsResponse]:
    """Export subscriptions as CSV.

    As `subscriptions.export`, but any status comes back, with its headers and its body.

    Args:
        body: Which subscriptions and which additional columns; without a body, the
            usual columns of all.
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
    body: ExportSubscriptionsRequest | ExportSubscriptionsParams | None = None,
    app_id: str | None = None,
) -> ExportSubscriptionsResponse:
    """Export subscriptions as CSV.

    As `subscriptions.export`.

    Args:
        body: Which subscriptions and which additional columns; without a body, the
            usual columns of all.
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
    body: ExportSubscriptionsRequest | ExportSubscriptionsParams | None = None,
    app_id: str | None = None,
) -> Response[ExportSubscriptionsResponse]:
    """Export subscriptions as CSV.

    As `subscriptions.export`, but any status comes back, with its headers and its body.

    Args:
        body: Which subscriptions and which additional columns; without a body, the
            usual columns of all.
        app_id: The app to act on instead of the client's own.
    """
    return await client._send(
        OPERATION,
        body=body,
        app_id=app_id,
    )
