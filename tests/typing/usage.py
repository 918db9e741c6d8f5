"""What users write. Never run: mypy and pyright, both strict, must agree with every line."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import aclosing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, assert_type

import httpx

from onesignal_client import (
    UNSET,
    AsyncOneSignal,
    BadRequestError,
    Checks,
    ConflictError,
    NotSentError,
    OneSignal,
    OneSignalError,
    Outcome,
    RateLimitError,
    Response,
    Unset,
    api,
    errors,
    exports,
    models,
)
from onesignal_client.models import (
    App,
    Button,
    CreateNotificationResponse,
    CreateTemplateRequest,
    ExportSubscriptionsResponse,
    FilterExpression,
    FilterOperator,
    JourneyStats,
    Notification,
    NotificationDetails,
    NotificationOrigin,
    NotificationPage,
    OutcomeTimeRange,
    SegmentListItem,
    SegmentPage,
    Subscription,
    SubscriptionType,
    TargetChannel,
    User,
    UserIdentity,
)
from onesignal_client.params import FilterExpressionParams, PurchaseParams

client = OneSignal(app_id="…", rest_api_key="…")
PURCHASE: PurchaseParams = {"sku": "…", "amount": "1.99", "iso": "USD"}


def making_clients() -> None:
    OneSignal()
    OneSignal(
        app_id="…",
        rest_api_key="…",
        organization_api_key=None,
        base_url="http://localhost:8080",
        timeout=httpx.Timeout(5, read=110),
        max_retries=3,
        deadline=60,
        http_client=httpx.Client(),
        checks=Checks(skip={"targeting"}, max_recipients=2000),
        raise_if_not_sent=True,
    )
    AsyncOneSignal(http_client=httpx.AsyncClient(), timeout=None, backend="aiohttp")
    with OneSignal(timeout=5.5, checks=False) as one:
        assert_type(one, OneSignal)
        assert_type(one.with_options(timeout=UNSET, app_id="…"), OneSignal)
        assert_type(one.with_options(authorization="Bearer …").app_id, str | None)


def sending() -> None:
    sent = client.notifications.create(
        Notification(contents={"en": "Hello"}, included_segments=["Subscribed Users"])
    )
    assert_type(sent, CreateNotificationResponse)
    assert_type(sent.outcome, Outcome)
    assert_type(sent.failed_identifiers, dict[str, list[str]])
    assert_type(sent.reasons, list[str])
    assert_type(sent.is_sent, bool)
    assert_type(sent.message_id, str)
    assert_type(sent.raise_if_not_sent(), CreateNotificationResponse)
    match sent.outcome:
        case Outcome.SENT | Outcome.SENT_IN_PART:
            assert_type(sent.failed_identifiers, dict[str, list[str]])
        case Outcome.NOT_SENT:
            assert_type(sent.reasons, list[str])
        case Outcome.UNKNOWN:
            pass
    client.notifications.create(
        {"contents": {"en": "Hello"}, "included_segments": ["Subscribed Users"]}, app_id="…"
    )


def page_after_page() -> None:
    for message in client.notifications.iterate(limit=50, kind=1):
        assert_type(message, NotificationDetails)
    assert_type(client.segments.iterate(), Generator[SegmentListItem])
    client.audit_logs.iterate("…", start_time=datetime.now(UTC))


async def page_after_page_awaited(client: AsyncOneSignal) -> None:
    async with aclosing(client.notifications.iterate()) as messages:
        async for message in messages:
            assert_type(message, NotificationDetails)
            break


def mappings_wherever_models_are() -> None:
    filters: list[FilterExpressionParams | FilterExpression] = [
        {"field": "session_count", "relation": ">", "value": "5"},
        FilterExpression(operator=FilterOperator.OR),
        FilterExpression(operator="AND"),
    ]
    Notification(filters=filters, send_after=datetime.now(UTC))
    Notification(filters=[{"operator": "OR"}], send_after="2026-11-30T10:00:00Z")
    Notification(
        buttons=[{"id": "yes"}, Button(id="no", text="No")],
        include_aliases={"external_id": ["42"]},
        target_channel="push",
        data={"any": [1, None, {"thing": True}]},
        android_background_layout={"image": "…"},
        external_id=None,
        name=UNSET,
    )
    Notification(target_channel=TargetChannel.EMAIL)
    Notification(target_channel="a channel of tomorrow")
    User(
        properties={"tags": {"plan": "gold"}, "purchases": [PURCHASE]},
        identity={"external_id": "42"},
        subscriptions=[
            {"type": "Email", "token": "…"},
            Subscription(type=SubscriptionType.IOS_PUSH, token="…"),
            Subscription(type="iOSPush"),
        ],
    )
    # A mapping from elsewhere, into which no type checker can look.
    plain: dict[str, object] = {"name": "…"}
    client.templates.create(CreateTemplateRequest.from_dict(plain))


def reading() -> None:
    page = client.notifications.list(limit=50, offset=100)
    assert_type(page, NotificationPage)
    assert_type(page.notifications, list[NotificationDetails])
    for notification in page.notifications:
        assert_type(notification, NotificationDetails)
        assert_type(notification.successful, int | Unset)
        if notification.queued_at:
            assert_type(notification.queued_at, datetime)
        for outcome in notification.outcomes or ():
            assert_type(outcome.value, int)
    if page.total_count is not UNSET:
        assert_type(page.total_count, int)
    assert_type(page.to_dict(), dict[str, Any])
    assert_type(page.additional_properties, dict[str, Any])
    assert_type(NotificationPage.from_dict({}), NotificationPage)
    assert_type(page["new"], Any)


def what_a_reply_always_has_needs_no_assert() -> None:
    sent = client.notifications.create({"contents": {"en": "Hello"}})
    assert_type(sent.id, str)
    client.notifications.cancel(sent.id)
    for segment in client.segments.list().segments:
        assert_type(segment.id, str)
        assert_type(client.segments.get(segment.id).subscriber_count, int)
    for outcome in client.outcomes.get(outcome_names=["os__click.count"]).outcomes:
        assert_type(outcome.id.upper(), str)
        assert_type(outcome.value + 1, int)
    user = client.users.get("external_id", "42")
    assert_type(user.identity["onesignal_id"], str)
    assert_type(user.properties.tags, dict[str, Any] | Unset)
    for subscription in user.subscriptions or ():
        client.subscriptions.update(subscription.id, {"subscription": {"enabled": False}})
    for app in client.apps.list():
        assert_type(app.id, str)
    for notification in client.notifications.list():
        client.notifications.cancel(notification.id)
    for journey in client.journeys.list().journeys:
        assert_type(journey.id, str)
    assert_type(client.api_keys.create({"name": "backend"}).formatted_token, str)
    # Where a request may leave it out, so may its model; it reads as UNSET then.
    User(identity={"external_id": "42"})
    Subscription(type="Email")
    SegmentListItem(name="a reply of one's own, as tests make them, may leave out the rest")


def lists_beside_the_method_of_that_name() -> None:
    assert_type(client.apps.list(), list[App])
    assert_type(client.segments.list(), SegmentPage)
    client.outcomes.get(outcome_names=["os__click.count"])
    client.outcomes.get(outcome_names=("os__click.count",), app_id="…")
    client.outcomes.get(outcome_names_list=["Sales, net.sum"], outcome_time_range="1d")
    client.outcomes.get(outcome_time_range=OutcomeTimeRange.DAY, outcome_attribution="total")
    client.notifications.list(kind=1)
    client.notifications.list(kind=NotificationOrigin.API)
    client.notifications.get("…", outcome_names=["os__click.count"])
    client.audit_logs.list("…", start_time=datetime.now(UTC), actions=["…"], limit=10)


def other_calls() -> None:
    assert_type(client.users.get("external_id", "42"), User)
    assert_type(client.users.delete("external_id", "42"), UserIdentity | None)
    assert_type(client.api_keys.delete("…"), dict[str, Any])
    assert_type(client.journeys.stats("…"), JourneyStats)
    client.subscriptions.update("…", {"subscription": {"enabled": False}})
    client.subscriptions.update_by_token(SubscriptionType.EMAIL, "…", {"subscription": {}})
    client.users.update("external_id", "42", {}, onesignal_subscription_id="…")
    exported = client.subscriptions.export({"extra_fields": ["external_user_id"]})
    assert_type(exported, ExportSubscriptionsResponse)
    Path("subscriptions.csv").write_bytes(exports.download(exported.csv_file_url))


async def the_same_to_be_awaited() -> None:
    async with AsyncOneSignal() as one:
        assert_type(one, AsyncOneSignal)
        sent = await one.notifications.create({"contents": {"en": "Hello"}})
        assert_type(sent, CreateNotificationResponse)
        assert_type(await one.apps.list(), list[App])
        assert_type(await one.users.delete("external_id", "42"), UserIdentity | None)
        assert_type(await one.with_options(timeout=5).segments.list(), SegmentPage)
        response = await one.request("GET", "/apps", query={"a": 1}, key="organization_api_key")
        assert_type(response, Response[Any])
        assert_type(await exports.download_async("https://…"), bytes)
        exported = await one.subscriptions.export()
        assert_type(await exports.download_async(exported.csv_file_url), bytes)


def endpoint_functions() -> None:
    response = api.get_segments.sync_detailed(client=client, limit=5)
    assert_type(response, Response[SegmentPage])
    assert_type(response.status_code, int)
    assert_type(response.headers["Retry-After"], str)
    assert_type(response.content, bytes)
    assert_type(response.parsed, SegmentPage | None)
    assert_type(response.attempts, int)
    assert_type(api.get_apps.sync(client=client), list[App])
    api.create_notification.sync(client=client, body={"contents": {"en": "Hello"}})


async def endpoint_functions_to_be_awaited(one: AsyncOneSignal) -> None:
    response = await api.fetch_user.asyncio_detailed("external_id", "42", client=one)
    assert_type(response, Response[User])
    assert_type(await api.fetch_user.asyncio("external_id", "42", client=one), User)


def handling_errors() -> None:
    try:
        client.users.create({"identity": {"external_id": "42"}})
    except ConflictError as error:
        assert_type(error.conflicting_aliases, dict[str, Any])
    except RateLimitError as error:
        assert_type(error.retry_after, float | None)
    except BadRequestError as error:
        assert_type(error.messages, list[str])
        assert_type(error.errors, list[errors.ErrorDetail])
        assert_type(error.status_code, int)
        assert_type(error.request_id, str | None)
    except NotSentError as error:
        assert_type(error.outcome, CreateNotificationResponse)
    except OneSignalError as error:
        assert_type(error.operation, str | None)
        assert_type(error.attempts, int)


def names_of_modules() -> None:
    assert_type(models.Notification(), Notification)
    field: str | models.Unset = models.UNSET
    if field is models.UNSET:
        assert_type(bool(field), bool)
