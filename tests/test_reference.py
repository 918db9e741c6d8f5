"""The public form of the document tells in plain OpenAPI what ours tells in keys of its own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from scripts import document_tools, reference
from scripts.yaml_files import read_yaml
from tests.support.document import NAMED, OPERATIONS, WRITTEN, lifecycle
from tests.support.together import together

PUBLIC: dict[str, Any] = reference.public(WRITTEN)


def told(operation: dict[str, Any]) -> str:
    text: str = PUBLIC["paths"][operation["path"]][operation["method"]]["description"]
    return text


def keys(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for key, each in value.items():
            yield str(key)
            yield from keys(each)
    elif isinstance(value, list):
        for each in value:
            yield from keys(each)


def test_it_is_a_document_without_keys_of_our_own() -> None:
    from openapi_spec_validator import validate

    validate(PUBLIC)
    assert {key for key in keys(PUBLIC) if key.startswith("x-")} == {"x-enum-varnames"}
    assert "x-notices" in set(keys(WRITTEN))  # the original is left as it is
    assert not re.search(r"`x-[a-z]", yaml.safe_dump(PUBLIC))


@together("operation", NAMED)
def test_the_description_tells_the_notices(operation: dict[str, Any]) -> None:
    text, stage = told(operation), lifecycle(operation)
    for notice in operation["x-notices"]:
        if notice.get("stage") == "stable":  # over
            continue
        own = notice["kind"] if notice["kind"] != "lifecycle" else stage
        statuses = ", ".join(map(str, notice.get("explains", ())))
        title = own.capitalize() + (f" ({statuses})" if statuses else "")
        assert f"**{title}:** {notice['text']}" in text
        assert text.count(notice["text"]) == 1
    assert operation["description"].strip() in text
    assert "**Retries:** " in text


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("get_app", "may be repeated, as that changes nothing."),
        ("create_notification", "repeated under the same `idempotency_key`."),
        ("create_user", "repeated only if it surely was not processed."),
        ("update_user", "as that changes nothing, unless the body has `deltas`."),
        ("get_notifications", "entries are in `notifications`; the next page is asked for by `off"),
        ("export_players", "**Also known as** `export_players`: The same export under its old"),
    ],
)
def test_the_description_tells_the_other_keys(name: str, sentence: str) -> None:
    assert sentence in told(NAMED[name])


def test_parameters_that_the_generator_alone_can_tell_apart_are_shown() -> None:
    outcomes = OPERATIONS["get_outcomes"]
    shown = PUBLIC["paths"][outcomes["path"]]["get"]["parameters"]
    assert {"outcome_names", "outcome_names[]"} <= {each.get("name") for each in shown}


def test_a_schema_tells_what_every_reply_has() -> None:
    about = PUBLIC["components"]["schemas"]["User"]["description"]
    assert about.endswith(" A reply always has `properties`, `identity`.")


def test_it_is_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reference, "installed", lambda: False)
    assert reference.main([str(tmp_path / "new")]) == 0
    assert read_yaml(tmp_path / "new" / "onesignal.yaml") == PUBLIC


@pytest.mark.skipif(
    not (document_tools.TOOLS / "node_modules" / ".bin" / "redocly").exists(),
    reason="`make document` installs the tools",
)
def test_the_page_loads_nothing_from_elsewhere(tmp_path: Path) -> None:
    assert reference.main([str(tmp_path)]) == 0
    page = (tmp_path / "index.html").read_text("utf-8")
    assert NAMED["create_user"]["summary"] in page
    assert not re.search(r'<(script|link|img)[^>]+(src|href)="https?:', page)
