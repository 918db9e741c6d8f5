# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.templates import CREATE_TEMPLATE as OPERATION

if TYPE_CHECKING:
    from ....client import AsyncOneSignal, OneSignal
    from ....response import Response
    from ...models import CreateTemplateRequest, Template
    from ...params import CreateTemplateParams


def sync(
    *,
    client: OneSignal,
    body: CreateTemplateRequest | CreateTemplateParams,
    app_id: str | None = None,
) -> Template:
    """Create a template.

    As `templates.create`.

    Args:
        body: The new template. Other properties of a message of the same channel may
            be added under their own names.
        app_id: The app to act on instead of the client's own.
    """
    return client._call(
        OPERATION,
        body=body,
        app_id=app_id,
    )


def sync_detailed(
    *,
    client: OneSignal,
    body: CreateTemplateRequest | CreateTemplateParams,
    app_id: str | None = None,
) -> Response[Template]:
    """Create a template.

    As `templates.create`, but any status comes back, with its headers and its body.

    Args:
        body: The new template. Other properties of a message of the same channel may
            be added under their own names.
        app_id: The app to act on instead of the client's own.
    """
    return client._send(
        OPERATION,
        body=body,
        app_id=app_id,
    )


async def asyncio(
    *,
    client: AsyncOneSignal,
    body: CreateTemplateRequest | CreateTemplateParams,
    app_id: str | None = None,
) -> Template:
    """Create a template.

    As `templates.create`.

    Args:
        body: The new template. Other properties of a message of the same channel may
            be added under their own names.
        app_id: The app to act on instead of the client's own.
    """
    return await client._call(
        OPERATION,
        body=body,
        app_id=app_id,
    )


async def asyncio_detailed(
    *,
    client: AsyncOneSignal,
    body: CreateTemplateRequest | CreateTemplateParams,
    app_id: str | None = None,
) -> Response[Template]:
    """Create a template.

    As `templates.create`, but any status comes back, with its headers and its body.

    Args:
        body: The new template. Other properties of a message of the same channel may
            be added under their own names.
        app_id: The app to act on instead of the client's own.
    """
    return await client._send(
        OPERATION,
        body=body,
        app_id=app_id,
    )
