"""Runs what stands on a page as its reader would: with the sandbox where OneSignal would be."""

from __future__ import annotations

import ast
import asyncio
import inspect
import os
import pty
import re
import subprocess
import sys
import warnings
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from onesignal_client import OneSignalBetaWarning, exports
from onesignal_client.sandbox import Sandbox
from scripts.docs.blocks import Block
from scripts.docs.console import commands, matches
from tests import ROOT
from tests.cli.running import environment

KEYS = 'app_id="…", rest_api_key="…"'
"""What a reader fills in; here it comes from the environment."""
SECONDS = 60
PLUGINS = (
    "onesignal_client.sandbox.pytest_plugin",
    "pytest_asyncio",
    "pytest_httpx",
    "respx.plugin",
)
"""What tests on a page are run with."""

WORLD: Mapping[str, Any] = {
    "users": [
        {
            "identity": {"external_id": "42"},
            "properties": {"language": "en", "tags": {"name": "Ada", "plan": "gold"}},
            "subscriptions": [
                {"type": "AndroidPush", "token": "push-token-of-42"},
                {"type": "Email", "token": "ada@example.com"},
                {"type": "SMS", "token": "+447946000001"},
            ],
        },
        {
            "identity": {"external_id": "43"},
            "properties": {"language": "de", "tags": {"name": "Ben", "plan": "free"}},
            "subscriptions": [{"type": "iOSPush", "token": "push-token-of-43"}],
        },
    ],
}
"""Who is there when a block begins."""


class Variant:
    """A block to run, with those that it continues."""

    def __init__(self, blocks: list[Block], *, asynchronous: bool) -> None:
        self.blocks = blocks
        self.asynchronous = asynchronous

    @property
    def last(self) -> Block:
        return self.blocks[-1]

    def code(self, block: Block) -> str:
        return block.asynchronous if self.asynchronous and block.both else block.code

    def run(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """In an empty folder, with a fresh sandbox in the environment."""
        monkeypatch.chdir(folder)
        with Sandbox() as sandbox, _imports_from(folder):
            sandbox.load(WORLD)
            for name, value in sandbox.env.items():
                monkeypatch.setenv(name, value)
            for function in (exports.Exports, exports.AsyncExports):
                for method in (function.save, function.rows):
                    monkeypatch.setitem(method.__kwdefaults__ or {}, "interval", 0.01)
            names: dict[str, Any] = {"__name__": "__main__"}
            for block in self.blocks:
                self._run_one(block, folder, names, sandbox.env)

    def _run_one(
        self, block: Block, folder: Path, names: dict[str, Any], env: Mapping[str, str]
    ) -> None:
        code = self.code(block).replace(KEYS, "")
        if block.title:
            file = folder / block.title
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(code, "utf-8")
        if block.language == "console":
            _console(code, str(block), env)
        elif block.language == "python":
            if re.search(r"^(async )?def test_", code, re.M):
                _pytest(code, folder, block)
            elif not block.title.endswith("conftest.py"):
                execute(code, str(block), names)


def execute(code: str, where: str, names: dict[str, Any]) -> None:
    """Python, with `await` also at the top, as in `python -m asyncio` or a notebook."""
    flags = ast.PyCF_ALLOW_TOP_LEVEL_AWAIT
    # The lines of a traceback are then those of the page.
    page, _, line = where.rpartition(":")
    compiled = compile("\n" * int(line) + code, page, "exec", flags=flags, dont_inherit=True)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", OneSignalBetaWarning)
        pending = eval(compiled, names)
        if inspect.iscoroutine(pending):
            asyncio.run(pending)


def _console(code: str, where: str, env: Mapping[str, str]) -> None:
    """In a terminal, as the tables on the page are those of a terminal."""
    bin_folder = Path(sys.executable).parent
    given = {
        **environment(env),
        "PATH": f"{bin_folder}:{os.environ['PATH']}",
        "NO_COLOR": "1",
        "TERM": "xterm",
        "COLUMNS": "88",
    }
    for command, printed in commands(code):
        if not command.startswith("onesignal "):
            given["PYTHONPATH"] = ""  # it may want all that is installed
        ours, theirs = pty.openpty()
        process = subprocess.Popen(
            ["bash", "-c", command],
            stdin=subprocess.DEVNULL,
            stdout=theirs,
            stderr=theirs,
            env=given,
        )
        os.close(theirs)
        came = b""
        while True:
            try:
                part = os.read(ours, 65536)
            except OSError:  # as Linux has it, when the other side is closed
                break
            if not part:
                break
            came += part
        os.close(ours)
        text = re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", came.decode()).replace("\r\n", "\n")
        code_ = process.wait(SECONDS)
        assert code_ == 0, f"{where}: `{command}` ended with {code_}:\n{text}"
        if printed.strip():
            assert matches(printed, text), f"{where}: `{command}` said:\n{text}\nnot:\n{printed}"


def _pytest(code: str, folder: Path, block: Block) -> None:
    """A test on a page is a test: pytest runs it, with our plugin."""
    name = block.title or "test_page.py"
    (folder / name).write_text(code, "utf-8")
    (folder / "pytest.ini").write_text("[pytest]\nasyncio_mode = auto\n")
    kept = {name: value for name, value in os.environ.items() if not name.startswith("ONESIGNAL_")}
    # Plugins that pages have no use for take longer to load than all the rest.
    more = ["pytest_httpx"] if "httpx_mock" in code else []
    plugins = [f"-p{each}" for each in (*PLUGINS, *more)]
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", *plugins, name],
        cwd=folder,
        env={
            **kept,
            "PYTHONPATH": f"{folder}:{ROOT}",
            "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1",
        },
        capture_output=True,
        text=True,
        timeout=SECONDS,
        check=False,
    )
    assert done.returncode == 0, f"{block}:\n{done.stdout}{done.stderr}"


@contextmanager
def _imports_from(folder: Path) -> Iterator[None]:
    """The files of a page can be imported by its later blocks."""
    before: dict[str, ModuleType] = dict(sys.modules)
    sys.path.insert(0, str(folder))
    try:
        yield
    finally:
        sys.path.remove(str(folder))
        for name, module in list(sys.modules.items()):
            file = getattr(module, "__file__", None) or ""
            if name not in before and file.startswith(str(folder)):
                del sys.modules[name]


def variants(blocks: list[Block]) -> Iterator[Variant]:
    """All that there is to run of the blocks of a page."""
    chain: list[Block] = []
    for block in blocks:
        if block.language in ("python", "console") and block.not_run is None:
            if block.continues:
                if not chain:
                    raise ValueError(f"{block} continues nothing")
                # The tab beside is no part of what a reader of this one does.
                chain = [each for each in chain if not each.tab or each.tab == block.tab]
                chain = [*chain, block]
            else:
                chain = [block]
            yield Variant(chain, asynchronous=False)
            if block.both:
                yield Variant(chain, asynchronous=True)
