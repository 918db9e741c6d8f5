"""Subscriptions: the channels on which users can be reached."""

from __future__ import annotations

from typing import Any

from ..contract.context import Context, Reply, handles
from ..state import people
from .found import found, subscription_at, user_at


@handles("create_subscription")
def create_subscription(context: Context) -> Reply:
    """Add a subscription to a user, or bring the one with this token over."""
    user = user_at(context, people.subscription_not_found())
    retain = bool(context.body.get("retain_previous_owner"))
    fields = _fields(context)
    # rule: subscriptions.created-status
    present = people.find_subscription(context, fields)
    if present is not None and present["owner"] == user["seq"]:
        return Reply(200, {})
    row = people.attach_subscription(context, user["seq"], fields, retain=retain)
    reply = {"subscription": people.subscription_json(row)}
    return Reply(201 if present is None else 202, reply)


@handles("update_subscription")
def update_subscription(context: Context) -> Reply:
    """Change a subscription."""
    people.change_subscription(context, subscription_at(context), _fields(context))
    return Reply(200)


@handles("update_subscription_by_token")
def update_subscription_by_token(context: Context) -> Reply:
    """Change the subscription that has a token."""
    kind, token = context.path["token_type"], context.path["token"]
    row = people.subscription_with_token(context, kind, token)
    row = found(row, people.subscription_not_found())
    people.change_subscription(context, row, _fields(context))
    return Reply(202, {})


@handles("delete_subscription")
def delete_subscription(context: Context) -> Reply:
    """Accept the deletion of a subscription."""
    row = subscription_at(context)
    # rule: subscriptions.delete
    context.world.delete("subscriptions", row["id"])
    return Reply(202)


@handles("transfer_subscription")
def transfer_subscription(context: Context) -> Reply:
    """Give a subscription to another user."""
    row = subscription_at(context)
    identity: dict[str, str] = context.body.get("identity") or {}
    if len(identity) != 1:
        why = "identity must name exactly one alias"
        raise people.bad_request("subscriptions.transfer-alias", why)
    [(label, value)] = identity.items()
    user = people.find_user(context, label, value)
    user = found(user, people.user_not_found())
    retain = bool(context.body.get("retain_previous_owner"))
    people.move_subscription(context, row, user["seq"], retain=retain)
    return Reply(200, {"identity": people.identity_json(context.store, user["seq"])})


def _fields(context: Context) -> dict[str, Any]:
    fields: dict[str, Any] | None = context.body.get("subscription")
    if fields is None:
        raise people.bad_request("subscriptions.required", "subscription is required")
    return fields
