# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.api_keys import VIEW_API_KEYS as OPERATION

if TYPE_CHECKING:
    from ....client import AsyncOneSignal, OneSignal
    from ....response import Response
    from ...models import ApiKeyList


def sync(
    *,
    client: OneSignal,
    app_id: str | None = None,
) -> ApiKeyList:
    """List the API keys of an app.

    As `api_keys.list`.

    Args:
        app_id: The app to act on instead of the client's own.
    """
    return client._call(
        OPERATION,
        app_id=app_id,
    )


def sync_detailed(
    *,
    client: OneSignal,
    app_id: str | None = None,
) -> Response[ApiKeyList]:
    """List the API keys of an app.

    As `api_keys.list`, but any status comes back, with its headers and its body.

    Args:
        app_id: The app to act on instead of the client's own.
    """
    return client._send(
        OPERATION,
        app_id=app_id,
    )


async def asyncio(
    *,
    client: AsyncOneSignal,
    app_id: str | None = None,
) -> ApiKeyList:
    """List the API keys of an app.

    As `api_keys.list`.

    Args:
        app_id: The app to act on instead of the client's own.
    """
    return await client._call(
        OPERATION,
        app_id=app_id,
    )


async def asyncio_detailed(
    *,
    client: AsyncOneSignal,
    app_id: str | None = None,
) -> Response[ApiKeyList]:
    """List the API keys of an app.

    As `api_keys.list`, but any status comes back, with its headers and its body.

    Args:
        app_id: The app to act on instead of the client's own.
    """
    return await client._send(
        OPERATION,
        app_id=app_id,
    )
