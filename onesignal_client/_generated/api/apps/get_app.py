# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.apps import GET_APP as OPERATION

if TYPE_CHECKING:
    from collections.abc import Coroutine
    from typing import Any

    from ....client import AsyncOneSignal, OneSignal
    from ....response import Response
    from ...models import App, AppView


def sync_detailed(
    *,
    client: OneSignal,
    view: AppView | str | None = None,
    app_id: str | None = None,
) -> Response[App]:
    """Get an app.

    Returns the settings and subscription counts of one app. The organization's key and the
    app's own are both accepted.

    Key: the organization's API key or the app's REST API key (`organization_api_key` or `rest_api_key`).

    Notes:
        Advice: The app may come with push credentials. Keep the reply out of logs and
        recordings.

    Args:
        view: `config` leaves out `players` and `messageable_players`, which makes the
            reply faster.
        app_id: The app to act on instead of the client's own.

    Returns:
        The status, the headers and the raw body, with the parsed reply of a success in
        `parsed`.

    Raises:
        OneSignalError: The call was refused before it was sent, or failed on the way. An
            error status raises nothing here.

    Source: GET /apps/{app_id}
    """
    return client._send(
        OPERATION,
        query={
            "view": view,
        },
        app_id=app_id,
    )


def sync(
    *,
    client: OneSignal,
    view: AppView | str | None = None,
    app_id: str | None = None,
) -> App | None:
    """Get an app: the parsed reply of `sync_detailed`, None for an error status."""
    return sync_detailed(
        client=client,
        view=view,
        app_id=app_id,
    ).parsed


def asyncio_detailed(
    *,
    client: AsyncOneSignal,
    view: AppView | str | None = None,
    app_id: str | None = None,
) -> Coroutine[Any, Any, Response[App]]:
    """Get an app.

    Returns the settings and subscription counts of one app. The organization's key and the
    app's own are both accepted.

    Key: the organization's API key or the app's REST API key (`organization_api_key` or `rest_api_key`).

    Notes:
        Advice: The app may come with push credentials. Keep the reply out of logs and
        recordings.

    Args:
        view: `config` leaves out `players` and `messageable_players`, which makes the
            reply faster.
        app_id: The app to act on instead of the client's own.

    Returns:
        The status, the headers and the raw body, with the parsed reply of a success in
        `parsed`.

    Raises:
        OneSignalError: The call was refused before it was sent, or failed on the way. An
            error status raises nothing here.

    Source: GET /apps/{app_id}
    """
    return client._send(
        OPERATION,
        query={
            "view": view,
        },
        app_id=app_id,
    )


def asyncio(
    *,
    client: AsyncOneSignal,
    view: AppView | str | None = None,
    app_id: str | None = None,
) -> Coroutine[Any, Any, App | None]:
    """Get an app: the parsed reply of `asyncio_detailed`, None for an error status."""
    return client._parsed(
        OPERATION,
        query={
            "view": view,
        },
        app_id=app_id,
    )
