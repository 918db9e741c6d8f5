"""Aliases: the identifiers that lead to a user."""

from __future__ import annotations

from ..contract.context import Context, Reply, handles
from ..state import people
from .found import subscription_at, user_at


@handles("get_aliases")
def get_aliases(context: Context) -> Reply:
    """All aliases of the user."""
    return _identity(context, user_at(context)["seq"])


@handles("identify_user_by_alias")
def identify_user_by_alias(context: Context) -> Reply:
    """Give the user aliases."""
    return _add(context, user_at(context)["seq"])


@handles("delete_alias")
def delete_alias(context: Context) -> Reply:
    """Take one alias away; the user stays."""
    user, label = user_at(context), context.path["alias_label_to_delete"]
    if label == "onesignal_id":
        raise people.bad_request("aliases.onesignal-id", "onesignal_id cannot be deleted")
    sql = "DELETE FROM aliases WHERE owner = ? AND label = ?"
    deleted = context.store.run(sql, user["seq"], label)
    if not deleted:
        raise people.user_not_found("aliases.not-found")
    return _identity(context, user["seq"])


@handles("fetch_user_identity")
def fetch_user_identity(context: Context) -> Reply:
    """All aliases of the user who owns a subscription."""
    return _identity(context, subscription_at(context)["owner"])


@handles("create_alias_by_subscription")
def create_alias_by_subscription(context: Context) -> Reply:
    """Give the user who owns a subscription aliases."""
    return _add(context, subscription_at(context)["owner"])


def _add(context: Context, owner: int) -> Reply:
    identity = context.body.get("identity")
    if not identity:
        raise people.bad_request("aliases.required", "identity must name at least one alias")
    people.add_aliases(context, owner, identity)
    return _identity(context, owner)


def _identity(context: Context, owner: int) -> Reply:
    return Reply(200, {"identity": people.identity_json(context.store, owner)})
