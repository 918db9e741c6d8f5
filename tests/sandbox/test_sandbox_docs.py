"""The pages about the sandbox: their tables are those of the code."""

from __future__ import annotations

import re
from dataclasses import fields
from typing import get_args

from onesignal_client.sandbox import Settings
from onesignal_client.sandbox.__main__ import _parser
from onesignal_client.sandbox.http import control, faults
from tests import ROOT

FOLDER = ROOT / "docs" / "testing"
PAGE = (FOLDER / "sandbox.md").read_text("utf-8")


def test_every_setting_is_named() -> None:
    named = set(re.findall(r"^\| `(\w+)` \| (\S+) \|", PAGE, re.M))
    assert named == {(each.name, str(each.default)) for each in fields(Settings)}


def test_every_kind_of_fault_and_every_flag_is_named() -> None:
    told = (FOLDER / "faults.md").read_text("utf-8")
    assert set(get_args(faults.Kind)) <= set(re.findall(r"`(\w+)`", told))
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
