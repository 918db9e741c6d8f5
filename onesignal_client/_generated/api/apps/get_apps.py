# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.apps import GET_APPS as OPERATION

if TYPE_CHECKING:
    from collections.abc import Coroutine
    from typing import Any

    from ....client import AsyncOneSignal, OneSignal
    from ....response import Response
    from ...models import App


def sync_detailed(
    *,
    client: OneSignal,
) -> Response[list[App]]:
    """List your apps.

    Returns all the apps that the organization key can see, each with its settings and
    subscription counts. There are no pages: the reply is one plain list.

    Key: the organization's API key (`organization_api_key`).

    Notes:
        Availability: Not available to organizations with more than 1,000 apps, which get a
        400.
        Advice: The apps may come with push credentials. Keep the reply out of logs and
        recordings.

    Returns:
        The status, the headers and the raw body, with the parsed reply of a success in
        `parsed`.

    Raises:
        OneSignalError: The call was refused before it was sent, or failed on the way. An
            error status raises nothing here.

    Source: GET /apps
    """
    return client._send(
        OPERATION,
    )


def sync(
    *,
    client: OneSignal,
) -> list[App] | None:
    """List your apps: the parsed reply of `sync_detailed`, None for an error status."""
    return sync_detailed(
        client=client,
    ).parsed


def asyncio_detailed(
    *,
    client: AsyncOneSignal,
) -> Coroutine[Any, Any, Response[list[App]]]:
    """List your apps.

    Returns all the apps that the organization key can see, each with its settings and
    subscription counts. There are no pages: the reply is one plain list.

    Key: the organization's API key (`organization_api_key`).

    Notes:
        Availability: Not available to organizations with more than 1,000 apps, which get a
        400.
        Advice: The apps may come with push credentials. Keep the reply out of logs and
        recordings.

    Returns:
        The status, the headers and the raw body, with the parsed reply of a success in
        `parsed`.

    Raises:
        OneSignalError: The call was refused before it was sent, or failed on the way. An
            error status raises nothing here.

    Source: GET /apps
    """
    return client._send(
        OPERATION,
    )


def asyncio(
    *,
    client: AsyncOneSignal,
) -> Coroutine[Any, Any, list[App] | None]:
    """List your apps: the parsed reply of `asyncio_detailed`, None for an error status."""
    return client._parsed(
        OPERATION,
    )
