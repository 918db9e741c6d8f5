"""Users, aliases, tags and subscriptions in the store: what several groups of operations share.

Functions named `..._json` give the API's shape of a row; the others find or change rows and raise
the user model's errors. All of them expect to run inside the request's transaction.
"""

from __future__ import annotations

import json
import re
import uuid
from collections import Counter
from collections.abc import Mapping
from typing import Any

from .functions import amount
from .outcomes import record_outcome
from .platforms import PLATFORMS
from .refused import Refused
from .store import Row, Store, read_id
from .world import Scope

SUBSCRIPTION_LIMIT = 20
ALIAS_LIMIT = 20
PROPERTY_LIMIT = 100
RESTRICTED_TAGS = frozenset(
    {
        "message",
        "notification",
        "subscription",
        "user",
        "template",
        "app",
        "org",
        "dynamic_content",
        "data_feed",
        "journey",
        "custom_data",
    }
)
RESERVED_IDS = frozenset({"NA", "NULL", "0", "1", "-1"})
LOST_IDS = frozenset(
    {"null", "none", "nil", "nan", "undefined", "not set", "[object object]", str(uuid.UUID(int=0))}
)
"""What programs write that have no id: all their users would be one."""
SUBSCRIBED, UNSUBSCRIBED_BY_API = 1, -31
SUBSCRIPTIONS_KEPT = {"Email": 3, "SMS": 3}
"""The last of these types are not displaced."""
COUNTERS = ("session_time", "session_count")
SUBSCRIPTION_FIELDS = (
    "session_time",
    "session_count",
    "sdk",
    "device_model",
    "device_os",
    "rooted",
    "test_type",
    "app_version",
    "net_type",
    "carrier",
    "web_auth",
    "web_p256",
)
PROPERTY_FIELDS = (
    "language",
    "timezone_id",
    "country",
    "lat",
    "long",
    "first_active",
    "last_active",
    "amount_spent",
    "ip",
    "test_user_name",
)
_NUMBER = re.compile(r"[-+]?(\d+(\.\d*)?|\.\d+)", re.ASCII)
_E164 = re.compile(r"\+[1-9]\d{1,14}", re.ASCII)


def user_not_found(rule: str = "users.not-found") -> Refused:
    """The 404 for an alias that leads to nobody."""
    return Refused(rule, "User not found", 404, "user-0")


def subscription_not_found(rule: str = "subscriptions.not-found") -> Refused:
    """The 404 for an unknown subscription."""
    return Refused(rule, "Subscription not found", 404, "subscription-0")


def bad_request(rule: str, title: str, meta: Mapping[str, Any] | None = None) -> Refused:
    """The user model's 400."""
    return Refused(rule, title, code="request-1", meta=meta)


def parse_id(name: str, text: str) -> str:
    """An id as it is stored; a 400 if it is no UUID."""
    found = read_id(text)
    if found is None:
        raise bad_request("ids.uuid", "Invalid UUID", {name: text})
    return found


def find_user(scope: Scope, label: str, value: str) -> Row | None:
    """The user that an alias leads to; a 400 if a `onesignal_id` is no UUID."""
    if label == "onesignal_id":
        return scope.find("users", parse_id(label, value))
    sql = (
        "SELECT users.* FROM aliases JOIN users ON users.seq = aliases.owner "
        "WHERE aliases.app_id = ? AND label = ? AND value = ?"
    )
    return scope.store.one(sql, scope.app_id, label, value)


def identity_json(store: Store, owner: int) -> dict[str, str]:
    """All aliases of a user, the `onesignal_id` first."""
    onesignal_id = store.value("SELECT id FROM users WHERE seq = ?", owner)
    rows = store.all("SELECT label, value FROM aliases WHERE owner = ?", owner)
    return {"onesignal_id": onesignal_id} | {row["label"]: row["value"] for row in rows}


def properties_json(store: Store, user: Row) -> dict[str, Any]:
    """A user's properties; what was never set is left out."""
    rows = store.all("SELECT key, value FROM tags WHERE owner = ?", user["seq"])
    tags = {row["key"]: row["value"] for row in rows}
    fields = {name: user[name] for name in PROPERTY_FIELDS if user[name] is not None}
    return {"tags": tags, **fields, "purchases": json.loads(user["purchases"])}


