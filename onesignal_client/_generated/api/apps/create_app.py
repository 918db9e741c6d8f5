# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.apps import CREATE_APP as OPERATION

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
) -> Response[App]:
    """Create an app.

    Creates an app in an organization, with or without its push credentials. Email and SMS
    cannot be set up here, only in the dashboard.

    Key: the organization's API key (`organization_api_key`).

    Notes:
        Advice: Safari web push needs `safari_apns_p12` and `safari_apns_p12_password` beside
        `safari_site_origin`; empty strings make OneSignal use a certificate of its own.
        Advice: A call that fails without an answer may have created the app all the same.
        List the apps before you repeat it, or you may end up with two.

    Args:
        body: The new app. It needs `name` and `organization_id`; fields that OneSignal
            sets are ignored.

    Returns:
        The status, the headers and the raw body, with the parsed reply of a success in
        `parsed`.

    Raises:
        OneSignalError: The call was refused before it was sent, or failed on the way. An
            error status raises nothing here.

    Source: POST /apps
    """
    return client._send(
        OPERATION,
        body=body,
    )


def sync(
    *,
    client: OneSignal,
    body: App | Mapping[str, Any],
) -> App | None:
    """Create an app: the parsed reply of `sync_detailed`, None for an error status."""
    return sync_detailed(
        client=client,
        body=body,
    ).parsed


def asyncio_detailed(
    *,
    client: AsyncOneSignal,
    body: App | Mapping[str, Any],
) -> Coroutine[Any, Any, Response[App]]:
    """Create an app.

    Creates an app in an organization, with or without its push credentials. Email and SMS
    cannot be set up here, only in the dashboard.

    Key: the organization's API key (`organization_api_key`).

    Notes:
        Advice: Safari web push needs `safari_apns_p12` and `safari_apns_p12_password` beside
        `safari_site_origin`; empty strings make OneSignal use a certificate of its own.
        Advice: A call that fails without an answer may have created the app all the same.
        List the apps before you repeat it, or you may end up with two.

    Args:
        body: The new app. It needs `name` and `organization_id`; fields that OneSignal
            sets are ignored.

    Returns:
        The status, the headers and the raw body, with the parsed reply of a success in
        `parsed`.

    Raises:
        OneSignalError: The call was refused before it was sent, or failed on the way. An
            error status raises nothing here.

    Source: POST /apps
    """
    return client._send(
        OPERATION,
        body=body,
    )


def asyncio(
    *,
    client: AsyncOneSignal,
    body: App | Mapping[str, Any],
) -> Coroutine[Any, Any, App | None]:
    """Create an app: the parsed reply of `asyncio_detailed`, None for an error status."""
    return client._parsed(
        OPERATION,
        body=body,
    )
