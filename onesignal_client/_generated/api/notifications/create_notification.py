# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.notifications import CREATE_NOTIFICATION as OPERATION

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import Any

    from ....client import AsyncOneSignal, OneSignal
    from ....response import Response
    from ...models import CreateNotificationSuccessResponse, Notification


def sync_detailed(
    *,
    client: OneSignal,
    body: Notification | Mapping[str, Any],
    app_id: str | None = None,
) -> Response[CreateNotificationSuccessResponse]:
    """Send a message to users.

    Sends a push message, email or SMS now or at `send_after`, to segments, to filters or to
    named recipients. The reply is 200 even when nobody could be reached: an empty `id` means
    that no message was created, and an `id` beside `errors` that some recipients were
    skipped. Messages created through the API stay readable for 30 days.

    Key: the app's REST API key (`rest_api_key`).

    Notes:
        Advice: Give exactly one way of targeting: segments, filters, or recipients by alias,
        subscription id, email address, phone number or push token. `external_id` of the
        message targets nobody.
        Advice: A reply of 200 with an empty `id` means that nothing was created or sent;
        `errors` says why. `outcome` of the reply tells the cases apart; `raise_if_not_sent`,
        of the reply or of the client, makes an error of it.
        Advice: `idempotency_key` takes a UUID: for 30 days a repeat with the same key sends
        nothing again, and only the first body counts. The client adds a key if there is none,
        and repeats under it; after a failure it is in `error.idempotency_key`. Give your own
        to repeat a call across processes.
        Timing: The server may take up to 100 seconds to answer; a shorter timeout does not
        prove that nothing was sent.
        Limit: Messages to more than 10 times the app's subscribed subscriptions within 15
        minutes disable the app.
        Limit: 150 requests a second for an app on the free plan and 6,000 on a paid one;
        canceling messages counts towards the same limit.
        Limit: Sources disagree on the number of recipients that one request may name: 2,000
        in OneSignal's official SDK, 20,000 in its newer documentation.
        Advice: Messages to Huawei devices need `headings` as well as `contents`.
        Advice: An SMS to segments or filters needs `target_channel` `sms` (or `isSms`);
        without it, a message with `sms_from` goes out as a push message.
        Advice: `All` in `included_segments` means every subscriber, if no segment has that
        name.
        Advice: Addresses in `email_to` and `include_phone_numbers` that the app does not know
        yet may become new subscriptions. Each address in `email_bcc` is billed for each
        email.
        Advice: With throttling on in the dashboard, `delayed_option` is ignored unless
        `throttle_rate_per_minute` is 0. Throttling is for push messages only, rounds down to
        whole messages a second and ends after 24 hours; `delayed_option` is not for SMS.

    Args:
        body: The message, its recipients and when to send it.
        app_id: The app to act on instead of the client's own.

    Returns:
        The status, the headers and the raw body, with the parsed reply of a success in
        `parsed`.

    Raises:
        OneSignalError: The call was refused before it was sent, or failed on the way. An
            error status raises nothing here.

    Source: POST /notifications
    """
    return client._send(
        OPERATION,
        body=body,
        app_id=app_id,
    )


def sync(
    *,
    client: OneSignal,
    body: Notification | Mapping[str, Any],
    app_id: str | None = None,
) -> CreateNotificationSuccessResponse | None:
    """Send a message to users: the parsed reply of `sync_detailed`, None for an error status."""
    return sync_detailed(
        client=client,
        body=body,
        app_id=app_id,
    ).parsed


def asyncio_detailed(
    *,
    client: AsyncOneSignal,
    body: Notification | Mapping[str, Any],
    app_id: str | None = None,
) -> Coroutine[Any, Any, Response[CreateNotificationSuccessResponse]]:
    """Send a message to users.

    Sends a push message, email or SMS now or at `send_after`, to segments, to filters or to
    named recipients. The reply is 200 even when nobody could be reached: an empty `id` means
    that no message was created, and an `id` beside `errors` that some recipients were
    skipped. Messages created through the API stay readable for 30 days.

    Key: the app's REST API key (`rest_api_key`).

    Notes:
        Advice: Give exactly one way of targeting: segments, filters, or recipients by alias,
        subscription id, email address, phone number or push token. `external_id` of the
        message targets nobody.
        Advice: A reply of 200 with an empty `id` means that nothing was created or sent;
        `errors` says why. `outcome` of the reply tells the cases apart; `raise_if_not_sent`,
        of the reply or of the client, makes an error of it.
        Advice: `idempotency_key` takes a UUID: for 30 days a repeat with the same key sends
        nothing again, and only the first body counts. The client adds a key if there is none,
        and repeats under it; after a failure it is in `error.idempotency_key`. Give your own
        to repeat a call across processes.
        Timing: The server may take up to 100 seconds to answer; a shorter timeout does not
        prove that nothing was sent.
        Limit: Messages to more than 10 times the app's subscribed subscriptions within 15
        minutes disable the app.
        Limit: 150 requests a second for an app on the free plan and 6,000 on a paid one;
        canceling messages counts towards the same limit.
        Limit: Sources disagree on the number of recipients that one request may name: 2,000
        in OneSignal's official SDK, 20,000 in its newer documentation.
        Advice: Messages to Huawei devices need `headings` as well as `contents`.
        Advice: An SMS to segments or filters needs `target_channel` `sms` (or `isSms`);
        without it, a message with `sms_from` goes out as a push message.
        Advice: `All` in `included_segments` means every subscriber, if no segment has that
        name.
        Advice: Addresses in `email_to` and `include_phone_numbers` that the app does not know
        yet may become new subscriptions. Each address in `email_bcc` is billed for each
        email.
        Advice: With throttling on in the dashboard, `delayed_option` is ignored unless
        `throttle_rate_per_minute` is 0. Throttling is for push messages only, rounds down to
        whole messages a second and ends after 24 hours; `delayed_option` is not for SMS.

    Args:
        body: The message, its recipients and when to send it.
        app_id: The app to act on instead of the client's own.

    Returns:
        The status, the headers and the raw body, with the parsed reply of a success in
        `parsed`.

    Raises:
        OneSignalError: The call was refused before it was sent, or failed on the way. An
            error status raises nothing here.

    Source: POST /notifications
    """
    return client._send(
        OPERATION,
        body=body,
        app_id=app_id,
    )


def asyncio(
    *,
    client: AsyncOneSignal,
    body: Notification | Mapping[str, Any],
    app_id: str | None = None,
) -> Coroutine[Any, Any, CreateNotificationSuccessResponse | None]:
    """Send a message to users: the parsed reply of `asyncio_detailed`, None for an error status."""
    return client._parsed(
        OPERATION,
        body=body,
        app_id=app_id,
    )
