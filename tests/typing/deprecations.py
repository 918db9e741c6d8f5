"""Deprecated calls are struck through in editors (PEP 702). Never run; for pyright alone."""
# pyright: strict, reportUnnecessaryTypeIgnoreComment=true

from __future__ import annotations

from onesignal_client import AsyncOneSignal, OneSignal
from onesignal_client.params import BeginLiveActivityParams

client = OneSignal()
TOKEN: BeginLiveActivityParams = {"push_token": "…", "subscription_id": "…"}

client.players.list()  # pyright: ignore[reportDeprecated]
client.players.create({"device_type": 0})  # pyright: ignore[reportDeprecated]
client.players.get("…")  # pyright: ignore[reportDeprecated]
client.players.update("…", {})  # pyright: ignore[reportDeprecated]
client.players.delete("…")  # pyright: ignore[reportDeprecated]
client.players.export()  # pyright: ignore[reportDeprecated]
client.players.update_tags("…", {"tags": {}})  # pyright: ignore[reportDeprecated]
client.live_activities.begin("…", TOKEN)  # pyright: ignore[reportDeprecated]
client.live_activities.stop("…", "…")  # pyright: ignore[reportDeprecated]

# These are today's ways.
client.live_activities.update("…", {"name": "…", "event": "end", "event_updates": {}})
client.subscriptions.export()
client.users.get("external_id", "42")


async def to_be_awaited(one: AsyncOneSignal) -> None:
    await one.players.list()  # pyright: ignore[reportDeprecated]
    await one.live_activities.stop("…", "…")  # pyright: ignore[reportDeprecated]
    await one.users.get("external_id", "42")
