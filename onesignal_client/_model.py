"""What every generated model can do; the generated classes hold only the facts of their fields."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, ClassVar, Self, TypeVar

from ._codecs import Codec, Mismatch, _at, _plain
from .unset import UNSET

_NO_RAW: Mapping[str, Any] = MappingProxyType({})
_WHOLE = ""  # the key of a reply that was not an object at all

M = TypeVar("M", bound="Model")


class _Plan:
    """The facts of one class, laid out for the loops below."""

    def __init__(self, cls: type[Model]) -> None:
        self.codecs = cls._codecs_
        self.names = {wire: cls._names_.get(wire, wire) for wire in cls._codecs_}
        self.wires = {name: wire for wire, name in self.names.items()}
        slots = {name: getattr(cls, name).__set__ for name in self.wires}
        self.assign = {
            wire: (slots[name], cls._codecs_[wire], cls._codecs_[wire].exact)
            for wire, name in self.names.items()
        }


class Model:
    """A JSON object with known fields.

    A field that is not there reads as `UNSET` (falsy), a null as `None`. Fields that the class
    does not know are kept in `additional_properties` and also reached as items: `model["new"]`.
    Wherever a model is expected, a mapping with the API's own field names will do.
    """

    __slots__ = ("_raw", "additional_properties")

    _codecs_: ClassVar[Mapping[str, Codec]] = {}
    _names_: ClassVar[Mapping[str, str]] = {}
    _required_: ClassVar[frozenset[str]] = frozenset()
    _secrets_: ClassVar[frozenset[str]] = frozenset()
    _plan_: ClassVar[_Plan]

    additional_properties: dict[str, Any]
    """Fields that the class does not know, as they came or as they shall be sent."""
    _raw: Mapping[str, Any]

    if not TYPE_CHECKING:

        def __init__(self, /, **values: Any) -> None:
            plan = self._plan()
            for name, value in values.items():
                wire = plan.wires.get(name)
                if wire is None:
                    known = plan.names.get(name)
                    hint = f"; did you mean {known}?" if known else ""
                    raise TypeError(f"{type(self).__name__} has no field {name!r}{hint}")
                if value is not UNSET:
                    assign, codec, _ = plan.assign[wire]
                    assign(self, codec.adopt(value))
            if missing := self._required_ - values.keys():
                raise TypeError(f"{type(self).__name__} needs {', '.join(sorted(missing))}")

        def __getattr__(self, name: str) -> Any:
            if name in self._plan().wires:
                return UNSET
            if name == "additional_properties":
                self.additional_properties = extra = {}
                return extra
            if name == "_raw":
                return _NO_RAW
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
        model = cls.__new__(cls)
        if not isinstance(source, Mapping):
            model._raw = {_WHOLE: source}
            return model
        find = (cls.__dict__.get("_plan_") or cls._plan()).assign.get
        extra: dict[str, Any] = {}
        raw: dict[str, Any] = {}
        for key, value in source.items():
            entry = find(key)
            if entry is None:
                extra[key] = value
                continue
            assign, codec, exact = entry
            if value is None or value.__class__ is exact:
                assign(model, value)
                continue
            converted = codec.read(value)
            assign(model, converted)
            if converted is not value and (codec.lossy or value.__class__ is not codec.container):
                raw[key] = value
        if extra:
            model.additional_properties = extra
        if raw:
            model._raw = raw
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
        return model

    def to_dict(self) -> dict[str, Any]:
        """The JSON object: fields that are not there stay out, `None` is null.

        What `from_dict` read comes back as it was, converted fields included, unless changed since.
        """
        try:
            return self._write(False)
        except Mismatch as mismatch:
            raise ValueError(f"{type(self).__name__}: {mismatch}") from None

    def _write(self, strict: bool) -> dict[str, Any]:
        raw = self._raw
        if _WHOLE in raw:
            whole: dict[str, Any] = raw[_WHOLE]
            return whole
        out: dict[str, Any] = {}
        plan = self._plan()
        for wire, name in plan.names.items():
            value = getattr(self, name)
            if value is UNSET:
                continue
            codec = plan.codecs[wire]
            if wire in raw and not strict and codec.read(raw[wire]) == value:
                out[wire] = raw[wire]
            else:
                out[wire] = _at(wire, codec.write, value, strict)
        for key, value in self.additional_properties.items():
            out[key] = _at(key, _plain, value, strict)
        return out

    @classmethod
    def _write_mapping(cls, source: Mapping[str, Any], strict: bool) -> dict[str, Any]:
        out: dict[str, Any] = {}
        find = cls._codecs_.get
        for key, value in source.items():
            if value is not UNSET:
                codec = find(key)
                out[key] = _at(key, codec.write if codec else _plain, value, strict)
        return out

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
            all(getattr(self, name) == getattr(other, name) for name in self._plan().wires)
            and self.additional_properties == other.additional_properties
            and self._raw.get(_WHOLE) == other._raw.get(_WHOLE)
        )

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        shown = (
            f"{name}={'***' if name in self._secrets_ else repr(value)}"
            for name in self._plan().wires
            if (value := getattr(self, name)) is not UNSET
        )
        extra = (f"{key!r}: {value!r}" for key, value in self.additional_properties.items())
        return f"{type(self).__name__}({', '.join((*shown, *extra))})"

    def __reduce__(self) -> tuple[Any, ...]:
        names = (*self._plan().wires, *Model.__slots__)
        state = {name: value for name in names if (value := getattr(self, name)) is not UNSET}
        state["_raw"] = dict(self._raw)
        return _restore, (type(self), state)

    def __copy__(self) -> Self:
        model = _restore(type(self), self.__reduce__()[1][1])
        model.additional_properties = dict(model.additional_properties)
        return model


def _restore(cls: type[M], state: dict[str, Any]) -> M:
    model = cls.__new__(cls)
    for name, value in state.items():
        setattr(model, name, value)
    return model
