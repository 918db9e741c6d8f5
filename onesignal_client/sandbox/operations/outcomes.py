"""Outcomes: what users did, counted or summed."""

from __future__ import annotations

from ..contract.context import Context, Reply, handles
from ..state.outcomes import add_up


@handles("get_outcomes")
def get_outcomes(context: Context) -> Reply:
    """The figures of the outcomes that are asked for."""
    return Reply(200, {"outcomes": add_up(context, context.query)})
