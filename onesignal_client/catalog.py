"""What every operation is called, takes and says of itself, as plain data for tools.

    from onesignal_client import catalog

    for call in catalog.calls("notifications"):
        print(call.name, call.method, call.path, call.summary)

The command line is made from it. Importing it loads neither models nor HTTP.
"""

from __future__ import annotations

from collections.abc import Mapping
from difflib import get_close_matches
from importlib import import_module
from typing import Any, Literal, NamedTuple, cast

Kind = Literal[
    "text", "integer", "number", "boolean", "time", "unix_time", "map", "lists", "object", "any"
]
"""Of a value, as JSON has it, but for:

`time` is a date and time as text, `unix_time` one in seconds since 1970. `map` is an object whose
keys are the caller's, `lists` one with a list under each of them. `any` is any JSON.
"""


class Field(NamedTuple):
    """A parameter of an operation, or a field of its body."""

    name: str
    """As Python spells it."""
    wire: str
    """As OneSignal spells it."""
    kind: Kind
    """What it takes."""
    about: str
    """What the document says of it."""
    required: bool = False
    """Whether a call without it is refused."""
    many: bool = False
    """Whether it is a list of these."""
    choices: tuple[str | int, ...] = ()
    """The values that are known; others may be taken too."""
    secret: bool = False
    """Whether it must not be shown, such as a certificate's password."""


class Call(NamedTuple):
    """One operation."""

    id: str
    """As the document calls it, such as `create_notification`."""
    group: str
    """Of the client, such as `notifications`."""
    method_name: str
    """Of the group, such as `create`."""
    method: str
    """Of HTTP."""
    path: str
    """With its arguments in braces."""
    summary: str
    """What it does, in a few words."""
    description: str
    """What it does, in full."""
    notes: tuple[str, ...]
    """What a caller should know first."""
    key: str
    """Which key it takes, in words."""
    lifecycle: Literal["stable", "beta", "deprecated"]
    """What OneSignal says of its future."""
    reads: bool
    """Whether it changes nothing."""
    destructive: bool
    """Whether it takes something away that no other call brings back."""
    takes_app_id: bool
    """Whether it acts on an app."""
    arguments: tuple[Field, ...]
    """What stands in the path, in its order."""
    options: tuple[Field, ...]
    """What goes into the query and the headers."""
    body: tuple[Field, ...] | None
    """The fields of the body; None if it takes no body."""
    body_required: bool
    """Whether a call without a body is refused."""
    retry: Literal["always", "idempotency_key", "unprocessed"]
    """When it may be made once more: always, under its idempotency key, or only if it was not
    carried out."""
    retry_unless: str | None
    """The field of the body with which that does not hold."""
    rate: float | None
    """How many calls a second OneSignal takes, where it says so."""
    iterate: str | None
    """The method that goes through all pages, if the reply is a page."""
    items: str | None
    """The attribute of the reply that holds a page's entries."""

    @property
    def name(self) -> str:
        """How a client has it, such as `notifications.create`."""
        return f"{self.group}.{self.method_name}"


def groups() -> Mapping[str, str]:
    """Every group of calls, with what it is about."""
    return cast("Mapping[str, str]", _module("").GROUPS)


def calls(group: str) -> tuple[Call, ...]:
    """The calls of a group, in the document's order.

    Raises:
        KeyError: there is no such group.
    """
    if group not in groups():
        raise KeyError(group)
    return cast("tuple[Call, ...]", _module(f".{group}").CALLS)


def find(name: str) -> Call:
    """The call of a name, such as `notifications.create`.

    Raises:
        LookupError: there is none; it says which ones are alike.
    """
    group, _, method_name = name.partition(".")
    found = calls(group) if group in groups() else ()
    for call in found:
        if call.method_name == method_name:
            return call
    every = [call.name for each in groups() for call in calls(each)]
    alike = get_close_matches(name, every, n=3) or [call.name for call in found]
    hint = f"; there is {', '.join(alike)}" if alike else ""
    raise LookupError(f"no call is named {name!r}{hint}")


def _module(name: str) -> Any:
    return import_module(f"{__package__}._generated.catalog{name}")
