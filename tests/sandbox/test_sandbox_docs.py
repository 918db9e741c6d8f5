"""The page about the sandbox: its examples run, its tables are those of the code."""

from __future__ import annotations

import re
from dataclasses import fields
from typing import get_args

import pytest

from onesignal_client.sandbox import Settings
from onesignal_client.sandbox.__main__ import _parser
from onesignal_client.sandbox.http import control, faults
from tests import ROOT

PAGE = (ROOT / "docs" / "testing" / "sandbox.md").read_text("utf-8")
SNIPPETS = re.findall(r"^```python\n(.*?)^```$", PAGE, re.M | re.S)


@pytest.mark.filterwarnings("ignore:.* is in beta at OneSignal")
@pytest.mark.parametrize("snippet", SNIPPETS, ids=range(len(SNIPPETS)))
def test_every_example_runs(snippet: str) -> None:
    exec(compile(snippet, "docs/testing/sandbox.md", "exec"), {})


def test_there_are_examples() -> None:
    assert len(SNIPPETS) >= 4


def test_every_setting_is_named() -> None:
    named = set(re.findall(r"^\| `(\w+)` \| \S+ \|", PAGE, re.M))
    assert named == {each.name for each in fields(Settings)}


def test_every_kind_of_fault_and_every_flag_is_named() -> None:
    assert set(get_args(faults.Kind)) <= set(re.findall(r"`(\w+)`", PAGE))
    flags = {
        flag
        for action in _parser()._actions
        for flag in action.option_strings
        if flag.startswith("--")
    }
    assert flags - {"--help"} <= set(re.findall(r"--[a-z-]+", PAGE))


def test_every_control_url_is_named() -> None:
    lines = re.findall(r"^(?:GET|POST) +/_sandbox.*", control.__doc__ or "", re.M)
    assert len(lines) > 10
    assert all(line in PAGE for line in lines)
