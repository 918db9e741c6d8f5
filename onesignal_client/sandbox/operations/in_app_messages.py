"""In-app messages: nothing in the API makes one, so a subscription's list is empty."""

from __future__ import annotations

from ..contract.context import Context, Reply, handles
from .found import subscription_at


@handles("get_eligible_iams")
def get_eligible_iams(context: Context) -> Reply:
    """The in-app messages of a subscription."""
    subscription_at(context)
    # rule: in-app-messages.none
    return Reply(200, {"in_app_messages": []})
