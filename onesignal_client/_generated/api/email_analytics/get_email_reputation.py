# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.email_analytics import GET_EMAIL_REPUTATION as OPERATION

if TYPE_CHECKING:
    from ....client import AsyncOneSignal, OneSignal
    from ....response import Response
    from ...models import EmailReputationResponse


def sync(
    *,
    client: OneSignal,
    app_id: str | None = None,
) -> EmailReputationResponse:
    """Get bounce and complaint rates of an app.

    As `email_analytics.reputation`.

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
) -> Response[EmailReputationResponse]:
    """Get bounce and complaint rates of an app.

    As `email_analytics.reputation`, but any status comes back, with its headers and its body.

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
) -> EmailReputationResponse:
    """Get bounce and complaint rates of an app.

    As `email_analytics.reputation`.

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
) -> Response[EmailReputationResponse]:
    """Get bounce and complaint rates of an app.

    As `email_analytics.reputation`, but any status comes back, with its headers and its body.

    Args:
        app_id: The app to act on instead of the client's own.
    """
    return await client._send(
        OPERATION,
        app_id=app_id,
    )
