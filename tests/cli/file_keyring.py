"""A keyring in a plain file, for processes that are tested with one."""

from __future__ import annotations

import json
import os
from pathlib import Path

from keyring.backend import KeyringBackend


class FileKeyring(KeyringBackend):
    """Named by `PYTHON_KEYRING_BACKEND`; its file by `FILE_KEYRING`."""

    priority = 1

    def get_password(self, service: str, username: str) -> str | None:
        return _read().get(f"{service}:{username}")

    def set_password(self, service: str, username: str, password: str) -> None:
        _write({**_read(), f"{service}:{username}": password})

    def delete_password(self, service: str, username: str) -> None:
        held = _read()
        del held[f"{service}:{username}"]
        _write(held)


def _file() -> Path:
    return Path(os.environ["FILE_KEYRING"])


def _read() -> dict[str, str]:
    held: dict[str, str] = json.loads(_file().read_text()) if _file().exists() else {}
    return held


def _write(held: dict[str, str]) -> None:
    _file().write_text(json.dumps(held))
