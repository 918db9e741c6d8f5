"""Work of several calls, as users write it, and what type checkers must object to. Never run."""
# pyright: strict, reportUnnecessaryTypeIgnoreComment=true, reportUnusedCoroutine=false

from __future__ import annotations

from typing import assert_type
from uuid import UUID

from onesignal_client import AsyncOneSignal, OneSignal, errors
from onesignal_client.models import Notification, NotificationDetails
from onesignal_client.sending import SendResult

client = OneSignal()

assert_type(client.notifications.wait("…"), NotificationDetails)
result = client.notifications.create_for(["1", 2, UUID(int=3)], {"contents": {"en": "Hi"}})
assert_type(result, SendResult)
assert_type(result.raise_for_error(), SendResult)
assert_type(result.failed_identifiers, dict[str, list[str]])
client.notifications.create_for(iter("12"), Notification(), by="email_to", channel="email")

try:
    client.notifications.wait("…", until="estimated", timeout=5)
except errors.MessageNotReadyError as error:
    assert_type(error.notification, NotificationDetails)

client.notifications.wait("…", until="delivered")  # type: ignore[arg-type]
client.notifications.create_for(["1"], "Hi")  # type: ignore[arg-type]
client.notifications.create_for([1.5], {})  # type: ignore[list-item]
client.notifications.create_for(["1"], {}, channel="pigeon")  # type: ignore[arg-type]


async def to_be_awaited(one: AsyncOneSignal) -> None:
    assert_type(await one.notifications.wait("…"), NotificationDetails)
    assert_type(await one.notifications.create_for(["1"], Notification()), SendResult)
