"""The document against a published one, and what other tools make of it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from scripts import compare_published
from tests import ROOT
from tests.support.document import DOCUMENT, OPERATIONS

PUBLISHED = ROOT.parent / "shared" / "facts" / "published-11.6.json"


@pytest.mark.skipif(not PUBLISHED.exists(), reason="the published document is not here")
def test_every_difference_from_the_published_document_is_known(
    capsys: pytest.CaptureFixture[str],
) -> None:
    status = compare_published.main([str(PUBLISHED)])
    assert (capsys.readouterr().out, status) == ("", 0)


def published(**schema: Any) -> dict[str, Any]:
    """A small document that has what ours lacks."""
    content = {"application/json": {"schema": {"type": "object", "properties": schema}}}
    view = {"name": "view", "in": "query", "schema": {"type": "string", "enum": ["config", "all"]}}
    replies = {"200": {"content": content}, "418": {}}
    get = {"parameters": [view, {**view, "name": "colour"}], "responses": replies}
    return {"paths": {"/apps/{id}": {"get": get}, "/brand/new": {"post": {"responses": {}}}}}


def test_what_is_new_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "published.json"
    name = {"type": "string"}
    file.write_text(json.dumps(published(name=name, brand_new=name)), "utf-8")
    assert compare_published.main([str(file)]) == 1
    told = capsys.readouterr().out.splitlines()
    assert [line for line in told if not line.startswith("accepted")] == [
        "GET /apps/{}: parameter query view: value all",
        "GET /apps/{}: parameter query colour",
        "GET /apps/{}: reply brand_new",
        "GET /apps/{}: status 418",
        "POST /brand/new: operation",
    ]
    accepted = yaml.safe_load(compare_published.ACCEPTED.read_text("utf-8"))
    assert [line for line in told if line.startswith("accepted")] == [
        f"accepted, but there is no such difference: {pattern}" for pattern in sorted(accepted)
    ]


def test_the_generator_as_it_comes_emits_every_operation(tmp_path: Path) -> None:
    program = Path(sys.executable).parent
    done = subprocess.run(
        [program / "openapi-python-client", "generate", "--fail-on-warning", "--meta", "none",
         "--path", ROOT / "openapi" / "onesignal.yaml", "--output-path", tmp_path / "plain"],
        env={"PATH": str(program)}, text=True, capture_output=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout
    emitted = {path.stem for path in (tmp_path / "plain" / "api").glob("*/*.py")} - {"__init__"}
    assert emitted == set(OPERATIONS)


def test_no_reader_of_the_api_is_told_of_this_library_or_of_disputes() -> None:
    told = yaml.safe_dump({key: DOCUMENT[key] for key in ("paths", "components", "tags")})
    for word in (
        "onesignal_client",
        "python",
        "our client",
        "filled in by",
        "disagree",
        "official sdk",
    ):
        assert word not in told.lower(), word
