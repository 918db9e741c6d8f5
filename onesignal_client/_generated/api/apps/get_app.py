# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.apps import GET_APP as OPERATION

if TYPE_CHECKING:
    from ....client import AsyncOneSignal, OneSignal
    from ....response import Response
    from ...models import App, AppView


def sync(
    *,
    client: OneSignal,
    view: AppView | str | None = None,
    app_id: str | None = None,
) -> App:
    """Get an app.

    As `apps.get`.

    Args:
        view: `config` leaves out `players` and `messageable_players`, which makes the
            reply faster.
        app_id: The app to act on instead of the client's own.
    """
    return client._call(
        OPERATION,
        query={
            "view": view,
        },
        app_id=app_id,
    )


def sync_detailed(
    *,
    client: OneSignal,
    view: AppView | str | None = None,
    app_id: str | None = None,
) -> Response[App]:
    """Get an app.

    As `apps.get`, but any status comes back, with its headers and its body.

    Args:
        view: `config` leaves out `players` and `messageable_players`, which makes the
            reply faster.
        app_id: The app to act on instead of the client's own.
    """
    return client._send(
        OPERATION,
        query={
            "view": view,
        },
        app_id=app_id,
    )


async def asyncio(
    *,
    client: AsyncOneSignal,
    view: AppView | str | None = None,
    app_id: str | None = None,
) -> App:
    """Get an app.

    As `apps.get`.

    Args:
        view: `config` leaves out `players` and `messageable_players`, which makes the
            reply faster.
        app_id: The app to act on instead of the client's own.
    """
    return await client._call(
        OPERATION,
        query={
            "view": view,
        },
        app_id=app_id,
    )


async def asyncio_detailed(
    *,
    client: AsyncOneSignal,
    view: AppView | str | None = None,
    app_id: str | None = None,
) -> Response[App]:
    """Get an app.

    As `apps.get`, but any status comes back, with its headers and its body.

    Args:
        view: `config` leaves out `players` and `messageable_players`, which makes the
            reply faster.
        app_id: The app to act on instead of the client's own.
    """
    return await client._send(
        OPERATION,
        query={
            "view": view,
        },
        app_id=app_id,
    )
