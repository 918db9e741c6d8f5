"""Players: the older look at subscriptions and their users, one device each."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from ..contract.context import Context, Reply, handles
from ..state import people
from ..state.platforms import PLATFORMS
from ..state.refused import Refused
from ..state.store import Row
from .found import found

PAGE_LIMIT = 300
APP_LIMIT = 80_000
TYPES = {platform.device_type: platform.type for platform in PLATFORMS.values()}
TYPES |= {3: "WindowsPush", 10: "FireOSPush"}
"""The type of subscription behind each `device_type`; two old ones have none of their own."""
SUBSCRIPTION_FIELDS = {"game_version": "app_version"} | {
    name: name for name in ("device_model", "device_os", "sdk", "test_type", "web_auth", "web_p256")
}
"""What a player calls the fields of a subscription."""
USER_COLUMNS = ("language", "country", "lat", "long", "amount_spent")
COUNTERS = {"session_count": "session_count", "playtime": "session_time"}
EXTRA_FIELDS = ("device_type", "timezone", "ad_id", "badge_count")
"""What only players have."""
_COLUMNS = {
    "id": "s.id",
    "app_id": "s.app_id",
    "identifier": "s.token",
    "external_user_id": "(SELECT value FROM aliases WHERE owner = u.seq AND label = 'external_id')",
    "notification_types": "s.notification_types",
    **{name: f"s.{column}" for name, column in SUBSCRIPTION_FIELDS.items()},
    "test_type": "nullif(s.test_type, 0)",  # not as the others: 0 is shown as null
    **{name: f"s.{column}" for name, column in COUNTERS.items()},
    "created_at": "s.first_active",
    "last_active": "s.last_active",
    **{name: f"u.{name}" for name in (*USER_COLUMNS, "ip")},
    "tags": "(SELECT json_group_object(key, value) FROM tags WHERE owner = u.seq)",
    "type": "s.type",
    "extra": "s.extra",
}
"""A player in SQL, but for what the last three columns tell of it."""
_PLAYERS = (
    "WITH s AS (SELECT * FROM subscriptions WHERE {which}) "  # noqa: S608 - all comes from code
    f"SELECT {', '.join(f'{sql} AS {name}' for name, sql in _COLUMNS.items())} "
    "FROM s JOIN users u ON u.seq = s.owner ORDER BY s.seq"
)
_PAGE = _PLAYERS.format(which="app_id = ? ORDER BY seq LIMIT ? OFFSET ?")
_ONE = _PLAYERS.format(which="id = ?")


@handles("get_players")
def get_players(context: Context) -> Reply:
    """One page of the app's players, the oldest first."""
    limit = max(context.query.get("limit", PAGE_LIMIT), 0)
    offset = context.query.get("offset", 0)
    sql = "SELECT count(*) FROM subscriptions WHERE app_id = ?"
    total = context.store.value(sql, context.app_id)
    if total > APP_LIMIT:
        why = f"Not available for apps with more than {APP_LIMIT} players"
        raise Refused("players.app-limit", why)
    rows = context.store.all(_PAGE, context.app_id, limit, offset)
    page = {"total_count": total, "offset": offset, "limit": limit, "players": _shown(rows)}
    return Reply(200, page)


@handles("add_player")
def add_player(context: Context) -> Reply:
    """Register a device; an identifier that is known leads to its player."""
    kind = _type(context.body["device_type"])
    # rule: players.upsert
    row = people.subscription_with_token(context, kind, context.body.get("identifier"))
    if row is None:
        owner = _owner(context, context.body.get("external_user_id"))
        row = people.new_subscription(context, owner, kind)
    change_player(context, row)
    return Reply(200, {"success": True, "id": row["id"]})


@handles("get_player")
def get_player(context: Context) -> Reply:
    """One player."""
    row = player_at(context, missing=404)
    [player] = _shown(context.store.all(_ONE, row["id"]))
    return Reply(200, player)


@handles("update_player")
def update_player(context: Context) -> Reply:
    """Change the named fields of a player and of the user behind it."""
    row = player_at(context)
    present = _device_type(row["type"], json.loads(row["extra"]))
    if _type(context.body.get("device_type", present)) != row["type"]:
        raise Refused("players.device-type", "The device_type of a player cannot change")
    change_player(context, row)
    return Reply(200, {"success": True, "id": row["id"]})


