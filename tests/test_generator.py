"""The generator's driver: deterministic, honest about edits, and deaf to no warning."""

from __future__ import annotations

import ast
import io
import os
import re
import shutil
import subprocess
import sys
import warnings
from collections.abc import Callable
from contextlib import redirect_stdout
from pathlib import Path
from typing import Any, NamedTuple
from unittest.mock import patch

import pytest
import yaml

from scripts.generate import main
from tests import ROOT
from tests.support.document import OPERATIONS, REQUESTED, RETURNED, SCHEMAS

NEEDED = ("openapi", "generator-config.yml", "pyproject.toml")
PACKAGE = Path("onesignal_client") / "_generated"

SMALL: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Small", "version": "1"},
    "tags": [{"name": "things"}, {"name": "others"}],
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
    """A copy of all that the driver touches; of what it wrote before, a part."""
    installed = shutil.ignore_patterns("node_modules")  # thousands of files, by `make document`
    for name in NEEDED:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, tmp_path / name, ignore=installed)
        else:
            shutil.copy(ROOT / name, tmp_path / name)
    written = PACKAGE / "resources"
    shutil.copytree(ROOT / written, tmp_path / written)
    return tmp_path


class Run(NamedTuple):
    returncode: int
    stdout: str


def generate(project: Path, *options: str) -> Run:
    """`make generate` there; in this process, as to import the generator takes longer."""
    said = io.StringIO()
    with (
        patch.multiple("scripts.generate", ROOT=project, TARGET=project / PACKAGE),
        patch.object(sys, "argv", ["generate", *options]),
        patch.dict(os.environ),
        redirect_stdout(said),
    ):
        return Run(main(), said.getvalue())


def generate_apart(project: Path) -> Run:
    """The same in a process of its own, with scripts that lie there."""
    shutil.copytree(ROOT / "scripts", project / "scripts")
    done = subprocess.run(
        [sys.executable, "-m", "scripts.generate"],
        cwd=project,
        stdout=subprocess.PIPE,
        text=True,
        timeout=300,
        check=False,
    )
    return Run(done.returncode, done.stdout)


def damaged(project: Path, damage: Callable[[dict[str, Any]], None]) -> None:
    """Put a small document in the place of the real one, with something wrong with it."""
    document = yaml.safe_load(yaml.safe_dump(SMALL))
    damage(document)
    path = project / "openapi" / "onesignal.yaml"
    path.write_text(yaml.safe_dump(document, sort_keys=False), "utf-8")
    (project / "openapi" / "python.yaml").write_text("", "utf-8")


def files(folder: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in folder.rglob("*.py")
        if "__pycache__" not in path.parts
    }


def test_generating_again_changes_nothing(project: Path) -> None:
    shutil.rmtree(project / PACKAGE)
    assert generate(project).returncode == 0
    assert files(project / PACKAGE) == files(ROOT / PACKAGE)
    leftovers = list((project / "onesignal_client").iterdir())
    assert leftovers == [project / PACKAGE]


def test_generated_lines_fit() -> None:
    long = [
        f"{name}: {line}"
        for name, content in files(ROOT / PACKAGE).items()
        for line in content.decode().splitlines()
        if len(line) > 100
    ]
    assert long == []


def test_a_check_tells_edits_and_writes_nothing(project: Path) -> None:
    damaged(project, nothing)
    assert generate(project).returncode == 0
    folder = project / PACKAGE
    edited = folder / "models" / "thing.py"
    edited.write_text(edited.read_text("utf-8") + "\n", "utf-8")
    (folder / "operations" / "things.py").unlink()
    (folder / "stray.py").touch()
    before = files(folder)
    done = generate(project, "--check")
    assert done.returncode == 1
    for name in ("models/thing.py", "operations/things.py", "stray.py"):
        assert f"out of date: {name}" in done.stdout
    assert done.stdout.count("out of date") == 3
    assert files(folder) == before


def nothing(document: dict[str, Any]) -> None:
    pass


def test_a_small_document_is_fine(project: Path) -> None:
    damaged(project, nothing)
    done = generate(project)
    assert done.returncode == 0, done.stdout
    assert {"models/thing.py", "resources/things.py", "api/things/create_thing.py"} <= set(
        files(project / PACKAGE)
    )
    assert not (project / PACKAGE / "resources" / "apps.py").exists(), "the old files are gone"
    assert generate(project, "--check").returncode == 0


