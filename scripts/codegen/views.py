"""From the generator's properties to what the templates print: types, codecs, fields of models."""

from __future__ import annotations

import builtins
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from openapi_python_client import schema as oai
from openapi_python_client.parser.properties import (
    AnyProperty,
    BooleanProperty,
    DateTimeProperty,
    EnumProperty,
    FloatProperty,
    IntProperty,
    ListProperty,
    ModelProperty,
    NoneProperty,
    Property,
    StringProperty,
    UnionProperty,
)


@dataclass(frozen=True)
class View:
    """One kind of value: its type when read, its type when given, and the codec expression."""

    read: str
    write: str
    codec: str
    nullable: bool = False
    secret: bool = False
    names: frozenset[str] = field(default_factory=frozenset)

    @property
    def read_type(self) -> str:
        return f"{self.read} | None" if self.nullable and self.read != "Any" else self.read

    @property
    def write_type(self) -> str:
        return f"{self.write} | None" if self.nullable and self.write != "Any" else self.write


@dataclass(frozen=True)
class Field:
    """A field of a model, as its class declares it and as its constructor takes it."""

    name: str
    wire: str
    read_type: str
    """What the document says that a reply holds; what a broken reply leaves out reads as UNSET."""
    write_type: str
    codec: str
    required: bool
    """Whether the constructor needs it."""
    secret: bool
    read_only: bool
    once: bool
    about: str


SCALARS: dict[type, View] = {
    AnyProperty: View("Any", "Any", "ANY"),
    BooleanProperty: View("bool", "bool", "BOOLEAN"),
    FloatProperty: View("float", "float", "NUMBER"),
    DateTimeProperty: View("datetime", "datetime | str", "TIMESTAMP"),
}


def is_map(prop: Property) -> bool:
    """Whether a generated class would be a mere dict; such a value stays a plain dict."""
    return isinstance(prop, ModelProperty) and not prop.data.properties


def fields(model: ModelProperty) -> list[Property]:
    """The properties of a model, those that are required first."""
    return [*(model.required_properties or ()), *(model.optional_properties or ())]


class Views:
    """Views of properties; `models` are the generator's classes in their final state."""

    def __init__(self, models: Iterable[ModelProperty]) -> None:
        self.finals = {str(model.class_info.name): model for model in models}

    def field(self, prop: Property, model: ModelProperty) -> View:
        """The view of a model's property."""
        return self.view(prop, (model.data.properties or {}).get(prop.name))

    def mentioned(self, model: ModelProperty) -> frozenset[str]:
        """The generated classes that the fields of a model mention."""
        return frozenset().union(*(self.field(prop, model).names for prop in fields(model)))

    def declared(self, model: ModelProperty, schema: dict[str, Any]) -> list[Field]:
        """The fields of a model as its class has them; `schema` is what the document says."""
        hidden = {str(prop.python_name) for prop in fields(model)} & set(dir(builtins))
        found = []
        for prop in fields(model):
            wire = prop.name.get_untrusted_value()
            said = schema["properties"][wire]
            view = self.field(prop, model)
            read_only = bool(said.get("readOnly"))
            required = prop.required and not read_only
            read, write = (
                _in_model(text, view.names, hidden) for text in (view.read_type, view.write_type)
            )
            found.append(
                Field(
                    name=str(prop.python_name),
                    wire=wire,
                    read_type=read if prop.required else f"{read} | Unset",
                    write_type=write if required else f"{write} | Unset = UNSET",
                    codec=view.codec,
                    required=required,
                    secret=view.secret,
                    read_only=read_only,
                    once=bool(said.get("x-once")),
                    about=str(said.get("description") or ""),
                )
            )
        return found

    def view(self, prop: Property, schema: oai.Schema | oai.Reference | None = None) -> View:
        """`schema` is what the document says in place; it has formats that the property lost."""
        schema_format = schema.schema_format if isinstance(schema, oai.Schema) else None
        if isinstance(prop, IntProperty):
            if schema_format == "unix-time":
                return View("datetime", "int | datetime", "UNIX_TIME")
            return View("int", "int", "INTEGER")
        if isinstance(prop, StringProperty):
            if schema_format == "unix-time":
                return View("datetime", "str | datetime", "UNIX_TIME_TEXT")
            return View("str", "str", "TEXT", secret=schema_format == "password")
        if isinstance(prop, EnumProperty):
            return self._enum(prop)
        if isinstance(prop, UnionProperty):
            return self._union(prop, schema)
        if isinstance(prop, ListProperty):
            return self._list(prop, schema)
        if isinstance(prop, ModelProperty):
            return self._object(prop, schema)
        return SCALARS[type(prop)]

    def _enum(self, prop: EnumProperty) -> View:
        name = str(prop.class_info.name)
        if prop.value_type is int:
            return View(f"{name} | int", f"{name} | int", "INTEGER", names=frozenset({name}))
        return View(f"{name} | str", f"{name} | str", f'EnumOf("{name}")', names=frozenset({name}))

    def _union(self, prop: UnionProperty, schema: Any) -> View:
        inner = [p for p in prop.inner_properties if not isinstance(p, NoneProperty)]
        nullable = len(inner) < len(prop.inner_properties)
        views = list({v.codec: v for v in (self.view(p, schema) for p in inner)}.values())
        if len(views) == 1:
            [only] = views
            return View(only.read, only.write, only.codec, nullable, only.secret, only.names)
        containers = [v for v in views if v.codec.startswith(("ModelOf", "MapOf", "ListOf"))]
        if any(v.codec != "MapOf(ANY)" for v in containers):
            raise ValueError(f"{prop.name}: no codec tells these apart: {views}")
        return View(
            " | ".join(v.read for v in views),
            " | ".join(v.write for v in views),
            # A reply's map or text is told apart by itself; nothing in either needs converting.
            "ANY" if containers else f"OneOf({', '.join(v.codec for v in views)})",
            nullable,
            names=frozenset().union(*(v.names for v in views)),
        )

    def _list(self, prop: ListProperty, schema: Any) -> View:
        item = self.view(
            prop.inner_property, schema.items if isinstance(schema, oai.Schema) else None
        )
        # Sequence[str] would let a bare string through the type checker.
        given = (
            f"list[{item.write_type}] | tuple[{item.write_type}, ...]"
            if item.write == "str"
            else f"Sequence[{item.write_type}]"
        )
        return View(f"list[{item.read_type}]", given, f"ListOf({item.codec})", names=item.names)

    def _object(self, prop: ModelProperty, schema: Any) -> View:
        if not is_map(prop):
            name = str(prop.class_info.name)
            return View(
                name, f"{name} | Mapping[str, Any]", f'ModelOf("{name}")', names=frozenset({name})
            )
        # A property behind a $ref is a copy that may lack what its model learned later.
        extra = self.finals.get(str(prop.class_info.name), prop).additional_properties
        item = self.view(extra) if isinstance(extra, Property) else SCALARS[AnyProperty]
        return View(
            f"dict[str, {item.read_type}]",
            f"Mapping[str, {item.write_type}]",
            f"MapOf({item.codec})",
            names=item.names,
        )


def _in_model(text: str, names: frozenset[str], hidden: set[str]) -> str:
    """A type as it can stand in a class: other classes are found when they are asked for, and a
    field that is called like a builtin hides it from the rest of its class."""
    homes = {**dict.fromkeys(hidden, "builtins."), **dict.fromkeys(names, "models.")}
    return re.sub(r"\w+", lambda word: homes.get(word[0], "") + word[0], text)
