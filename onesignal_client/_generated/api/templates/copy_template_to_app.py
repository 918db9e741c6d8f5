# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.templates import COPY_TEMPLATE_TO_APP as OPERATION

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import Any

    from ....client import AsyncOneSignal, OneSignal
    from ....response import Response
    from ...models import CopyTemplateRequest, TemplateResource


def sync_detailed(
    template_id: str,
    *,
    client: OneSignal,
    body: CopyTemplateRequest | Mapping[str, Any],
    app_id: str | None = None,
) -> Response[TemplateResource]:
    """Copy a template to another app.

    Puts a copy of the template, with an id of its own, into another app of the same
    organization. Later changes to either one do not reach the other.

    Key: the organization's API key (`organization_api_key`).

    Notes:
        Advice: This is the one template call that takes the organization key, whose owner
        must be an administrator of both apps.

    Args:
        template_id: The template's id, a UUID.
        body: Where the copy goes.
        app_id: The app to act on instead of the client's own.

    Returns:
        The status, the headers and the raw body, with the parsed reply of a success in
        `parsed`.

    Raises:
        OneSignalError: The call was refused before it was sent, or failed on the way. An
            error status raises nothing here.

    Source: POST /templates/{template_id}/copy_to_app
    """
    return client._send(
        OPERATION,
        path=(template_id,),
        body=body,
        app_id=app_id,
    )


def sync(
    template_id: str,
    *,
    client: OneSignal,
    body: CopyTemplateRequest | Mapping[str, Any],
    app_id: str | None = None,
) -> TemplateResource | None:
    """Copy a template to another app: the parsed reply of `sync_detailed`, None for an error status."""
    return sync_detailed(
        template_id,
        client=client,
        body=body,
        app_id=app_id,
    ).parsed


def asyncio_detailed(
    template_id: str,
    *,
    client: AsyncOneSignal,
    body: CopyTemplateRequest | Mapping[str, Any],
    app_id: str | None = None,
) -> Coroutine[Any, Any, Response[TemplateResource]]:
    """Copy a template to another app.

    Puts a copy of the template, with an id of its own, into another app of the same
    organization. Later changes to either one do not reach the other.

    Key: the organization's API key (`organization_api_key`).

    Notes:
        Advice: This is the one template call that takes the organization key, whose owner
        must be an administrator of both apps.

    Args:
        template_id: The template's id, a UUID.
        body: Where the copy goes.
        app_id: The app to act on instead of the client's own.

    Returns:
        The status, the headers and the raw body, with the parsed reply of a success in
        `parsed`.

    Raises:
        OneSignalError: The call was refused before it was sent, or failed on the way. An
            error status raises nothing here.

    Source: POST /templates/{template_id}/copy_to_app
    """
    return client._send(
        OPERATION,
        path=(template_id,),
        body=body,
        app_id=app_id,
    )


def asyncio(
    template_id: str,
    *,
    client: AsyncOneSignal,
    body: CopyTemplateRequest | Mapping[str, Any],
    app_id: str | None = None,
) -> Coroutine[Any, Any, TemplateResource | None]:
    """Copy a template to another app: the parsed reply of `asyncio_detailed`, None for an error status."""
    return client._parsed(
        OPERATION,
        path=(template_id,),
        body=body,
        app_id=app_id,
    )
