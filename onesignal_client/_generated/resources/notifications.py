# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._calls.resource import AsyncResource, Resource
from ..operations import notifications as operations

if TYPE_CHECKING:
    import builtins
    from collections.abc import AsyncGenerator, Generator

    from ..models import (
        CreateNotificationResponse,
        EstimateRecipientsRequest,
        EstimateRecipientsResponse,
        ExportEventsResponse,
        Notification,
        NotificationDetails,
        NotificationHistoryRequest,
        NotificationHistoryResponse,
        NotificationOrigin,
        NotificationPage,
        OutcomeAttribution,
        OutcomeTimeRange,
        SuccessResponse,
    )
    from ..params import EstimateRecipientsParams, NotificationHistoryParams, NotificationParams
from onesignal_client._calls.additions import AsyncNotificationsAdditions, NotificationsAdditions


class Notifications(NotificationsAdditions, Resource):
    """The calls of `client.notifications`."""

    def list(
        self,
        *,
        template_id: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        kind: NotificationOrigin | int | None = None,
        time_offset: str | None = None,
        app_id: str | None = None,
    ) -> NotificationPage:
        """List the messages of an app.

        Shows one page of the app's messages with their delivery figures. Messages of journeys
        are not among them. Page with `offset`, or with `time_offset` to go on where an
        earlier listing ended; never with both.

        Key: the app's REST API key (`rest_api_key`).

        Notes:
            Availability: Messages created through the API can be read for 30 days, those from
            the dashboard as long as the app exists.
            Limit: Reads like this one are limited to one per second and app; after a pause,
            up to 10 may come at once.

        Args:
            template_id: Only messages made from this template.
            limit: How many messages a page holds, 1 to 50; 50 if not given.
            offset: How many messages to skip, the newest (by `queued_at`) first. Not
                together with `time_offset`.
            kind: Only messages of one origin.
            time_offset: Only messages after this point, in ascending order of
                `send_after`: a moment in ISO 8601 that is itself left out, or the
                `next_time_offset` of an earlier page. The listing has ended when a page comes
                back empty.
            app_id: The app to act on instead of the client's own.

        Returns:
            `NotificationPage`: One page of messages.

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

        Source: GET /notifications
        """
        return self._client._call(
            operations.GET_NOTIFICATIONS,
            query={
                "template_id": template_id,
                "limit": limit,
                "offset": offset,
                "kind": kind,
                "time_offset": time_offset,
            },
            app_id=app_id,
        )

    def iterate(
        self,
        *,
        template_id: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        kind: NotificationOrigin | int | None = None,
        time_offset: str | None = None,
        app_id: str | None = None,
    ) -> Generator[NotificationDetails]:
        """Go through the pages of `list`, entry by entry.

        A page is asked for when the one before has been used up, so whoever stops early has
        asked for no more. `limit` is the size of a page, not of the whole. What comes or goes
        meanwhile moves the pages: an entry may then be missing, or come twice.

        `offset` only says where to begin. What else `list` says of itself holds for every
        page.

        Args:
            template_id: Only messages made from this template.
            limit: How many messages a page holds, 1 to 50; 50 if not given.
            offset: How many messages to skip, the newest (by `queued_at`) first. Not
                together with `time_offset`.
            kind: Only messages of one origin.
            time_offset: Only messages after this point, in ascending order of
                `send_after`: a moment in ISO 8601 that is itself left out, or the
                `next_time_offset` of an earlier page. The listing has ended when a page comes
                back empty.
            app_id: The app to act on instead of the client's own.

        Yields:
            Each entry of the reply's `notifications`.

        Raises:
            OneSignalError: as `list` does, also between two entries; and if a page comes
                without its list, or does not say how to go on.

        Source: GET /notifications
        """
        return self._iterate(
            operations.GET_NOTIFICATIONS,
            query={
                "template_id": template_id,
                "limit": limit,
                "offset": offset,
                "kind": kind,
                "time_offset": time_offset,
            },
            app_id=app_id,
        )

    def create(
        self,
        body: Notification | NotificationParams,
        *,
        app_id: str | None = None,
    ) -> CreateNotificationResponse:
        """Send a message to users.

        Sends a push message, email or SMS now or at `send_after`, to segments, to filters or
        to named recipients. The reply is 200 even when nobody could be reached: an empty `id`
        means that no message was created, and an `id` beside `errors` that some recipients
        were skipped. Messages created through the API stay readable for 30 days.

        Key: the app's REST API key (`rest_api_key`).

        Notes:
            Advice: Give exactly one way of targeting: segments, filters, or recipients by
            alias, subscription id, email address, phone number or push token. `external_id`
            of the message targets nobody.
            Advice: A reply of 200 with an empty `id` means that nothing was created or sent;
            `errors` says why.
            Advice: `idempotency_key` takes a UUID: for 30 days a repeat with the same key
            sends nothing again, and only the first body counts.
            Timing: The server may take up to 100 seconds to answer; a shorter timeout does
            not prove that nothing was sent.
            Limit: Messages to more than 10 times the app's subscribed subscriptions within 15
            minutes disable the app.
            Limit: 150 requests a second for an app on the free plan and 6,000 on a paid one;
            canceling messages counts towards the same limit.
            Limit: One request may name 20,000 recipients at most; 2,000 are the safe number.
            Advice: Messages to Huawei devices need `headings` as well as `contents`.
            Advice: An SMS to segments or filters needs `target_channel` `sms` (or `isSms`);
            without it, a message with `sms_from` goes out as a push message.
            Advice: `All` in `included_segments` means every subscriber, if no segment has
            that name.
            Advice: Addresses in `email_to` and `include_phone_numbers` that the app does not
            know yet may become new subscriptions. Each address in `email_bcc` is billed for
            each email.
            Advice: With throttling on in the dashboard, `delayed_option` is ignored unless
            `throttle_rate_per_minute` is 0. Throttling is for push messages only, rounds down
            to whole messages a second and ends after 24 hours; `delayed_option` is not for
            SMS.
            Here: The client adds an `idempotency_key` if there is none, and repeats under it;
            after a failure it is in `error.idempotency_key`. Give your own to repeat a call
            across processes.
            Here: `outcome` of the reply tells whether all, some or none were reached;
            `raise_if_not_sent`, of the reply or of the client, makes an error of the last.

        Args:
            body: The message, its recipients and when to send it.
            app_id: The app to act on instead of the client's own.

        Example:
            client.notifications.create({
                "included_segments": ["Subscribed Users"],
                "headings": {
                    "en": "Fresh bread",
                    "de": "Frisches Brot",
                },
                "contents": {
                    "en": "The oven is open until six.",
                    "de": "Der Ofen ist bis sechs offen.",
                },
                "url": "https://bakery.example/today",
                "data": {"page": "today"},
                "ttl": 3600,
                "idempotency_key": "0a1b2c3d-0000-4000-8000-000000000090",
            })

        Returns:
            `CreateNotificationResponse`: The message was created, in whole or in part, or not
            at all (empty `id`).

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

        Source: POST /notifications
        """
        return self._client._call(
            operations.CREATE_NOTIFICATION,
            body=body,
            app_id=app_id,
        )

    def get(
        self,
        notification_id: str,
        *,
        outcome_names: builtins.list[str] | tuple[str, ...] | None = None,
        outcome_time_range: OutcomeTimeRange | str | None = None,
        outcome_platforms: str | None = None,
        outcome_attribution: OutcomeAttribution | str | None = None,
        app_id: str | None = None,
    ) -> NotificationDetails:
        """Get one message with its outcomes.

        Shows a message, its delivery figures and, if outcomes are asked for, what users did
        after it. While the message is still being processed, `remaining` is null.

        Key: the app's REST API key (`rest_api_key`).

        Notes:
            Availability: Messages created through the API can be read for 30 days, those from
            the dashboard as long as the app exists. Messages of journeys cannot be read.
            Limit: Reads like this one are limited to one per second and app; after a pause,
            up to 10 may come at once.

        Args:
            notification_id: The id that creating the notification returned.
            outcome_names: The outcomes to report, each as its name, a dot and how to
                count it, such as `os__click.count` or `Sales.sum`; sent joined by commas.
            outcome_time_range: How far back outcomes are counted; one hour if left out.
            outcome_platforms: Count outcomes only from these platforms: device type
                numbers joined by commas, such as `0,1` for iOS and Android.
            outcome_attribution: Count only outcomes with this attribution; all of them if
                left out.
            app_id: The app to act on instead of the client's own.

        Returns:
            `NotificationDetails`: The message.

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

        Source: GET /notifications/{notification_id}
        """
        return self._client._call(
            operations.GET_NOTIFICATION,
            path=(notification_id,),
            query={
                "outcome_names": outcome_names,
                "outcome_time_range": outcome_time_range,
                "outcome_platforms": outcome_platforms,
                "outcome_attribution": outcome_attribution,
            },
            app_id=app_id,
        )

    def cancel(
        self,
        notification_id: str,
        *,
        app_id: str | None = None,
    ) -> SuccessResponse:
        """Stop a scheduled or outgoing message.

        Cancels a message that waits for its time, or stops one that is going out. What has
        already been delivered stays with its recipients.

        Key: the app's REST API key (`rest_api_key`).

        Notes:
            Availability: A message that has gone out to everybody cannot be canceled any
            more.
            Limit: Canceling counts towards the same rate limit as creating messages.

        Args:
            notification_id: The id that creating the notification returned.
            app_id: The app to act on instead of the client's own.

        Returns:
            `SuccessResponse`: The message was canceled.

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

        Source: DELETE /notifications/{notification_id}
        """
        return self._client._call(
            operations.CANCEL_NOTIFICATION,
            path=(notification_id,),
            app_id=app_id,
        )

    def history(
        self,
        notification_id: str,
        body: NotificationHistoryRequest | NotificationHistoryParams,
        *,
        app_id: str | None = None,
    ) -> NotificationHistoryResponse:
        """Export who received or clicked a message.

        Starts the making of a CSV file with the recipients of a message and answers at once
        with the file's address. Its columns are `player_id`, `onesignal_id`, `external_id`
        and `target_channel`, for clicks also `timestamp`. Instead of polling, an email
        address may be given that the report is sent to.

        Key: the app's REST API key (`rest_api_key`).

        Notes:
            Plan: Only on a paid plan, Professional or Enterprise.
            Availability: Must first be switched on in the dashboard: Settings > Integrations
            (or Settings > Analytics), "Send History via OneSignal API". Messages from before
            that have no history.
            Availability: History is kept for 7 days after the message was sent; later there
            is none.
            Timing: Most files are ready in under three minutes.
            Timing: Until the file is ready, its address answers 404 or 403; poll it every 10
            seconds. It lies on another host, so do not send the API key along.
            Limit: Files of exports that run in parallel should stay under 100 GB each.
            Advice: Give `email` to have the report sent there, with no need to poll.
            Limit: Messages to fewer than 1,000 recipients have no "sent" events, only
            "clicked" ones. Opened emails are not part of any history.
            Here: `client.exports.save` and `client.exports.rows` take the reply, wait for the
            file, send no key along and unpack it.

        Args:
            notification_id: The id that creating the notification returned.
            body: Which events to export, and where to send the report.
            app_id: The app to act on instead of the client's own.

        Example:
            client.notifications.history("…", {
                "events": "clicked",
                "email": "ann@bakery.example",
            })

        Returns:
            `NotificationHistoryResponse`. 200: The file is being made, under another status.
            202: The file is being made.

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

        Source: POST /notifications/{notification_id}/history
        """
        return self._client._call(
            operations.GET_NOTIFICATION_HISTORY,
            path=(notification_id,),
            body=body,
            app_id=app_id,
        )

    def export_events(
        self,
        notification_id: str,
        *,
        app_id: str | None = None,
    ) -> ExportEventsResponse:
        """Export all events of a message.

        Starts the making of a compressed CSV file with what happened to a message by push,
        email or SMS, and answers at once with the file's address. Each row is a subscription,
        with the columns `external_user_id`, `onesignal_id`, `subscription_id` and
        `device_type`, the moments `sent`, `delivered`, `clicked`, `failed` and
        `unsubscribed`, as far as they came, and `failure_message`. The columns differ
        somewhat by channel.

        Key: the app's REST API key (`rest_api_key`).

        Notes:
            Limit: Only one export at a time per account; finish the download before starting
            the next, even for another app.
            Timing: The file may take several minutes, at about 2,000 records per second.
            Availability: The events of a message are kept for 30 days; an older message is
            answered with 404. The file can be fetched for 3 days.
            Timing: Until the file is ready, its address answers 404 or 403; poll it every 10
            seconds. It lies on another host, so do not send the API key along.
            Limit: Files of exports that run in parallel should stay under 100 GB each.
            Here: `client.exports.save` and `client.exports.rows` take the reply, wait for the
            file, send no key along and unpack it.

        Args:
            notification_id: The id that creating the notification returned.
            app_id: The app to act on instead of the client's own.

        Returns:
            `ExportEventsResponse`: The file is being made.

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

        Source: POST /notifications/{notification_id}/export_events
        """
        return self._client._call(
            operations.EXPORT_EVENTS,
            path=(notification_id,),
            app_id=app_id,
        )

    def estimate_recipients(
        self,
        body: EstimateRecipientsRequest | EstimateRecipientsParams,
        *,
        app_id: str | None = None,
    ) -> EstimateRecipientsResponse:
        """Estimate how many recipients a message would have.

        Counts whom a message to these segments would reach, narrowed by excluded segments,
        filters, aliases and channel. Nothing is sent or stored.

        Key: the app's REST API key (`rest_api_key`).

        Args:
            body: The segments to count, and what narrows them.
            app_id: The app to act on instead of the client's own.

        Example:
            client.notifications.estimate_recipients({
                "included_segments": [
                    "Subscribed Users",
                ],
                "filters": [
                    {
                        "field": "tag",
                        "key": "plan",
                        "relation": "=",
                        "value": "gold",
                    },
                ],
                "target_channel": "push",
            })

        Returns:
            `EstimateRecipientsResponse`: The estimate.

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

        Source: POST /notifications/count-unsaved
        """
        return self._client._call(
            operations.ESTIMATE_NOTIFICATION_RECIPIENTS,
            body=body,
            app_id=app_id,
        )

    def unsubscribe_email(
        self,
        notification_id: str,
        *,
        token: str,
        app_id: str | None = None,
    ) -> SuccessResponse:
        """Unsubscribe an email address by the token of its message.

        Ends the email subscription of the person who was sent a message, for unsubscribe
        pages of one's own. The email itself can carry both values: Liquid replaces
        `{{subscription.unsubscribe_token}}` by the token and `{{message.id}}` by the
        message's id.

        Key: the app's REST API key (`rest_api_key`).

        Args:
            notification_id: The id that creating the notification returned.
            token: The token in the email; it stands for one recipient.
            app_id: The app to act on instead of the client's own.

        Returns:
            `SuccessResponse`: The unsubscription was accepted; `success` may come as text.

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

        Source: POST /apps/{app_id}/notifications/{notification_id}/unsubscribe
        """
        return self._client._call(
            operations.UNSUBSCRIBE_EMAIL_WITH_TOKEN,
            path=(notification_id,),
            query={
                "token": token,
            },
            app_id=app_id,
        )


