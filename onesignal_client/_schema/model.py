"""What every generated model can do; the generated classes hold only the facts of their fields."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from operator import attrgetter
from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Generic,
    NamedTuple,
    NoReturn,
    Self,
    TypeVar,
    dataclass_transform,
)

import attrs

from .codecs import ANY, is_wrapped, shown
from .scalars import Codec
from .spelling import nearest
from .unset import UNSET
from .walking import Mismatch, Walk

M = TypeVar("M", bound="Model")
T = TypeVar("T")

_SHARED = 64  # orders of keys that a class remembers
_FACT = "onesignal"  # where attrs keeps what the document says of a field


class Fact(NamedTuple):
    """What the document says of a field."""

    wire: str
    """Its name in the API."""
    codec: Codec
    read_only: bool
    """The server sets it."""
    once: bool
    """It marks one message; a copy of the message must not carry it."""


class Source(NamedTuple):
    """What a model was read from, as far as its fields do not tell."""

    keys: tuple[str, ...]
    """The keys that came, in that order."""
    raw: Mapping[str, Any] | None
    """What came in the fields that were converted."""
    whole: Any = UNSET
    """The reply, if it was no object at all."""


class Shape(NamedTuple):
    """How to read objects that have the same keys in the same order."""

    source: Source
    readers: tuple[tuple[str, str, type | None, type | None, Codec], ...]
    """For each field: its two names, the types that are taken or kept as they are, its codec."""
    unknown: tuple[str, ...]
    """Keys that the class does not know."""


def known(
    codec: Codec,
    wire: str,
    *,
    required: bool = False,
    secret: bool = False,
    read_only: bool = False,
    once: bool = False,
) -> Any:
    """A field that the document knows."""
    return attrs.field(
        default=attrs.NOTHING if required else UNSET,
        converter=codec.adopt if codec.adopts else None,
        repr=not secret,
        metadata={_FACT: Fact(wire, codec, read_only, once)},
    )


@dataclass_transform(kw_only_default=True, field_specifiers=(known,))
def define(cls: type[T]) -> type[T]:
    """`attrs.define` for a generated class.

    Setting an attribute sets it, and no more: with hooks, reading takes half as long again. Type
    checkers take the constructor that stands in the class instead of making up one.
    """
    return attrs.define(cls, kw_only=True, on_setattr=attrs.setters.NO_OP)


class Facts:
    """The facts of one class, laid out for the loops below."""

    def __init__(self, cls: type[Model]) -> None:
        fields = attrs.fields(cls)
        known = [(field, field.metadata[_FACT]) for field in fields if _FACT in field.metadata]
        self.name = cls.__name__
        self.arguments = {field.alias for field in fields if field.init}
        self.codecs: dict[str, Codec] = {fact.wire: fact.codec for _, fact in known}
        """By the API's name, as are all the others."""
        self.names = {fact.wire: field.name for field, fact in known}
        self.wires = {name: wire for wire, name in self.names.items()}
        self.required = frozenset(
            fact.wire for field, fact in known if field.default is attrs.NOTHING
        )
        self.secrets = frozenset(fact.wire for field, fact in known if not field.repr)
        self.read_only = frozenset(fact.wire for _, fact in known if fact.read_only)
        self.once = frozenset(fact.wire for _, fact in known if fact.once)
        self.absent = {self.names[wire]: UNSET for wire in self.required}
        """What to hand to the constructor for fields that it wants but a reply may lack."""
        self._readers = {
            wire: (wire, self.names[wire], codec.exact, codec.kept, codec)
            for wire, codec in self.codecs.items()
        }
        plain = cls.__setattr__ is object.__setattr__
        self.set = setattr if plain else object.__setattr__
        """Sets an attribute past what somebody's subclass does then: check it, or forbid it."""
        self.extended = hasattr(cls, "__attrs_post_init__") or len(fields) > len(known) + 2
        """Whether somebody's subclass has more to it, which its constructor sets."""
        self.shapes: dict[tuple[str, ...], Shape] = {}
        get = attrgetter(*self.names.values()) if self.names else lambda _: ()
        self.values = get if len(self.names) > 1 else lambda model: (get(model),)

    def shape(self, keys: tuple[str, ...]) -> Shape:
        """What objects with the same keys have in common; kept, as far as there are few such."""
        shape = Shape(
            Source(keys, None),
            tuple(self._readers[key] for key in keys if key in self._readers),
            tuple(key for key in keys if key not in self._readers),
        )
        if len(self.shapes) < _SHARED:
            self.shapes[keys] = shape
        return shape