def subscription_json(row: Row) -> dict[str, Any]:
    """A subscription in the API's shape."""
    return {
        "id": row["id"],
        "app_id": row["app_id"],
        "type": row["type"],
        "token": row["token"] or "",
        "enabled": bool(row["enabled"]),
        "notification_types": row["notification_types"],
        **{name: row[name] for name in SUBSCRIPTION_FIELDS},
        "rooted": bool(row["rooted"]),
    }


def user_json(store: Store, user: Row) -> dict[str, Any]:
    """Everything about a user; the subscriptions stand oldest first."""
    rows = store.all("SELECT * FROM subscriptions WHERE owner = ? ORDER BY seq", user["seq"])
    return {
        "properties": properties_json(store, user),
        "identity": identity_json(store, user["seq"]),
        "subscriptions": [subscription_json(row) for row in rows],
    }


def create_user(scope: Scope) -> int:
    """A new user without aliases; its row number, by which the other tables name their owner."""
    now = scope.clock.seconds()
    number: int = scope.insert("users", first_active=now, last_active=now)["seq"]
    return number


def add_aliases(scope: Scope, owner: int, identity: Mapping[str, str]) -> None:
    """Give a user aliases; one under a label that the user has takes the old one's place."""
    store, app_id = scope.store, scope.app_id
    claimed: dict[str, str] = {}
    for label, value in identity.items():
        if not label or not value:
            why = "An alias needs a label and an id"
            raise bad_request("aliases.required", why, {label: value})
        reserved = label == "external_id" and value in RESERVED_IDS
        if reserved or (label == "external_id" and value.lower() in LOST_IDS):
            rule = "aliases.reserved" if reserved else "aliases.lost"
            raise bad_request(rule, f"{value!r} is not allowed as an external_id", {label: value})
        if label == "onesignal_id":
            if value.lower() != store.value("SELECT id FROM users WHERE seq = ?", owner):
                why = "onesignal_id is read-only"
                raise bad_request("aliases.onesignal-id", why, {label: value})
            continue
        sql = "SELECT owner FROM aliases WHERE app_id = ? AND label = ? AND value = ?"
        present = store.value(sql, app_id, label, value)
        if present not in (None, owner):
            claimed[label] = value
    if claimed:
        raise alias_conflict(claimed)
    for label, value in identity.items():
        if label == "onesignal_id":
            continue
        # rule: aliases.upsert
        store.run("DELETE FROM aliases WHERE owner = ? AND label = ?", owner, label)
        store.insert("aliases", app_id=app_id, label=label, value=value, owner=owner)
    sql = "SELECT count(*) FROM aliases WHERE owner = ? AND label <> 'external_id'"
    custom = store.value(sql, owner)
    if custom > ALIAS_LIMIT:
        why = f"A user can have at most {ALIAS_LIMIT} custom aliases"
        raise Refused("aliases.limit", why, 409, code="Alias Limit Exceeded")


def alias_conflict(claimed: Mapping[str, str], rule: str = "aliases.conflict") -> Refused:
    """The 409 for aliases of somebody else."""
    meta: dict[str, Any] = {"conflicting_aliases": dict(claimed)}
    if "external_id" in claimed:
        meta["external_id"] = claimed["external_id"]
    return Refused(rule, "One or more Aliases claimed by another User", 409, "user-2", meta)


def set_properties(scope: Scope, owner: int, properties: Mapping[str, Any]) -> None:
    """Replace the named properties and merge the tags; the rest stays."""
    tags = properties.get("tags") or {}
    if len(properties) - ("tags" in properties) + len(tags) > PROPERTY_LIMIT:
        why = f"A request can change at most {PROPERTY_LIMIT} properties"
        raise bad_request("users.property-limit", why)
    for name, bound in (("lat", 90), ("long", 180)):
        number = properties.get(name)
        if number is not None and not -bound <= number <= bound:
            why = f"{name} must lie between {-bound} and {bound}"
            raise bad_request("users.coordinates", why, {name: number})
    changes = {name: properties[name] for name in PROPERTY_FIELDS if name in properties}
    if changes.get("test_user_name") == "":
        # rule: users.test-user
        changes["test_user_name"] = None
    for name in ("first_active", "last_active", "amount_spent"):
        if changes.get(name, 0) is None:
            del changes[name]  # these always have a value
    if properties.get("purchases") is not None:
        changes["purchases"] = json.dumps(properties["purchases"])
    scope.store.update("users", owner, **changes)
    set_tags(scope, owner, tags)


