# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.api_keys import ROTATE_API_KEY as OPERATION

if TYPE_CHECKING:
    from ....client import AsyncOneSignal, OneSignal
    from ....response import Response
    from ...models import CreateApiKeyResponse


def sync(
    token_id: str,
    *,
    client: OneSignal,
    app_id: str | None = None,
) -> CreateApiKeyResponse:
    """Replace the secret of an API key.

    As `api_keys.rotate`.

    Args:
        token_id: The id of the API key (not the secret itself).
        app_id: The app to act on instead of the client's own.
    """
    return client._call(
        OPERATION,
        path=(token_id,),
        app_id=app_id,
    )


def sync_detailed(
    token_id: str,
    *,
    client: OneSignal,
    app_id: str | None = None,
) -> Response[CreateApiKeyResponse]:
    """Replace the secret of an API key.

    As `api_keys.rotate`, but any status comes back, with its headers and its body.

    Args:
        token_id: The id of the API key (not the secret itself).
        app_id: The app to act on instead of the client's own.
    """
    return client._send(
        OPERATION,
        path=(token_id,),
        app_id=app_id,
    )


async def asyncio(
    token_id: str,
    *,
    client: AsyncOneSignal,
    app_id: str | None = None,
) -> CreateApiKeyResponse:
    """Replace the secret of an API key.

    As `api_keys.rotate`.

    Args:
        token_id: The id of the API key (not the secret itself).
        app_id: The app to act on instead of the client's own.
    """
    return await client._call(
        OPERATION,
        path=(token_id,),
        app_id=app_id,
    )


async def asyncio_detailed(
    token_id: str,
    *,
    client: AsyncOneSignal,
    app_id: str | None = None,
) -> Response[CreateApiKeyResponse]:
    """Replace the secret of an API key.

    As `api_keys.rotate`, but any status comes back, with its headers and its body.

    Args:
        token_id: The id of the API key (not the secret itself).
        app_id: The app to act on instead of the client's own.
    """
    return await client._send(
        OPERATION,
        path=(token_id,),
        app_id=app_id,
    )
