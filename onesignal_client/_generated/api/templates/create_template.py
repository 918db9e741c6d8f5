# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.templates import CREATE_TEMPLATE as OPERATION

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import Any

    from ....client import AsyncOneSignal, OneSignal
    from ....response import Response
    from ...models import CreateTemplateRequest, TemplateResource


def sync_detailed(
    *,
    client: OneSignal,
    body: CreateTemplateRequest | Mapping[str, Any],
    app_id: str | None = None,
) -> Response[TemplateResource]:
    """Create a template.

    Creates a push, email or SMS template that messages can then use by its id. It is a push
    template unless `isEmail` or `isSMS` is true.

    Key: the app's REST API key (`rest_api_key`).

    Notes:
        Advice: A template without usable content is answered with 422, possibly with an HTML
        page instead of JSON.
        Availability: The channel has to be set up in the app before it can have templates.

    Args:
        body: The new template. Other properties of a message of the same channel may be
            added under their own names.
        app_id: The app to act on instead of the client's own.

    Returns:
        The status, the headers and the raw body, with the parsed reply of a success in
        `parsed`.

    Raises:
        OneSignalError: The call was refused before it was sent, or failed on the way. An
            error status raises nothing here.

    Source: POST /templates
    """
    return client._send(
        OPERATION,
        body=body,
        app_id=app_id,
    )


def sync(
    *,
    client: OneSignal,
    body: CreateTemplateRequest | Mapping[str, Any],
    app_id: str | None = None,
) -> TemplateResource | None:
    """Create a template: the parsed reply of `sync_detailed`, None for an error status."""
    return sync_detailed(
        client=client,
        body=body,
        app_id=app_id,
    ).parsed


def asyncio_detailed(
    *,
    client: AsyncOneSignal,
    body: CreateTemplateRequest | Mapping[str, Any],
    app_id: str | None = None,
) -> Coroutine[Any, Any, Response[TemplateResource]]:
    """Create a template.

    Creates a push, email or SMS template that messages can then use by its id. It is a push
    template unless `isEmail` or `isSMS` is true.

    Key: the app's REST API key (`rest_api_key`).

    Notes:
        Advice: A template without usable content is answered with 422, possibly with an HTML
        page instead of JSON.
        Availability: The channel has to be set up in the app before it can have templates.

    Args:
        body: The new template. Other properties of a message of the same channel may be
            added under their own names.
        app_id: The app to act on instead of the client's own.

    Returns:
        The status, the headers and the raw body, with the parsed reply of a success in
        `parsed`.

    Raises:
        OneSignalError: The call was refused before it was sent, or failed on the way. An
            error status raises nothing here.

    Source: POST /templates
    """
    return client._send(
        OPERATION,
        body=body,
        app_id=app_id,
    )


def asyncio(
    *,
    client: AsyncOneSignal,
    body: CreateTemplateRequest | Mapping[str, Any],
    app_id: str | None = None,
) -> Coroutine[Any, Any, TemplateResource | None]:
    """Create a template: the parsed reply of `asyncio_detailed`, None for an error status."""
    return client._parsed(
        OPERATION,
        body=body,
        app_id=app_id,
    )
