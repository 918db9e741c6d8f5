# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.api_keys import UPDATE_API_KEY as OPERATION

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import Any

    from ....client import AsyncOneSignal, OneSignal
    from ....response import Response
    from ...models import UpdateApiKeyRequest


def sync_detailed(
    token_id: str,
    *,
    client: OneSignal,
    body: UpdateApiKeyRequest | Mapping[str, Any],
    app_id: str | None = None,
) -> Response[dict[str, Any]]:
    """Update an API key.

    Changes the name or the allowlist of a key. The key itself stays the same.

    Key: the organization's API key (`organization_api_key`).

    Args:
        token_id: The id of the API key (not the secret itself).
        body: What to change about the key.
        app_id: The app to act on instead of the client's own.

    Returns:
        The status, the headers and the raw body, with the parsed reply of a success in
        `parsed`.

    Raises:
        OneSignalError: The call was refused before it was sent, or failed on the way. An
            error status raises nothing here.

    Source: PATCH /apps/{app_id}/auth/tokens/{token_id}
    """
    return client._send(
        OPERATION,
        path=(token_id,),
        body=body,
        app_id=app_id,
    )


def sync(
    token_id: str,
    *,
    client: OneSignal,
    body: UpdateApiKeyRequest | Mapping[str, Any],
    app_id: str | None = None,
) -> dict[str, Any] | None:
    """Update an API key: the parsed reply of `sync_detailed`, None for an error status."""
    return sync_detailed(
        token_id,
        client=client,
        body=body,
        app_id=app_id,
    ).parsed


def asyncio_detailed(
    token_id: str,
    *,
    client: AsyncOneSignal,
    body: UpdateApiKeyRequest | Mapping[str, Any],
    app_id: str | None = None,
) -> Coroutine[Any, Any, Response[dict[str, Any]]]:
    """Update an API key.

    Changes the name or the allowlist of a key. The key itself stays the same.

    Key: the organization's API key (`organization_api_key`).

    Args:
        token_id: The id of the API key (not the secret itself).
        body: What to change about the key.
        app_id: The app to act on instead of the client's own.

    Returns:
        The status, the headers and the raw body, with the parsed reply of a success in
        `parsed`.

    Raises:
        OneSignalError: The call was refused before it was sent, or failed on the way. An
            error status raises nothing here.

    Source: PATCH /apps/{app_id}/auth/tokens/{token_id}
    """
    return client._send(
        OPERATION,
        path=(token_id,),
        body=body,
        app_id=app_id,
    )


def asyncio(
    token_id: str,
    *,
    client: AsyncOneSignal,
    body: UpdateApiKeyRequest | Mapping[str, Any],
    app_id: str | None = None,
) -> Coroutine[Any, Any, dict[str, Any] | None]:
    """Update an API key: the parsed reply of `asyncio_detailed`, None for an error status."""
    return client._parsed(
        OPERATION,
        path=(token_id,),
        body=body,
        app_id=app_id,
    )
