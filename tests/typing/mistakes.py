"""What the type checkers must object to. Never run.

Each line carries an exemption; mypy (`warn_unused_ignores`) and pyright report one that is not
needed, so that an objection that goes missing is seen.
"""
# pyright: strict, reportUnnecessaryTypeIgnoreComment=true, reportUnusedCoroutine=false

from __future__ import annotations

from onesignal_client import AsyncOneSignal, OneSignal
from onesignal_client.models import FilterExpression, Notification, Segment, User

client = OneSignal()
notification = Notification()

OneSignal("app id")  # type: ignore[call-arg]
OneSignal(api_key="…")  # type: ignore[call-arg]
OneSignal(timeout="5")  # type: ignore[arg-type]
AsyncOneSignal(backend="requests")  # type: ignore[arg-type]
client.with_options(rest_api_key=7)  # type: ignore[arg-type]

Notification(content={"en": "Hello"})  # type: ignore[call-arg]
Notification(contents="Hello")  # type: ignore[arg-type]
Notification(included_segments="Subscribed Users")  # type: ignore[arg-type]
Notification(filters=FilterExpression())  # type: ignore[arg-type]
Notification(ttl="60")  # type: ignore[arg-type]
Segment(name="…")  # type: ignore[call-arg]
User(subscriptions=["…"])  # type: ignore[list-item]

client.notifications.create()  # type: ignore[call-arg]
client.notifications.create("Hello")  # type: ignore[arg-type]
client.notifications.create(Segment(name="…", filters=[]))  # type: ignore[arg-type]
client.notifications.create(notification, app_id=7)  # type: ignore[arg-type]
client.notifications.send(notification)  # type: ignore[attr-defined]
client.users.get("42")  # type: ignore[call-arg]
client.notifications.list(50)  # type: ignore[call-arg, arg-type]
client.email_analytics.provider_metrics(domain="…")  # type: ignore[call-arg]
client.outcomes.get(outcome_names="os__click.count")  # type: ignore[arg-type]
client.request("GET", "/apps", key="app_key")  # type: ignore[arg-type]

_ = client.segments.list().segment  # type: ignore[attr-defined]
notification.contents = "Hello"  # type: ignore[assignment]


async def to_be_awaited(one: AsyncOneSignal) -> None:
    _ = one.segments.list().segments  # type: ignore[attr-defined]
