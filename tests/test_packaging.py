"""The package as it is installed: its files, its metadata, its names, and what an import costs."""

from __future__ import annotations

import ast
import importlib
import os
import re
import subprocess
import sys
import tarfile
import tomllib
import typing
import zipfile
from email.message import Message
from email.parser import HeaderParser
from pathlib import Path
from types import ModuleType

import pytest
import yaml
from hatchling.builders.sdist import SdistBuilder
from hatchling.builders.wheel import WheelBuilder

import onesignal_client
from onesignal_client import AsyncOneSignal, OneSignal, _generated, api, models
from onesignal_client._generated import models as generated_models
from onesignal_client._generated import params
from scripts import dist, test_all
from tests import ROOT
from tests.support.cases import CASES
from tests.support.document import REQUESTED, RETURNED, SCHEMAS


def build(source: Path, target: Path, *, sdist: bool = False) -> Path:
    builder = (SdistBuilder if sdist else WheelBuilder)(str(source))
    [built] = builder.build(directory=str(target), versions=["standard"])
    return Path(built)


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build(ROOT, tmp_path_factory.mktemp("wheel"))


def names(wheel: Path) -> set[str]:
    with zipfile.ZipFile(wheel) as archive:
        return set(archive.namelist())


def run(code: str, path: Path | None = None) -> str:
    """What a fresh interpreter prints."""
    environment = {**os.environ, "PYTHONPATH": str(path or ROOT), "PYTHONWARNINGS": "error"}
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        env=environment,
        cwd=path or ROOT,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


# Files and metadata


def test_the_wheel_holds_the_package_and_nothing_else(wheel: Path) -> None:
    package = {name for name in names(wheel) if ".dist-info/" not in name}
    source = {
        str(path.relative_to(ROOT))
        for path in (ROOT / "onesignal_client").rglob("*.py")
        if not any(part.startswith(".") for part in path.relative_to(ROOT).parts)
    }
    extra = {"onesignal_client/openapi.yaml", "onesignal_client/py.typed"}
    assert extra <= package
    assert {name for name in package - extra if name.endswith(".py")} == source
    assert all(name.startswith("onesignal_client/") for name in package)
    assert not [name for name in package if "/test" in name or name.endswith((".pyc", ".jinja"))]


