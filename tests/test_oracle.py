"""The fields of the document, against how OneSignal and its SDK document them (tests/oracle)."""

from __future__ import annotations

from typing import Any

import pytest
import yaml

from onesignal_client import models
from tests import ROOT
from tests.oracle.compare import Comparison
from tests.support.cases import CASES, Case
from tests.support.document import NAMED, SCHEMAS, resolve
from tests.support.together import together

ACCEPTED: dict[str, dict[str, list[str]]] = yaml.safe_load(
    (ROOT / "tests" / "oracle" / "accepted.yaml").read_text("utf-8")
)


def accepted(kind: str) -> list[str]:
    return sorted(name for names in ACCEPTED[kind].values() for name in names)


def test_fields_and_their_types_are_those_of_others_but_for_what_is_named() -> None:
    found = Comparison()
    assert sorted(found.missing) == accepted("missing")
    assert sorted(found.alone) == accepted("alone")
    assert sorted(found.types) == accepted("types")


@pytest.mark.parametrize(
    ("schema", "right", "wrong"),
    [
        ("Notification", "send_after", "sent_after"),
        ("User", "properties", "props"),
        ("CreateNotificationResponse", "id", "message_id"),
        ("Button", "text", "label"),
        ("JourneyNode", "user_ttl_seconds", "ttl_seconds"),
    ],
)
def test_a_misspelt_field_would_be_noticed(
    monkeypatch: pytest.MonkeyPatch, schema: str, right: str, wrong: str
) -> None:
    fields = dict(SCHEMAS[schema]["properties"])
    fields[wrong] = fields.pop(right)
    monkeypatch.setitem(SCHEMAS[schema], "properties", fields)
    found = Comparison()
    assert f"{schema}.{right}" in found.missing
    assert f"{schema}.{wrong}" in found.alone


@pytest.mark.parametrize(
    ("schema", "field", "kind"),
    [("Notification", "contents", "string"), ("Notification", "ttl", "string")],
)
def test_a_wrong_type_would_be_noticed(
    monkeypatch: pytest.MonkeyPatch, schema: str, field: str, kind: str
) -> None:
    monkeypatch.setitem(SCHEMAS[schema]["properties"], field, {"type": kind})
    assert f"{schema}.{field}" in Comparison().types


def unknown(value: Any, schema: Any, place: str) -> list[str]:
    """The keys of a body that no model knows, at any depth."""
    schema = resolve(schema)
    options = [*schema.get("anyOf", ()), *schema.get("oneOf", ())]
    if options:
        return min((unknown(value, each, place) for each in options), key=len)
    found: list[str] = []
    if isinstance(value, list) and "items" in schema:
        for each in value:
            found += unknown(each, schema["items"], place)
    if isinstance(value, dict) and "properties" in schema:
        for key, each in value.items():
            if key in schema["properties"]:
                found += unknown(each, schema["properties"][key], f"{place}.{key}")
            elif "additionalProperties" not in schema:
                found.append(f"{place}.{key}")
    return found


WITH_BODY = [case for case in CASES if isinstance(case.body, dict)]


def schema_of(operation: dict[str, Any]) -> Any:
    return resolve(operation["requestBody"])["content"]["application/json"]["schema"]


@together("case", {case.name: case for case in WITH_BODY})
def test_no_case_has_a_key_that_its_model_does_not_know(case: Case) -> None:
    assert unknown(case.body, schema_of(NAMED[case.operation]), case.model) == []


EXAMPLES = {
    name: content["example"]
    for name, each in NAMED.items()
    for content in resolve(each.get("requestBody", {})).get("content", {}).values()
    if "example" in content
}


@together("name", list(EXAMPLES))
def test_no_example_has_a_key_that_its_model_does_not_know(name: str) -> None:
    schema = schema_of(NAMED[name])
    assert unknown(EXAMPLES[name], schema, name) == []
    model = getattr(models, schema["$ref"].rpartition("/")[2])
    assert model(**EXAMPLES[name]).to_dict() == EXAMPLES[name]
