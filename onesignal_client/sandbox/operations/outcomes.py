"""Outcomes: what users did, counted or summed."""

from __future__ import annotations

from ..contract.context import Context, Reply
from ..contract.errors import plain
from ..contract.registry import handles
from ..state.outcomes import OutcomeError, add_up


@handles("get_outcomes")
def get_outcomes(context: Context) -> Reply:
    """The figures of the outcomes that are asked for."""
    now = context.clock.timestamp()
    try:
        found = add_up(context.store, context.app_id, dict(context.query), now=now)
    except OutcomeError as problem:
        raise plain(400, str(problem), rule=problem.rule) from None
    return Reply(200, {"outcomes": found})
