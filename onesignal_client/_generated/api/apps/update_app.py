# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.apps import UPDATE_APP as OPERATION

if TYPE_CHECKING:
    from ....client import AsyncOneSignal, OneSignal
    from ....response import Response
    from ...models import App
    from ...params import AppParams


def sync(
    *,
    client: OneSignal,
    body: App | AppParams,
    app_id: str | None = None,
) -> App:
    """Update an app.

    As `apps.update`.

    Args:
        body: The settings to change; fields that OneSignal sets are ignored.
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
    body: App | AppParams,
    app_id: str | None = None,
) -> Response[App]:
    """Update an app.

    As `apps.update`, but any status comes back, with its headers and its body.

    Args:
        body: The settings to change; fields that OneSignal sets are ignored.
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
    body: App | AppParams,
    app_id: str | None = None,
) -> App:
    """Update an app.

    As `apps.update`.

    Args:
        body: The settings to change; fields that OneSignal sets are ignored.
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
    body: App | AppParams,
    app_id: str | None = None,
) -> Response[App]:
    """Update an app.

    As `apps.update`, but any status comes back, with its headers and its body.

    Args:
        body: The settings to change; fields that OneSignal sets are ignored.
        app_id: The app to act on instead of the client's own.
    """
    return await client._send(
        OPERATION,
        body=body,
        app_id=app_id,
    )