@attrs.define(kw_only=True, on_setattr=attrs.setters.NO_OP)
class Model:
    """A JSON object with known fields.

    A field that is not there reads as `UNSET` (falsy), a null as `None`. Every field is an item,
    too, under the API's own name, such as `model["identity"]`; those that the class does not know
    are kept in `additional_properties`. Wherever a model is expected, a mapping with the API's
    names will do; one that is handed to the constructor becomes a model.
    """

    additional_properties: dict[str, Any] = attrs.field(factory=dict, converter=dict)
    """Fields that the class does not know, as they came or as they shall be sent."""
    _source: Source | None = attrs.field(default=None, alias="_source", eq=False, repr=False)

    _facts_: ClassVar[Facts | None] = None

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        cls._facts_ = None  # and not those of its base
        # attrs makes its own `__repr__`, with every UNSET in it, for a class that has none itself;
        # and IPython takes that of a class before `_repr_pretty_` of its base.
        for name in ("__repr__", "_repr_pretty_"):
            if name not in vars(cls):
                setattr(cls, name, getattr(cls, name))

    if not TYPE_CHECKING:

        def __new__(cls, /, *args: Any, **values: Any) -> Any:
            # Only to say more than Python does of a name that the constructor does not know.
            if "__attrs_attrs__" in vars(cls):
                for name in values:
                    if name not in cls._facts().arguments:
                        raise TypeError(_no_field(cls, name))
            return object.__new__(cls)

    @classmethod
    def _facts(cls) -> Facts:
        if cls._facts_ is None:
            cls._facts_ = Facts(cls)
        return cls._facts_

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read a JSON object. Never raises for its content; see `to_dict` for the way back."""
        return cls._read(source, 0)

    @classmethod
    def _read(cls, source: Any, depth: int) -> Self:
        if type(source) is not dict and not isinstance(source, Mapping):
            model = cls._read(source[0] if is_wrapped(source) and source else {}, depth)
            model._source = model._source._replace(whole=source)  # type: ignore[union-attr]
            return model
        facts = cls._facts_ or cls._facts()
        keys = tuple(source)
        shape, set_ = facts.shapes.get(keys) or facts.shape(keys), facts.set
        extra, known = {}, source
        if shape.unknown:
            known = dict(source)
            extra = {key: known.pop(key) for key in shape.unknown}
        # Past the constructor, and without the UNSETs, which `__getattr__` fills in where somebody
        # looks: a page with its thousands of fields would take nearly twice as long to read.
        model = object.__new__(cls)
        raw: dict[str, Any] | None = None
        pairs = zip(shape.readers, known.values())  # noqa: B905 - `strict=` slows it down
        for (key, name, exact, kept, codec), value in pairs:
            if value is None or type(value) is exact:
                set_(model, name, value)
                continue
            converted = codec.read(value, depth)
            set_(model, name, converted)
            if converted is value or type(value) is kept or codec.keeps(value, converted):
                continue
            if raw is None:
                raw = {}
            raw[key] = value
        set_(model, "additional_properties", extra)
        set_(model, "_source", Source(keys, raw) if raw else shape.source)
        return model._rebuilt() if facts.extended else model

    @classmethod
    def _adopt(cls, source: Mapping[str, Any]) -> Self:
        """A model of what a user wrote as a mapping: nested models, but no conversion."""
        facts = cls._facts()
        values: dict[str, Any] = facts.absent.copy()
        extra = {}
        for key, value in source.items():
            if key in facts.names:
                values[facts.names[key]] = value
            else:
                extra[key] = value
        keys = tuple(source)
        source_ = (facts.shapes.get(keys) or facts.shape(keys)).source
        return cls(**values, additional_properties=extra, _source=source_)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object: fields that are not there stay out, `None` is null.

        What `from_dict` read comes back as it was, converted fields included, unless changed since.

        Raises:
            ValueError: there is a datetime without a time zone, or a circular reference.
        """
        walk = Walk()
        try:
            return self._show(walk)  # type: ignore[no-any-return]
        except Mismatch as mismatch:
            mismatch.path = walk.trail
            raise ValueError(f"{type(self).__name__}: {mismatch}") from None

    def _show(self, walk: Walk) -> Any:
        source, codecs = self._source or Source((), None), self._facts().codecs
        if source.whole is not UNSET and _same(
            dict(self._fields()), dict(type(self).from_dict(source.whole)._fields())
        ):
            return source.whole
        raw, fields = source.raw or {}, {}
        for wire, value in walk.over(self, self._fields()):
            codec = codecs.get(wire, ANY)
            if wire in raw and _same(codec.read(raw[wire]), value):
                codec, value = ANY, raw[wire]
            fields[wire] = shown(value, walk, codec.moment)
        return fields

    def _fields(self) -> list[tuple[str, Any]]:
        """What is there, under the API's names: in the order in which it came, then as declared."""
        facts = self._facts()
        found = {
            wire: value
            for wire, value in zip(facts.names, facts.values(self), strict=True)
            if value is not UNSET
        }
        if self.additional_properties:
            found = found | {k: v for k, v in self.additional_properties.items() if k not in found}
        if self._source is not None:
            found = {key: found.pop(key) for key in self._source.keys if key in found} | found
        return list(found.items())

    def get(self, key: str, default: Any = None) -> Any:
        """The field of that name in the API, or the default if it is not there."""
        try:
            return self[key]
        except KeyError:
            return default

    def __getitem__(self, key: str) -> Any:
        name = self._facts().names.get(key)
        value = UNSET if name is None else getattr(self, name)
        return self.additional_properties[key] if value is UNSET else value

    def __setitem__(self, key: str, value: Any) -> None:
        facts = self._facts()
        if key in facts.names:
            setattr(self, facts.names[key], facts.codecs[key].adopt(value))
            self.additional_properties.pop(key, None)
        else:
            self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        name = self._facts().names.get(key)
        if name is None or getattr(self, name) is UNSET:
            del self.additional_properties[key]
        else:
            setattr(self, name, UNSET)

    def __contains__(self, key: object) -> bool:
        name = self._facts().names.get(str(key))
        there = name is not None and getattr(self, name) is not UNSET
        return there or key in self.additional_properties

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            facts = self._facts()
            if name in facts.wires:  # not read, or deleted
                facts.set(self, name, UNSET)
                return UNSET
            message = f"{type(self).__name__} has no field {name!r}"
            raise AttributeError(message, name=name, obj=self)

        def __iter__(self) -> NoReturn:
            raise TypeError(
                f"{type(self).__name__} is not iterable: to_dict() has its fields by name"
            )

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(self._shown())})"

    def _shown(self) -> Iterator[str]:
        try:
            for name, value in self.__rich_repr__():
                known = name in self._facts().wires
                yield f"{name}={value!r}" if known else f"{name!r}: {value!r}"
        except (RecursionError, ValueError):  # nested too deeply, or an absurdly long number
            yield "..."

    def __rich_repr__(self) -> Iterator[tuple[str, Any]]:
        facts = self._facts()
        for wire, value in self._fields():
            hidden = wire in facts.secrets and value is not None
            yield facts.names.get(wire, wire), _STARS if hidden else value

    def _repr_pretty_(self, printer: Any, cycle: bool) -> None:
        """As IPython shows it."""
        name = type(self).__name__
        if cycle:
            printer.text(f"{name}(...)")
            return
        with printer.group(len(name) + 1, f"{name}(", ")"):
            for index, (key, value) in enumerate(self.__rich_repr__()):
                if index:
                    printer.text(",")
                    printer.breakable()
                printer.text(f"{key}=")
                printer.pretty(value)

    def __reduce__(self) -> tuple[Any, ...]:
        state = {
            field.alias: value
            for field in attrs.fields(type(self))
            if field.init and (value := getattr(self, field.name)) is not UNSET
        }
        return _restore, (type(self), state)

    def _rebuilt(self) -> Self:
        """The same by way of the constructor, which sees every field."""
        facts = self._facts()
        known = {name: getattr(self, name) for name in facts.wires}
        return type(self)(
            **known, additional_properties=self.additional_properties, _source=self._source
        )

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        from pydantic_core import core_schema

        return core_schema.no_info_plain_validator_function(
            cls._validated,
            serialization=core_schema.plain_serializer_function_ser_schema(cls.to_dict),
        )

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: Any, handler: Any) -> dict[str, Any]:
        return {
            "type": "object",
            "title": cls.__name__,
            "description": (cls.__doc__ or "").replace("\n   ", ""),
            "properties": {wire: {} for wire in cls._facts().codecs},
            "required": sorted(cls._facts().required),
        }

    @classmethod
    def _validated(cls, value: Any) -> Self:
        if isinstance(value, cls):
            return value
        if isinstance(value, Mapping):
            return cls.from_dict(value)
        raise ValueError(f"must be a {cls.__name__} or an object with its fields")


