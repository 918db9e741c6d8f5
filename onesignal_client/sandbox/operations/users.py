"""Users: found by any alias, created or updated by the same call."""

from __future__ import annotations

from typing import Any

from ..contract.context import Context, Reply, handles
from ..state import people
from ..state.refused import Refused
from ..state.store import Row
from .found import user_at


@handles("create_user")
def create_user(context: Context) -> Reply:
    """Create a user, or update the one that an alias leads to."""
    identity: dict[str, str] = context.body.get("identity") or {}
    subscriptions: list[dict[str, Any]] = context.body.get("subscriptions") or []
    if not identity and not subscriptions:
        why = "Creating a User requires at least one Alias or Subscription"
        raise Refused("users.identified", why, code="user-3")
    owner = _existing(context, identity)
    is_new = owner is None
    if owner is None:
        owner = people.create_user(context)
    people.add_aliases(context, owner, identity)
    people.set_properties(context, owner, context.body.get("properties") or {})
    options = context.body.get("subscription_options") or {}
    for fields in subscriptions:
        retain = options.get("retain_previous_owner", False)
        people.attach_subscription(context, owner, fields, retain=retain)
    # rule: users.created-status
    return Reply(201 if is_new else 202, _user_json(context, owner))


@handles("fetch_user")
def fetch_user(context: Context) -> Reply:
    """Everything about a user."""
    return Reply(200, _user_json(context, user_at(context)["seq"]))


@handles("update_user")
def update_user(context: Context) -> Reply:
    """Set properties and add deltas."""
    user = user_at(context)
    properties: dict[str, Any] = context.body.get("properties") or {}
    deltas: dict[str, Any] = context.body.get("deltas") or {}
    people.set_properties(context, user["seq"], properties)
    if deltas:
        subscription = _subscription_in_header(context, user["seq"])
        people.add_deltas(context, user["seq"], deltas, subscription)
    # rule: users.update-reply
    return Reply(202, {"properties": _sent(properties, deltas)})


@handles("delete_user")
def delete_user(context: Context) -> Reply:
    """Accept the deletion of a user with all that belongs to it."""
    user = user_at(context)
    # rule: users.delete
    context.world.delete("users", user["id"])
    return Reply(202, {"identity": {"onesignal_id": user["id"]}})


def _existing(context: Context, identity: dict[str, str]) -> int | None:
    """The user that the aliases lead to; a 409 if they lead to different ones."""
    owners: dict[int, dict[str, str]] = {}
    for label, value in identity.items():
        user = people.find_user(context, label, value)
        if user is not None:
            owners.setdefault(user["seq"], {})[label] = value
        elif label == "onesignal_id":
            raise people.user_not_found()
    if len(owners) > 1:
        _, *others = owners.values()
        claimed = {label: value for aliases in others for label, value in aliases.items()}
        raise people.alias_conflict(claimed, "users.upsert")
    return next(iter(owners), None)


def _user_json(context: Context, owner: int) -> dict[str, Any]:
    user = context.store.numbered("users", owner)
    return people.user_json(context.store, user)


def _subscription_in_header(context: Context, owner: int) -> Row | None:
    given = context.headers.get("onesignal-subscription-id")
    if not given:
        return None
    subscription_id = people.parse_id("onesignal-subscription-id", given)
    row = context.find("subscriptions", subscription_id)
    if row is None or row["owner"] != owner:
        raise people.subscription_not_found()
    return row


def _sent(properties: dict[str, Any], deltas: dict[str, Any]) -> dict[str, Any]:
    purchases = deltas.get("purchases")
    given = {name: value for name, value in properties.items() if value is not None}
    return given | ({"purchases": purchases} if purchases else {})