@handles("delete_player")
def delete_player(context: Context) -> Reply:
    """Delete a player; an anonymous user who has no other goes with it."""
    row = player_at(context, missing=404)
    sql = (
        "SELECT id FROM users u WHERE seq = ? "
        "AND NOT EXISTS (SELECT 1 FROM aliases WHERE owner = u.seq) "
        "AND (SELECT count(*) FROM subscriptions WHERE owner = u.seq) = 1"
    )
    alone = context.store.one(sql, row["owner"])
    # rule: players.delete
    context.world.delete("users" if alone else "subscriptions", (alone or row)["id"])
    return Reply(200, {"success": True})


@handles("update_player_tags")
def update_player_tags(context: Context) -> Reply:
    """Merge tags of the user with an external id."""
    external_id = context.path["external_user_id"]
    user = people.find_user(context, "external_id", external_id)
    why = "No user with this external_user_id found"
    user = found(user, Refused("players.tags-unknown", why, 404))
    people.set_tags(context, user["seq"], context.body.get("tags") or {})
    return Reply(200, {"success": True})


def _type(device_type: int) -> str:
    if device_type not in TYPES:
        why = "device_type must be one of " + ", ".join(map(str, sorted(TYPES)))
        raise Refused("players.device-types", why)
    return TYPES[device_type]


def player_at(context: Context, missing: int = 400) -> Row:
    """The subscription of the player that the path names."""
    row = context.find("subscriptions", context.path["player_id"])
    return found(row, Refused("players.not-found", "No user with this id found", missing))


def _owner(context: Context, external_id: str | None) -> int:
    """The user with this external id, made if there is none."""
    user = people.find_user(context, "external_id", external_id or "")
    if user is not None:
        known: int = user["seq"]
        return known
    owner = people.create_user(context)
    if external_id:
        people.add_aliases(context, owner, {"external_id": external_id})
    return owner


def change_player(context: Context, row: Row) -> None:
    """Set what the body says of a player and of the user behind it."""
    given: Mapping[str, Any] = {k: v for k, v in context.body.items() if v is not None}
    if "external_user_id" in given:
        _set_external_id(context, row, given["external_user_id"])
        row = context.store.row("SELECT * FROM subscriptions WHERE id = ?", row["id"])
    fields = {ours: given[name] for name, ours in SUBSCRIPTION_FIELDS.items() if name in given}
    if "identifier" in given:
        fields["token"] = given["identifier"]
    if "notification_types" in given:
        # rule: players.notification-types
        types = given["notification_types"]
        fields |= {"notification_types": types, "enabled": types > 0}
    people.change_subscription(context, row, fields)
    properties = {name: given[name] for name in (*USER_COLUMNS, "tags") if name in given}
    moments = {"created_at": "first_active", "last_active": "last_active"}
    active = {ours: given[name] for name, ours in moments.items() if name in given}
    people.set_properties(context, row["owner"], properties | active)
    extra = json.loads(row["extra"]) | {name: given[name] for name in EXTRA_FIELDS if name in given}
    counters = {ours: given[name] for name, ours in COUNTERS.items() if name in given}
    changes = active | counters | {"extra": json.dumps(extra)}
    context.store.update("subscriptions", row["seq"], **changes)
    for name, number in counters.items():
        context.store.run(
            f"UPDATE users SET {name} = {name} + ? WHERE seq = ?",  # noqa: S608 - names of COUNTERS
            number - row[name],
            row["owner"],
        )


def _set_external_id(context: Context, row: Row, external_id: str) -> None:
    """Give this device, and no other of its user's, an external id; "" takes it away."""
    sql = "SELECT value FROM aliases WHERE owner = ? AND label = 'external_id'"
    present = context.store.value(sql, row["owner"])
    if external_id == (present or ""):
        return
    # rule: players.external-id
    if present is None:
        user = people.find_user(context, "external_id", external_id)
        if user is None:
            people.add_aliases(context, row["owner"], {"external_id": external_id})
            return
    people.move_subscription(context, row, _owner(context, external_id), retain=False)


def _device_type(kind: str, extra: Mapping[str, Any]) -> int:
    """As the player gave it, else by the type of the subscription."""
    number: int = extra.get("device_type", PLATFORMS[kind].device_type)
    return number


def _shown(rows: list[Row]) -> list[dict[str, Any]]:
    players = [dict(row) for row in rows]
    # Parsed all at once: one by one takes a quarter of the time of a page.
    tags, extras = (
        json.loads(f"[{','.join(player.pop(name) for player in players)}]")
        for name in ("tags", "extra")
    )
    for player, its_tags, extra in zip(players, tags, extras, strict=True):
        player["device_type"] = _device_type(player.pop("type"), extra)
        player["invalid_identifier"] = False
        player["timezone"] = extra.get("timezone")
        player["ad_id"] = extra.get("ad_id")
        player["badge_count"] = extra.get("badge_count", 0)
        player["tags"] = its_tags
    return players
