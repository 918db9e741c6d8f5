# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.apps import CREATE_APP as OPERATION

if TYPE_CHECKING:
    from ....client import AsyncOneSignal, OneSignal
    from ....response import Response
    from ...models import App
    from ...params import AppParams


def sync(
    *,
    client: OneSignal,
    body: App | AppParams,
) -> App:
    """Create an app.

    As `apps.create`.

    Args:
        body: The new app. It needs `name` and `organization_id`; fields that
            OneSignal sets are ignored.
    """
    return client._call(
        OPERATION,
        body=body,
    )


def sync_detailed(
    *,
    client: OneSignal,
    body: App | AppParams,
) -> Response[App]:
    """Create an app.

    As `apps.create`, but any status comes back, with its headers and its body.

    Args:
        body: The new app. It needs `name` and `organization_id`; fields that
            OneSignal sets are ignored.
    """
    return client._send(
        OPERATION,
        body=body,
    )


async def asyncio(
    *,
    client: AsyncOneSignal,
    body: App | AppParams,
) -> App:
    """Create an app.

    As `apps.create`.

    Args:
        body: The new app. It needs `name` and `organization_id`; fields that
            OneSignal sets are ignored.
    """
    return await client._call(
        OPERATION,
        body=body,
    )


async def asyncio_detailed(
    *,
    client: AsyncOneSignal,
    body: App | AppParams,
) -> Response[App]:
    """Create an app.

    As `apps.create`, but any status comes back, with its headers and its body.

    Args:
        body: The new app. It needs `name` and `organization_id`; fields that
            OneSignal sets are ignored.
    """
    return await client._send(
        OPERATION,
        body=body,
    )
