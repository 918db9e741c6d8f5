# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.api_keys import CREATE_API_KEY as OPERATION

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import Any

    from ....client import AsyncOneSignal, OneSignal
    from ....response import Response
    from ...models import CreateApiKeyRequest, CreateApiKeyResponse


def sync_detailed(
    *,
    client: OneSignal,
    body: CreateApiKeyRequest | Mapping[str, Any],
    app_id: str | None = None,
) -> Response[CreateApiKeyResponse]:
    """Create an API key.

    Creates a REST API key for the app, open to every address unless you limit it to an
    allowlist.

    Key: the organization's API key (`organization_api_key`).

    Notes:
        Limit: An app can have up to 16 API keys.
        Advice: The key itself is in this reply only and cannot be read again. Store it at
        once, and keep the reply out of logs and recordings.

    Args:
        body: The key's name and the addresses that may use it.
        app_id: The app to act on instead of the client's own.

    Returns:
        The status, the headers and the raw body, with the parsed reply of a success in
        `parsed`.

    Raises:
        OneSignalError: The call was refused before it was sent, or failed on the way. An
            error status raises nothing here.

    Source: POST /apps/{app_id}/auth/tokens
    """
    return client._send(
        OPERATION,
        body=body,
        app_id=app_id,
    )


def sync(
    *,
    client: OneSignal,
    body: CreateApiKeyRequest | Mapping[str, Any],
    app_id: str | None = None,
) -> CreateApiKeyResponse | None:
    """Create an API key: the parsed reply of `sync_detailed`, None for an error status."""
    return sync_detailed(
        client=client,
        body=body,
        app_id=app_id,
    ).parsed


def asyncio_detailed(
    *,
    client: AsyncOneSignal,
    body: CreateApiKeyRequest | Mapping[str, Any],
    app_id: str | None = None,
) -> Coroutine[Any, Any, Response[CreateApiKeyResponse]]:
    """Create an API key.

    Creates a REST API key for the app, open to every address unless you limit it to an
    allowlist.

    Key: the organization's API key (`organization_api_key`).

    Notes:
        Limit: An app can have up to 16 API keys.
        Advice: The key itself is in this reply only and cannot be read again. Store it at
        once, and keep the reply out of logs and recordings.

    Args:
        body: The key's name and the addresses that may use it.
        app_id: The app to act on instead of the client's own.

    Returns:
        The status, the headers and the raw body, with the parsed reply of a success in
        `parsed`.

    Raises:
        OneSignalError: The call was refused before it was sent, or failed on the way. An
            error status raises nothing here.

    Source: POST /apps/{app_id}/auth/tokens
    """
    return client._send(
        OPERATION,
        body=body,
        app_id=app_id,
    )


def asyncio(
    *,
    client: AsyncOneSignal,
    body: CreateApiKeyRequest | Mapping[str, Any],
    app_id: str | None = None,
) -> Coroutine[Any, Any, CreateApiKeyResponse | None]:
    """Create an API key: the parsed reply of `asyncio_detailed`, None for an error status."""
    return client._parsed(
        OPERATION,
        body=body,
        app_id=app_id,
    )
