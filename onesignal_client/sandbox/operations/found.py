"""What a request's path names: the row, or the error that it is not there."""

from __future__ import annotations

from typing import TypeVar

from ..contract.context import Context
from ..state import people
from ..state.refused import Refused
from ..state.store import Row

T = TypeVar("T")


def found(thing: T | None, error: Exception) -> T:
    """The thing, or the error raised if there is none."""
    if thing is None:
        raise error
    return thing


def user_at(context: Context, missing: Exception | None = None) -> Row:
    """The user that the path's alias leads to, or a 404."""
    label, value = context.path["alias_label"], context.path["alias_id"]
    user = people.find_user(context, label, value)
    return found(user, missing or people.user_not_found())


def subscription_at(context: Context) -> Row:
    """The subscription that the path names, or a 404."""
    subscription_id = people.parse_id("subscription_id", context.path["subscription_id"])
    row = context.find("subscriptions", subscription_id)
    return found(row, people.subscription_not_found())


def message_at(context: Context) -> Row:
    """The message that the path names, or a 404."""
    row = context.find("notifications", context.path["notification_id"])
    return found(row, Refused("notifications.not-found", "Notification not found", 404))
