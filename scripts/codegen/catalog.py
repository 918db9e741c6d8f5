"""What `onesignal_client.catalog` says of an operation, as Python expressions."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from openapi_python_client.parser.properties import EnumProperty, ModelProperty, Property

from .calls import Argument, Call
from .views import View, Views

KINDS = {
    "TEXT": "text",
    "INTEGER": "integer",
    "NUMBER": "number",
    "BOOLEAN": "boolean",
    "TIMESTAMP": "time",
    "UNIX_TIME": "unix_time",
    "UNIX_TIME_TEXT": "unix_time",
    "EnumOf": "text",
    "MapOf": "map",
    "ModelOf": "object",
}


class Catalog:
    """Facts of fields.

    Args:
        enums: The generator's enums in their final state.
        about: What the document says of a model's field.
    """

    def __init__(
        self,
        views: Views,
        enums: Iterable[Property],
        requested: Callable[[ModelProperty], list[Property]],
        about: Callable[[Property, ModelProperty], str],
    ) -> None:
        self._views = views
        self._choices = {
            str(enum.class_info.name): tuple(enum.values.values())
            for enum in enums
            if isinstance(enum, EnumProperty)
        }
        self._requested = requested
        self._about = about

    def argument(self, argument: Argument) -> dict[str, Any]:
        """A parameter."""
        fact = argument.fact
        return self._field(argument.name, fact.wire, argument.view, fact.required, fact.description)

    def body(self, call: Call) -> list[dict[str, Any]] | None:
        """The fields of a body, the required first; the client adds the app's id by itself."""
        if call.body is None:
            return None
        model = self._views.finals[call.body.read]
        return [
            self._field(
                str(prop.python_name),
                prop.name.get_untrusted_value(),
                self._views.field(prop, model),
                prop.required,
                self._about(prop, model),
            )
            for prop in self._requested(model)
            if prop.name.get_untrusted_value() != "app_id" or call.app_id != "body"
        ]

    def _field(
        self, name: str, wire: str, view: View, required: bool, about: str
    ) -> dict[str, Any]:
        codec = view.codec
        inner = re.sub(r"^ListOf\((.*)\)$", r"\1", codec)
        kind = re.split(r"\W", inner)[0]
        facts: dict[str, Any] = {
            "name": name,
            "wire": wire,
            "kind": "lists" if inner.startswith("MapOf(ListOf(") else KINDS.get(kind, "any"),
            "about": " ".join(about.split()),
        }
        [choices] = [c for each in view.names if (c := self._choices.get(each))] or [()]
        further: Mapping[str, Any] = {
            "required": required,
            "many": inner != codec,
            "choices": choices,
            "secret": view.secret,
        }
        return facts | {key: value for key, value in further.items() if value}
