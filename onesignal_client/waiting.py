"""Waiting until a message is sent.

What a message's fields say, as OneSignal documents them:

- `completed_at` is the moment at which sending ended, null before that. Set, the message is done.
- `remaining` is how many are still to be sent, null while OneSignal works out who they are.
- `send_after` is when it is or was to be sent; before that moment the message is scheduled.
- `canceled` is true if somebody called it off; what was sent by then stays sent.

Figures such as `converted` and `received` keep growing afterwards.
"""

from __future__ import annotations

import time
from datetime import datetime
from operator import methodcaller
from typing import TYPE_CHECKING, Any, Literal, get_args

from ._calls.plans import Plan
from ._schema.unset import UNSET
from .errors import MessageCanceledError, MessageNotReadyError, refused

if TYPE_CHECKING:
    from .models import NotificationDetails

Until = Literal["sent", "estimated"]
"""`sent`: sending has ended. `estimated`: it is known how many it goes to."""

TIMEOUT = 600.0
"""Seconds after which to give up."""
FIRST_PAUSE = 1.0
"""Seconds before the second look: OneSignal allows an app one a second."""
LONGEST_PAUSE = 10.0

_CALL = "notifications.wait"


def waiting(
    message_id: str, until: Until, timeout: float, app_id: str | None
) -> Plan[NotificationDetails]:
    """Looks at a message until it is so far; see `client.notifications.wait`."""
    if until not in get_args(Until):
        choices = " or ".join(map(repr, get_args(Until)))
        raise refused(_CALL, f"until must be {choices}", "until")
    if isinstance(timeout, bool) or not isinstance(timeout, (int, float)) or not timeout >= 0:
        raise refused(_CALL, "timeout must be seconds, 0 or more", "timeout")
    started, slept, looks, pause = time.monotonic(), 0.0, 0, FIRST_PAUSE
    while True:
        looks += 1
        message = yield methodcaller("get", message_id, app_id=app_id)
        seen: Any = {"notification": message, "operation": _CALL, "attempts": looks}
        if message.canceled is True:
            raise MessageCanceledError(f"{_CALL}: the message was canceled", **seen)
        if _is_reached(message, until):
            return message  # type: ignore[no-any-return]
        # A clock that stands still, as in tests, must not make it wait for ever.
        left = timeout - max(slept, time.monotonic() - started)
        ahead = _seconds_until_sending(message)
        if left <= 0 or ahead > left:
            raise MessageNotReadyError(
                f"{_CALL}: {_state(message, ahead)}; gave up waiting for {until!r} "
                f"after {timeout - max(left, 0):.0f} of {timeout:g} s",
                **seen,
            )
        seconds = min(max(pause, ahead), left)
        yield seconds
        slept += seconds
        pause = min(pause * 1.5, LONGEST_PAUSE)


def _is_reached(message: NotificationDetails, until: Until) -> bool:
    if message.completed_at:
        return True
    if until == "estimated":
        return isinstance(message.remaining, int)
    return message.completed_at is UNSET and message.remaining == 0


def _seconds_until_sending(message: NotificationDetails) -> float:
    at = message.send_after  # read tolerantly: a moment, unless OneSignal wrote what is none
    return max(0.0, at.timestamp() - time.time()) if isinstance(at, datetime) else 0.0


def _state(message: NotificationDetails, ahead: float) -> str:
    if ahead > 0:
        return f"the message is scheduled, to be sent in {ahead:.0f} s"
    if isinstance(message.remaining, int):
        return f"the message is being sent, {message.remaining} remain"
    return "OneSignal is still working out who gets the message"
