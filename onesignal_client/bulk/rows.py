"""Calls out of rows: lines of JSON, or the columns of a table."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from onesignal_client import catalog
from onesignal_client.errors import InvalidRequestError

from .items import Call


class Rows:
    """Makes calls of one kind.

    Args:
        call: What is called.
    """

    def __init__(self, call: catalog.Call) -> None:
        self._call = call
        self.arguments = [each.name for each in call.arguments]
        self._keywords = {*self.arguments, *(each.name for each in call.options)}
        if call.takes_app_id:
            self._keywords.add("app_id")

    def read(self, value: Any) -> Call:
        """The call that a value means.

        An object holds arguments by name, and beside them the fields of the body. A list holds
        positional arguments, the body last. Anything else is the only argument.

        Raises:
            InvalidRequestError: it holds something else, too.
        """
        if isinstance(value, Mapping):
            return self._named(value)
        given = value if isinstance(value, (list, tuple)) else [value]
        names = [*self.arguments, *(["body"] if self._call.body is not None else [])]
        if len(given) > len(names):
            wanted = ", ".join(names) or "nothing"
            raise InvalidRequestError(f"{self._call.name} takes {wanted}, not {len(given)} values")
        return Call((), dict(zip(names, given, strict=False)))

    def _named(self, row: Mapping[str, Any]) -> Call:
        named = {name: value for name, value in row.items() if name in self._keywords}
        body = {name: value for name, value in row.items() if name not in self._keywords}
        if self._call.body is None:
            if body:
                raise InvalidRequestError(f"{self._call.name} takes no {', '.join(map(str, body))}")
        elif body or self._call.body_required:
            named["body"] = body
        return Call((), named)


def find(call: Call, path: str) -> Any:
    """What stands in a call under a dotted name, in its arguments or its body; None for nothing."""
    body = call.kwargs.get("body")
    here: Any = {**(body if isinstance(body, Mapping) else {}), **call.kwargs}
    for name in path.split("."):
        here = here.get(name) if isinstance(here, Mapping) else None
    return here


def put(row: dict[str, Any], path: str, value: Any) -> None:
    """Set what stands under a dotted name.

    Raises:
        InvalidRequestError: something on the way there is no object.
    """
    *parents, last = path.split(".")
    here: Any = row
    for name in parents:
        here = here.setdefault(name, {}) if isinstance(here, dict) else None
    if not isinstance(here, dict):
        raise InvalidRequestError(f"{path} is in no object", field=path)
    here[last] = value