def test_a_text_stands_in_the_code_as_it_is(project: Path) -> None:
    """Backslashes, quotes and braces of the document are text, not Python."""
    odd = r"""A path \d, \N{x}, "quoted", ''', {{ braces }} and C:\new."""

    def describe(document: dict[str, Any]) -> None:
        operation(document)["summary"] = odd
        operation(document)["parameters"][1]["description"] = odd
        thing = document["components"]["schemas"]["Thing"]
        thing["description"] = thing["properties"]["name"]["description"] = odd

    damaged(project, describe)
    done = generate(project)
    assert done.returncode == 0, done.stdout
    for name in ("models/thing.py", "resources/things.py", "api/things/create_thing.py"):
        code = (project / PACKAGE / name).read_text("utf-8")
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            tree = ast.parse(code)
        texts = [node.value for node in ast.walk(tree) if isinstance(node, ast.Constant)]
        shown = [" ".join(text.split()) for text in texts if isinstance(text, str)]
        assert any(odd in text for text in shown), name


def operation(document: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = document["paths"]["/apps/{app_id}/things"]["post"]
    return found


def schemas(document: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = document["components"]["schemas"]
    return found


def reply_of(name: str) -> dict[str, Any]:
    reference = {"$ref": f"#/components/schemas/{name}"}
    return {"description": name, "content": {"application/json": {"schema": reference}}}


def all_of_one_of(document: dict[str, Any]) -> None:
    # What OneSignal's own document does; the generator drops the model and the call, warns, and
    # ends with success.
    references = [{"$ref": f"#/components/schemas/{name}"} for name in ("First", "Other")]
    schemas(document)["First"] = schemas(document)["Thing"]
    schemas(document)["Either"] = {"oneOf": references}
    schemas(document)["Thing"] = {"allOf": [{"$ref": "#/components/schemas/Either"}, references[1]]}


def unknown_reference(document: dict[str, Any]) -> None:
    schemas(document)["Thing"]["properties"]["name"] = {"$ref": "#/components/schemas/Nowhere"}


def unknown_shared_parameter(document: dict[str, Any]) -> None:
    operation(document)["parameters"].append({"$ref": "#/components/parameters/Nowhere"})


def same_parameter_twice(document: dict[str, Any]) -> None:
    operation(document)["parameters"].append(operation(document)["parameters"][1])


def undeclared_path_parameter(document: dict[str, Any]) -> None:
    paths = document["paths"]
    paths["/apps/{app_id}/{undeclared}"] = paths.pop("/apps/{app_id}/things")


def another_media_type(document: dict[str, Any]) -> None:
    body = operation(document)["requestBody"]
    body["content"] = {"application/cbor": body["content"]["application/json"]}


def no_version(document: dict[str, Any]) -> None:
    del document["openapi"]


def two_kinds_of_success(document: dict[str, Any]) -> None:
    operation(document)["responses"]["201"] = reply_of("Other")


def no_success(document: dict[str, Any]) -> None:
    operation(document)["responses"] = {"400": {"description": "No."}}


def same_method_twice(document: dict[str, Any]) -> None:
    document["paths"]["/others"] = {
        "get": {**operation(document), "operationId": "other", "parameters": []}
    }


def same_id_twice(document: dict[str, Any]) -> None:
    document["paths"]["/others"] = {
        "get": {**operation(document), "x-method": "other", "parameters": []}
    }


def two_keys_at_once(document: dict[str, Any]) -> None:
    operation(document)["security"][0]["organization_api_key"] = []


def list_in_reply(document: dict[str, Any]) -> None:
    things = {"type": "array", "items": {"$ref": "#/components/schemas/Other"}}
    schemas(document)["Thing"]["properties"]["things"] = things
    operation(document)["parameters"].append(
        {"name": "offset", "in": "query", "schema": {"type": "integer"}}
    )


def changed(**values: Any) -> Callable[[dict[str, Any]], None]:
    """With other values in the operation; None takes a key away."""

    def change(document: dict[str, Any]) -> None:
        for name, value in values.items():
            key = name.replace("_", "-") if name.startswith("x_") else name
            if value is None:
                del operation(document)[key]
            else:
                operation(document)[key] = value

    return change


def paged(**pages: Any) -> Callable[[dict[str, Any]], None]:
    def change(document: dict[str, Any]) -> None:
        list_in_reply(document)
        given = {"items": "things", "by": "offset", "method": "iterate", **pages}
        operation(document)["x-pages"] = {k: v for k, v in given.items() if v is not None}

    return change


def field(**schema: Any) -> Callable[[dict[str, Any]], None]:
    """With another schema for the field `name`."""

    def change(document: dict[str, Any]) -> None:
        schemas(document)["Thing"]["properties"]["name"] = schema

    return change


def enum(values: list[str], names: list[str] | None = None) -> Callable[[dict[str, Any]], None]:
    def change(document: dict[str, Any]) -> None:
        named = {} if names is None else {"x-enum-varnames": names}
        schemas(document)["Kind"] = {"type": "string", "enum": values, **named}

    return change


def notice(**values: Any) -> Callable[[dict[str, Any]], None]:
    return changed(x_notices=[values])


HERE = "POST /apps/{app_id}/things (create_thing): "

MISTAKES: dict[str, tuple[Callable[[dict[str, Any]], None], str]] = {
    "all_of_one_of": (all_of_one_of, ""),
    "unknown reference": (
        unknown_reference,
        "schemas > Thing > properties > name: #/components/schemas/Nowhere leads",
    ),
    "unknown shared parameter": (unknown_shared_parameter, "Nowhere leads nowhere"),
    "parameter twice": (same_parameter_twice, "kind"),
    "undeclared path parameter": (undeclared_path_parameter, "undeclared"),
    "another media type": (another_media_type, "application/cbor"),
    "no version": (no_version, "no OpenAPI document"),
    "two kinds of success": (two_kinds_of_success, HERE + "its successful replies have several"),
    "no success": (no_success, HERE + "responses: none is a success"),
    "method twice": (same_method_twice, "the method things.create is given twice"),
    "id twice": (same_id_twice, "the operationId create_thing is given twice"),
    "misspelt key": (
        changed(x_page={"by": "offset"}),
        HERE + "'x-page' is unknown; did you mean 'x-pages'?",
    ),
    "misspelt plain key": (
        changed(parameter=[]),
        HERE + "'parameter' is unknown; did you mean 'parameters'?",
    ),
    "no summary": (changed(summary=None), HERE + "summary is missing"),
    "no retry": (changed(x_retry=None), HERE + "x-retry is missing"),
    "unknown retry": (
        changed(x_retry="allways"),
        HERE + "x-retry: 'allways' is none of always, idempotency_key, unprocessed; "
        "did you mean 'always'?",
    ),
    "unknown stage": (
        notice(kind="lifecycle", text="…", stage="alpha"),
        HERE + "x-notices, stage: 'alpha' is none of beta, stable",
    ),
    "stage of something else": (
        notice(kind="advice", text="…", stage="beta"),
        HERE + "x-notices: stage goes with the kind lifecycle",
    ),
    "unknown data model": (changed(x_data_model="users"), "did you mean 'user'?"),
    "no reason": (
        changed(deprecated=True),
        HERE + "x-notices: one notice of kind lifecycle is needed, 0 given",
    ),
    "reason for nothing": (
        notice(kind="lifecycle", text="…"),
        HERE + "x-notices: a single notice of kind lifecycle, with a stage, may be given",
    ),
    "unknown kind of notice": (
        notice(kind="advise", text="…"),
        HERE + "x-notices, kind: 'advise' is none of",
    ),
    "notice without text": (notice(kind="advice"), HERE + "x-notices: text is missing"),
    "notice for Python": (
        notice(kind="advice", text="…", python="…"),
        HERE + "x-notices: 'python' is unknown",
    ),
    "unless where nothing is repeated": (
        changed(x_retry_unless="name"),
        HERE + "x-retry-unless goes with x-retry: always",
    ),
    "unless there is a field that is not": (
        changed(x_retry="always", x_retry_unless="nam"),
        HERE + "x-retry-unless: 'nam' is unknown; did you mean 'name'?",
    ),
    "no method": (changed(x_method=None), HERE + "x-method is missing"),
    "odd method": (changed(x_method="do-it"), HERE + "'do-it' will not do as a name in Python"),
    "keyword as method": (changed(x_method="import"), HERE + "'import' will not do"),
    "tag that does not exist": (
        changed(tags=["thing"]),
        HERE + "tags: 'thing' is unknown; did you mean 'things'?",
    ),
    "two tags": (changed(tags=["things", "others"]), HERE + "tags: one is needed, not 2"),
    "no tag": (changed(tags=[]), HERE + "tags: one is needed, not 0"),
    "no security": (changed(security=None), HERE + "security is missing"),
    "no key": (changed(security=[]), HERE + "security: a key is needed"),
    "unknown key": (
        changed(security=[{"rest_api": []}]),
        HERE + "security: 'rest_api' is unknown; did you mean 'rest_api_key'?",
    ),
    "two keys at once": (two_keys_at_once, HERE + "security: one key at a time, not 2"),
    "odd rate": (changed(x_rate="fast"), HERE + "x-rate: a number of calls per second"),
    "no rate at all": (changed(x_rate=0), HERE + "x-rate: a number of calls per second"),
    "pages by": (
        paged(by="ofset"),
        HERE + "x-pages, by: 'ofset' is none of offset, cursor, last_broadcast_id, "
        "last_message_id; did you mean 'offset'?",
    ),
    "pages by what is no parameter": (
        paged(by="cursor"),
        HERE + "x-pages, by: there is no parameter 'cursor'",
    ),
    "pages without method": (paged(method=None), HERE + "x-pages: method is missing"),
    "pages of nothing": (
        paged(items="thngs"),
        HERE + "x-pages, items: the reply has no list 'thngs'; did you mean 'things'?",
    ),
    "pages with more": (paged(size=1), HERE + "x-pages: 'size' is unknown"),
    "pages as text": (changed(x_pages="offset"), HERE + "x-pages: a mapping is needed"),
    "status as a number": (
        changed(responses={200: {"description": "…"}}),
        HERE + "responses: the status 200 needs quotes",
    ),
    "tag as text": (changed(tags="things"), HERE + "tags: a list is needed"),
    "key as text": (
        changed(security=["rest_api_key"]),
        HERE + "security: each entry has to be a mapping",
    ),
    "parameters as a mapping": (
        changed(parameters={"kind": {}}),
        HERE + "parameters: a list is needed",
    ),
    "misspelt schema": (
        field(typ="string"),
        "schema Thing.name: 'typ' is unknown; did you mean 'type'?",
    ),
    "reply without a name": (
        changed(
            responses={
                "200": {
                    "description": "…",
                    "content": {"application/json": {"schema": {"properties": {"a": {}}}}},
                }
            }
        ),
        HERE + "responses, 200: what has properties or an enum needs a name",
    ),
    "list of what has no name": (
        field(type="array", items={"type": "object", "properties": {"a": {}}}),
        "schema Thing.name.items: what has properties or an enum needs a name",
    ),
    "parameter without a name": (
        changed(
            parameters=[
                {"name": "app_id", "in": "path", "required": True, "schema": {"type": "string"}},
                {"name": "kind", "in": "query", "schema": {"type": "string", "enum": ["a"]}},
            ]
        ),
        HERE + "parameter kind: what has properties or an enum needs a name",
    ),
    "enum without names": (
        enum(["1h"]),
        "schema Kind: x-enum-varnames is needed: '1h'",
    ),
    "too few names": (
        enum(["1h", "1d"], ["HOUR"]),
        "schema Kind: x-enum-varnames: 1 names for 2 values",
    ),
    "names twice": (
        enum(["1h", "1d"], ["HOUR", "HOUR"]),
        "the name HOUR is given twice",
    ),
    "required that is not": (
        lambda document: schemas(document)["Thing"].update(required=["nme"]),
        "schema Thing: required: 'nme' is unknown; did you mean 'name'?",
    ),
    "scheme without x-key": (
        lambda document: document["components"]["securitySchemes"]["rest_api_key"].pop("x-key"),
        "security scheme rest_api_key: x-key is missing",
    ),
}


def complaints(folder: Path, document: dict[str, Any], overlay: str = "") -> list[str]:
    """What the driver says of a document, without the command around it."""
    paths = folder / "onesignal.yaml", folder / "python.yaml"
    paths[0].write_text(yaml.safe_dump(document, sort_keys=False), "utf-8")
    paths[1].write_text(overlay, "utf-8")
    from scripts.codegen.project import build

    return build(
        document=paths[0],
        additions=paths[1],
        config=ROOT / "generator-config.yml",
        output=folder / "_generated",
    )


@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_doubtful_document_is_refused_with_the_place(tmp_path: Path, mistake: str) -> None:
    damage, told = MISTAKES[mistake]
    document = yaml.safe_load(yaml.safe_dump(SMALL))
    damage(document)
    found = complaints(tmp_path, document)
    assert any(each.startswith(told) if told.startswith(HERE) else told in each for each in found)


@pytest.mark.parametrize("names", [["size", "name"], ["name", "size"]])
def test_a_model_has_the_fields_of_all_that_it_consists_of(project: Path, names: list[str]) -> None:
    def shared(document: dict[str, Any]) -> None:
        size = {"type": "integer", "description": "How large it is."}
        schemas(document)["Sized"] = {"required": ["size"], "properties": {"size": size}}
        name = {"type": "string", "description": "What it is called."}
        parts = {
            "size": {"$ref": "#/components/schemas/Sized"},
            "name": {"required": ["name"], "properties": {"name": name}},
        }
        schemas(document)["Thing"] = {"type": "object", "allOf": [parts[each] for each in names]}

    damaged(project, shared)
    assert generate(project).returncode == 0
    model = (project / PACKAGE / "models" / "thing.py").read_text("utf-8")
    assert re.findall(r"^    (\w+): (?:int|str) = known", model, re.M) == names
    assert '"""How large it is."""' in model
    assert not (project / PACKAGE / "models" / "sized.py").exists()


def test_the_generator_by_itself_emits_every_operation_and_model(tmp_path: Path) -> None:
    program = Path(sys.executable).parent
    (tmp_path / "config.yml").write_text("post_hooks: []")  # it need not look well
    done = subprocess.run(
        [program / "openapi-python-client", "generate", "--fail-on-warning", "--meta", "none",
         "--config", tmp_path / "config.yml",
         "--path", ROOT / "openapi" / "onesignal.yaml", "--output-path", tmp_path / "plain"],
        env={"PATH": str(program)}, text=True, capture_output=True, timeout=120, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout
    calls = {path.stem for path in (tmp_path / "plain" / "api").glob("*/[a-z]*.py")}
    assert calls == set(OPERATIONS)
    modules = {path.stem for path in (tmp_path / "plain" / "models").glob("*.py")}
    named = {
        re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()
        for name in REQUESTED | RETURNED
        if SCHEMAS[name].get("properties")
    }
    # An `allOf` with nothing besides is that model itself.
    assert named - modules == {"sms_delivery_data"}


@pytest.mark.parametrize("mistake", ["misspelt key", "all_of_one_of"])
def test_after_a_refusal_nothing_is_written(project: Path, mistake: str) -> None:
    before = files(project / PACKAGE)
    damaged(project, MISTAKES[mistake][0])
    done = generate(project)
    assert done.returncode == 1, done.stdout
    assert "nothing was written:\n- " in done.stdout
    assert files(project / PACKAGE) == before


OVERLAYS = {
    "parameter: {kind: sort}": "'parameter' is unknown; did you mean 'parameters'?",
    "parameters: {knd: sort}": "parameters: 'knd' is unknown; did you mean 'kind'?",
    "operations: {create_thng: …}": "operations: 'create_thng' is unknown; did you mean",
    "notices: {Nothing: …}": "notices: 'Nothing' is unknown",
    "models: {Thingy: 'onesignal_client.outcome:SendOutcome'}": "models: 'Thingy' is unknown",
    "models: {Thing: 'onesignal_client.outcom:SendOutcome'}": "Thing: 'onesignal_client.outcom:",
    "models: {Thing: 'onesignal_client.outcome:Nothing'}": "cannot be imported as module:Class",
    "models: {Thing: 'onesignal_client.outcome:_collect'}": "is no class",
    "resources: {thing: {}}": "resources: 'thing' is unknown; did you mean 'things'?",
    "resources: {things: {sync: 'onesignal_client.outcome:SendOutcome'}}": "async is missing",
    "{": "not YAML",
}


@pytest.mark.parametrize("overlay", OVERLAYS)
def test_a_doubtful_overlay_is_refused(tmp_path: Path, overlay: str) -> None:
    assert any(OVERLAYS[overlay] in each for each in complaints(tmp_path, SMALL, overlay))


def test_another_generator_than_the_templates_are_made_for_is_told(project: Path) -> None:
    path = project / "pyproject.toml"
    path.write_text(
        re.sub(r"openapi-python-client==[\d.]+", "openapi-python-client==0.0.1", path.read_text()),
        "utf-8",
    )
    done = generate(project)
    assert done.returncode == 1
    assert "made for openapi-python-client 0.0.1, but 0." in done.stdout
    assert "make clean generate" in done.stdout


# What the overlay adds


MIXINS = """
class Extras:
    def create_two(self):
        return [self.create({}), self.create({})]

class AsyncExtras:
    async def create_two(self):
        return [await self.create({}), await self.create({})]

class Named:
    __slots__ = ()
    shown = property(lambda self: f"the thing {self.name}")
"""
USE = """
import asyncio
from onesignal_client._generated.resources.things import AsyncThings, Things

class Client:
    def _call(self, operation, **given):
        return given["body"]

class AsyncClient:
    async def _call(self, operation, **given):
        return given["body"]

assert Things(Client()).create_two() == [{}, {}]
assert asyncio.run(AsyncThings(AsyncClient()).create_two()) == [{}, {}]
"""
OVERLAY = """
parameters: {kind: sort}
operations: {create_thing: Said to users of Python.}
models: {Thing: "hand_written:Named"}
resources: {things: {sync: "hand_written:Extras", async: "hand_written:AsyncExtras"}}
"""


def test_the_overlay_names_arguments_adds_notes_and_brings_hand_written_classes(
    project: Path,
) -> None:
    damaged(project, nothing)
    (project / "openapi" / "python.yaml").write_text(OVERLAY, "utf-8")
    (project / "hand_written.py").write_text(MIXINS, "utf-8")
    done = generate_apart(project)
    assert done.returncode == 0, done.stdout
    written = project / PACKAGE
    resource = (written / "resources" / "things.py").read_text("utf-8")
    assert "from hand_written import AsyncExtras, Extras\n" in resource
    assert "class Things(Extras, Resource):" in resource
    assert "class AsyncThings(AsyncExtras, AsyncResource):" in resource
    assert "            Here: Said to users of Python.\n" in resource
    assert '"kind": sort,' in resource
    model = (written / "models" / "thing.py").read_text("utf-8")
    assert "class Thing(Named, Model):" in model
    rest = shutil.ignore_patterns("_generated", "sandbox", "__pycache__")
    shutil.copytree(ROOT / "onesignal_client", written.parent, ignore=rest, dirs_exist_ok=True)
    subprocess.run([sys.executable, "-c", USE], cwd=project, check=True, timeout=60)


# What a small document becomes


@pytest.mark.parametrize("stage", ["beta", "stable"])
def test_one_edit_ends_a_beta(project: Path, stage: str) -> None:
    def damage(document: dict[str, Any]) -> None:
        shared = {"kind": "lifecycle", "stage": stage, "text": "It may still change."}
        document["components"]["x-notices"] = {"Young": shared}
        operation(document)["x-notices"] = [{"$ref": "#/components/x-notices/Young"}]

    damaged(project, damage)
    assert generate(project).returncode == 0
    written = (project / PACKAGE / "operations" / "things.py").read_text("utf-8")
    shown = (project / PACKAGE / "resources" / "things.py").read_text("utf-8")
    assert ("It may still change." in written) is (stage == "beta")
    assert ("It may still change." in shown) is (stage == "beta")


def test_facts_of_the_document_reach_the_code(project: Path) -> None:
    def damage(document: dict[str, Any]) -> None:
        operation(document)["x-rate"] = 2.5
        body = operation(document)["requestBody"]["content"]["application/json"]
        body["example"] = {"name": "one", "size": None}
        schemas(document)["Thing"]["properties"] = {
            "name": {"type": "string", "description": "Its name."},
            "id": {"type": "string", "readOnly": True, "description": "Its id."},
            "secret": {"type": "string", "writeOnly": True, "description": "A secret."},
            "other": {"$ref": "#/components/schemas/Other", "readOnly": True},
        }
        schemas(document)["Thing"]["required"] = ["name"]

    damaged(project, damage)
    assert generate(project).returncode == 0
    written = {
        name: (project / PACKAGE / name).read_text("utf-8")
        for name in ("operations/things.py", "resources/things.py", "params.py", "models/thing.py")
    }
    assert "    rate=2.5,\n" in written["operations/things.py"]
    example = '        Example:\n            client.things.create({"name": "one", "size": None})\n'
    assert written["resources/things.py"].count(example) == 2
    params = written["params.py"]
    assert "class ThingParams(TypedDict, total=False):" in params
    assert "    name: Required[str]\n" in params
    assert "    secret: str\n" in params
    assert "    id: " not in params, "requests do not have it"
    assert "    other: " not in params, "requests do not have it"
    for told in ("Its id. Only in replies.", "A secret. Only in requests.", "Only in replies."):
        assert f'"""{told}"""' in written["models/thing.py"]
