"""What the official SDK calls things, against what they are called here."""

from __future__ import annotations

from typing import Any

import yaml

from scripts import ROOT
from tests.support.document import NAMED

_TABLE: dict[str, Any] = yaml.safe_load((ROOT / "openapi" / "official-names.yaml").read_text())

VERSION: str = _TABLE["version"]
PACKAGE: str = _TABLE["package"]
CALLS: dict[str, str] = _TABLE["methods"]
"""By method of the SDK: the call here."""
CLASSES: dict[str, str] = _TABLE["models"]
"""By class of the SDK: the class or type here."""


def _their_methods() -> dict[str, str]:
    endpoints = {
        f"{each['tags'][0]}.{each['x-method']}": (each["method"], each["path"])
        for each in NAMED.values()
    }
    known = {endpoints[call]: method for method, call in CALLS.items()}
    return {
        name: known[endpoint]
        for name, each in NAMED.items()
        if (endpoint := (each["method"], each["path"])) in known
    }


THEIR_METHODS = _their_methods()
"""By operation of the document: the SDK's method for the same endpoint."""
UNKNOWN_TO_THEM = set(NAMED) - set(THEIR_METHODS)
THEIR_CLASSES = {ours: theirs for theirs, ours in reversed(CLASSES.items())} | {
    name: name for name in CLASSES if CLASSES[name] == name
}
