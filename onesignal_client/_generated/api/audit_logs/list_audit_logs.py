# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.audit_logs import LIST_AUDIT_LOGS as OPERATION

if TYPE_CHECKING:
    from datetime import datetime

    from ....client import AsyncOneSignal, OneSignal
    from ....response import Response
    from ...models import AuditLogPage


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
) -> AuditLogPage:
    """List the audit log of an organization.

    As `audit_logs.list`.

    Args:
        organization_id: The organization's id, a UUID. The organization key must
            belong to it.
        start_time: The earliest moment to report, at most 90 days ago. Required
            unless `cursor` is given.
        end_time: The latest moment to report, now if left out.
        cursor: The `next_cursor` of the page before, passed on unchanged.
            `start_time` and `end_time` are ignored with it.
        limit: How many events to return at most, 1 to 100, 100 if left out. The
            server moves other values into that range instead of refusing them.
        app_ids: Only events of these apps, at most 10 ids; those of the organization
            itself come all the same.
        actions: Only these actions, such as `segment.created`; at most 20.
        actor_ids: Only what the actors with these ids did, at most 10.
        actor_emails: Only what the actors with these email addresses did, at most 10.
        target_types: Only what was done to these kinds of things, such as `segment`;
            at most 10.
        target_ids: Only what was done to the things with these ids, at most 10.
        ip_addresses: Only what was done from these IP addresses, at most 10.
    """
    return client._call(
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
) -> Response[AuditLogPage]:
    """List the audit log of an organization.

    As `audit_logs.list`, but any status comes back, with its headers and its body.

    Args:
        organization_id: The organization's id, a UUID. The organization key must
            belong to it.
        start_time: The earliest moment to report, at most 90 days ago. Required
            unless `cursor` is given.
        end_time: The latest moment to report, now if left out.
        cursor: The `next_cursor` of the page before, passed on unchanged.
            `start_time` and `end_time` are ignored with it.
        limit: How many events to return at most, 1 to 100, 100 if left out. The
            server moves other values into that range instead of refusing them.
        app_ids: Only events of these apps, at most 10 ids; those of the organization
            itself come all the same.
        actions: Only these actions, such as `segment.created`; at most 20.
        actor_ids: Only what the actors with these ids did, at most 10.
        actor_emails: Only what the actors with these email addresses did, at most 10.
        target_types: Only what was done to these kinds of things, such as `segment`;
            at most 10.
        target_ids: Only what was done to the things with these ids, at most 10.
        ip_addresses: Only what was done from these IP addresses, at most 10.
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


async def asyncio(
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
) -> AuditLogPage:
    """List the audit log of an organization.

    As `audit_logs.list`.

    Args:
        organization_id: The organization's id, a UUID. The organization key must
            belong to it.
        start_time: The earliest moment to report, at most 90 days ago. Required
            unless `cursor` is given.
        end_time: The latest moment to report, now if left out.
        cursor: The `next_cursor` of the page before, passed on unchanged.
            `start_time` and `end_time` are ignored with it.
        limit: How many events to return at most, 1 to 100, 100 if left out. The
            server moves other values into that range instead of refusing them.
        app_ids: Only events of these apps, at most 10 ids; those of the organization
            itself come all the same.
        actions: Only these actions, such as `segment.created`; at most 20.
        actor_ids: Only what the actors with these ids did, at most 10.
        actor_emails: Only what the actors with these email addresses did, at most 10.
        target_types: Only what was done to these kinds of things, such as `segment`;
            at most 10.
        target_ids: Only what was done to the things with these ids, at most 10.
        ip_addresses: Only what was done from these IP addresses, at most 10.
    """
    return await client._call(
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


async def asyncio_detailed(
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
) -> Response[AuditLogPage]:
    """List the audit log of an organization.

    As `audit_logs.list`, but any status comes back, with its headers and its body.

    Args:
        organization_id: The organization's id, a UUID. The organization key must
            belong to it.
        start_time: The earliest moment to report, at most 90 days ago. Required
            unless `cursor` is given.
        end_time: The latest moment to report, now if left out.
        cursor: The `next_cursor` of the page before, passed on unchanged.
            `start_time` and `end_time` are ignored with it.
        limit: How many events to return at most, 1 to 100, 100 if left out. The
            server moves other values into that range instead of refusing them.
        app_ids: Only events of these apps, at most 10 ids; those of the organization
            itself come all the same.
        actions: Only these actions, such as `segment.created`; at most 20.
        actor_ids: Only what the actors with these ids did, at most 10.
        actor_emails: Only what the actors with these email addresses did, at most 10.
        target_types: Only what was done to these kinds of things, such as `segment`;
            at most 10.
        target_ids: Only what was done to the things with these ids, at most 10.
        ip_addresses: Only what was done from these IP addresses, at most 10.
    """
    return await client._send(
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
