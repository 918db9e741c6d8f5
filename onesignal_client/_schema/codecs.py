"""How values that hold others are read and written, and the codecs by name."""

from __future__ import annotations

import json
import math
import numbers
from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime
from enum import Enum
from functools import cached_property
from typing import TYPE_CHECKING, Any, NoReturn
from uuid import UUID

from .scalars import PLAIN, Codec, Scalar, Text, generated
from .standing import bare, list_of, mapping_of, number_of, text_of, written_out
from .times import aware
from .unset import UNSET
from .walking import Mismatch, Walk

if TYPE_CHECKING:
    from .model import Model

_MODELS_DEEP = 64
"""From here on, objects within objects stay as they came."""
_SHOWN_DEEP = 300
"""From here on, values that no codec knows are handed on instead of copied."""


def write(codec: Codec, value: Any, name: str | None = None) -> Any:
    """The JSON of what a caller gave as `name`, or as the body.

    Fields that the document does not know are told of by an `UnknownFieldWarning`.

    Raises:
        Mismatch: the document rules it out, or a field is misspelt.
    """
    walk = Walk()
    if name is not None:
        walk.trail.append(name)
    try:
        written = codec.write(value, walk)
    except Mismatch as mismatch:
        mismatch.path = walk.trail[:]
        raise
    if walk.unknown:
        from ..warnings import UnknownFieldWarning, warn

        several = len(walk.unknown) > 1
        warn(
            f"{', '.join(walk.unknown)} {'are' if several else 'is'} not in OneSignal's "
            f"documentation as this library knows it; {'they are' if several else 'it is'} sent as "
            "given",
            UnknownFieldWarning,
        )
    return written


def _key(key: Any, kinds: tuple[type, ...]) -> str:
    if type(key) is str:
        return key
    if isinstance(key, kinds):
        found = bare(key)
        if not isinstance(found, (bool, type(None))) and (text := written_out(found)) is not None:
            return text
    got = f"one with a key of type {type(key).__name__}"
    raise Mismatch(f"must be a mapping with string keys, not {got}")


def pairs_of(mapping: Mapping[Any, Any], named: bool = False) -> dict[str, Any]:
    """The items that are there, under keys as JSON has them; `named` keys are names of fields."""
    kinds = (Enum, str) if named else (numbers.Integral, Enum, UUID, str)
    found: dict[str, Any] = {}
    for key, item in mapping.items():
        if item is UNSET:
            continue
        name = _key(key, kinds)
        if name in found:
            raise Mismatch(f"has {name!r} twice, as text and as another kind of key")
        found[name] = item
    return found


class Anything(Codec):
    """Any JSON value."""

    def write(self, value: Any, walk: Walk) -> Any:
        if type(value) in PLAIN and type(value) is not float:
            return value
        if type(value) is not dict and type(value) is not list:
            from .model import Model

            value = bare(value)
            scalar = self._scalar(value)
            if value is None or scalar is not None:
                return scalar
            if isinstance(value, Model):
                return ModelOf(type(value)).write(value, walk)
        # Loops within this one function, since each level costs a frame and Python has a thousand.
        if (mapping := mapping_of(value)) is not None:
            written = {}
            for key, item in walk.over(value, pairs_of(mapping).items()):
                written[key] = self.write(item, walk)
            return written
        if (items := list_of(value)) is not None:
            listed = []
            for _, item in walk.over(value, enumerate(items)):
                listed.append(self.write(item, walk))
            return listed
        raise self.refusal(value)

    def _scalar(self, value: Any) -> Any:
        if isinstance(value, (UUID, date)):
            return written_out(value)
        if isinstance(value, bool):
            return bool(value)
        if isinstance(value, (numbers.Integral, float)):
            number = number_of(value)
            if isinstance(number, float) and not math.isfinite(number):
                raise self.refusal(number)
            return number
        return text_of(value)


def from_text(value: Any) -> Any:
    """The object, list or null that came as JSON within a text, or the value as it is."""
    if isinstance(value, str) and (text := value.strip())[:1] in ("{", "[", "n"):
        try:
            return json.loads(text)
        except (ValueError, RecursionError):
            pass
    return value


class ModelOf(Codec):
    """An object that has a class of its own."""

    adopts = True
    kept = dict

    def __init__(self, model: str | type[Model]) -> None:
        self.name = model if isinstance(model, str) else model.__name__
        self.expected = f"a {self.name} or a mapping of its fields"
        if not isinstance(model, str):
            self.model = model

    @cached_property
    def model(self) -> type[Model]:
        return generated(self.name)  # type: ignore[no-any-return]

    def read(self, value: Any, depth: int = 0) -> Any:
        if type(value) is not dict:
            value = from_text(value)
            if type(value) is not dict and not is_wrapped(value):
                return value
        if depth < _MODELS_DEEP:
            return self.model._read(value, depth + 1)
        return value

    def read_item(self, value: Any, depth: int = 0) -> Any:
        return self.read(value, depth) if type(value) is dict else value

    def read_reply(self, value: Any) -> Any:
        return self.model._read(value, 0)

    def adopt(self, value: Any) -> Any:
        if not isinstance(value, Mapping):
            return value
        try:
            return self.model._adopt(value)
        except RecursionError:  # nested absurdly deep, or within itself: it stays as it is
            return value

    def write(self, value: Any, walk: Walk) -> Any:
        from .writing import fields_to_send

        value = bare(value)
        if value is None:
            return None
        codecs, fields = self.model._facts().codecs, fields_to_send(self, value, walk)
        out = {}
        copying = walk.copying
        for key, item in walk.over(value, fields.items()):
            out[key] = codecs.get(key, ANY).write(item, walk)
        walk.copying = copying
        return out


