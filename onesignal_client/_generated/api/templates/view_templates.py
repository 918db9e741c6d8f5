# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.templates import VIEW_TEMPLATES as OPERATION

if TYPE_CHECKING:
    from ....client import AsyncOneSignal, OneSignal
    from ....response import Response
    from ...models import TemplateChannel, TemplatePage


def sync(
    *,
    client: OneSignal,
    limit: int | None = None,
    offset: int | None = None,
    channel: TemplateChannel | str | None = None,
    app_id: str | None = None,
) -> TemplatePage:
    """List the templates of an app.

    As `templates.list`.

    Args:
        limit: How many templates to return at most, 1 to 50; 50 if left out.
        offset: How many templates to skip, 0 if left out.
        channel: Only templates of this channel; those of all channels if left out.
        app_id: The app to act on instead of the client's own.
    """
    return client._call(
        OPERATION,
        query={
            "limit": limit,
            "offset": offset,
            "channel": channel,
        },
        app_id=app_id,
    )


def sync_detailed(
    *,
    client: OneSignal,
    limit: int | None = None,
    offset: int | None = None,
    channel: TemplateChannel | str | None = None,
    app_id: str | None = None,
) -> Response[TemplatePage]:
    """List the templates of an app.

    As `templates.list`, but any status comes back, with its headers and its body.

    Args:
        limit: How many templates to return at most, 1 to 50; 50 if left out.
        offset: How many templates to skip, 0 if left out.
        channel: Only templates of this channel; those of all channels if left out.
        app_id: The app to act on instead of the client's own.
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


async def asyncio(
    *,
    client: AsyncOneSignal,
    limit: int | None = None,
    offset: int | None = None,
    channel: TemplateChannel | str | None = None,
    app_id: str | None = None,
) -> TemplatePage:
    """List the templates of an app.

    As `templates.list`.

    Args:
        limit: How many templates to return at most, 1 to 50; 50 if left out.
        offset: How many templates to skip, 0 if left out.
        channel: Only templates of this channel; those of all channels if left out.
        app_id: The app to act on instead of the client's own.
    """
    return await client._call(
        OPERATION,
        query={
            "limit": limit,
            "offset": offset,
            "channel": channel,
        },
        app_id=app_id,
    )


async def asyncio_detailed(
    *,
    client: AsyncOneSignal,
    limit: int | None = None,
    offset: int | None = None,
    channel: TemplateChannel | str | None = None,
    app_id: str | None = None,
) -> Response[TemplatePage]:
    """List the templates of an app.

    As `templates.list`, but any status comes back, with its headers and its body.

    Args:
        limit: How many templates to return at most, 1 to 50; 50 if left out.
        offset: How many templates to skip, 0 if left out.
        channel: Only templates of this channel; those of all channels if left out.
        app_id: The app to act on instead of the client's own.
    """
    return await client._send(
        OPERATION,
        query={
            "limit": limit,
            "offset": offset,
            "channel": channel,
        },
        app_id=app_id,
    )
