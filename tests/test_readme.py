"""The README's snippets: each is Python, and does against the sandbox what it says."""

from __future__ import annotations

import ast
import asyncio
import inspect
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import onesignal_client
from onesignal_client import OneSignal, exports
from onesignal_client.sandbox import APP_ID, REST_API_KEY, Sandbox
from scripts.official.names import VERSION
from tests import ROOT
from tests.support.document import OPERATIONS

README = (ROOT / "README.md").read_text("utf-8")
SNIPPETS = re.findall(r"^```python\n(.*?)^```$", README, re.M | re.S)
KEYS = 'app_id="…", rest_api_key="…"'
"""What a reader fills in; here it comes from the environment."""
ADA: Any = {
    "identity": {"external_id": "42"},
    "subscriptions": [{"type": "AndroidPush", "token": "a-push-token"}],
}


@pytest.fixture
def sandbox(monkeypatch: pytest.MonkeyPatch) -> Iterator[Sandbox]:
    with Sandbox() as sandbox:
        monkeypatch.setenv("ONESIGNAL_BASE_URL", sandbox.url)
        monkeypatch.setenv("ONESIGNAL_APP_ID", APP_ID)
        monkeypatch.setenv("ONESIGNAL_REST_API_KEY", REST_API_KEY)
        yield sandbox


def test_the_numbers_of_operations_are_right() -> None:
    changelog = (ROOT / "CHANGELOG.md").read_text("utf-8")
    told = re.findall(r"\ball (\d+) operations", README + changelog, re.I)
    assert len(told) == 2
    assert {int(each) for each in told} == {len(OPERATIONS)}


def test_the_version_of_the_official_sdk_is_right() -> None:
    assert set(re.findall(r"official SDK (\d[\d.]*\d)", README)) == {VERSION}


def test_there_are_snippets() -> None:
    assert len(SNIPPETS) >= 7
    assert sum(KEYS in snippet for snippet in SNIPPETS) == 1


@pytest.mark.filterwarnings("ignore:.* is in beta at OneSignal")
@pytest.mark.parametrize("snippet", SNIPPETS, ids=lambda snippet: snippet.splitlines()[0])
def test_every_snippet_runs(
    sandbox: Sandbox, snippet: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for function in (exports.Exports.save, exports.Exports.rows):
        monkeypatch.setitem(function.__kwdefaults__ or {}, "interval", 0.01)
    with OneSignal() as client:
        client.users.create(ADA)
        names: dict[str, Any] = {
            **{name: getattr(onesignal_client, name) for name in onesignal_client.__all__},
            "Path": Path,
            "client": client,
            "message": {"contents": {"en": "Hi"}, "included_segments": ["All"]},
            "messages": [
                {"contents": {"en": text}, "included_segments": ["All"]} for text in "abc"
            ],
            "user": {"identity": {"external_id": "43"}},
        }
        code = compile(
            snippet.replace(KEYS, ""),
            "README.md",
            "exec",
            flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT,
            dont_inherit=True,
        )
        pending = eval(code, names)
        if inspect.iscoroutine(pending):
            asyncio.run(pending)
