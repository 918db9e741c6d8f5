"""What the page's buttons do: the same as the control paths and the sandbox's methods."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import fields
from typing import Any

from ...state import messages, people
from ...state.refused import Refused
from ...state.world import Scope, Settings
from .. import control
from ..service import Service

Form = Mapping[str, str]


def _event(service: Service, form: Form) -> None:
    """Something happened to a message, at one recipient or at all."""
    world = service.world
    event = form.get("event", "")
    recipient = None if form.get("all") else form.get("subscription_id") or None
    with world.store.transaction():
        messages.record_event(world, form.get("message_id", ""), event, recipient)
        if event == "unsubscribed":
            row = world.store.row("SELECT * FROM notifications WHERE id = ?", form["message_id"])
            for each in messages.recipients(world.store, row):
                if recipient in (None, each["id"]):
                    _enable(service, each["id"], False)


def _subscribe(service: Service, form: Form) -> None:
    """A recipient subscribes or unsubscribes."""
    with service.world.store.transaction():
        _enable(service, form.get("subscription_id", ""), form.get("enabled") == "true")


def _enable(service: Service, subscription_id: str, enabled: bool) -> None:
    store = service.world.store
    row = store.one("SELECT * FROM subscriptions WHERE id = ?", subscription_id)
    if row is None:
        raise ValueError(f"there is no subscription {subscription_id}")
    try:
        scope = Scope(service.world, row["app_id"])
        people.change_subscription(scope, row, {"enabled": enabled})
    except Refused as problem:
        raise ValueError(problem.title) from None


def _clock(service: Service, form: Form) -> None:
    """Set, advance, stop or start the time."""
    order: dict[str, Any] = {}
    if form.get("reset"):
        order["reset"] = True
    elif form.get("freeze"):
        order["freeze"] = True
    elif form.get("run"):
        # A clock that stands still runs on from where it stands.
        now = service.world.clock.timestamp()
        order |= {"reset": True, "set": now}
    elif form.get("set"):
        moment = form["set"]
        order["set"] = float(moment) if moment.replace(".", "", 1).isdecimal() else f"{moment}Z"
    else:
        order["advance"] = float(form.get("advance") or 0)
    control.set_clock(service.world.clock, order)


def _settings(service: Service, form: Form) -> None:
    """Change all settings; a box that is not ticked is not sent."""
    values: dict[str, Any] = {}
    for each in fields(Settings):
        kind: Any = type(each.default)
        given = form.get(each.name)
        if kind is bool:
            values[each.name] = given == "on"
        elif given:
            values[each.name] = kind(given)
    service.world.settings.change(values)


def _fault(service: Service, form: Form) -> None:
    """Add a fault."""
    options: dict[str, Any] = {
        name: form[name].strip() for name in ("operation", "path") if form.get(name, "").strip()
    }
    options |= {
        name: int(form[name])
        for name in ("nth", "times", "status", "retry_after")
        if form.get(name)
    }
    options |= {name: float(form[name]) for name in ("seconds", "probability") if form.get(name)}
    service.faults.add([form.get("fault", "")], **options)  # type: ignore[list-item]


def _remove_fault(service: Service, form: Form) -> None:
    """Take a fault out of force, or all."""
    if form.get("all"):
        service.faults.clear()
        return
    number = int(form.get("number", ""))
    rules = service.faults.rules
    if not 0 <= number < len(rules):
        raise ValueError("this fault is no longer in force")
    service.faults.remove(rules[number])


def _reset(service: Service, form: Form) -> None:
    """Forget everything."""
    service.reset()


def _forget_requests(service: Service, form: Form) -> None:
    """Empty the list of requests."""
    service.world.requests.clear()


ACTIONS: Mapping[str, Callable[[Service, Form], None]] = {
    "event": _event,
    "subscribe": _subscribe,
    "clock": _clock,
    "settings": _settings,
    "fault": _fault,
    "remove-fault": _remove_fault,
    "reset": _reset,
    "forget-requests": _forget_requests,
}
