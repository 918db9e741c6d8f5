"""Reading YAML."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml

# The loader in C takes a tenth of the time; not every wheel of PyYAML has it.
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def read_yaml(file: Path) -> Any:
    """What a file holds."""
    return yaml.load(file.read_text("utf-8"), Loader=_LOADER)
