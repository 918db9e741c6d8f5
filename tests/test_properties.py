"""For every model and every operation: replies as documented, changed at random, never raise.

Replies are made from the schemas of `openapi/onesignal.yaml`, independently of the generated code.
"""

from __future__ import annotations

import copy
import json
import pickle
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from onesignal_client._schema.codecs import ListOf, ModelOf
from onesignal_client._schema.model import Model
from tests.support.document import DOCUMENT, resolve
from tests.support.shapes import MODELS, ODD_KEYS, ODD_VALUES, READING, exact, plain, reply
from tests.support.thoroughness import examples

SCHEMAS: dict[str, Any] = DOCUMENT["components"]["schemas"]
BY_SCHEMA = {name.lower(): name for name in SCHEMAS}

bounded = settings(
    max_examples=examples("PROPERTY_EXAMPLES", here=3, in_ci=8),
    deadline=None,
    database=None,
    derandomize=True,
    suppress_health_check=list(HealthCheck),
)

any_json = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(st.characters(), max_size=8)
    | st.sampled_from(ODD_VALUES),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.text(max_size=5) | st.sampled_from(ODD_KEYS), inner, max_size=3)
    ),
    max_leaves=5,
)


def documented(schema: Any, draw: Callable[[st.SearchStrategy[Any]], Any], depth: int = 0) -> Any:
    """A value as the schema describes it; some properties stay out."""
    while "$ref" in schema:
        schema = SCHEMAS[schema["$ref"].rpartition("/")[2]]
    if "anyOf" in schema:
        return documented(draw(st.sampled_from(schema["anyOf"])), draw, depth)
    kind = schema.get("type")
    if isinstance(kind, list):
        kind = draw(st.sampled_from(kind))
    if "enum" in schema and kind == "string":
        return draw(st.sampled_from(schema["enum"]))
    if kind == "object":
        return documented_object(schema, draw, depth)
    if kind == "array":
        count = draw(st.integers(0, 2)) if depth < 3 else 0
        return [documented(schema["items"], draw, depth + 1) for _ in range(count)]
    return draw(SCALARS[kind](schema.get("format")))


def documented_object(schema: Any, draw: Callable[..., Any], depth: int) -> dict[str, Any]:
    properties = schema.get("properties", {})
    extra = schema.get("additionalProperties")
    inner = extra if isinstance(extra, dict) else {}
    if not properties:
        names = draw(st.lists(st.text(max_size=5), max_size=2))
        return {name: documented(inner, draw, depth + 1) for name in names}
    size = (8, 3, 3, 1)[depth] if depth < 4 else 0
    chosen = draw(st.lists(st.sampled_from(sorted(properties)), max_size=size, unique=True))
    return {name: documented(properties[name], draw, depth + 1) for name in chosen}


def strings(form: str | None) -> st.SearchStrategy[str]:
    if form == "date-time":
        return st.datetimes().map(lambda moment: moment.isoformat() + "Z")
    if form == "unix-time":
        return st.integers(0, 2**33).map(str)
    return st.text(max_size=8)


SCALARS: dict[str | None, Callable[[str | None], st.SearchStrategy[Any]]] = {
    "string": strings,
    "integer": lambda _: st.integers(),
    "number": lambda _: st.floats(allow_nan=False) | st.integers(),
    "boolean": lambda _: st.booleans(),
    "null": lambda _: st.none(),
    None: lambda _: any_json,
}


def places(value: Any) -> list[tuple[Any, Any]]:
    """Every place within a JSON value: a container and a key of it."""
    found: list[tuple[Any, Any]] = []
    todo = [value]
    while todo:
        each = todo.pop()
        if isinstance(each, dict):
            found += [(each, key) for key in each]
            todo += each.values()
        elif isinstance(each, list):
            found += [(each, index) for index in range(len(each))]
            todo += each
    return found


def fresh(draw: Callable[..., Any]) -> Any:
    return copy.deepcopy(draw(any_json))  # a later change must not reach the strategy's own values


def changed(value: Any, draw: Callable[..., Any]) -> Any:
    """The value with up to three things about it changed, at random places."""
    root = [copy.deepcopy(value)]
    for _ in range(draw(st.integers(0, 3))):
        container, key = draw(st.sampled_from(places(root)))
        here = container[key]
        change = draw(st.integers(0, 6))
        if change == 0:
            container[key] = None
        elif change == 1:
            container[key] = [here]
        elif change == 2 and isinstance(here, list) and here:
            container[key] = here[0]
        elif change == 3 and isinstance(here, (int, float)):
            container[key] = str(here)
        elif change == 4 and isinstance(container, dict):
            del container[key]
            container[draw(st.text(max_size=5) | st.sampled_from(ODD_KEYS))] = here
        elif change == 5 and isinstance(here, dict):
            here[draw(st.text(max_size=5) | st.sampled_from(ODD_KEYS))] = fresh(draw)
        else:
            container[key] = fresh(draw)
    return root[0]


@pytest.mark.parametrize("name", MODELS)
def test_models_read_anything_and_give_it_back(name: str) -> None:
    model = MODELS[name]
    schema = {"$ref": f"#/components/schemas/{BY_SCHEMA[name.lower()]}"}

    @bounded
    @given(st.data())
    def holds(data: st.DataObject) -> None:
        source = changed(documented(schema, data.draw), data.draw)
        before = exact(source)
        read = model.from_dict(source)
        assert exact(read.to_dict()) == before
        assert exact(source) == before
        assert isinstance(read, Model)
        assert repr(read)
        for twin in (copy.copy(read), copy.deepcopy(read), pickle.loads(pickle.dumps(read))):
            assert exact(twin.to_dict()) == before
        if "NaN" not in before:
            assert copy.copy(read) == read

    holds()


@pytest.mark.parametrize("name", READING)
def test_replies_of_any_kind_are_read(name: str) -> None:
    operation = READING[name]
    schema = reply_schema(name)

    @bounded
    @given(st.data())
    def holds(data: st.DataObject) -> None:
        source = changed(documented(schema, data.draw), data.draw)
        status = data.draw(st.sampled_from([200, 201, 202, 203, 207, 226, 299]))
        parsed = reply(operation, json.dumps(source).encode(), status).result()
        if isinstance(operation.reply, ModelOf):
            assert isinstance(parsed, operation.reply.model)
            assert exact(parsed.to_dict()) == exact(source)
        elif isinstance(operation.reply, ListOf):
            assert all(isinstance(each, Model) for each in parsed)
            if isinstance(source, list):
                assert exact(plain(parsed)) == exact(source)
        elif isinstance(source, dict):
            assert exact(parsed) == exact(source)

    holds()


def reply_schema(name: str) -> Any:
    """What the document says of the success of an operation."""
    for item in DOCUMENT["paths"].values():
        for operation in item.values():
            if isinstance(operation, dict) and name in (
                operation.get("operationId"),
                *(also["operationId"] for also in operation.get("x-also", ())),
            ):
                for status, response in operation["responses"].items():
                    content = resolve(response).get("content", {})
                    if status.startswith("2") and content:
                        return content["application/json"]["schema"]
    raise AssertionError(f"no reply of {name} in the document")


@bounded
@given(st.binary(max_size=40) | any_json.map(lambda value: json.dumps(value).encode()))
def test_any_bytes_are_read_or_refused_with_a_typed_error(content: bytes) -> None:
    from onesignal_client import ResponseDecodeError

    for operation in READING.values():
        response = reply(operation, content)
        try:
            response.result()
        except ResponseDecodeError as error:
            assert error.status_code == 200
            assert "accepted" in str(error)
