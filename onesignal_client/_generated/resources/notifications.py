# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._resource import AsyncResource, Resource
from ..operations import notifications as operations

if TYPE_CHECKING:
    import builtins
    from collections.abc import Coroutine, Mapping
    from typing import Any

    from ..models import (
        CreateNotificationSuccessResponse,
        EstimateNotificationRecipientsRequest,
        EstimateNotificationRecipientsSuccessResponse,
        ExportEventsSuccessResponse,
        GenericSuccessBoolResponse,
        GetNotificationHistoryRequestBody,
        Notification,
        NotificationHistorySuccessResponse,
        NotificationSlice,
        NotificationWithMeta,
    )


class Notifications(Resource):
    """The calls of `client.notifications`."""

    __slots__ = ()

    def list(
        self,
        *,
        template_id: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        kind: int | None = None,
        time_offset: str | None = None,
        app_id: str | None = None,
    ) -> NotificationSlice:
        """List the messages of an app.

        Shows one page of the app's messages with their delivery figures. Messages of journeys are
        not among them. Page with `offset`, or with `time_offset` to go on where an earlier
        listing ended; never with both.

        Notes:
            Availability: Messages created through the API can be read for 30 days, those from the
            dashboard as long as the app exists.
            Limit: One request a second for an app.

        Args:
            template_id: Only messages made from this template.
            limit: How many messages a page holds, 1 to 50; 50 if not given.
            offset: How many messages to skip. Not together with `time_offset`.
            kind: Only messages of one origin: 0 dashboard, 1 API, 3 automated.
            time_offset: Only messages from this point on, in ascending order of `send_after`:
                a moment in ISO 8601, or the `next_time_offset` of an earlier page. The listing
                has ended when a page comes back empty.
            app_id: The app to act on instead of the client's own.

        Returns:
            The parsed reply: `NotificationSlice`.

        Raises:
            OneSignalError: the request was refused before it was sent, failed on the way, or was
            answered with an error status (`APIStatusError`).

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

    def create(
        self,
        body: Notification | Mapping[str, Any],
        *,
        app_id: str | None = None,
    ) -> CreateNotificationSuccessResponse:
        """Send a message to users.

        Sends a push message, email or SMS now or at `send_after`, to segments, to filters or to
        named recipients. The reply is 200 even when nobody could be reached: an empty `id` means
        that no message was created, and an `id` beside `errors` that some recipients were
        skipped. Messages created through the API stay readable for 30 days.

        Notes:
            Advice: Give exactly one way of targeting: segments, filters, or recipients by alias,
            subscription id, email address, phone number or push token. `external_id` of the
            message targets nobody.
            Advice: A reply of 200 with an empty `id` means that nothing was created or sent;
            `errors` says why.
            Advice: Put a UUID into `idempotency_key`: for 30 days a repeat with the same key
            sends nothing again, and only the first body counts.
            Timing: The server may take up to 100 seconds to answer; a shorter timeout does not
            prove that nothing was sent.
            Limit: Messages to more than 10 times the app's subscribed subscriptions within 15
            minutes disable the app.
            Limit: 150 requests a second for an app on the free plan and 6,000 on a paid one;
            cancelling messages counts towards the same limit.
            Limit: Sources disagree on the number of recipients that one request may name: 2,000
            in OneSignal's official SDK, 20,000 in its newer documentation.
            Advice: Messages to Huawei devices need `headings` as well as `contents`.

        Args:
            body: The message, its recipients and when to send it.
            app_id: The app to act on instead of the client's own.

        Returns:
            The parsed reply: `CreateNotificationSuccessResponse`.

        Raises:
            OneSignalError: the request was refused before it was sent, failed on the way, or was
            answered with an error status (`APIStatusError`).

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
        outcome_time_range: str | None = None,
        outcome_platforms: str | None = None,
        outcome_attribution: str | None = None,
        app_id: str | None = None,
    ) -> NotificationWithMeta:
        """Get one message with its outcomes.

        Shows a message, its delivery figures and, if outcomes are asked for, what users did after
        it. While the message is still being processed, `remaining` is null.

        Notes:
            Availability: Messages created through the API can be read for 30 days, those from the
            dashboard as long as the app exists. Messages of journeys cannot be read.
            Limit: One request a second for an app.

        Args:
            notification_id: The id that creating the notification returned.
            outcome_names: The outcomes to report, each as its name, a dot and how to count
                it, such as `os__click.count` or `Sales.sum`; sent joined by commas. Only the
                newer documentation has the four outcome parameters here.
            outcome_time_range: How far back outcomes are counted: `1h`, `1d` or `1mo` (hour,
                day, month).
            outcome_platforms: Count outcomes only from these platforms: device type numbers
                joined by commas, such as `0,1` for iOS and Android.
            outcome_attribution: Count only outcomes that are attributed to a message in this
                way: `direct`, `influenced`, `unattributed`, or `total` for all of them.
            app_id: The app to act on instead of the client's own.

        Returns:
            The parsed reply: `NotificationWithMeta`.

        Raises:
            OneSignalError: the request was refused before it was sent, failed on the way, or was
            answered with an error status (`APIStatusError`).

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
    ) -> GenericSuccessBoolResponse:
        """Stop a scheduled or outgoing message.

        Cancels a message that waits for its time, or stops one that is going out. What has
        already been delivered stays with its recipients.

        Notes:
            Limit: Cancelling counts towards the same rate limit as creating messages.

        Args:
            notification_id: The id that creating the notification returned.
            app_id: The app to act on instead of the client's own.

        Returns:
            The parsed reply: `GenericSuccessBoolResponse`.

        Raises:
            OneSignalError: the request was refused before it was sent, failed on the way, or was
            answered with an error status (`APIStatusError`).

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
        body: GetNotificationHistoryRequestBody | Mapping[str, Any],
        *,
        app_id: str | None = None,
    ) -> NotificationHistorySuccessResponse:
        """Export who received or clicked a message.

        Starts the making of a CSV file with the recipients of a message and answers at once with
        the file's address. Until the file is ready, that address answers 403 (older
        documentation) or 404 (newer). Instead of polling, an email address may be given that the
        report is sent to.

        Notes:
            Plan: Only on a paid plan.
            Availability: Must first be switched on in the dashboard: Settings > Integrations,
            "Send History via OneSignal API".
            Availability: History is kept for 7 days after the message was sent; later there is
            none.
            Timing: Poll the address every 10 seconds. Most files are ready in under three
            minutes; a 403 or 404 means that the file is not ready yet.
            Advice: Give `email` to have the report sent there, with no need to poll.
            Limit: For messages to fewer than 1,000 recipients no "sent" events are recorded;
            "clicked" events are.
            Advice: The file lies on another host; do not send the API key along when fetching it.

        Args:
            notification_id: The id that creating the notification returned.
            body: Which events to export, and where to send the report.
            app_id: The app to act on instead of the client's own.

        Returns:
            The parsed reply: `NotificationHistorySuccessResponse`.

        Raises:
            OneSignalError: the request was refused before it was sent, failed on the way, or was
            answered with an error status (`APIStatusError`).

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
    ) -> ExportEventsSuccessResponse:
        """Export all events of a message.

        Starts the making of a compressed CSV file with what happened to a message, such as
        deliveries and clicks, and answers at once with the file's address. The file takes
        minutes, depending on the number of events; until then its address answers 403 (older
        documentation) or 404 (newer).

        Notes:
            Limit: Only one export may be in progress for an account at a time.
            Timing: The file may take several minutes; a 403 or 404 from its address means that it
            is not ready yet.
            Advice: The file lies on another host; do not send the API key along when fetching it.

        Args:
            notification_id: The id that creating the notification returned.
            app_id: The app to act on instead of the client's own.

        Returns:
            The parsed reply: `ExportEventsSuccessResponse`.

        Raises:
            OneSignalError: the request was refused before it was sent, failed on the way, or was
            answered with an error status (`APIStatusError`).

        Source: POST /notifications/{notification_id}/export_events
        """
        return self._client._call(
            operations.EXPORT_EVENTS,
            path=(notification_id,),
            app_id=app_id,
        )

    def estimate_recipients(
        self,
        body: EstimateNotificationRecipientsRequest | Mapping[str, Any],
        *,
        app_id: str | None = None,
    ) -> EstimateNotificationRecipientsSuccessResponse:
        """Estimate how many recipients a message would have.

        Counts whom a message with this targeting would reach. Nothing is sent or stored.

        Args:
            body: The targeting to try out.
            app_id: The app to act on instead of the client's own.

        Returns:
            The parsed reply: `EstimateNotificationRecipientsSuccessResponse`.

        Raises:
            OneSignalError: the request was refused before it was sent, failed on the way, or was
            answered with an error status (`APIStatusError`).

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
    ) -> GenericSuccessBoolResponse:
        """Unsubscribe an email address by the token of its message.

        Ends the email subscription of the person who was sent a message, for unsubscribe pages of
        one's own. The token comes from the unsubscribe link in that email.

        Args:
            notification_id: The id that creating the notification returned.
            token: The token from the email's unsubscribe link; it stands for one recipient.
            app_id: The app to act on instead of the client's own.

        Returns:
            The parsed reply: `GenericSuccessBoolResponse`.

        Raises:
            OneSignalError: the request was refused before it was sent, failed on the way, or was
            answered with an error status (`APIStatusError`).

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


class AsyncNotifications(AsyncResource):
    """The calls of `client.notifications`, to be awaited."""

    __slots__ = ()

    def list(
        self,
        *,
        template_id: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        kind: int | None = None,
        time_offset: str | None = None,
        app_id: str | None = None,
    ) -> Coroutine[Any, Any, NotificationSlice]:
        """List the messages of an app.

        Shows one page of the app's messages with their delivery figures. Messages of journeys are
        not among them. Page with `offset`, or with `time_offset` to go on where an earlier
        listing ended; never with both.

        Notes:
            Availability: Messages created through the API can be read for 30 days, those from the
            dashboard as long as the app exists.
            Limit: One request a second for an app.

        Args:
            template_id: Only messages made from this template.
            limit: How many messages a page holds, 1 to 50; 50 if not given.
            offset: How many messages to skip. Not together with `time_offset`.
            kind: Only messages of one origin: 0 dashboard, 1 API, 3 automated.
            time_offset: Only messages from this point on, in ascending order of `send_after`:
                a moment in ISO 8601, or the `next_time_offset` of an earlier page. The listing
                has ended when a page comes back empty.
            app_id: The app to act on instead of the client's own.

        Returns:
            The parsed reply: `NotificationSlice`.

        Raises:
            OneSignalError: the request was refused before it was sent, failed on the way, or was
            answered with an error status (`APIStatusError`).

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

    def create(
        self,
        body: Notification | Mapping[str, Any],
        *,
        app_id: str | None = None,
    ) -> Coroutine[Any, Any, CreateNotificationSuccessResponse]:
        """Send a message to users.

        Sends a push message, email or SMS now or at `send_after`, to segments, to filters or to
        named recipients. The reply is 200 even when nobody could be reached: an empty `id` means
        that no message was created, and an `id` beside `errors` that some recipients were
        skipped. Messages created through the API stay readable for 30 days.

        Notes:
            Advice: Give exactly one way of targeting: segments, filters, or recipients by alias,
            subscription id, email address, phone number or push token. `external_id` of the
            message targets nobody.
            Advice: A reply of 200 with an empty `id` means that nothing was created or sent;
            `errors` says why.
            Advice: Put a UUID into `idempotency_key`: for 30 days a repeat with the same key
            sends nothing again, and only the first body counts.
            Timing: The server may take up to 100 seconds to answer; a shorter timeout does not
            prove that nothing was sent.
            Limit: Messages to more than 10 times the app's subscribed subscriptions within 15
            minutes disable the app.
            Limit: 150 requests a second for an app on the free plan and 6,000 on a paid one;
            cancelling messages counts towards the same limit.
            Limit: Sources disagree on the number of recipients that one request may name: 2,000
            in OneSignal's official SDK, 20,000 in its newer documentation.
            Advice: Messages to Huawei devices need `headings` as well as `contents`.

        Args:
            body: The message, its recipients and when to send it.
            app_id: The app to act on instead of the client's own.

        Returns:
            The parsed reply: `CreateNotificationSuccessResponse`.

        Raises:
            OneSignalError: the request was refused before it was sent, failed on the way, or was
            answered with an error status (`APIStatusError`).

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
        outcome_time_range: str | None = None,
        outcome_platforms: str | None = None,
        outcome_attribution: str | None = None,
        app_id: str | None = None,
    ) -> Coroutine[Any, Any, NotificationWithMeta]:
        """Get one message with its outcomes.

        Shows a message, its delivery figures and, if outcomes are asked for, what users did after
        it. While the message is still being processed, `remaining` is null.

        Notes:
            Availability: Messages created through the API can be read for 30 days, those from the
            dashboard as long as the app exists. Messages of journeys cannot be read.
            Limit: One request a second for an app.

        Args:
            notification_id: The id that creating the notification returned.
            outcome_names: The outcomes to report, each as its name, a dot and how to count
                it, such as `os__click.count` or `Sales.sum`; sent joined by commas. Only the
                newer documentation has the four outcome parameters here.
            outcome_time_range: How far back outcomes are counted: `1h`, `1d` or `1mo` (hour,
                day, month).
            outcome_platforms: Count outcomes only from these platforms: device type numbers
                joined by commas, such as `0,1` for iOS and Android.
            outcome_attribution: Count only outcomes that are attributed to a message in this
                way: `direct`, `influenced`, `unattributed`, or `total` for all of them.
            app_id: The app to act on instead of the client's own.

        Returns:
            The parsed reply: `NotificationWithMeta`.

        Raises:
            OneSignalError: the request was refused before it was sent, failed on the way, or was
            answered with an error status (`APIStatusError`).

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
    ) -> Coroutine[Any, Any, GenericSuccessBoolResponse]:
        """Stop a scheduled or outgoing message.

        Cancels a message that waits for its time, or stops one that is going out. What has
        already been delivered stays with its recipients.

        Notes:
            Limit: Cancelling counts towards the same rate limit as creating messages.

        Args:
            notification_id: The id that creating the notification returned.
            app_id: The app to act on instead of the client's own.

        Returns:
            The parsed reply: `GenericSuccessBoolResponse`.

        Raises:
            OneSignalError: the request was refused before it was sent, failed on the way, or was
            answered with an error status (`APIStatusError`).

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
        body: GetNotificationHistoryRequestBody | Mapping[str, Any],
        *,
        app_id: str | None = None,
    ) -> Coroutine[Any, Any, NotificationHistorySuccessResponse]:
        """Export who received or clicked a message.

        Starts the making of a CSV file with the recipients of a message and answers at once with
        the file's address. Until the file is ready, that address answers 403 (older
        documentation) or 404 (newer). Instead of polling, an email address may be given that the
        report is sent to.

        Notes:
            Plan: Only on a paid plan.
            Availability: Must first be switched on in the dashboard: Settings > Integrations,
            "Send History via OneSignal API".
            Availability: History is kept for 7 days after the message was sent; later there is
            none.
            Timing: Poll the address every 10 seconds. Most files are ready in under three
            minutes; a 403 or 404 means that the file is not ready yet.
            Advice: Give `email` to have the report sent there, with no need to poll.
            Limit: For messages to fewer than 1,000 recipients no "sent" events are recorded;
            "clicked" events are.
            Advice: The file lies on another host; do not send the API key along when fetching it.

        Args:
            notification_id: The id that creating the notification returned.
            body: Which events to export, and where to send the report.
            app_id: The app to act on instead of the client's own.

        Returns:
            The parsed reply: `NotificationHistorySuccessResponse`.

        Raises:
            OneSignalError: the request was refused before it was sent, failed on the way, or was
            answered with an error status (`APIStatusError`).

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
    ) -> Coroutine[Any, Any, ExportEventsSuccessResponse]:
        """Export all events of a message.

        Starts the making of a compressed CSV file with what happened to a message, such as
        deliveries and clicks, and answers at once with the file's address. The file takes
        minutes, depending on the number of events; until then its address answers 403 (older
        documentation) or 404 (newer).

        Notes:
            Limit: Only one export may be in progress for an account at a time.
            Timing: The file may take several minutes; a 403 or 404 from its address means that it
            is not ready yet.
            Advice: The file lies on another host; do not send the API key along when fetching it.

        Args:
            notification_id: The id that creating the notification returned.
            app_id: The app to act on instead of the client's own.

        Returns:
            The parsed reply: `ExportEventsSuccessResponse`.

        Raises:
            OneSignalError: the request was refused before it was sent, failed on the way, or was
            answered with an error status (`APIStatusError`).

        Source: POST /notifications/{notification_id}/export_events
        """
        return self._client._call(
            operations.EXPORT_EVENTS,
            path=(notification_id,),
            app_id=app_id,
        )

    def estimate_recipients(
        self,
        body: EstimateNotificationRecipientsRequest | Mapping[str, Any],
        *,
        app_id: str | None = None,
    ) -> Coroutine[Any, Any, EstimateNotificationRecipientsSuccessResponse]:
        """Estimate how many recipients a message would have.

        Counts whom a message with this targeting would reach. Nothing is sent or stored.

        Args:
            body: The targeting to try out.
            app_id: The app to act on instead of the client's own.

        Returns:
            The parsed reply: `EstimateNotificationRecipientsSuccessResponse`.

        Raises:
            OneSignalError: the request was refused before it was sent, failed on the way, or was
            answered with an error status (`APIStatusError`).

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
    ) -> Coroutine[Any, Any, GenericSuccessBoolResponse]:
        """Unsubscribe an email address by the token of its message.

        Ends the email subscription of the person who was sent a message, for unsubscribe pages of
        one's own. The token comes from the unsubscribe link in that email.

        Args:
            notification_id: The id that creating the notification returned.
            token: The token from the email's unsubscribe link; it stands for one recipient.
            app_id: The app to act on instead of the client's own.

        Returns:
            The parsed reply: `GenericSuccessBoolResponse`.

        Raises:
            OneSignalError: the request was refused before it was sent, failed on the way, or was
            answered with an error status (`APIStatusError`).

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
