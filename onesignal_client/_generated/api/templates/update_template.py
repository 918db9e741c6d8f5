# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.templates import UPDATE_TEMPLATE as OPERATION

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import Any

    from ....client import AsyncOneSignal, OneSignal
    from ....response import Response
    from ...models import TemplateResource, UpdateTemplateRequest


def sync_detailed(
    template_id: str,
    *,
    client: OneSignal,
    body: UpdateTemplateRequest | Mapping[str, Any],
    app_id: str | None = None,
) -> Response[TemplateResource]:
    """Update a template.

    Changes a template. The API and the dashboard use the new content at once.

    Key: the app's REST API key (`rest_api_key`).

    Args:
        template_id: The template's id, a UUID.
        body: What to change. Other properties of a message of the same channel may be
            added under their own names.
        app_id: The app to act on instead of the client's own.

    Returns:
        The status, the headers and the raw body, with the parsed reply of a success in
        `parsed`.

    Raises:
        OneSignalError: The call was refused before it was sent, or failed on the way. An
            error status raises nothing here.

    Source: PATCH /templates/{template_id}
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
    body: UpdateTemplateRequest | Mapping[str, Any],
    app_id: str | None = None,
) -> TemplateResource | None:
    """Update a template: the parsed reply of `sync_detailed`, None for an error status."""
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
    body: UpdateTemplateRequest | Mapping[str, Any],
    app_id: str | None = None,
) -> Coroutine[Any, Any, Response[TemplateResource]]:
    """Update a template.

    Changes a template. The API and the dashboard use the new content at once.

    Key: the app's REST API key (`rest_api_key`).

    Args:
        template_id: The template's id, a UUID.
        body: What to change. Other properties of a message of the same channel may be
            added under their own names.
        app_id: The app to act on instead of the client's own.

    Returns:
        The status, the headers and the raw body, with the parsed reply of a success in
        `parsed`.

    Raises:
        OneSignalError: The call was refused before it was sent, or failed on the way. An
            error status raises nothing here.

    Source: PATCH /templates/{template_id}
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
    body: UpdateTemplateRequest | Mapping[str, Any],
    app_id: str | None = None,
) -> Coroutine[Any, Any, TemplateResource | None]:
    """Update a template: the parsed reply of `asyncio_detailed`, None for an error status."""
    return client._parsed(
        OPERATION,
        path=(template_id,),
        body=body,
        app_id=app_id,
    )
