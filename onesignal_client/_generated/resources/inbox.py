# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._calls.resource import AsyncResource, Resource
from ..operations import inbox as operations

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Generator

    from ..models import (
        InboxBroadcastPage,
        InboxBroadcastWithStats,
        InboxMarks,
        InboxMessage,
        InboxMessagePage,
        InboxMessageRequest,
        InboxMessageResponse,
        InboxUnreadCount,
    )
    from ..params import InboxMarksParams, InboxMessageParams


class Inbox(Resource):
    """The calls of `client.inbox`."""

    def list_broadcasts(
        self,
        *,
        last_broadcast_id: str | None = None,
        limit: int | None = None,
        app_id: str | None = None,
    ) -> InboxBroadcastPage:
        """List what was sent to the inboxes.

        Beta: The calls of the inbox stand in OneSignal's published API document alone,
        neither in the index of its documentation nor in any of its SDKs: they may change, or
        not be open to everybody. A call draws `OneSignalBetaWarning`.

        Returns the messages that went to the inboxes of the app's users, each with how many
        users got, opened and read it.

        Key: the app's REST API key (`rest_api_key`).

        Args:
            last_broadcast_id: The `last_broadcast_id` of the page before: only what comes
                after it. Left out for the first page.
            limit: How many messages to return at most.
            app_id: The app to act on instead of the client's own.

        Returns:
            `InboxBroadcastPage`: One page of messages with their figures.

        Raises:
            BadRequestError: The request was refused; `errors` says why.
            AuthenticationError: No key, or one that OneSignal does not know.
            PermissionDeniedError: The key is of the wrong kind, lacks the right, or the
                plan does not include this call.
            RateLimitError: Too many requests for this app and endpoint; wait for
                `Retry-After` seconds.
            ServerError: OneSignal cannot answer just now; try again after `Retry-After`
                seconds, or a little later. The body may be empty.
            OneSignalError: The call was refused before it was sent, failed on the way, or
                was answered with another error status (`APIStatusError`).

        Source: GET /apps/{app_id}/inbox
        """
        return self._client._call(
            operations.VIEW_INBOX_BROADCASTS,
            query={
                "last_broadcast_id": last_broadcast_id,
                "limit": limit,
            },
            app_id=app_id,
        )

    def iterate_broadcasts(
        self,
        *,
        last_broadcast_id: str | None = None,
        limit: int | None = None,
        app_id: str | None = None,
    ) -> Generator[InboxBroadcastWithStats]:
        """Go through the pages of `list_broadcasts`, entry by entry.

        A page is asked for when the one before has been used up, so whoever stops early has
        asked for no more. `limit` is the size of a page, not of the whole.

        `last_broadcast_id` only says where to begin. What else `list_broadcasts` says of
        itself holds for every page.

        Args:
            last_broadcast_id: The `last_broadcast_id` of the page before: only what comes
                after it. Left out for the first page.
            limit: How many messages to return at most.
            app_id: The app to act on instead of the client's own.

        Yields:
            Each entry of the reply's `broadcasts_and_stats`.

        Raises:
            OneSignalError: as `list_broadcasts` does, also between two entries; and if a
                page comes without its list, or does not say how to go on.

        Source: GET /apps/{app_id}/inbox
        """
        return self._iterate(
            operations.VIEW_INBOX_BROADCASTS,
            query={
                "last_broadcast_id": last_broadcast_id,
                "limit": limit,
            },
            app_id=app_id,
        )

    def send(
        self,
        body: InboxMessageRequest | InboxMessageParams,
        *,
        app_id: str | None = None,
    ) -> InboxMessageResponse:
        """Send a message to the users' inboxes.

        Beta: The calls of the inbox stand in OneSignal's published API document alone,
        neither in the index of its documentation nor in any of its SDKs: they may change, or
        not be open to everybody. A call draws `OneSignalBetaWarning`.

        Puts a message into the inbox of every user of the app, now or at `send_after`. Each
        user reads it there, in an inbox that the app itself shows.

        Key: the app's REST API key (`rest_api_key`).

        Args:
            body: The message; it needs a name and a subject.
            app_id: The app to act on instead of the client's own.

        Example:
            client.inbox.send({
                "name": "advent",
                "subjects": {"en": "Advent is here", "de": "Der Advent ist da"},
                "contents": {"en": "Every stollen is half the price."},
            })

        Returns:
            `InboxMessageResponse`: The message is on its way.

        Raises:
            BadRequestError: The request was refused; `errors` says why.
            AuthenticationError: No key, or one that OneSignal does not know.
            PermissionDeniedError: The key is of the wrong kind, lacks the right, or the
                plan does not include this call.
            RateLimitError: Too many requests for this app and endpoint; wait for
                `Retry-After` seconds.
            ServerError: OneSignal cannot answer just now; try again after `Retry-After`
                seconds, or a little later. The body may be empty.
            OneSignalError: The call was refused before it was sent, failed on the way, or
                was answered with another error status (`APIStatusError`).

        Source: POST /apps/{app_id}/inbox
        """
        return self._client._call(
            operations.CREATE_INBOX_BROADCAST,
            body=body,
            app_id=app_id,
        )

    def list(
        self,
        alias_label: str,
        alias_id: str,
        *,
        last_message_id: str | None = None,
        app_id: str | None = None,
    ) -> InboxMessagePage:
        """List the inbox of a user.

        Beta: The calls of the inbox stand in OneSignal's published API document alone,
        neither in the index of its documentation nor in any of its SDKs: they may change, or
        not be open to everybody. A call draws `OneSignalBetaWarning`.

        Returns the messages in the inbox of the user that an alias leads to, but for those
        that are marked as deleted.

        Key: the app's REST API key (`rest_api_key`).

        Args:
            alias_label: The kind of alias, such as `external_id`, `onesignal_id` or a
                custom label.
            alias_id: The user's id under that alias label.
            last_message_id: The `last_message_id` of the page before: only what comes
                after it. Left out for the first page.
            app_id: The app to act on instead of the client's own.

        Returns:
            `InboxMessagePage`: One page of the inbox.

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

        Source: GET /apps/{app_id}/users/by/{alias_label}/{alias_id}/inbox
        """
        return self._client._call(
            operations.VIEW_INBOX_MESSAGES,
            path=(
                alias_label,
                alias_id,
            ),
            query={
                "last_message_id": last_message_id,
            },
            app_id=app_id,
        )

    def iterate(
        self,
        alias_label: str,
        alias_id: str,
        *,
        last_message_id: str | None = None,
        app_id: str | None = None,
    ) -> Generator[InboxMessage]:
        """Go through the pages of `list`, entry by entry.

        A page is asked for when the one before has been used up, so whoever stops early has
        asked for no more.

        `last_message_id` only says where to begin. What else `list` says of itself holds for
        every page.

        Args:
            alias_label: The kind of alias, such as `external_id`, `onesignal_id` or a
                custom label.
            alias_id: The user's id under that alias label.
            last_message_id: The `last_message_id` of the page before: only what comes
                after it. Left out for the first page.
            app_id: The app to act on instead of the client's own.

        Yields:
            Each entry of the reply's `messages`.

        Raises:
            OneSignalError: as `list` does, also between two entries; and if a page comes
                without its list, or does not say how to go on.

        Source: GET /apps/{app_id}/users/by/{alias_label}/{alias_id}/inbox
        """
        return self._iterate(
            operations.VIEW_INBOX_MESSAGES,
            path=(
                alias_label,
                alias_id,
            ),
            query={
                "last_message_id": last_message_id,
            },
            app_id=app_id,
        )

    def mark_up_to(
        self,
        alias_label: str,
        alias_id: str,
        body: InboxMarks | InboxMarksParams,
        *,
        last_message_id: str | None = None,
        app_id: str | None = None,
    ) -> None:
        """Mark messages in the inbox of a user.

        Beta: The calls of the inbox stand in OneSignal's published API document alone,
        neither in the index of its documentation nor in any of its SDKs: they may change, or
        not be open to everybody. A call draws `OneSignalBetaWarning`.

        Marks the messages up to a certain one, or all of them, as read, opened or deleted.
        The reply has no content.

        Key: the app's REST API key (`rest_api_key`).

        Args:
            alias_label: The kind of alias, such as `external_id`, `onesignal_id` or a
                custom label.
            alias_id: The user's id under that alias label.
            body: The marks to set.
            last_message_id: The newest message to mark; it and all older ones are marked.
                All of them if left out, also those that arrive meanwhile.
            app_id: The app to act on instead of the client's own.

        Example:
            client.inbox.mark_up_to("…", "…", {"is_read": True})

        Returns:
            `None`: The messages are marked.

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

        Source: PATCH /apps/{app_id}/users/by/{alias_label}/{alias_id}/inbox
        """
        return self._client._call(
            operations.UPDATE_INBOX_MESSAGES,
            path=(
                alias_label,
                alias_id,
            ),
            query={
                "last_message_id": last_message_id,
            },
            body=body,
            app_id=app_id,
        )

    def unread_count(
        self,
        alias_label: str,
        alias_id: str,
        *,
        app_id: str | None = None,
    ) -> InboxUnreadCount:
        """Count the unread messages of a user.

        Beta: The calls of the inbox stand in OneSignal's published API document alone,
        neither in the index of its documentation nor in any of its SDKs: they may change, or
        not be open to everybody. A call draws `OneSignalBetaWarning`.

        Returns how many messages in the inbox of the user that an alias leads to are unread.

        Key: the app's REST API key (`rest_api_key`).

        Args:
            alias_label: The kind of alias, such as `external_id`, `onesignal_id` or a
                custom label.
            alias_id: The user's id under that alias label.
            app_id: The app to act on instead of the client's own.

        Returns:
            `InboxUnreadCount`: The number of unread messages.

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

        Source: GET /apps/{app_id}/users/by/{alias_label}/{alias_id}/inbox/unread_count
        """
        return self._client._call(
            operations.VIEW_INBOX_UNREAD_COUNT,
            path=(
                alias_label,
                alias_id,
            ),
            app_id=app_id,
        )

    def mark(
        self,
        alias_label: str,
        alias_id: str,
        message_id: str,
        body: InboxMarks | InboxMarksParams,
        *,
        app_id: str | None = None,
    ) -> None:
        """Mark one message in the inbox of a user.

        Beta: The calls of the inbox stand in OneSignal's published API document alone,
        neither in the index of its documentation nor in any of its SDKs: they may change, or
        not be open to everybody. A call draws `OneSignalBetaWarning`.

        Marks one message as read, opened or deleted, or takes such a mark back. The reply has
        no content.

        Key: the app's REST API key (`rest_api_key`).

        Args:
            alias_label: The kind of alias, such as `external_id`, `onesignal_id` or a
                custom label.
            alias_id: The user's id under that alias label.
            message_id: The message's id, a UUID.
            body: The marks to set.
            app_id: The app to act on instead of the client's own.

        Example:
            client.inbox.mark("…", "…", "…", {"is_opened": True, "is_read": True})

        Returns:
            `None`: The message is marked.

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

        Source: PATCH /apps/{app_id}/users/by/{alias_label}/{alias_id}/inbox/{message_id}
        """
        return self._client._call(
            operations.UPDATE_INBOX_MESSAGE,
            path=(
                alias_label,
                alias_id,
                message_id,
            ),
            body=body,
            app_id=app_id,
        )


