# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.apps import GET_APPS as OPERATION

if TYPE_CHECKING:
    from ....client import AsyncOneSignal, OneSignal
    from ....response import Response
    from ...models import App


def sync(
    *,
    client: OneSignal,
) -> list[App]:
    """List your apps.

    As `apps.list`.
    """
    return client._call(
        OPERATION,
    )


def sync_detailed(
    *,
    client: OneSignal,
) -> Response[list[App]]:
    """List your apps.

    As `apps.list`, but any status comes back, with its headers and its body.
    """
    return client._send(
        OPERATION,
    )


async def asyncio(
    *,
    client: AsyncOneSignal,
) -> list[App]:
    """List your apps.

    As `apps.list`.
    """
    return await client._call(
        OPERATION,
    )


async def asyncio_detailed(
    *,
    client: AsyncOneSignal,
) -> Response[list[App]]:
    """List your apps.

    As `apps.list`, but any status comes back, with its headers and its body.
    """
    return await client._send(
        OPERATION,
    )
