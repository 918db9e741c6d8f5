# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._calls.resource import AsyncResource, Resource
from ..operations import audit_logs as operations

if TYPE_CHECKING:
    import builtins
    from collections.abc import AsyncGenerator, Generator
    from datetime import datetime

    from ..models import AuditLogEvent, AuditLogPage


class AuditLogs(Resource):
    """The calls of `client.audit_logs`."""

    def list(
        self,
        organization_id: str,
        *,
        start_time: datetime | str | None = None,
        end_time: datetime | str | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        app_ids: builtins.list[str] | tuple[str, ...] | None = None,
        actions: builtins.list[str] | tuple[str, ...] | None = None,
        actor_ids: builtins.list[str] | tuple[str, ...] | None = None,
        actor_emails: builtins.list[str] | tuple[str, ...] | None = None,
        target_types: builtins.list[str] | tuple[str, ...] | None = None,
        target_ids: builtins.list[str] | tuple[str, ...] | None = None,
        ip_addresses: builtins.list[str] | tuple[str, ...] | None = None,
    ) -> AuditLogPage:
        """List the audit log of an organization.

        Returns who did what in the organization, oldest first, page by page. The first page
        needs `start_time`; every further one needs the `cursor` that the page before
        returned.

        Key: the organization's API key (`organization_api_key`).

        Notes:
            Plan: Audit logs are part of the Enterprise plan and have to be enabled by
            OneSignal.
            Limit: Events can be read for 90 days, so `start_time` must not lie further back.
            Availability: Nothing was recorded before 2026-02-18 (UTC).

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

        Returns:
            `AuditLogPage`: One page of events.

        Raises:
            BadRequestError: The request was refused; `errors` says why.
            AuthenticationError: No key, or one that OneSignal does not know.
            PermissionDeniedError: The key is of the wrong kind, lacks the right, or the
                plan does not include this call.
            NotFoundError: Nothing has this id.
            RateLimitError: Too many requests for this app and endpoint; wait for
                `Retry-After` seconds.
            ServerError: OneSignal cannot answer just now; try again after `Retry-After`
                seconds, or a little later. The body may be empty.
            OneSignalError: The call was refused before it was sent, failed on the way, or
                was answered with another error status (`APIStatusError`).

        Source: GET /organizations/{organization_id}/audit_logs
        """
        return self._client._call(
            operations.LIST_AUDIT_LOGS,
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

    def iterate(
        self,
        organization_id: str,
        *,
        start_time: datetime | str | None = None,
        end_time: datetime | str | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        app_ids: builtins.list[str] | tuple[str, ...] | None = None,
        actions: builtins.list[str] | tuple[str, ...] | None = None,
        actor_ids: builtins.list[str] | tuple[str, ...] | None = None,
        actor_emails: builtins.list[str] | tuple[str, ...] | None = None,
        target_types: builtins.list[str] | tuple[str, ...] | None = None,
        target_ids: builtins.list[str] | tuple[str, ...] | None = None,
        ip_addresses: builtins.list[str] | tuple[str, ...] | None = None,
    ) -> Generator[AuditLogEvent]:
        """Go through the pages of `list`, entry by entry.

        A page is asked for when the one before has been used up, so whoever stops early has
        asked for no more. `limit` is the size of a page, not of the whole.

        `cursor` only says where to begin. What else `list` says of itself holds for every
        page.

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

        Yields:
            Each entry of the reply's `audit_logs`.

        Raises:
            OneSignalError: as `list` does, also between two entries; and if a page comes
                without its list, or does not say how to go on.

        Source: GET /organizations/{organization_id}/audit_logs
        """
        return self._iterate(
            operations.LIST_AUDIT_LOGS,
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


class AsyncAuditLogs(AsyncResource):
    """The calls of `client.audit_logs`, to be awaited."""

    async def list(
        self,
        organization_id: str,
        *,
        start_time: datetime | str | None = None,
        end_time: datetime | str | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        app_ids: builtins.list[str] | tuple[str, ...] | None = None,
        actions: builtins.list[str] | tuple[str, ...] | None = None,
        actor_ids: builtins.list[str] | tuple[str, ...] | None = None,
        actor_emails: builtins.list[str] | tuple[str, ...] | None = None,
        target_types: builtins.list[str] | tuple[str, ...] | None = None,
        target_ids: builtins.list[str] | tuple[str, ...] | None = None,
        ip_addresses: builtins.list[str] | tuple[str, ...] | None = None,
    ) -> AuditLogPage:
        """List the audit log of an organization.

        Returns who did what in the organization, oldest first, page by page. The first page
        needs `start_time`; every further one needs the `cursor` that the page before
        returned.

        Key: the organization's API key (`organization_api_key`).

        Notes:
            Plan: Audit logs are part of the Enterprise plan and have to be enabled by
            OneSignal.
            Limit: Events can be read for 90 days, so `start_time` must not lie further back.
            Availability: Nothing was recorded before 2026-02-18 (UTC).

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

        Returns:
            `AuditLogPage`: One page of events.

        Raises:
            BadRequestError: The request was refused; `errors` says why.
            AuthenticationError: No key, or one that OneSignal does not know.
            PermissionDeniedError: The key is of the wrong kind, lacks the right, or the
                plan does not include this call.
            NotFoundError: Nothing has this id.
            RateLimitError: Too many requests for this app and endpoint; wait for
                `Retry-After` seconds.
            ServerError: OneSignal cannot answer just now; try again after `Retry-After`
                seconds, or a little later. The body may be empty.
            OneSignalError: The call was refused before it was sent, failed on the way, or
                was answered with another error status (`APIStatusError`).

        Source: GET /organizations/{organization_id}/audit_logs
        """
        return await self._client._call(
            operations.LIST_AUDIT_LOGS,
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

    def iterate(
        self,
        organization_id: str,
        *,
        start_time: datetime | str | None = None,
        end_time: datetime | str | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        app_ids: builtins.list[str] | tuple[str, ...] | None = None,
        actions: builtins.list[str] | tuple[str, ...] | None = None,
        actor_ids: builtins.list[str] | tuple[str, ...] | None = None,
        actor_emails: builtins.list[str] | tuple[str, ...] | None = None,
        target_types: builtins.list[str] | tuple[str, ...] | None = None,
        target_ids: builtins.list[str] | tuple[str, ...] | None = None,
        ip_addresses: builtins.list[str] | tuple[str, ...] | None = None,
    ) -> AsyncGenerator[AuditLogEvent]:
        """Go through the pages of `list`, entry by entry.

        A page is asked for when the one before has been used up, so whoever stops early has
        asked for no more. `limit` is the size of a page, not of the whole.

        `cursor` only says where to begin. What else `list` says of itself holds for every
        page.

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

        Yields:
            Each entry of the reply's `audit_logs`.

        Raises:
            OneSignalError: as `list` does, also between two entries; and if a page comes
                without its list, or does not say how to go on.

        Source: GET /organizations/{organization_id}/audit_logs
        """
        return self._iterate(
            operations.LIST_AUDIT_LOGS,
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
