# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.apps import UPDATE_APP as OPERATION

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import Any

    from ....client import AsyncOneSignal, OneSignal
    from ....response import Response
    from ...models import App


def sync_detailed(
    *,
    client: OneSignal,
    body: App | Mapping[str, Any],
    app_id: str | None = None,
) -> Response[App]:
    """Update an app.

    Changes the name or the platform settings of an app. Settings that the body leaves out
    stay as they are.

    Key: the organization's API key (`organization_api_key`).

    Notes:
        Advice: Some platforms, such as Safari, take a change only with all their settings in
        the same request, even the unchanged ones.
        Advice: Another `organization_id` moves the app there; an empty one moves it to a new
        organization. Leave the field out to keep the app where it is.

    Args:
        body: The settings to change; fields that OneSignal sets are ignored.
        app_id: The app to act on instead of the client's own.

    Returns:
        The status, the headers and the raw body, with the parsed reply of a success in
        `parsed`.

    Raises:
        OneSignalError: The call was refused before it was sent, or failed on the way. An
            error status raises nothing here.

    Source: PUT /apps/{app_id}
    """
    return client._send(
        OPERATION,
        body=body,
        app_id=app_id,
    )


def sync(
    *,
    client: OneSignal,
    body: App | Mapping[str, Any],
    app_id: str | None = None,
) -> App | None:
    """Update an app: the parsed reply of `sync_detailed`, None for an error status."""
    return sync_detailed(
        client=client,
        body=body,
        app_id=app_id,
    ).parsed


def asyncio_detailed(
    *,
    client: AsyncOneSignal,
    body: App | Mapping[str, Any],
    app_id: str | None = None,
) -> Coroutine[Any, Any, Response[App]]:
    """Update an app.

    Changes the name or the platform settings of an app. Settings that the body leaves out
    stay as they are.

    Key: the organization's API key (`organization_api_key`).

    Notes:
        Advice: Some platforms, such as Safari, take a change only with all their settings in
        the same request, even the unchanged ones.
        Advice: Another `organization_id` moves the app there; an empty one moves it to a new
        organization. Leave the field out to keep the app where it is.

    Args:
        body: The settings to change; fields that OneSignal sets are ignored.
        app_id: The app to act on instead of the client's own.

    Returns:
        The status, the headers and the raw body, with the parsed reply of a success in
        `parsed`.

    Raises:
        OneSignalError: The call was refused before it was sent, or failed on the way. An
            error status raises nothing here.

    Source: PUT /apps/{app_id}
    """
    return client._send(
        OPERATION,
        body=body,
        app_id=app_id,
    )


def asyncio(
    *,
    client: AsyncOneSignal,
    body: App | Mapping[str, Any],
    app_id: str | None = None,
) -> Coroutine[Any, Any, App | None]:
    """Update an app: the parsed reply of `asyncio_detailed`, None for an error status."""
    return client._parsed(
        OPERATION,
        body=body,
        app_id=app_id,
    )
