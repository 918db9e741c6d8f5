# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.templates import VIEW_TEMPLATES as OPERATION

if TYPE_CHECKING:
    from collections.abc import Coroutine
    from typing import Any

    from ....client import AsyncOneSignal, OneSignal
    from ....response import Response
    from ...models import TemplateChannel, TemplatesListResponse


def sync_detailed(
    *,
    client: OneSignal,
    limit: int | None = None,
    offset: int | None = None,
    channel: TemplateChannel | str | None = None,
    app_id: str | None = None,
) -> Response[TemplatesListResponse]:
    """List the templates of an app.

    Returns names, ids and dates of the templates, page by page. The content of a template
    comes only with the single template.

    Key: the app's REST API key (`rest_api_key`).

    Notes:
        Limit: Reads like this one are limited to one per second and app; after a pause, up to
        10 may come at once.

    Args:
        limit: How many templates to return at most, 1 to 50; 50 if left out.
        offset: How many templates to skip, 0 if left out.
        channel: Only templates of this channel; those of all channels if left out.
        app_id: The app to act on instead of the client's own.

    Returns:
        The status, the headers and the raw body, with the parsed reply of a success in
        `parsed`.

    Raises:
        OneSignalError: The call was refused before it was sent, or failed on the way. An
            error status raises nothing here.

    Source: GET /templates
    """
    return client._send(
        OPERATION,
        query={
            "limit": limit,
            "offset": offset,
            "channel": channel,
        },
        app_id=app_id,
    )


def sync(
    *,
    client: OneSignal,
    limit: int | None = None,
    offset: int | None = None,
    channel: TemplateChannel | str | None = None,
    app_id: str | None = None,
) -> TemplatesListResponse | None:
    """List the templates of an app: the parsed reply of `sync_detailed`, None for an error status."""
    return sync_detailed(
        client=client,
        limit=limit,
        offset=offset,
        channel=channel,
        app_id=app_id,
    ).parsed


def asyncio_detailed(
    *,
    client: AsyncOneSignal,
    limit: int | None = None,
    offset: int | None = None,
    channel: TemplateChannel | str | None = None,
    app_id: str | None = None,
) -> Coroutine[Any, Any, Response[TemplatesListResponse]]:
    """List the templates of an app.

    Returns names, ids and dates of the templates, page by page. The content of a template
    comes only with the single template.

    Key: the app's REST API key (`rest_api_key`).

    Notes:
        Limit: Reads like this one are limited to one per second and app; after a pause, up to
        10 may come at once.

    Args:
        limit: How many templates to return at most, 1 to 50; 50 if left out.
        offset: How many templates to skip, 0 if left out.
        channel: Only templates of this channel; those of all channels if left out.
        app_id: The app to act on instead of the client's own.

    Returns:
        The status, the headers and the raw body, with the parsed reply of a success in
        `parsed`.

    Raises:
        OneSignalError: The call was refused before it was sent, or failed on the way. An
            error status raises nothing here.

    Source: GET /templates
    """
    return client._send(
        OPERATION,
        query={
            "limit": limit,
            "offset": offset,
            "channel": channel,
        },
        app_id=app_id,
    )


def asyncio(
    *,
    client: AsyncOneSignal,
    limit: int | None = None,
    offset: int | None = None,
    channel: TemplateChannel | str | None = None,
    app_id: str | None = None,
) -> Coroutine[Any, Any, TemplatesListResponse | None]:
    """List the templates of an app: the parsed reply of `asyncio_detailed`, None for an error status."""
    return client._parsed(
        OPERATION,
        query={
            "limit": limit,
            "offset": offset,
            "channel": channel,
        },
        app_id=app_id,
    )