class AsyncNotifications(AsyncNotificationsAdditions, AsyncResource):
    """The calls of `client.notifications`, to be awaited."""

    async def list(
        self,
        *,
        template_id: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        kind: NotificationOrigin | int | None = None,
        time_offset: str | None = None,
        app_id: str | None = None,
    ) -> NotificationPage:
        """List the messages of an app.

        Shows one page of the app's messages with their delivery figures. Messages of journeys
        are not among them. Page with `offset`, or with `time_offset` to go on where an
        earlier listing ended; never with both.

        Key: the app's REST API key (`rest_api_key`).

        Notes:
            Availability: Messages created through the API can be read for 30 days, those from
            the dashboard as long as the app exists.
            Limit: Reads like this one are limited to one per second and app; after a pause,
            up to 10 may come at once.

        Args:
            template_id: Only messages made from this template.
            limit: How many messages a page holds, 1 to 50; 50 if not given.
            offset: How many messages to skip, the newest (by `queued_at`) first. Not
                together with `time_offset`.
            kind: Only messages of one origin.
            time_offset: Only messages after this point, in ascending order of
                `send_after`: a moment in ISO 8601 that is itself left out, or the
                `next_time_offset` of an earlier page. The listing has ended when a page comes
                back empty.
            app_id: The app to act on instead of the client's own.

        Returns:
            `NotificationPage`: One page of messages.

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

        Source: GET /notifications
        """
        return await self._client._call(
            operations.GET_NOTIFICATIONS,
            query={
                "template_id": template_id,
                "limit": limit,
                "offset": offset,
                "kind": kind,
                "time_offset": time_offset,
            },
            app_id=app_id,
        )

    def iterate(
        self,
        *,
        template_id: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        kind: NotificationOrigin | int | None = None,
        time_offset: str | None = None,
        app_id: str | None = None,
    ) -> AsyncGenerator[NotificationDetails]:
        """Go through the pages of `list`, entry by entry.

        A page is asked for when the one before has been used up, so whoever stops early has
        asked for no more. `limit` is the size of a page, not of the whole. What comes or goes
        meanwhile moves the pages: an entry may then be missing, or come twice.

        `offset` only says where to begin. What else `list` says of itself holds for every
        page.

        Args:
            template_id: Only messages made from this template.
            limit: How many messages a page holds, 1 to 50; 50 if not given.
            offset: How many messages to skip, the newest (by `queued_at`) first. Not
                together with `time_offset`.
            kind: Only messages of one origin.
            time_offset: Only messages after this point, in ascending order of
                `send_after`: a moment in ISO 8601 that is itself left out, or the
                `next_time_offset` of an earlier page. The listing has ended when a page comes
                back empty.
            app_id: The app to act on instead of the client's own.

        Yields:
            Each entry of the reply's `notifications`.

        Raises:
            OneSignalError: as `list` does, also between two entries; and if a page comes
                without its list, or does not say how to go on.

        Source: GET /notifications
        """
        return self._iterate(
            operations.GET_NOTIFICATIONS,
            query={
                "template_id": template_id,
                "limit": limit,
                "offset": offset,
                "kind": kind,
                "time_offset": time_offset,
            },
            app_id=app_id,
        )

    async def create(
        self,
        body: Notification | NotificationParams,
        *,
        app_id: str | None = None,
    ) -> CreateNotificationResponse:
        """Send a message to users.

        Sends a push message, email or SMS now or at `send_after`, to segments, to filters or
        to named recipients. The reply is 200 even when nobody could be reached: an empty `id`
        means that no message was created, and an `id` beside `errors` that some recipients
        were skipped. Messages created through the API stay readable for 30 days.

        Key: the app's REST API key (`rest_api_key`).

        Notes:
            Advice: Give exactly one way of targeting: segments, filters, or recipients by
            alias, subscription id, email address, phone number or push token. `external_id`
            of the message targets nobody.
            Advice: A reply of 200 with an empty `id` means that nothing was created or sent;
            `errors` says why.
            Advice: `idempotency_key` takes a UUID: for 30 days a repeat with the same key
            sends nothing again, and only the first body counts.
            Timing: The server may take up to 100 seconds to answer; a shorter timeout does
            not prove that nothing was sent.
            Limit: Messages to more than 10 times the app's subscribed subscriptions within 15
            minutes disable the app.
            Limit: 150 requests a second for an app on the free plan and 6,000 on a paid one;
            canceling messages counts towards the same limit.
            Limit: One request may name 20,000 recipients at most; 2,000 are the safe number.
            Advice: Messages to Huawei devices need `headings` as well as `contents`.
            Advice: An SMS to segments or filters needs `target_channel` `sms` (or `isSms`);
            without it, a message with `sms_from` goes out as a push message.
            Advice: `All` in `included_segments` means every subscriber, if no segment has
            that name.
            Advice: Addresses in `email_to` and `include_phone_numbers` that the app does not
            know yet may become new subscriptions. Each address in `email_bcc` is billed for
            each email.
            Advice: With throttling on in the dashboard, `delayed_option` is ignored unless
            `throttle_rate_per_minute` is 0. Throttling is for push messages only, rounds down
            to whole messages a second and ends after 24 hours; `delayed_option` is not for
            SMS.
            Here: The client adds an `idempotency_key` if there is none, and repeats under it;
            after a failure it is in `error.idempotency_key`. Give your own to repeat a call
            across processes.
            Here: `outcome` of the reply tells whether all, some or none were reached;
            `raise_if_not_sent`, of the reply or of the client, makes an error of the last.

        Args:
            body: The message, its recipients and when to send it.
            app_id: The app to act on instead of the client's own.

        Example:
            client.notifications.create({
                "included_segments": ["Subscribed Users"],
                "headings": {
                    "en": "Fresh bread",
                    "de": "Frisches Brot",
                },
                "contents": {
                    "en": "The oven is open until six.",
                    "de": "Der Ofen ist bis sechs offen.",
                },
                "url": "https://bakery.example/today",
                "data": {"page": "today"},
                "ttl": 3600,
                "idempotency_key": "0a1b2c3d-0000-4000-8000-000000000090",
            })

        Returns:
            `CreateNotificationResponse`: The message was created, in whole or in part, or not
            at all (empty `id`).

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

        Source: POST /notifications
        """
        return await self._client._call(
            operations.CREATE_NOTIFICATION,
            body=body,
            app_id=app_id,
        )

    async def get(
        self,
        notification_id: str,
        *,
        outcome_names: builtins.list[str] | tuple[str, ...] | None = None,
        outcome_time_range: OutcomeTimeRange | str | None = None,
        outcome_platforms: str | None = None,
        outcome_attribution: OutcomeAttribution | str | None = None,
        app_id: str | None = None,
    ) -> NotificationDetails:
        """Get one message with its outcomes.

        Shows a message, its delivery figures and, if outcomes are asked for, what users did
        after it. While the message is still being processed, `remaining` is null.

        Key: the app's REST API key (`rest_api_key`).

        Notes:
            Availability: Messages created through the API can be read for 30 days, those from
            the dashboard as long as the app exists. Messages of journeys cannot be read.
            Limit: Reads like this one are limited to one per second and app; after a pause,
            up to 10 may come at once.

        Args:
            notification_id: The id that creating the notification returned.
            outcome_names: The outcomes to report, each as its name, a dot and how to
                count it, such as `os__click.count` or `Sales.sum`; sent joined by commas.
            outcome_time_range: How far back outcomes are counted; one hour if left out.
            outcome_platforms: Count outcomes only from these platforms: device type
                numbers joined by commas, such as `0,1` for iOS and Android.
            outcome_attribution: Count only outcomes with this attribution; all of them if
                left out.
            app_id: The app to act on instead of the client's own.

        Returns:
            `NotificationDetails`: The message.

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

        Source: GET /notifications/{notification_id}
        """
        return await self._client._call(
            operations.GET_NOTIFICATION,
            path=(notification_id,),
            query={
                "outcome_names": outcome_names,
                "outcome_time_range": outcome_time_range,
                "outcome_platforms": outcome_platforms,
                "outcome_attribution": outcome_attribution,
            },
            app_id=app_id,
        )

    async def cancel(
        self,
        notification_id: str,
        *,
        app_id: str | None = None,
    ) -> SuccessResponse:
        """Stop a scheduled or outgoing message.

        Cancels a message that waits for its time, or stops one that is going out. What has
        already been delivered stays with its recipients.

        Key: the app's REST API key (`rest_api_key`).

        Notes:
            Availability: A message that has gone out to everybody cannot be canceled any
            more.
            Limit: Canceling counts towards the same rate limit as creating messages.

        Args:
            notification_id: The id that creating the notification returned.
            app_id: The app to act on instead of the client's own.

        Returns:
            `SuccessResponse`: The message was canceled.

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

        Source: DELETE /notifications/{notification_id}
        """
        return await self._client._call(
            operations.CANCEL_NOTIFICATION,
            path=(notification_id,),
            app_id=app_id,
        )

    async def history(
        self,
        notification_id: str,
        body: NotificationHistoryRequest | NotificationHistoryParams,
        *,
        app_id: str | None = None,
    ) -> NotificationHistoryResponse:
        """Export who received or clicked a message.

        Starts the making of a CSV file with the recipients of a message and answers at once
        with the file's address. Its columns are `player_id`, `onesignal_id`, `external_id`
        and `target_channel`, for clicks also `timestamp`. Instead of polling, an email
        address may be given that the report is sent to.

        Key: the app's REST API key (`rest_api_key`).

        Notes:
            Plan: Only on a paid plan, Professional or Enterprise.
            Availability: Must first be switched on in the dashboard: Settings > Integrations
            (or Settings > Analytics), "Send History via OneSignal API". Messages from before
            that have no history.
            Availability: History is kept for 7 days after the message was sent; later there
            is none.
            Timing: Most files are ready in under three minutes.
            Timing: Until the file is ready, its address answers 404 or 403; poll it every 10
            seconds. It lies on another host, so do not send the API key along.
            Limit: Files of exports that run in parallel should stay under 100 GB each.
            Advice: Give `email` to have the report sent there, with no need to poll.
            Limit: Messages to fewer than 1,000 recipients have no "sent" events, only
            "clicked" ones. Opened emails are not part of any history.
            Here: `client.exports.save` and `client.exports.rows` take the reply, wait for the
            file, send no key along and unpack it.

        Args:
            notification_id: The id that creating the notification returned.
            body: Which events to export, and where to send the report.
            app_id: The app to act on instead of the client's own.

        Example:
            client.notifications.history("…", {
                "events": "clicked",
                "email": "ann@bakery.example",
            })

        Returns:
            `NotificationHistoryResponse`. 200: The file is being made, under another status.
            202: The file is being made.

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

        Source: POST /notifications/{notification_id}/history
        """
        return await self._client._call(
            operations.GET_NOTIFICATION_HISTORY,
            path=(notification_id,),
            body=body,
            app_id=app_id,
        )

    async def export_events(
        self,
        notification_id: str,
        *,
        app_id: str | None = None,
    ) -> ExportEventsResponse:
        """Export all events of a message.

        Starts the making of a compressed CSV file with what happened to a message by push,
        email or SMS, and answers at once with the file's address. Each row is a subscription,
        with the columns `external_user_id`, `onesignal_id`, `subscription_id` and
        `device_type`, the moments `sent`, `delivered`, `clicked`, `failed` and
        `unsubscribed`, as far as they came, and `failure_message`. The columns differ
        somewhat by channel.

        Key: the app's REST API key (`rest_api_key`).

        Notes:
            Limit: Only one export at a time per account; finish the download before starting
            the next, even for another app.
            Timing: The file may take several minutes, at about 2,000 records per second.
            Availability: The events of a message are kept for 30 days; an older message is
            answered with 404. The file can be fetched for 3 days.
            Timing: Until the file is ready, its address answers 404 or 403; poll it every 10
            seconds. It lies on another host, so do not send the API key along.
            Limit: Files of exports that run in parallel should stay under 100 GB each.
            Here: `client.exports.save` and `client.exports.rows` take the reply, wait for the
            file, send no key along and unpack it.

        Args:
            notification_id: The id that creating the notification returned.
            app_id: The app to act on instead of the client's own.

        Returns:
            `ExportEventsResponse`: The file is being made.

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

        Source: POST /notifications/{notification_id}/export_events
        """
        return await self._client._call(
            operations.EXPORT_EVENTS,
            path=(notification_id,),
            app_id=app_id,
        )

    async def estimate_recipients(
        self,
        body: EstimateRecipientsRequest | EstimateRecipientsParams,
        *,
        app_id: str | None = None,
    ) -> EstimateRecipientsResponse:
        """Estimate how many recipients a message would have.

        Counts whom a message to these segments would reach, narrowed by excluded segments,
        filters, aliases and channel. Nothing is sent or stored.

        Key: the app's REST API key (`rest_api_key`).

        Args:
            body: The segments to count, and what narrows them.
            app_id: The app to act on instead of the client's own.

        Example:
            client.notifications.estimate_recipients({
                "included_segments": [
                    "Subscribed Users",
                ],
                "filters": [
                    {
                        "field": "tag",
                        "key": "plan",
                        "relation": "=",
                        "value": "gold",
                    },
                ],
                "target_channel": "push",
            })

        Returns:
            `EstimateRecipientsResponse`: The estimate.

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

        Source: POST /notifications/count-unsaved
        """
        return await self._client._call(
            operations.ESTIMATE_NOTIFICATION_RECIPIENTS,
            body=body,
            app_id=app_id,
        )

    async def unsubscribe_email(
        self,
        notification_id: str,
        *,
        token: str,
        app_id: str | None = None,
    ) -> SuccessResponse:
        """Unsubscribe an email address by the token of its message.

        Ends the email subscription of the person who was sent a message, for unsubscribe
        pages of one's own. The email itself can carry both values: Liquid replaces
        `{{subscription.unsubscribe_token}}` by the token and `{{message.id}}` by the
        message's id.

        Key: the app's REST API key (`rest_api_key`).

        Args:
            notification_id: The id that creating the notification returned.
            token: The token in the email; it stands for one recipient.
            app_id: The app to act on instead of the client's own.

        Returns:
            `SuccessResponse`: The unsubscription was accepted; `success` may come as text.

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

        Source: POST /apps/{app_id}/notifications/{notification_id}/unsubscribe
        """
        return await self._client._call(
            operations.UNSUBSCRIBE_EMAIL_WITH_TOKEN,
            path=(notification_id,),
            query={
                "token": token,
            },
            app_id=app_id,
        )