class Page(Model, Generic[T]):
    """One page of a list: iterating goes through its entries, `len` counts them."""

    __slots__ = ()

    _entries_: ClassVar[str]

    def _entries(self) -> list[T]:
        found = getattr(self, self._entries_)
        return found if isinstance(found, list) else []

    def __iter__(self) -> Iterator[T]:
        return iter(self._entries())

    def __len__(self) -> int:
        return len(self._entries())


class _Stars:
    def __repr__(self) -> str:
        return "***"


_STARS = _Stars()


def _no_field(cls: type[Model], name: str) -> str:
    facts = cls._facts()
    near = nearest(name, [*facts.codecs, *facts.wires])
    hint = f"; did you mean {facts.names.get(near, near)}?" if near else ""
    return f"{cls.__name__} has no field {name!r}{hint}"


def _same(one: Any, other: Any) -> bool:
    return one is other or (type(one) is type(other) and bool(one == other))


def _restore(cls: type[M], state: dict[str, Any]) -> M:
    facts = cls._facts()
    values: dict[str, Any] = {**facts.absent, **state}
    gone = {name: values.pop(name) for name in state if name not in facts.arguments}
    if gone:  # pickled by a version that knew more
        values["additional_properties"] = {**values["additional_properties"], **gone}
    return cls(**values)
