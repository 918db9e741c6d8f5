"""Work of several calls, as users write it, and what type checkers must object to. Never run."""
# pyright: strict, reportUnnecessaryTypeIgnoreComment=true, reportUnusedCoroutine=false

from __future__ import annotations

from pathlib import Path
from typing import Any, assert_type
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

export = client.subscriptions.export()
assert_type(client.exports.save(export, "all.csv", progress=True), Path)
client.exports.save("https://…", Path("all.csv"), progress=lambda state, come, total: None)
for row in client.exports.rows(export, types={"session_count": int}):
    assert_type(row, dict[str, Any])
client.exports.save(7, "all.csv")  # type: ignore[arg-type]
client.exports.rows(export, types={"session_count": 7})  # type: ignore[dict-item]

client.notifications.wait("…", until="delivered")  # type: ignore[arg-type]
client.notifications.create_for(["1"], "Hi")  # type: ignore[arg-type]
client.notifications.create_for([1.5], {})  # type: ignore[list-item]
client.notifications.create_for(["1"], {}, channel="pigeon")  # type: ignore[arg-type]


async def to_be_awaited(one: AsyncOneSignal) -> None:
    assert_type(await one.notifications.wait("…"), NotificationDetails)
    assert_type(await one.exports.save(export, "all.csv"), Path)
    async for row in one.exports.rows(export):
        assert_type(row, dict[str, Any])
    assert_type(await one.notifications.create_for(["1"], Notification()), SendResult)