def set_tags(scope: Scope, owner: int, tags: Mapping[str, Any]) -> None:
    """Merge tags; an empty string (or null) deletes one, and numbers become text."""
    for key, value in tags.items():
        if not key or key in RESTRICTED_TAGS:
            why = f"{key!r} is not allowed as the key of a tag"
            raise bad_request("tags.restricted", why, {"tags": key})
        if isinstance(value, (dict, list)):
            raise bad_request("tags.flat", f"The tag {key!r} must be a string", {"tags": key})
        if value is None or value == "":
            # rule: tags.delete
            scope.store.run("DELETE FROM tags WHERE owner = ? AND key = ?", owner, key)
            continue
        text = value if isinstance(value, str) else json.dumps(value)
        number = float(text) if _NUMBER.fullmatch(text) else None
        scope.store.run("INSERT OR REPLACE INTO tags VALUES (?, ?, ?, ?)", owner, key, text, number)


def add_deltas(
    scope: Scope, owner: int, deltas: Mapping[str, Any], subscription: Row | None
) -> None:
    """Add to a user's counters, and to those of the subscription that the header names."""
    user = scope.store.numbered("users", owner)
    # rule: users.deltas
    purchases = deltas.get("purchases") or []
    spent = user["amount_spent"] + (deltas.get("amount_spent") or 0)
    spent += sum(_amount(purchase) for purchase in purchases)
    purchases = json.dumps(json.loads(user["purchases"]) + purchases)
    scope.store.update("users", user["seq"], amount_spent=spent, purchases=purchases)
    # rule: users.deltas-subscription
    for table, row in (("users", user), ("subscriptions", subscription)):
        if row is not None:
            sums = {name: row[name] + (deltas.get(name) or 0) for name in COUNTERS}
            scope.store.update(table, row["seq"], **sums)
    if session_time := deltas.get("session_time"):
        # rule: outcomes.sessions
        kind = None if subscription is None else PLATFORMS[subscription["type"]].device_type
        name = "os__session_duration"
        record_outcome(scope, name, session_time, device_type=kind)


def find_subscription(scope: Scope, fields: Mapping[str, Any]) -> Row | None:
    """The subscription with this id or this type and token, whoever has it."""
    kind, token, row = fields.get("type"), fields.get("token"), None
    if fields.get("id"):
        row = scope.find("subscriptions", parse_id("subscription_id", fields["id"]))
    if row is None and not (kind and token):
        raise bad_request("subscriptions.required", "A subscription needs a type and a token")
    return row or subscription_with_token(scope, kind, token)


def subscription_with_token(scope: Scope, kind: Any, token: Any) -> Row | None:
    """The app's subscription of this type with this token."""
    sql = "SELECT * FROM subscriptions WHERE app_id = ? AND token = ? AND type = ?"
    return scope.store.one(sql, scope.app_id, token, kind)


def attach_subscription(
    scope: Scope, owner: int, fields: Mapping[str, Any], *, retain: bool
) -> Row:
    """Give a user a subscription: a new one, or the one with this id or token wherever it is."""
    row = find_subscription(scope, fields)
    if row is None:
        row = new_subscription(scope, owner, fields["type"])
    else:
        # rule: subscriptions.transfer-by-token
        move_subscription(scope, row, owner, retain=retain)
    return change_subscription(scope, row, fields)


def new_subscription(scope: Scope, owner: int, kind: str) -> Row:
    """A new subscription without a token."""
    _make_room(scope, owner)
    now = scope.clock.seconds()
    status = {"enabled": True, "notification_types": SUBSCRIBED}
    moments = {"first_active": now, "last_active": now}
    return scope.insert("subscriptions", owner=owner, type=kind, **status, **moments)


