# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.templates import COPY_TEMPLATE_TO_APP as OPERATION

if TYPE_CHECKING:
    from ....client import AsyncOneSignal, OneSignal
    from ....response import Response
    from ...models import CopyTemplateRequest, CopyTemplateResponse
    from ...params import CopyTemplateParams


def sync(
    template_id: str,
    *,
    client: OneSignal,
    body: CopyTemplateRequest | CopyTemplateParams,
    app_id: str | None = None,
) -> CopyTemplateResponse:
    """Copy a template to another app.

    As `templates.copy_to_app`.

    Args:
        template_id: The template's id, a UUID.
        body: Where the copy goes.
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
    body: CopyTemplateRequest | CopyTemplateParams,
    app_id: str | None = None,
) -> Response[CopyTemplateResponse]:
    """Copy a template to another app.

    As `templates.copy_to_app`, but any status comes back, with its headers and its body.

    Args:
        template_id: The template's id, a UUID.
        body: Where the copy goes.
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
    body: CopyTemplateRequest | CopyTemplateParams,
    app_id: str | None = None,
) -> CopyTemplateResponse:
    """Copy a template to another app.

    As `templates.copy_to_app`.

    Args:
        template_id: The template's id, a UUID.
        body: Where the copy goes.
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
    body: CopyTemplateRequest | CopyTemplateParams,
    app_id: str | None = None,
) -> Response[CopyTemplateResponse]:
    """Copy a template to another app.

    As `templates.copy_to_app`, but any status comes back, with its headers and its body.

    Args:
        template_id: The template's id, a UUID.
        body: Where the copy goes.
        app_id: The app to act on instead of the client's own.
    """
    return await client._send(
        OPERATION,
        path=(template_id,),
        body=body,
        app_id=app_id,
    )
