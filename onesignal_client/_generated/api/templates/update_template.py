# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.templates import UPDATE_TEMPLATE as OPERATION

if TYPE_CHECKING:
    from ....client import AsyncOneSignal, OneSignal
    from ....response import Response
    from ...models import Template, UpdateTemplateRequest
    from ...params import UpdateTemplateParams


def sync(
    template_id: str,
    *,
    client: OneSignal,
    body: UpdateTemplateRequest | UpdateTemplateParams,
    app_id: str | None = None,
) -> Template:
    """Update a template.

    As `templates.update`.

    Args:
        template_id: The template's id, a UUID.
        body: What to change. Other properties of a message of the same channel may be
            added under their own names.
        app_id: The app to act on instead of the client's own.
    """
    return client._call(
        OPERATION,
        path=(template_id,),
        body=body,
        app_id=app_id,
    )


def sync_detailed(
    template_id: str,
    *,
    client: OneSignal,
    body: UpdateTemplateRequest | UpdateTemplateParams,
    app_id: str | None = None,
) -> Response[Template]:
    """Update a template.

    As `templates.update`, but any status comes back, with its headers and its body.

    Args:
        template_id: The template's id, a UUID.
        body: What to change. Other properties of a message of the same channel may be
            added under their own names.
        app_id: The app to act on instead of the client's own.
    """
    return client._send(
        OPERATION,
        path=(template_id,),
        body=body,
        app_id=app_id,
    )


async def asyncio(
    template_id: str,
    *,
    client: AsyncOneSignal,
    body: UpdateTemplateRequest | UpdateTemplateParams,
    app_id: str | None = None,
) -> Template:
    """Update a template.

    As `templates.update`.

    Args:
        template_id: The template's id, a UUID.
        body: What to change. Other properties of a message of the same channel may be
            added under their own names.
        app_id: The app to act on instead of the client's own.
    """
    return await client._call(
        OPERATION,
        path=(template_id,),
        body=body,
        app_id=app_id,
    )


async def asyncio_detailed(
    template_id: str,
    *,
    client: AsyncOneSignal,
    body: UpdateTemplateRequest | UpdateTemplateParams,
    app_id: str | None = None,
) -> Response[Template]:
    """Update a template.

    As `templates.update`, but any status comes back, with its headers and its body.

    Args:
        template_id: The template's id, a UUID.
        body: What to change. Other properties of a message of the same channel may be
            added under their own names.
        app_id: The app to act on instead of the client's own.
    """
    return await client._send(
        OPERATION,
        path=(template_id,),
        body=body,
        app_id=app_id,
    )
