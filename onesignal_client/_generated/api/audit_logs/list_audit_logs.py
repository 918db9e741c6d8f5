# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.audit_logs import LIST_AUDIT_LOGS as OPERATION

if TYPE_CHECKING:
    from collections.abc import Coroutine
    from datetime import datetime
    from typing import Any

    from ....client import AsyncOneSignal, OneSignal
    from ....response import Response
    from ...models import ListAuditLogsSuccessResponse


def sync_detailed(
    organization_id: str,
    *,
    client: OneSignal,
    start_time: datetime | str | None = None,
    end_time: datetime | str | None = None,
    cursor: str | None = None,
    limit: int | None = None,
    app_ids: list[str] | tuple[str, ...] | None = None,
    actions: list[str] | tuple[str, ...] | None = None,
    actor_ids: list[str] | tuple[str, ...] | None = None,
    actor_emails: list[str] | tuple[str, ...] | None = None,
    target_types: list[str] | tuple[str, ...] | None = None,
    target_ids: list[str] | tuple[str, ...] | None = None,
    ip_addresses: list[str] | tuple[str, ...] | None = None,
) -> Response[ListAuditLogsSuccessResponse]:
    """List the audit log of an organization.

    Returns who did what in the organization, oldest first, page by page. The first page needs
    `start_time`; every further one needs the `cursor` that the page before returned.

    Key: the organization's API key (`organization_api_key`).

    Notes:
        Plan: Audit logs are part of the Enterprise plan and have to be enabled by OneSignal.
        Limit: Events can be read for 90 days, so `start_time` must not lie further back.
        Availability: Nothing was recorded before 2026-02-18 (UTC).

    Args:
        organization_id: The organization's id, a UUID. The organization key must belong
            to it.
        start_time: The earliest moment to report, at most 90 days ago. Required unless
            `cursor` is given.
        end_time: The latest moment to report, now if left out.
        cursor: The `next_cursor` of the page before, passed on unchanged. `start_time`
            and `end_time` are ignored with it.
        limit: How many events to return at most, 1 to 100, 100 if left out. The server
            moves other values into that range instead of refusing them.
        app_ids: Only events of these apps, at most 10 ids; those of the organization
            itself come all the same.
        actions: Only these actions, such as `segment.created`; at most 20.
        actor_ids: Only what the actors with these ids did, at most 10.
        actor_emails: Only what the actors with these email addresses did, at most 10.
        target_types: Only what was done to these kinds of things, such as `segment`; at
            most 10.
        target_ids: Only what was done to the things with these ids, at most 10.
        ip_addresses: Only what was done from these IP addresses, at most 10.

    Returns:
        The status, the headers and the raw body, with the parsed reply of a success in
        `parsed`.

    Raises:
        OneSignalError: The call was refused before it was sent, or failed on the way. An
            error status raises nothing here.

    Source: GET /organizations/{organization_id}/audit_logs
    """
    return client._send(
        OPERATION,
        path=(organization_id,),
        query={
            "start_time": start_time,
            "end_time": end_time,
            "cursor": cursor,
            "limit": limit,
            "app_ids": app_ids,
            "actions": actions,
            "actor_ids": actor_ids,
            "actor_emails": actor_emails,
            "target_types": target_types,
            "target_ids": target_ids,
            "ip_addresses": ip_addresses,
        },
    )


def sync(
    organization_id: str,
    *,
    client: OneSignal,
    start_time: datetime | str | None = None,
    end_time: datetime | str | None = None,
    cursor: str | None = None,
    limit: int | None = None,
    app_ids: list[str] | tuple[str, ...] | None = None,
    actions: list[str] | tuple[str, ...] | None = None,
    actor_ids: list[str] | tuple[str, ...] | None = None,
    actor_emails: list[str] | tuple[str, ...] | None = None,
    target_types: list[str] | tuple[str, ...] | None = None,
    target_ids: list[str] | tuple[str, ...] | None = None,
    ip_addresses: list[str] | tuple[str, ...] | None = None,
) -> ListAuditLogsSuccessResponse | None:
    """List the audit log of an organization: the parsed reply of `sync_detailed`, None for an error status."""
    return sync_detailed(
        organization_id,
        client=client,
        start_time=start_time,
        end_time=end_time,
        cursor=cursor,
        limit=limit,
        app_ids=app_ids,
        actions=actions,
        actor_ids=actor_ids,
        actor_emails=actor_emails,
        target_types=target_types,
        target_ids=target_ids,
        ip_addresses=ip_addresses,
    ).parsed


