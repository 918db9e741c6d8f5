"""What every generated model can do; the generated classes hold only the facts of their fields."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, ClassVar, Self, TypeVar

from .codecs import ANY, Codec, Inside, Mismatch, _is_wrapped, _written
from .unset import UNSET

_NO_RAW: Mapping[str, Any] = MappingProxyType({})
_WHOLE = ""  # in `_raw`, beside the names of fields: a reply that was not an object at all

M = TypeVar("M", bound="Model")


class _Plan:
    """The facts of one class, laid out for the loops below."""

    def __init__(self, cls: type[Model]) -> None:
        self.names = {wire: cls._names_.get(wire, wire) for wire in cls._codecs_}
        self.wires = {name: wire for wire, name in self.names.items()}
        slots = {wire: getattr(cls, name) for wire, name in self.names.items()}
        self.get = {wire: slot.__get__ for wire, slot in slots.items()}
        self.assign = {
            wire: (slot.__set__, cls._codecs_[wire], cls._codecs_[wire].exact)
            for wire, slot in slots.items()
        }


class Model:
    """A JSON object with known fields.

    A field that is not there reads as `UNSET` (falsy), a null as `None`. Fields that the class
    does not know are kept in `additional_properties` and also reached as items: `model["new"]`.
    Wherever a model is expected, a mapping with the API's own field names will do.
    """

    __slots__ = ("_order", "_raw", "additional_properties")

    _codecs_: ClassVar[Mapping[str, Codec]] = {}
    _names_: ClassVar[Mapping[str, str]] = {}
    _required_: ClassVar[frozenset[str]] = frozenset()
    _secrets_: ClassVar[frozenset[str]] = frozenset()
    _plan_: ClassVar[_Plan]

    additional_properties: dict[str, Any]
    """Fields that the class does not know, as they came or as they shall be sent."""
    _raw: Mapping[str, Any]
    """What came in the fields that were converted."""
    _order: tuple[str, ...]
    """The keys that came or were set, in that order."""

    if not TYPE_CHECKING:

        def __init__(self, /, **values: Any) -> None:
            plan = self._plan()
            extra = values.pop("additional_properties", UNSET)
            if extra is not UNSET:
                self.additional_properties = dict(extra)
            given = []
            for name, value in values.items():
                wire = plan.wires.get(name)
                if wire is None:
                    known = plan.names.get(name)
                    hint = f"; did you mean {known}?" if known else ""
                    raise TypeError(f"{type(self).__name__} has no field {name!r}{hint}")
                if value is not UNSET:
                    assign, codec, _ = plan.assign[wire]
                    assign(self, codec.adopt(value))
                    given.append(wire)
            _set_order(self, tuple(given))
            if missing := self._required_ - values.keys():
                raise TypeError(f"{type(self).__name__} needs {', '.join(sorted(missing))}")

        def __setattr__(self, name: str, value: Any) -> None:
            super().__setattr__(name, value)
            wire = self._plan().wires.get(name)
            if wire is not None and wire not in self._order:
                _set_order(self, (*self._order, wire))

        def __getattr__(self, name: str) -> Any:
            if name in self._plan().wires:
                return UNSET
            if name == "additional_properties":
                self.additional_properties = extra = {}
                return extra
            if name == "_raw":
                return _NO_RAW
            if name == "_order":
                return ()
            raise AttributeError(f"{type(self).__name__} has no field {name!r}")

    @classmethod
    def _plan(cls) -> _Plan:
        plan = cls.__dict__.get("_plan_")
        if plan is None:
            cls._plan_ = plan = _Plan(cls)
        return plan

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read a JSON object. Never raises for its content; see `to_dict` for the way back."""
        if source.__class__ is not dict and not isinstance(source, Mapping):
            model = cls.from_dict(source[0] if _is_wrapped(source) and source else {})
            model._raw = {**model._raw, _WHOLE: source}
            return model
        model = cls.__new__(cls)
        find = (cls.__dict__.get("_plan_") or cls._plan()).assign.get
        extra: dict[str, Any] | None = None
        raw: dict[str, Any] | None = None
        for key, value in source.items():
            entry = find(key)
            if entry is None:
                if extra is None:
                    extra = {}
                extra[key] = value
                continue
            assign, codec, exact = entry
            if value is None or value.__class__ is exact:
                assign(model, value)
                continue
            converted = codec.read(value)
            assign(model, converted)
            if converted is not value and (codec.lossy or value.__class__ is not codec.container):
                if raw is None:
                    raw = {}
                raw[key] = value
        if extra is not None:
            _set_extra(model, extra)
        if raw is not None:
            _set_raw(model, raw)
        _set_order(model, tuple(source))
        return model

    @classmethod
    def _adopt(cls, source: Mapping[str, Any]) -> Self:
        """A model of what a user wrote as a mapping: nested models, but no conversion."""
        model = cls.__new__(cls)
        plan = cls._plan()
        for key, value in source.items():
            entry = plan.assign.get(key)
            if entry is None:
                model.additional_properties[key] = value
            elif value is not UNSET:
                entry[0](model, entry[1].adopt(value))
        _set_order(model, tuple(source))
        return model

    def to_dict(self) -> dict[str, Any]:
        """The JSON object: fields that are not there stay out, `None` is null.

        What `from_dict` read comes back as it was, converted fields included, unless changed since.

        Raises:
            ValueError: there is a naive datetime, or a container within itself.
        """
        whole = self._raw.get(_WHOLE, UNSET)
        if whole is not UNSET and self == type(self).from_dict(whole):
            return whole  # type: ignore[no-any-return]
        try:
            return _written(ANY, self, False)  # type: ignore[no-any-return]
        except Mismatch as mismatch:
            raise ValueError(f"{type(self).__name__}: {mismatch}") from None

    def _fields(self) -> Iterator[tuple[str, Any]]:
        """The fields that are there, under the API's names."""
        find = self._plan().get.get
        for wire in self._order:
            get = find(wire)
            if get is None:
                continue
            try:
                value = get(self)
            except AttributeError:
                continue
            if value is not UNSET:
                yield wire, value

    def _inside(self, strict: bool) -> Inside:
        """The fields as they are written, in the order in which they came."""
        values = dict(self._fields())
        raw, codecs = self._raw, self._codecs_
        if strict:
            if _WHOLE in raw and not values:
                raise Mismatch(f"a {type(self).__name__}", raw[_WHOLE])
        else:
            for wire in raw.keys() & values.keys():
                if _same(codecs[wire].read(raw[wire]), values[wire]):
                    values[wire] = raw[wire]
        if self.additional_properties:
            values.update(self.additional_properties)
            values = {wire: values.pop(wire) for wire in self._order if wire in values} | values
        return Inside(values.items(), codecs, ANY)

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: object) -> bool:
        return key in self.additional_properties

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Model) or type(self) is not type(other):
            return NotImplemented
        return (
            dict(self._fields()) == dict(other._fields())
            and self.additional_properties == other.additional_properties
            and _same(self._raw.get(_WHOLE), other._raw.get(_WHOLE))
        )

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(self._shown())})"

    def _shown(self) -> Iterator[str]:
        names = self._plan().names
        try:
            for wire, value in self._fields():
                name = names[wire]
                yield f"{name}={'***' if name in self._secrets_ else repr(value)}"
            for key, value in self.additional_properties.items():
                yield f"{key!r}: {value!r}"
        except (RecursionError, ValueError):  # nested too deeply, or an absurdly long number
            yield "..."

    def __reduce__(self) -> tuple[Any, ...]:
        names = self._plan().names
        state = {names[wire]: value for wire, value in self._fields()}
        state["additional_properties"] = self.additional_properties
        state["_raw"] = dict(self._raw)
        state["_order"] = self._order
        return _restore, (type(self), state)

    def __copy__(self) -> Self:
        model = _restore(type(self), self.__reduce__()[1][1])
        model.additional_properties = dict(model.additional_properties)
        return model


# Past `__setattr__`, which is for users.
_set_order, _set_raw, _set_extra = (
    vars(Model)[name].__set__ for name in ("_order", "_raw", "additional_properties")
)


def _same(one: Any, other: Any) -> bool:
    return one is other or (type(one) is type(other) and bool(one == other))


def _restore(cls: type[M], state: dict[str, Any]) -> M:
    model = cls.__new__(cls)
    for name, value in state.items():
        setattr(model, name, value)
    return model
