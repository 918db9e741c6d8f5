# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.templates import VIEW_TEMPLATE as OPERATION

if TYPE_CHECKING:
    from collections.abc import Coroutine
    from typing import Any

    from ....client import AsyncOneSignal, OneSignal
    from ....response import Response
    from ...models import TemplateResource


def sync_detailed(
    template_id: str,
    *,
    client: OneSignal,
    app_id: str | None = None,
) -> Response[TemplateResource]:
    """Get a template.

    Returns one template with its content.

    Key: the app's REST API key (`rest_api_key`).

    Notes:
        Limit: Reads like this one are limited to one per second and app; after a pause, up to
        10 may come at once.

    Args:
        template_id: The template's id, a UUID.
        app_id: The app to act on instead of the client's own.

    Returns:
        The status, the headers and the raw body, with the parsed reply of a success in
        `parsed`.

    Raises:
        OneSignalError: The call was refused before it was sent, or failed on the way. An
            error status raises nothing here.

    Source: GET /templates/{template_id}
    """
    return client._send(
        OPERATION,
        path=(template_id,),
        app_id=app_id,
    )


def sync(
    template_id: str,
    *,
    client: OneSignal,
    app_id: str | None = None,
) -> TemplateResource | None:
    """Get a template: the parsed reply of `sync_detailed`, None for an error status."""
    return sync_detailed(
        template_id,
        client=client,
        app_id=app_id,
    ).parsed


def asyncio_detailed(
    template_id: str,
    *,
    client: AsyncOneSignal,
    app_id: str | None = None,
) -> Coroutine[Any, Any, Response[TemplateResource]]:
    """Get a template.

    Returns one template with its content.

    Key: the app's REST API key (`rest_api_key`).

    Notes:
        Limit: Reads like this one are limited to one per second and app; after a pause, up to
        10 may come at once.

    Args:
        template_id: The template's id, a UUID.
        app_id: The app to act on instead of the client's own.

    Returns:
        The status, the headers and the raw body, with the parsed reply of a success in
        `parsed`.

    Raises:
        OneSignalError: The call was refused before it was sent, or failed on the way. An
            error status raises nothing here.

    Source: GET /templates/{template_id}
    """
    return client._send(
        OPERATION,
        path=(template_id,),
        app_id=app_id,
    )


def asyncio(
    template_id: str,
    *,
    client: AsyncOneSignal,
    app_id: str | None = None,
) -> Coroutine[Any, Any, TemplateResource | None]:
    """Get a template: the parsed reply of `asyncio_detailed`, None for an error status."""
    return client._parsed(
        OPERATION,
        path=(template_id,),
        app_id=app_id,
    )
