"""From the generator's properties to what the templates print: types, codecs, fields of models."""

from __future__ import annotations

import builtins
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, cast

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
    UuidProperty,
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

    @property
    def params(self) -> frozenset[str]:
        """The typed dictionaries that may be given."""
        return frozenset(re.findall(r"\w+Params\b", self.write))


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
    # Ids stay text: they are handed on as they are, and one in another form is no mistake.
    UuidProperty: View("str", "str", "TEXT"),
}


def params_name(model: object) -> str:
    """The name of a model's typed dictionary."""
    return str(model).removesuffix("Request") + "Params"


def is_map(prop: Property) -> bool:
    """Whether a generated class would be a mere dict; such a value stays a plain dict."""
    return isinstance(prop, ModelProperty) and not prop.data.properties


def fields(model: ModelProperty) -> list[Property]:
    """The properties of a model, those that are required first."""
    return [*(model.required_properties or ()), *(model.optional_properties or ())]


class Views:
    """Views of properties.

    Args:
        models: The generator's classes in their final state.
        bodies: What requests carry.
        spellings: By enum, further spellings of its values that replies have.
    """

    def __init__(
        self,
        models: Iterable[ModelProperty],
        bodies: Iterable[Property],
        spellings: Mapping[str, Mapping[str, str]],
    ) -> None:
        self.finals = {str(model.class_info.name): model for model in models}
        self.spellings = spellings
        self.requested: frozenset[str] = frozenset()
        """The models that requests carry, at any depth; they come as typed dictionaries too."""
        self.requested = self.within(name for body in bodies for name in self.view(body).names)

    def within(self, names: Iterable[str]) -> frozenset[str]:
        """These models and enums, and those that their fields mention, at any depth."""
        found: set[str] = set()
        fresh = set(names)
        while fresh:
            found |= fresh
            models = [self.finals[name] for name in fresh if name in self.finals]
            fresh = {name for model in models for name in self.mentioned(model)} - found
        return frozenset(found)

    def field(self, prop: Property, model: ModelProperty) -> View:
        """The view of a model's property."""
        return self.view(prop, (model.data.properties or {}).get(prop.name))

    def mentioned(self, model: ModelProperty) -> frozenset[str]:
        """The generated classes that the fields of a model mention."""
        return frozenset().union(*(self.field(prop, model).names for prop in fields(model)))

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
        others = "".join(f', {k}="{v}"' for k, v in self.spellings.get(name, {}).items())
        codec = f'EnumOf("{name}"{others})'
        return View(f"{name} | str", f"{name} | str", codec, names=frozenset({name}))

    def _union(self, prop: UnionProperty, schema: Any) -> View:
        inner = [
            cast("Property", p) for p in prop.inner_properties if not isinstance(p, NoneProperty)
        ]
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
            cast("Property", prop.inner_property),
            schema.items if isinstance(schema, oai.Schema) else None,
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
            mapping = params_name(name) if name in self.requested else "Mapping[str, Any]"
            return View(name, f"{name} | {mapping}", f'ModelOf("{name}")', names=frozenset({name}))
        # A property behind a $ref is a copy that may lack what its model learned later.
        extra = self.finals.get(str(prop.class_info.name), prop).additional_properties
        item = self.view(extra) if isinstance(extra, Property) else SCALARS[AnyProperty]
        return View(
            f"dict[str, {item.read_type}]",
            f"Mapping[str, {item.write_type}]",
            f"MapOf({item.codec})",
            names=item.names,
        )


def in_model(text: str, names: frozenset[str], model: ModelProperty) -> str:
    """A type as it can stand in a class: other classes are found when they are asked for, and a
    field that is called like a builtin hides it from the rest of its class."""
    hidden = {str(prop.python_name) for prop in fields(model)} & set(dir(builtins))
    homes = {**dict.fromkeys(hidden, "builtins."), **dict.fromkeys(names, "models.")}
    return re.sub(r"\w+", lambda word: homes.get(word[0], "") + word[0], text)
