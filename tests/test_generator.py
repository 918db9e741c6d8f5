"""The generator's driver: deterministic, honest about edits, and deaf to no warning."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests import ROOT

NEEDED = ("openapi", "scripts", "generator-config.yml", "pyproject.toml")
PACKAGE = Path("onesignal_client") / "_generated"

SMALL: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Small", "version": "1"},
    "paths": {
        "/apps/{app_id}/things": {
            "post": {
                "operationId": "create_thing",
                "tags": ["things"],
                "x-method": "create",
                "x-retry": "unprocessed",
                "summary": "Create a thing",
                "security": [{"rest_api_key": []}],
                "parameters": [
                    {
                        "name": "app_id",
                        "in": "path",
                        "required": True,
                        "schema": {"type": "string"},
                    },
                    {"name": "kind", "in": "query", "schema": {"type": "string"}},
                ],
                "requestBody": {
                    "required": True,
                    "content": {
                        "application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}
                    },
                },
                "responses": {
                    "200": {
                        "description": "Created.",
                        "content": {
                            "application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}
                        },
                    }
                },
            }
        }
    },
    "components": {
        "securitySchemes": {
            name: {"type": "apiKey", "in": "header", "name": "Authorization", "x-key": "a key"}
            for name in ("rest_api_key", "organization_api_key")
        },
        "schemas": {
            "Thing": {"type": "object", "properties": {"name": {"type": "string"}}},
            "Other": {"type": "object", "properties": {"size": {"type": "integer"}}},
        },
    },
}


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A copy of all that the driver touches."""
    for name in NEEDED:
        source = ROOT / name
        copy = shutil.copytree if source.is_dir() else shutil.copy
        copy(source, tmp_path / name)
    shutil.copytree(ROOT / PACKAGE, tmp_path / PACKAGE)
    return tmp_path


def generate(project: Path, *options: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "scripts.generate", *options],
        cwd=project,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )


def damaged(project: Path, damage: Callable[[dict[str, Any]], None]) -> None:
    """Put a small document in the place of the real one, with something wrong with it."""
    document = yaml.safe_load(yaml.safe_dump(SMALL))
    damage(document)
    path = project / "openapi" / "onesignal.yaml"
    path.write_text(yaml.safe_dump(document, sort_keys=False), "utf-8")


def files(folder: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in folder.rglob("*.py")
        if "__pycache__" not in path.parts
    }


def test_generating_again_changes_nothing(project: Path) -> None:
    committed = files(project / PACKAGE)
    shutil.rmtree(project / PACKAGE)
    assert generate(project).returncode == 0
    assert files(project / PACKAGE) == committed
    leftovers = list((project / "onesignal_client").iterdir())
    assert leftovers == [project / PACKAGE]


def test_a_check_tells_edits_and_writes_nothing(project: Path) -> None:
    folder = project / PACKAGE
    edited = folder / "models" / "app.py"
    edited.write_text(edited.read_text("utf-8") + "\n", "utf-8")
    (folder / "operations" / "apps.py").unlink()
    (folder / "stray.py").touch()
    before = files(folder)
    done = generate(project, "--check")
    assert done.returncode == 1
    for name in ("models/app.py", "operations/apps.py", "stray.py"):
        assert f"out of date: {name}" in done.stdout
    assert done.stdout.count("out of date") == 3
    assert files(folder) == before


def nothing(document: dict[str, Any]) -> None:
    pass


def test_a_small_document_is_fine(project: Path) -> None:
    damaged(project, nothing)
    done = generate(project)
    assert done.returncode == 0, done.stdout + done.stderr
    assert {"models/thing.py", "resources/things.py", "api/things/create_thing.py"} <= set(
        files(project / PACKAGE)
    )
    assert not (project / PACKAGE / "resources" / "apps.py").exists(), "the old files are gone"
    assert generate(project, "--check").returncode == 0


def all_of_one_of(document: dict[str, Any]) -> None:
    # What OneSignal's own document does; the generator drops the model and the call, warns, and
    # ends with success.
    schemas = document["components"]["schemas"]
    references = [{"$ref": f"#/components/schemas/{name}"} for name in ("First", "Other")]
    schemas["First"] = schemas["Thing"]
    schemas["Either"] = {"oneOf": references}
    schemas["Thing"] = {"allOf": [{"$ref": "#/components/schemas/Either"}, references[1]]}


def unknown_reference(document: dict[str, Any]) -> None:
    fields = document["components"]["schemas"]["Thing"]["properties"]
    fields["name"] = {"$ref": "#/components/schemas/Nowhere"}


def same_parameter_twice(document: dict[str, Any]) -> None:
    parameters = document["paths"]["/apps/{app_id}/things"]["post"]["parameters"]
    parameters.append(parameters[1])


def undeclared_path_parameter(document: dict[str, Any]) -> None:
    paths = document["paths"]
    paths["/apps/{app_id}/{undeclared}"] = paths.pop("/apps/{app_id}/things")


def another_media_type(document: dict[str, Any]) -> None:
    body = document["paths"]["/apps/{app_id}/things"]["post"]["requestBody"]
    body["content"] = {"application/cbor": body["content"]["application/json"]}


def no_version(document: dict[str, Any]) -> None:
    del document["openapi"]


def operation(document: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = document["paths"]["/apps/{app_id}/things"]["post"]
    return found


def no_retry(document: dict[str, Any]) -> None:
    del operation(document)["x-retry"]


def unknown_retry(document: dict[str, Any]) -> None:
    operation(document)["x-retry"] = "sometimes"


def unknown_lifecycle(document: dict[str, Any]) -> None:
    operation(document)["x-lifecycle"] = "alpha"


def no_reason(document: dict[str, Any]) -> None:
    operation(document)["x-lifecycle"] = "beta"


def unless_where_nothing_is_repeated(document: dict[str, Any]) -> None:
    operation(document)["x-retry-unless"] = "name"


def no_method_name(document: dict[str, Any]) -> None:
    del operation(document)["x-method"]


def two_keys_at_once(document: dict[str, Any]) -> None:
    operation(document)["security"][0]["organization_api_key"] = []


def no_key(document: dict[str, Any]) -> None:
    operation(document)["security"] = []


def two_kinds_of_success(document: dict[str, Any]) -> None:
    schema = {"$ref": "#/components/schemas/Other"}
    operation(document)["responses"]["201"] = {
        "description": "Other.",
        "content": {"application/json": {"schema": schema}},
    }


WARNINGS = [
    all_of_one_of,
    unknown_reference,
    same_parameter_twice,
    undeclared_path_parameter,
    another_media_type,
    no_version,
]
MISSING_FACTS = [
    no_retry,
    unknown_retry,
    unknown_lifecycle,
    no_reason,
    unless_where_nothing_is_repeated,
    no_method_name,
    two_keys_at_once,
    no_key,
    two_kinds_of_success,
]


@pytest.mark.parametrize("damage", [*WARNINGS, *MISSING_FACTS])
def test_a_doubtful_document_fails_and_nothing_is_written(
    project: Path, damage: Callable[[dict[str, Any]], None]
) -> None:
    before = files(project / PACKAGE)
    damaged(project, damage)
    done = generate(project)
    assert done.returncode != 0, done.stdout
    assert files(project / PACKAGE) == before
    if damage in WARNINGS:
        assert "nothing was written" in done.stdout
        assert "\n- " in done.stdout, "the complaint itself"
