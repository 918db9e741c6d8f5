"""What the generated groups of calls get by hand; see `resources` in `openapi/python.yaml`."""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping
from typing import TYPE_CHECKING, Any

from .plans import run, run_async

if TYPE_CHECKING:
    from ..models import Notification, NotificationDetails
    from ..sending import Channel, Id, SendResult
    from ..waiting import Until


class NotificationsAdditions:
    """Work of several calls, for `client.notifications`."""

    def wait(
        self,
        message_id: str,
        *,
        until: Until = "sent",
        timeout: float = 600.0,
        app_id: str | None = None,
    ) -> NotificationDetails:
        """Wait until a message is sent, and return it with its figures.

        It looks once a second at first, then less often, down to every ten seconds; a message
        that is scheduled is looked at again when its time has come. `completed_at` of the message
        is the moment at which sending ended; figures such as `converted` keep growing after it.

        Args:
            message_id: The message, as `create` returned it.
            until: `sent`: sending has ended. `estimated`: it is known how many it goes to, and
                `remaining` says how many are left.
            timeout: Seconds after which to give up.
            app_id: The app to act on instead of the client's own.

        Raises:
            MessageCanceledError: the message was canceled; `error.notification` is it.
            MessageNotReadyError: the time is over, or the message is scheduled for later than
                that; `error.notification` is the message as it is now.
            InvalidRequestError: an argument makes no sense.
            NotFoundError: there is no such message, or not any more.
            OneSignalError: a look failed.

        Source: GET /notifications/{message_id}, repeated
        """
        from ..waiting import waiting

        return run(waiting(message_id, until, timeout, app_id), self)

    def create_for(
        self,
        ids: Iterable[Id],
        body: Notification | Mapping[str, Any],
        *,
        by: str = "external_id",
        channel: Channel = "push",
        per_request: int = 2_000,
        app_id: str | None = None,
    ) -> SendResult:
        """Send a message to any number of recipients, in as many requests as it takes.

            result = client.notifications.create_for(ids, {"contents": {"en": "Hello"}})
            result.raise_for_error()

        One request follows the other, well below the permitted rate. Each goes out under a key
        made from `idempotency_key` of the body (a UUID of its own if there is none), `by` and its
        recipients. So the same call with the same key, be it for all of them or for
        `result.remaining` only, reaches nobody twice within 30 days.

        Args:
            ids: Whom to reach: any iterable (of an asynchronous client an asynchronous one too),
                read to its end before anything is sent. An id that comes twice counts once.
            body: The message, without recipients.
            by: What the ids are: the label of an alias, or one of `include_subscription_ids`,
                `email_to`, `include_phone_numbers`.
            channel: What aliases are reached on: `push`, `email` or `sms`.
            per_request: Recipients of one request: sources disagree whether OneSignal takes
                2,000 or 20,000.
            app_id: The app to act on instead of the client's own.

        Returns:
            What became of it: ids of messages, identifiers that reach nobody, and, if an error
            ended it early, the error and who is left.

        Raises:
            InvalidRequestError: an argument makes no sense, or the message is refused.
            OneSignalError: the first request was refused; nothing was sent.

        Source: POST /notifications, repeated
        """
        from ..sending import sending

        return run(sending(ids, body, by, channel, per_request, app_id), self)


class AsyncNotificationsAdditions:
    """As `NotificationsAdditions`, to be awaited."""

    async def wait(
        self,
        message_id: str,
        *,
        until: Until = "sent",
        timeout: float = 600.0,
        app_id: str | None = None,
    ) -> NotificationDetails:
        from ..waiting import waiting

        return await run_async(waiting(message_id, until, timeout, app_id), self)

    async def create_for(
        self,
        ids: Iterable[Id] | AsyncIterable[Id],
        body: Notification | Mapping[str, Any],
        *,
        by: str = "external_id",
        channel: Channel = "push",
        per_request: int = 2_000,
        app_id: str | None = None,
    ) -> SendResult:
        from ..sending import sending

        if isinstance(ids, AsyncIterable):
            ids = [each async for each in ids]
        return await run_async(sending(ids, body, by, channel, per_request, app_id), self)

    wait.__doc__ = NotificationsAdditions.wait.__doc__
    create_for.__doc__ = NotificationsAdditions.create_for.__doc__