class AsyncInbox(AsyncResource):
    """The calls of `client.inbox`, to be awaited."""

    async def list_broadcasts(
        self,
        *,
        last_broadcast_id: str | None = None,
        limit: int | None = None,
        app_id: str | None = None,
    ) -> InboxBroadcastPage:
        """List what was sent to the inboxes.

        Beta: The calls of the inbox stand in OneSignal's published API document alone,
        neither in the index of its documentation nor in any of its SDKs: they may change, or
        not be open to everybody. A call draws `OneSignalBetaWarning`.

        Returns the messages that went to the inboxes of the app's users, each with how many
        users got, opened and read it.

        Key: the app's REST API key (`rest_api_key`).

        Args:
            last_broadcast_id: The `last_broadcast_id` of the page before: only what comes
                after it. Left out for the first page.
            limit: How many messages to return at most.
            app_id: The app to act on instead of the client's own.

        Returns:
            `InboxBroadcastPage`: One page of messages with their figures.

        Raises:
            BadRequestError: The request was refused; `errors` says why.
            AuthenticationError: No key, or one that OneSignal does not know.
            PermissionDeniedError: The key is of the wrong kind, lacks the right, or the
                plan does not include this call.
            RateLimitError: Too many requests for this app and endpoint; wait for
                `Retry-After` seconds.
            ServerError: OneSignal cannot answer just now; try again after `Retry-After`
                seconds, or a little later. The body may be empty.
            OneSignalError: The call was refused before it was sent, failed on the way, or
                was answered with another error status (`APIStatusError`).

        Source: GET /apps/{app_id}/inbox
        """
        return await self._client._call(
            operations.VIEW_INBOX_BROADCASTS,
            query={
                "last_broadcast_id": last_broadcast_id,
                "limit": limit,
            },
            app_id=app_id,
        )

    def iterate_broadcasts(
        self,
        *,
        last_broadcast_id: str | None = None,
        limit: int | None = None,
        app_id: str | None = None,
    ) -> AsyncGenerator[InboxBroadcastWithStats]:
        """Go through the pages of `list_broadcasts`, entry by entry.

        A page is asked for when the one before has been used up, so whoever stops early has
        asked for no more. `limit` is the size of a page, not of the whole.

        `last_broadcast_id` only says where to begin. What else `list_broadcasts` says of
        itself holds for every page.

        Args:
            last_broadcast_id: The `last_broadcast_id` of the page before: only what comes
                after it. Left out for the first page.
            limit: How many messages to return at most.
            app_id: The app to act on instead of the client's own.

        Yields:
            Each entry of the reply's `broadcasts_and_stats`.

        Raises:
            OneSignalError: as `list_broadcasts` does, also between two entries; and if a
                page comes without its list, or does not say how to go on.

        Source: GET /apps/{app_id}/inbox
        """
        return self._iterate(
            operations.VIEW_INBOX_BROADCASTS,
            query={
                "last_broadcast_id": last_broadcast_id,
                "limit": limit,
            },
            app_id=app_id,
        )

    async def send(
        self,
        body: InboxMessageRequest | InboxMessageParams,
        *,
        app_id: str | None = None,
    ) -> InboxMessageResponse:
        """Send a message to the users' inboxes.

        Beta: The calls of the inbox stand in OneSignal's published API document alone,
        neither in the index of its documentation nor in any of its SDKs: they may change, or
        not be open to everybody. A call draws `OneSignalBetaWarning`.

        Puts a message into the inbox of every user of the app, now or at `send_after`. Each
        user reads it there, in an inbox that the app itself shows.

        Key: the app's REST API key (`rest_api_key`).

        Args:
            body: The message; it needs a name and a subject.
            app_id: The app to act on instead of the client's own.

        Example:
            client.inbox.send({
                "name": "advent",
                "subjects": {"en": "Advent is here", "de": "Der Advent ist da"},
                "contents": {"en": "Every stollen is half the price."},
            })

        Returns:
            `InboxMessageResponse`: The message is on its way.

        Raises:
            BadRequestError: The request was refused; `errors` says why.
            AuthenticationError: No key, or one that OneSignal does not know.
            PermissionDeniedError: The key is of the wrong kind, lacks the right, or the
                plan does not include this call.
            RateLimitError: Too many requests for this app and endpoint; wait for
                `Retry-After` seconds.
            ServerError: OneSignal cannot answer just now; try again after `Retry-After`
                seconds, or a little later. The body may be empty.
            OneSignalError: The call was refused before it was sent, failed on the way, or
                was answered with another error status (`APIStatusError`).

        Source: POST /apps/{app_id}/inbox
        """
        return await self._client._call(
            operations.CREATE_INBOX_BROADCAST,
            body=body,
            app_id=app_id,
        )

    async def list(
        self,
        alias_label: str,
        alias_id: str,
        *,
        last_message_id: str | None = None,
        app_id: str | None = None,
    ) -> InboxMessagePage:
        """List the inbox of a user.

        Beta: The calls of the inbox stand in OneSignal's published API document alone,
        neither in the index of its documentation nor in any of its SDKs: they may change, or
        not be open to everybody. A call draws `OneSignalBetaWarning`.

        Returns the messages in the inbox of the user that an alias leads to, but for those
        that are marked as deleted.

        Key: the app's REST API key (`rest_api_key`).

        Args:
            alias_label: The kind of alias, such as `external_id`, `onesignal_id` or a
                custom label.
            alias_id: The user's id under that alias label.
            last_message_id: The `last_message_id` of the page before: only what comes
                after it. Left out for the first page.
            app_id: The app to act on instead of the client's own.

        Returns:
            `InboxMessagePage`: One page of the inbox.

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

        Source: GET /apps/{app_id}/users/by/{alias_label}/{alias_id}/inbox
        """
        return await self._client._call(
            operations.VIEW_INBOX_MESSAGES,
            path=(
                alias_label,
                alias_id,
            ),
            query={
                "last_message_id": last_message_id,
            },
            app_id=app_id,
        )

    def iterate(
        self,
        alias_label: str,
        alias_id: str,
        *,
        last_message_id: str | None = None,
        app_id: str | None = None,
    ) -> AsyncGenerator[InboxMessage]:
        """Go through the pages of `list`, entry by entry.

        A page is asked for when the one before has been used up, so whoever stops early has
        asked for no more.

        `last_message_id` only says where to begin. What else `list` says of itself holds for
        every page.

        Args:
            alias_label: The kind of alias, such as `external_id`, `onesignal_id` or a
                custom label.
            alias_id: The user's id under that alias label.
            last_message_id: The `last_message_id` of the page before: only what comes
                after it. Left out for the first page.
            app_id: The app to act on instead of the client's own.

        Yields:
            Each entry of the reply's `messages`.

        Raises:
            OneSignalError: as `list` does, also between two entries; and if a page comes
                without its list, or does not say how to go on.

        Source: GET /apps/{app_id}/users/by/{alias_label}/{alias_id}/inbox
        """
        return self._iterate(
            operations.VIEW_INBOX_MESSAGES,
            path=(
                alias_label,
                alias_id,
            ),
            query={
                "last_message_id": last_message_id,
            },
            app_id=app_id,
        )

    async def mark_up_to(
        self,
        alias_label: str,
        alias_id: str,
        body: InboxMarks | InboxMarksParams,
        *,
        last_message_id: str | None = None,
        app_id: str | None = None,
    ) -> None:
        """Mark messages in the inbox of a user.

        Beta: The calls of the inbox stand in OneSignal's published API document alone,
        neither in the index of its documentation nor in any of its SDKs: they may change, or
        not be open to everybody. A call draws `OneSignalBetaWarning`.

        Marks the messages up to a certain one, or all of them, as read, opened or deleted.
        The reply has no content.

        Key: the app's REST API key (`rest_api_key`).

        Args:
            alias_label: The kind of alias, such as `external_id`, `onesignal_id` or a
                custom label.
            alias_id: The user's id under that alias label.
            body: The marks to set.
            last_message_id: The newest message to mark; it and all older ones are marked.
                All of them if left out, also those that arrive meanwhile.
            app_id: The app to act on instead of the client's own.

        Example:
            client.inbox.mark_up_to("…", "…", {"is_read": True})

        Returns:
            `None`: The messages are marked.

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

        Source: PATCH /apps/{app_id}/users/by/{alias_label}/{alias_id}/inbox
        """
        return await self._client._call(
            operations.UPDATE_INBOX_MESSAGES,
            path=(
                alias_label,
                alias_id,
            ),
            query={
                "last_message_id": last_message_id,
            },
            body=body,
            app_id=app_id,
        )

    async def unread_count(
        self,
        alias_label: str,
        alias_id: str,
        *,
        app_id: str | None = None,
    ) -> InboxUnreadCount:
        """Count the unread messages of a user.

        Beta: The calls of the inbox stand in OneSignal's published API document alone,
        neither in the index of its documentation nor in any of its SDKs: they may change, or
        not be open to everybody. A call draws `OneSignalBetaWarning`.

        Returns how many messages in the inbox of the user that an alias leads to are unread.

        Key: the app's REST API key (`rest_api_key`).

        Args:
            alias_label: The kind of alias, such as `external_id`, `onesignal_id` or a
                custom label.
            alias_id: The user's id under that alias label.
            app_id: The app to act on instead of the client's own.

        Returns:
            `InboxUnreadCount`: The number of unread messages.

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

        Source: GET /apps/{app_id}/users/by/{alias_label}/{alias_id}/inbox/unread_count
        """
        return await self._client._call(
            operations.VIEW_INBOX_UNREAD_COUNT,
            path=(
                alias_label,
                alias_id,
            ),
            app_id=app_id,
        )

    async def mark(
        self,
        alias_label: str,
        alias_id: str,
        message_id: str,
        body: InboxMarks | InboxMarksParams,
        *,
        app_id: str | None = None,
    ) -> None:
        """Mark one message in the inbox of a user.

        Beta: The calls of the inbox stand in OneSignal's published API document alone,
        neither in the index of its documentation nor in any of its SDKs: they may change, or
        not be open to everybody. A call draws `OneSignalBetaWarning`.

        Marks one message as read, opened or deleted, or takes such a mark back. The reply has
        no content.

        Key: the app's REST API key (`rest_api_key`).

        Args:
            alias_label: The kind of alias, such as `external_id`, `onesignal_id` or a
                custom label.
            alias_id: The user's id under that alias label.
            message_id: The message's id, a UUID.
            body: The marks to set.
            app_id: The app to act on instead of the client's own.

        Example:
            client.inbox.mark("…", "…", "…", {"is_opened": True, "is_read": True})

        Returns:
            `None`: The message is marked.

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

        Source: PATCH /apps/{app_id}/users/by/{alias_label}/{alias_id}/inbox/{message_id}
        """
        return await self._client._call(
            operations.UPDATE_INBOX_MESSAGE,
            path=(
                alias_label,
                alias_id,
                message_id,
            ),
            body=body,
            app_id=app_id,
        )