def test_the_wheel_holds_the_document_as_it_is(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        inside = archive.read("onesignal_client/openapi.yaml")
    assert inside == (ROOT / "openapi" / "onesignal.yaml").read_bytes()


def metadata(wheel: Path) -> Message:
    with zipfile.ZipFile(wheel) as archive:
        [name] = [name for name in archive.namelist() if name.endswith(".dist-info/METADATA")]
        return HeaderParser().parsestr(archive.read(name).decode())


def test_the_metadata(wheel: Path) -> None:
    about = metadata(wheel)
    assert about["Name"] == "onesignal-typed"
    assert about["Version"] == onesignal_client.__version__
    assert about["Requires-Python"] == ">=3.11"
    assert about["License-Expression"] == "MIT"
    assert set(about.get_all("Provides-Extra") or ()) == {
        "aiohttp",
        "cli",
        "dask",
        "keyring",
        "mcp",
        "progress",
        "sandbox",
        "signing",
    }
    required = {
        re.match(r"[\w-]+", requirement).group()  # type: ignore[union-attr]
        for requirement in about.get_all("Requires-Dist") or ()
        if "extra ==" not in requirement
    }
    assert required <= {"attrs", "httpx", "python-dateutil"}
    assert "Typing :: Typed" in (about.get_all("Classifier") or ())
    assert f"## {onesignal_client.__version__}" in (ROOT / "CHANGELOG.md").read_text("utf-8")


def test_the_description_leads_nowhere_wrong(wheel: Path) -> None:
    text = str(metadata(wheel).get_payload())
    assert "![" not in text
    assert all(link.startswith("https://") for link in re.findall(r"\]\(([^)\s]+)\)", text))
    assert "# Changelog" in text
    assert len(text) > 0.95 * len((ROOT / "README.md").read_text("utf-8"))


def test_classifiers_are_what_ci_has() -> None:
    workflow = yaml.safe_load((ROOT / ".github" / "workflows" / "ci.yml").read_text("utf-8"))
    [versions] = [
        step["with"]["python-version"].split()
        for step in workflow["jobs"]["check"]["steps"]
        if "setup-python" in step.get("uses", "")
    ]
    assert sorted(versions) == sorted(test_all.SUPPORTED)


@pytest.mark.parametrize("options", [[], ["--others"], ["--only", test_all.LOWEST]])
def test_every_supported_python_that_is_asked_for_is_tested(
    options: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    ran: list[str] = []

    def passes(name: str, _: str, arguments: list[str]) -> bool:
        assert arguments == ["-k", "users"]
        ran.append(name)
        return name != test_all.LOWEST

    monkeypatch.setattr(test_all, "_passes", passes)
    monkeypatch.setattr(test_all, "_find", lambda version: version)
    monkeypatch.setattr(sys, "argv", ["test_all", *options, "-k", "users"])
    assert test_all.main() == 1
    others = [each for each in test_all.SUPPORTED if each != test_all.PRESENT]
    pythons = {"": test_all.SUPPORTED, "--others": others, "--only": []}
    assert ran == [*pythons["".join(options[:1])], test_all.LOWEST]
    shown = f"{test_all.PRESENT}  left to `make test`"
    assert (shown in capsys.readouterr().out) is (options == ["--others"])


@pytest.mark.parametrize("release", ["0.0.0", onesignal_client.__version__])
def test_what_is_not_ready_is_not_released(release: str) -> None:
    found = dist.unready(release)
    assert any("the package says" in each for each in found) is (release == "0.0.0")
    assert any("CHANGELOG.md has no date" in each for each in found) is (
        f"## {release} - 2" not in (ROOT / "CHANGELOG.md").read_text("utf-8")
    )
    urls = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"].get("urls", {})
    filled = bool(urls) and all(url.startswith("https://") for url in urls.values())
    assert any("[project.urls]" in each for each in found) is not filled


def test_the_wheel_holds_licence_and_plugin(wheel: Path) -> None:
    info = [name for name in names(wheel) if ".dist-info/" in name]
    assert [name for name in info if name.endswith("licenses/LICENSE")]
    [entries] = [name for name in info if name.endswith("entry_points.txt")]
    with zipfile.ZipFile(wheel) as archive:
        text = archive.read(entries).decode()
    assert "[pytest11]\nonesignal_sandbox = onesignal_client.sandbox.pytest_plugin" in text


def test_the_source_archive_makes_the_same_wheel(wheel: Path, tmp_path: Path) -> None:
    archive = build(ROOT, tmp_path / "sdist", sdist=True)
    with tarfile.open(archive) as tar:
        tar.extractall(tmp_path, filter="data")
    [source] = [path for path in tmp_path.iterdir() if path.name.startswith("onesignal_typed-")]
    for name in ("Makefile", "openapi/onesignal.yaml", "scripts/generate.py", "tests/conftest.py"):
        assert (source / name).is_file()
    assert names(build(source, tmp_path / "wheel")) == names(wheel)


def test_the_wheel_works_by_itself(wheel: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path)
    shown = run(
        "import onesignal_client as o; from onesignal_client import OneSignal, models, api;"
        "from importlib import resources;"
        "print(o.__file__); OneSignal(rest_api_key='k').notifications; models.Notification;"
        "api.create_notification.sync;"
        "print(resources.files(o).joinpath('openapi.yaml').is_file())",
        tmp_path,
    )
    assert shown.split() == [str(tmp_path / "onesignal_client" / "__init__.py"), "True"]


# Names


def shown_names(module: ModuleType) -> set[str]:
    """The names that a module shows to type checkers."""
    assert module.__file__
    tree = ast.parse(Path(module.__file__).read_text("utf-8"))
    [branch] = [
        node
        for node in tree.body
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"
    ]
    return {
        alias.asname or alias.name
        for node in branch.body
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    }


LAZY = [onesignal_client, importlib.import_module("onesignal_client._generated.models"),
        importlib.import_module("onesignal_client._generated.api")]  # fmt: skip


@pytest.mark.parametrize("module", LAZY, ids=lambda module: module.__name__)
def test_lazy_names_are_what_type_checkers_see(module: ModuleType) -> None:
    assert shown_names(module) | {"__version__"} == {*module.__all__, "__version__"}
    assert len(module.__all__) == len(set(module.__all__))
    for name in module.__all__:
        assert getattr(module, name) is not None
        assert name in vars(module), "found without asking again"
    assert set(dir(module)) == set(vars(module)), "there are no others"
    with pytest.raises(AttributeError, match="nonsense"):
        module.nonsense  # noqa: B018


def test_a_star_import_brings_every_public_name() -> None:
    for module in (onesignal_client, models, api):
        space: dict[str, object] = {}
        exec(f"from {module.__name__} import *", space)
        generated = {models: LAZY[1], api: LAZY[2]}.get(module, module)
        assert set(generated.__all__) <= set(space)


def test_what_requests_carry_has_a_typed_dictionary() -> None:
    carried = {name for name in REQUESTED if "properties" in SCHEMAS[name]}
    named = {f"{name.removesuffix('Request')}Params" for name in carried}
    assert set(params.__all__) == named
    for name in named:
        hints = typing.get_type_hints(getattr(params, name))
        assert hints, "they can be resolved, by pydantic for one"


def test_typed_dictionaries_are_for_type_checkers_alone() -> None:
    script = """
import sys
from onesignal_client import OneSignal
OneSignal(app_id="a", rest_api_key="k" * 12).notifications
assert not [name for name in sys.modules if name.endswith(".params")]
"""
    subprocess.run([sys.executable, "-c", script], check=True, timeout=60)


def test_request_dictionaries_leave_out_what_only_replies_have() -> None:
    for name in REQUESTED:
        properties = SCHEMAS[name].get("properties", {})
        if properties:
            taken = getattr(params, f"{name.removesuffix('Request')}Params").__annotations__
            assert set(taken) == {
                key for key, field in properties.items() if not field.get("readOnly")
            }


def test_what_calls_take_and_return_has_its_class() -> None:
    named = {
        name
        for name in REQUESTED | RETURNED
        if "properties" in SCHEMAS[name] or "enum" in SCHEMAS[name]
    }
    for name in named:
        assert getattr(models, name).__name__ == name
    # No more: plain maps come as plain dicts, bodies of errors as `errors.ErrorDetail`.
    assert set(generated_models.__all__) == named
    assert models.UNSET is onesignal_client.UNSET


def test_every_operation_has_its_functions_and_methods() -> None:
    for case in CASES:
        module = getattr(api, case.operation)
        for name in ("sync", "sync_detailed", "asyncio", "asyncio_detailed"):
            assert callable(getattr(module, name))
        group, method = case.call.split(".")
        for client in (OneSignal(), AsyncOneSignal()):
            assert callable(getattr(getattr(client, group), method))
    assert set(LAZY[2].__all__) == {case.operation for case in CASES}


def test_every_public_thing_is_described() -> None:
    for name in onesignal_client.__all__:
        thing = getattr(onesignal_client, name)
        assert name == "__version__" or name in ("UNSET",) or (thing.__doc__ or "").strip(), name


def test_generated_files_say_so() -> None:
    assert _generated.__file__
    for path in Path(_generated.__file__).parent.rglob("*.py"):
        start = path.read_text("utf-8")[:400]
        assert "do not edit" in start, path
        assert "openapi/onesignal.yaml" in start, path


# What an import costs


def imported_by(code: str) -> set[str]:
    """The modules that code brings in beyond those of a bare interpreter."""
    shown = run(
        f"import sys; before = set(sys.modules)\n{code}\nprint(*(set(sys.modules) - before))"
    )
    return set(shown.split())


@pytest.mark.parametrize(
    "code",
    [
        "import onesignal_client",
        "from onesignal_client import OneSignal",
        "from onesignal_client import AsyncOneSignal, errors",
        "from onesignal_client import OneSignal, models; client = OneSignal",
    ],
)
def test_an_import_brings_no_heavy_module(code: str) -> None:
    imported = imported_by(code)
    heavy = {"httpx", "attr", "attrs", "anyio", "aiohttp", "ssl", "yaml", "dateutil"}
    assert not imported & heavy
    assert not {name for name in imported if name.startswith("onesignal_client._generated.models.")}
    assert not {name for name in imported if name.startswith("onesignal_client.sandbox")}


def test_every_module_can_be_the_first_that_is_imported() -> None:
    # A fork for each is much faster than a new interpreter, and as bare.
    modules = sorted(
        ".".join(path.relative_to(ROOT).with_suffix("").parts)
        for path in (ROOT / "onesignal_client").rglob("*.py")
        if path.name != "__main__.py" and "_generated" not in path.parts
    )
    failed = run(
        "import asyncio, http.client, importlib, os, sqlite3\n"
        "import aiohttp, attr, dask, httpcore, httpx, httpx_aiohttp, jinja2, jsonschema_rs\n"
        "import liquid, rich.console, starlette.applications, typer, uvicorn, yaml\n"
        f"for name in {modules!r}:\n"
        "    if os.fork() == 0:\n"
        "        try:\n"
        "            importlib.import_module(name.removesuffix('.__init__'))\n"
        "        except BaseException as error:\n"
        "            print(name, repr(error), flush=True)\n"
        "        os._exit(0)\n"
        "    os.wait()\n"
    )
    assert failed == ""


def test_a_model_brings_only_itself() -> None:
    imported = imported_by("from onesignal_client.models import Notification")
    models_imported = {n for n in imported if n.startswith("onesignal_client._generated.models.")}
    assert models_imported == {"onesignal_client._generated.models.notification"}
    assert not imported & {"httpx", "ssl", "anyio"}


def test_a_first_send_brings_nothing_that_it_does_not_need() -> None:
    imported = imported_by(
        "import httpx; from onesignal_client import OneSignal\n"
        "answer = httpx.MockTransport(lambda request: httpx.Response(200, json={'id': 'x'}))\n"
        "own = httpx.Client(transport=answer)\n"
        "client = OneSignal(app_id='a', rest_api_key='k', http_client=own)\n"
        "message = {'contents': {'en': 'Hi'}, 'included_segments': ['All']}\n"
        "assert client.notifications.create(message).id == 'x'"
    )
    assert not imported & {"asyncio", "dateutil", "aiohttp", "yaml"}


def test_a_call_brings_only_its_group() -> None:
    imported = imported_by(
        "from onesignal_client import OneSignal, AsyncOneSignal\n"
        "OneSignal().segments.list; AsyncOneSignal().segments.list"
    )
    groups = {n for n in imported if n.startswith("onesignal_client._generated.resources.")}
    assert groups == {"onesignal_client._generated.resources.segments"}


@pytest.mark.parametrize("module", ["api.users.fetch_user", "models.user"])
def test_what_is_generated_is_imported_from_one_place(module: str) -> None:
    with pytest.raises(ModuleNotFoundError, match="is not a package"):
        importlib.import_module(f"onesignal_client.{module}")