def asyncio_detailed(
    organization_id: str,
    *,
    client: AsyncOneSignal,
    start_time: datetime | str | None = None,
    end_time: datetime | str | None = None,
    cursor: str | None = None,
    limit: int | None = None,
    app_ids: list[str] | tuple[str, ...] | None = None,
    actions: list[str] | tuple[str, ...] | None = None,
    actor_ids: list[str] | tuple[str, ...] | None = None,
    actor_emails: list[str] | tuple[str, ...] | None = None,
    target_types: list[str] | tuple[str, ...] | None = None,
    target_ids: list[str] | tuple[str, ...] | None = None,
    ip_addresses: list[str] | tuple[str, ...] | None = None,
) -> Coroutine[Any, Any, Response[ListAuditLogsSuccessResponse]]:
    """List the audit log of an organization.

    Returns who did what in the organization, oldest first, page by page. The first page needs
    `start_time`; every further one needs the `cursor` that the page before returned.

    Key: the organization's API key (`organization_api_key`).

    Notes:
        Plan: Audit logs are part of the Enterprise plan and have to be enabled by OneSignal.
        Limit: Events can be read for 90 days, so `start_time` must not lie further back.
        Availability: Nothing was recorded before 2026-02-18 (UTC).

    Args:
        organization_id: The organization's id, a UUID. The organization key must belong
            to it.
        start_time: The earliest moment to report, at most 90 days ago. Required unless
            `cursor` is given.
        end_time: The latest moment to report, now if left out.
        cursor: The `next_cursor` of the page before, passed on unchanged. `start_time`
            and `end_time` are ignored with it.
        limit: How many events to return at most, 1 to 100, 100 if left out. The server
            moves other values into that range instead of refusing them.
        app_ids: Only events of these apps, at most 10 ids; those of the organization
            itself come all the same.
        actions: Only these actions, such as `segment.created`; at most 20.
        actor_ids: Only what the actors with these ids did, at most 10.
        actor_emails: Only what the actors with these email addresses did, at most 10.
        target_types: Only what was done to these kinds of things, such as `segment`; at
            most 10.
        target_ids: Only what was done to the things with these ids, at most 10.
        ip_addresses: Only what was done from these IP addresses, at most 10.

    Returns:
        The status, the headers and the raw body, with the parsed reply of a success in
        `parsed`.

    Raises:
        OneSignalError: The call was refused before it was sent, or failed on the way. An
            error status raises nothing here.

    Source: GET /organizations/{organization_id}/audit_logs
    """
    return client._send(
        OPERATION,
        path=(organization_id,),
        query={
            "start_time": start_time,
            "end_time": end_time,
            "cursor": cursor,
            "limit": limit,
            "app_ids": app_ids,
            "actions": actions,
            "actor_ids": actor_ids,
            "actor_emails": actor_emails,
            "target_types": target_types,
            "target_ids": target_ids,
            "ip_addresses": ip_addresses,
        },
    )


def asyncio(
    organization_id: str,
    *,
    client: AsyncOneSignal,
    start_time: datetime | str | None = None,
    end_time: datetime | str | None = None,
    cursor: str | None = None,
    limit: int | None = None,
    app_ids: list[str] | tuple[str, ...] | None = None,
    actions: list[str] | tuple[str, ...] | None = None,
    actor_ids: list[str] | tuple[str, ...] | None = None,
    actor_emails: list[str] | tuple[str, ...] | None = None,
    target_types: list[str] | tuple[str, ...] | None = None,
    target_ids: list[str] | tuple[str, ...] | None = None,
    ip_addresses: list[str] | tuple[str, ...] | None = None,
) -> Coroutine[Any, Any, ListAuditLogsSuccessResponse | None]:
    """List the audit log of an organization: the parsed reply of `asyncio_detailed`, None for an error status."""
    return client._parsed(
        OPERATION,
        path=(organization_id,),
        query={
            "start_time": start_time,
            "end_time": end_time,
            "cursor": cursor,
            "limit": limit,
            "app_ids": app_ids,
            "actions": actions,
            "actor_ids": actor_ids,
            "actor_emails": actor_emails,
            "target_types": target_types,
            "target_ids": target_ids,
            "ip_addresses": ip_addresses,
        },
    )
