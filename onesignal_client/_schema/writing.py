"""Which fields of an object go out: those of the request, under their right names."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .codecs import ModelOf, pairs_of
from .model import Model
from .spelling import alike, nearest
from .standing import mapping_of
from .unset import UNSET
from .walking import Mismatch, Walk, place

if TYPE_CHECKING:
    from .model import Facts


def fields_to_send(codec: ModelOf, value: Any, walk: Walk) -> Mapping[str, Any]:
    """The fields to write for a body, or an object within one, that `codec` describes.

    What the server sets (`readOnly`) is never sent. What was read from OneSignal, be it as another
    class of model or as a mapping with the server's own fields, is sent as a copy: of its fields
    those that the request has, without nulls, and without the key of the message it was read from.

    Raises:
        Mismatch: it is no such object, or a field is misspelt or misplaced.
    """
    facts = codec.model._facts()
    given = _given(codec, value)
    other = isinstance(value, Model) and not isinstance(value, codec.model)
    if other:
        given = {k: v for k, v in _lifted(given, facts).items() if v is not None}
        if value._source is None or not given.keys() & (facts.codecs.keys() - facts.read_only):
            raise codec.refusal(value)
    copying = other or any(given.get(name) for name in facts.read_only)
    if copying:  # a fetched message says `isSMS` where one to send says `isSms`
        given = {alike(name, facts.codecs) or name: item for name, item in given.items()}
    unknown = [name for name in given if name not in facts.codecs]
    if not other:
        for name in unknown:
            _refuse_slip(name, facts, walk)
    walk.copying |= copying
    if walk.copying:
        kept = facts.codecs.keys() - facts.read_only - facts.once
        return {name: item for name, item in given.items() if name in kept}
    walk.unknown += [place([*walk.trail, name]) for name in unknown]
    return {name: item for name, item in given.items() if name not in facts.read_only}


def _given(codec: ModelOf, value: Any) -> dict[str, Any]:
    if isinstance(value, Model):
        fields = dict(value._fields())
        if value._source is not None and value._source.whole is not UNSET and not fields:
            raise codec.refusal(value._source.whole)
        return fields
    mapping = mapping_of(value)
    if mapping is None:
        raise codec.refusal(value)
    return pairs_of(mapping, named=True)


def _lifted(given: Mapping[str, Any], facts: Facts) -> dict[str, Any]:
    """The fields, with those of an object that the request has one level higher."""
    found = {}
    for name, item in given.items():
        inner = dict(item._fields()) if isinstance(item, Model) else item
        if name not in facts.codecs and isinstance(inner, Mapping):
            found.update({key: each for key, each in inner.items() if key in facts.codecs})
    return {**found, **given}


def _refuse_slip(name: str, facts: Facts, walk: Walk) -> None:
    for field, codec in facts.codecs.items():
        if isinstance(codec, ModelOf) and name in codec.model._facts().codecs:
            right = place([*walk.trail, field, name])
            walk.trail.append(name)
            raise Mismatch(f"belongs in {field}: {right}")
    if near := nearest(name, [*facts.codecs, *facts.wires]):
        near = facts.wires.get(near, near)
        walk.trail.append(name)
        raise Mismatch(f"is not a field of {facts.name}; did you mean {near!r}?")
