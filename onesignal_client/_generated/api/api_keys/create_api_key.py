# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.api_keys import CREATE_API_KEY as OPERATION

if TYPE_CHECKING:
    from ....client import AsyncOneSignal, OneSignal
    from ....response import Response
    from ...models import CreateApiKeyRequest, CreateApiKeyResponse
    from ...params import CreateApiKeyParams


def sync(
    *,
    client: OneSignal,
    body: CreateApiKeyRequest | CreateApiKeyParams,
    app_id: str | None = None,
) -> CreateApiKeyResponse:
    """Create an API key.

    As `api_keys.create`.

    Args:
        body: The key's name and the addresses that may use it.
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
    body: CreateApiKeyRequest | CreateApiKeyParams,
    app_id: str | None = None,
) -> Response[CreateApiKeyResponse]:
    """Create an API key.

    As `api_keys.create`, but any status comes back, with its headers and its body.

    Args:
        body: The key's name and the addresses that may use it.
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
    body: CreateApiKeyRequest | CreateApiKeyParams,
    app_id: str | None = None,
) -> CreateApiKeyResponse:
    """Create an API key.

    As `api_keys.create`.

    Args:
        body: The key's name and the addresses that may use it.
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
    body: CreateApiKeyRequest | CreateApiKeyParams,
    app_id: str | None = None,
) -> Response[CreateApiKeyResponse]:
    """Create an API key.

    As `api_keys.create`, but any status comes back, with its headers and its body.

    Args:
        body: The key's name and the addresses that may use it.
        app_id: The app to act on instead of the client's own.
    """
    return await client._send(
        OPERATION,
        body=body,
        app_id=app_id,
    )