def change_subscription(scope: Scope, row: Row, fields: Mapping[str, Any]) -> Row:
    """Set a subscription's fields; null changes nothing. The row after the change."""
    changes: dict[str, Any] = {
        name: fields[name] for name in SUBSCRIPTION_FIELDS if fields.get(name) is not None
    }
    kind = fields.get("type") or row["type"]
    if kind != row["type"]:
        why = "The type of a subscription cannot change"
        raise bad_request("subscriptions.type", why, {"type": kind})
    token = fields.get("token")
    if token is not None and token != row["token"]:
        _check_token(kind, token)
        if subscription_with_token(scope, kind, token) is not None:
            why = "Another subscription has this token"
            raise Refused("subscriptions.token-taken", why, 409, code="subscription-1")
        changes["token"] = token
    enabled, types = _status(row, fields)
    changes |= {"enabled": enabled, "notification_types": types}
    reachable = enabled and types > 0
    if not reachable and row["unsubscribed_at"] is None:
        changes["unsubscribed_at"] = scope.clock.seconds()
    elif reachable:
        changes["unsubscribed_at"] = None
    scope.store.update("subscriptions", row["seq"], **changes)
    return scope.store.numbered("subscriptions", row["seq"])


def move_subscription(scope: Scope, row: Row, owner: int, *, retain: bool) -> None:
    """Make a user the owner of a subscription."""
    store, previous = scope.store, row["owner"]
    if previous == owner:
        return
    _make_room(scope, owner)
    store.update("subscriptions", row["seq"], owner=owner)
    anonymous = store.one("SELECT 1 FROM aliases WHERE owner = ?", previous) is None
    empty = store.one("SELECT 1 FROM subscriptions WHERE owner = ?", previous) is None
    if anonymous and empty and not retain:
        # rule: subscriptions.retain-previous-owner
        store.run("DELETE FROM users WHERE seq = ?", previous)


def _status(row: Row, fields: Mapping[str, Any]) -> tuple[bool, int]:
    enabled, types = fields.get("enabled"), fields.get("notification_types")
    if enabled is None:
        enabled = bool(row["enabled"])
    elif types is None and enabled != (row["notification_types"] > 0):
        # rule: subscriptions.enabled
        types = SUBSCRIBED if enabled else UNSUBSCRIBED_BY_API
    if types is None:
        return enabled, row["notification_types"]
    if enabled and types <= 0:
        why = "notification_types must not be <= 0 while enabled"
        meta = {"notification_types": types}
        raise Refused("subscriptions.notification-types", why, 400, "subscription-9", meta)
    return enabled, types


def _make_room(scope: Scope, owner: int) -> None:
    """Let a user have one more subscription: the oldest goes, or it is refused."""
    sql = "SELECT seq, type FROM subscriptions WHERE owner = ? ORDER BY last_active, seq"
    rows = scope.store.all(sql, owner)
    if len(rows) < SUBSCRIPTION_LIMIT:
        return
    if not scope.world.settings.displace_subscriptions:
        title = f"A user can have at most {SUBSCRIPTION_LIMIT} subscriptions"
        raise Refused("subscriptions.limit", title, 409, code="Subscription Limit Exceeded")
    # rule: subscriptions.displaced
    counts = Counter(row["type"] for row in rows)
    spare = (row for row in rows if counts[row["type"]] > SUBSCRIPTIONS_KEPT.get(row["type"], 0))
    oldest = next(spare)
    scope.store.update("subscriptions", oldest["seq"], owner=create_user(scope))


def _check_token(kind: str, token: str) -> None:
    if kind == "Email":
        name, at, host = token.rpartition("@")
        if not (name and at and host) or any(character.isspace() for character in token):
            why = "The token must be an email address"
            raise bad_request("subscriptions.token-format", why, {"token": token})
    elif kind == "SMS" and not _E164.fullmatch(token):
        why = "The token must be a phone number in E.164 format"
        raise bad_request("subscriptions.token-format", why, {"token": token})
    elif not token:
        raise bad_request("subscriptions.token-format", "The token must not be empty")


def _amount(purchase: Mapping[str, Any]) -> float:
    spent = amount(purchase["amount"])
    if spent is None:
        why = "The amount of a purchase must be a number"
        raise bad_request("users.deltas", why, dict(purchase))
    count = purchase.get("count")
    return spent * (1 if count is None else count)
