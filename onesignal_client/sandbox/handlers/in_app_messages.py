"""In-app messages: nothing in the API makes one, so a subscription's list is empty."""

from __future__ import annotations

from .. import people
from ..context import Context, Reply
from ..registry import handles


@handles("get_eligible_iams")
def get_eligible_iams(context: Context) -> Reply:
    """The in-app messages of a subscription."""
    people.subscription_at(context)
    # rule: in-app-messages.none
    return Reply(200, {"in_app_messages": []})
