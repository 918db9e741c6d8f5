# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.templates import DELETE_TEMPLATE as OPERATION

if TYPE_CHECKING:
    from ....client import AsyncOneSignal, OneSignal
    from ....response import Response
    from ...models import SuccessResponse


def sync(
    template_id: str,
    *,
    client: OneSignal,
    app_id: str | None = None,
) -> SuccessResponse:
    """Delete a template.

    As `templates.delete`.

    Args:
        template_id: The template's id, a UUID.
        app_id: The app to act on instead of the client's own.
    """
    return client._call(
        OPERATION,
        path=(template_id,),
        app_id=app_id,
    )


def sync_detailed(
    template_id: str,
    *,
    client: OneSignal,
    app_id: str | None = None,
) -> Response[SuccessResponse]:
    """Delete a template.

    As `templates.delete`, but any status comes back, with its headers and its body.

    Args:
        template_id: The template's id, a UUID.
        app_id: The app to act on instead of the client's own.
    """
    return client._send(
        OPERATION,
        path=(template_id,),
        app_id=app_id,
    )


async def asyncio(
    template_id: str,
    *,
    client: AsyncOneSignal,
    app_id: str | None = None,
) -> SuccessResponse:
    """Delete a template.

    As `templates.delete`.

    Args:
        template_id: The template's id, a UUID.
        app_id: The app to act on instead of the client's own.
    """
    return await client._call(
        OPERATION,
        path=(template_id,),
        app_id=app_id,
    )


async def asyncio_detailed(
    template_id: str,
    *,
    client: AsyncOneSignal,
    app_id: str | None = None,
) -> Response[SuccessResponse]:
    """Delete a template.

    As `templates.delete`, but any status comes back, with its headers and its body.

    Args:
        template_id: The template's id, a UUID.
        app_id: The app to act on instead of the client's own.
    """
    return await client._send(
        OPERATION,
        path=(template_id,),
        app_id=app_id,
    )
