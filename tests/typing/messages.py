"""Messages by channel, and what the type checkers must object to. Never run."""
# pyright: strict, reportUnnecessaryTypeIgnoreComment=true

from __future__ import annotations

from typing import assert_type

from onesignal_client import OneSignal
from onesignal_client.filters import Tag
from onesignal_client.messages import SMS, Email, Push
from onesignal_client.models import Notification

client = OneSignal()

assert_type(Push("Hello", included_segments=["All"]), Notification)
client.notifications.create(Email("Hello", "<p>Hello</p>", email_to=["ada@example.com"]))
client.notifications.create_for(["42"], SMS({"en": "Hello"}, sms_from="+15550100"), channel="sms")
Push("Hello", filters=Tag("vip").exists())

Push("Hello", included_segment=["All"])  # type: ignore[call-arg]
Push("Hello", included_segments="All")  # type: ignore[arg-type]
Push(42)  # type: ignore[arg-type]