def is_wrapped(value: Any) -> bool:
    """Whether an object came as a list: of itself alone, or empty, as PHP writes an empty one."""
    return isinstance(value, list) and (
        not value or (len(value) == 1 and isinstance(value[0], dict))
    )


class Container(Codec):
    """Any number of values of one kind."""

    def __init__(self, item: Codec) -> None:
        self.item = item
        self.adopts = item.adopts

    def moment(self, value: datetime) -> Any:
        return self.item.moment(value)


class ListOf(Container):
    def __init__(self, item: Codec) -> None:
        super().__init__(item)
        self.expected = f"a list, each item {item.expected}"

    def read(self, value: Any, depth: int = 0) -> Any:
        read = self.item.read_item
        if type(value) is not list:
            text, value = value, from_text(value)
            if isinstance(self.item, Scalar):
                # A lone text is an item, unless it is a list as JSON.
                value = value if isinstance(value, list) else text
            elif value is None or value == "":
                return None if value is None else []
            if not isinstance(value, list):
                return [] if value == {} else [read(value, depth)]
        exact = self.item.exact
        for item in value:
            if type(item) is not exact:
                return [read(item, depth) for item in value]
        return value

    def keeps(self, value: Any, converted: Any) -> bool:
        return type(value) is list and _all_kept(self.item, value, converted)

    def read_reply(self, value: Any) -> Any:
        if not isinstance(value, list):
            value = [value] if value else []
        return [self.item.read_reply(item) for item in value]

    def adopt(self, value: Any) -> Any:
        if self.adopts and isinstance(value, (list, tuple)):
            return [self.item.adopt(item) for item in value]
        return value

    def write(self, value: Any, walk: Walk) -> Any:
        if value is None:
            return None
        items = value if type(value) is list else list_of(value)
        if items is None:
            self._refuse(bare(value))
        out = []
        for _, item in walk.over(value, enumerate(items)):
            if item is UNSET:
                raise self.item.refusal(item)
            out.append(self.item.write(item, walk))
        return out

    def _refuse(self, value: Any) -> NoReturn:
        mismatch = self.refusal(value)
        text = isinstance(self.item, Text) and text_of(value) is not None
        if text or (isinstance(self.item, ModelOf) and mapping_of(value) is not None):
            mismatch.problem += "; wrap it in a list: [...]"
        raise mismatch


class MapOf(Container):
    """A plain dict with string keys."""

    expected = "a mapping with string keys"

    def __init__(self, item: Codec) -> None:
        super().__init__(item)
        self.exact = dict if isinstance(item, Anything) else None

    def read(self, value: Any, depth: int = 0) -> Any:
        if type(value) is not dict:
            value = from_text(value)
            if isinstance(value, list):
                value = _merged(value)
            if not isinstance(value, dict) or self.exact:
                return value
        exact = self.item.exact
        for item in value.values():
            if type(item) is not exact:
                read = self.item.read_item
                return {key: read(item, depth) for key, item in value.items()}
        return value

    def keeps(self, value: Any, converted: Any) -> bool:
        return type(value) is dict and _all_kept(self.item, value.values(), converted.values())

    def read_reply(self, value: Any) -> Any:
        if isinstance(value, list) and not is_wrapped(value):
            return value
        return {} if value is None else self.read(value)

    def adopt(self, value: Any) -> Any:
        if self.adopts and isinstance(value, Mapping):
            return {key: self.item.adopt(item) for key, item in value.items()}
        return value

    def write(self, value: Any, walk: Walk) -> Any:
        mapping = value
        if type(value) is not dict:
            from .model import Model

            if (given := bare(value)) is None:
                return None
            mapping = mapping_of(given.to_dict() if isinstance(given, Model) else given)
            if mapping is None:
                raise self.refusal(given)
        out = {}
        for key, item in walk.over(value, pairs_of(mapping).items()):
            out[key] = self.item.write(item, walk)
        return out


def _merged(parts: list[Any]) -> Any:
    """One map of those in a list, as far as they have no key in common; else the list."""
    found: dict[str, Any] = {}
    for part in parts:
        if not isinstance(part, dict) or found.keys() & part.keys():
            return parts
        found |= part
    return found


def _all_kept(codec: Codec, values: Iterable[Any], converted: Iterable[Any]) -> bool:
    return all(
        now is value or type(value) is codec.kept or codec.keeps(value, now)
        for value, now in zip(values, converted, strict=True)
    )


ANY = Anything()


def shown(value: Any, walk: Walk, moment: Callable[[datetime], Any] = ANY.moment) -> Any:
    """The JSON value for `to_dict`; what does not fit stays as it is."""
    from .model import Model

    if value.__class__ in PLAIN or value is UNSET:
        return value
    if isinstance(value, Model):
        return value._show(walk)
    if isinstance(value, datetime):
        return moment(aware(value))
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, UUID):
        return str(value)
    if not isinstance(value, (Mapping, list, tuple)) or len(walk.trail) >= _SHOWN_DEEP:
        return value
    # Loops within this one function, since each level costs a frame and Python has a thousand.
    if isinstance(value, Mapping):
        fields = {}
        for key, item in walk.over(value, value.items()):
            if item is not UNSET:
                fields[key] = shown(item, walk, moment)
        return fields
    items = []
    for _, item in walk.over(value, enumerate(value)):
        items.append(shown(item, walk, moment))
    return items
