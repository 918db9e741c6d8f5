"""Filters as users write them, and what the type checkers must object to. Never run."""
# pyright: strict, reportUnnecessaryTypeIgnoreComment=true, reportUnusedExpression=false

from __future__ import annotations

from datetime import timedelta
from typing import assert_type

from onesignal_client import OneSignal
from onesignal_client.filters import Country, Filters, LastSession, Location, SessionTime, Tag
from onesignal_client.models import FilterExpression, Notification, Segment

client = OneSignal()

audience = (Tag("level") > 10) & (Country() == "US") | Tag("vip").exists()
assert_type(audience, Filters)
assert_type(Tag("paid").time_elapsed > timedelta(days=30), Filters)
assert_type(Country().in_(["US", "CA"]) & (LastSession() < 24), Filters)
assert_type(Location(lat=52.52, long=13.40).within(5000), Filters)
assert_type(SessionTime() > timedelta(hours=1), Filters)
assert_type(audience[0], FilterExpression)

client.notifications.create({"contents": {"en": "Hello"}, "filters": audience})
client.segments.create(Segment(name="Players", filters=audience))
Notification(filters=audience)
Filters([FilterExpression(field="tag", key="vip", relation="exists"), {"operator": "OR"}])

Notification(filters=LastSession() == 5)  # type: ignore[arg-type]
Notification(filters=Tag("vip"))  # type: ignore[arg-type]
_ = LastSession() > "yesterday"  # type: ignore[operator]
_ = Country() > "DE"  # type: ignore[operator]
_ = audience & [FilterExpression()]  # type: ignore[operator]
Location(52.52, 13.40)  # type: ignore[call-arg]
