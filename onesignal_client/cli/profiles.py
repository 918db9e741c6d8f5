"""Where a command's keys come from: the environment, or a file of profiles that only you can read.

A profile that is named wins; without one, whatever the environment sets, and if that is nothing,
the profile `default`. The two are never mixed: a key of one app must not meet the id of another.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Mapping
from configparser import ConfigParser, Error
from pathlib import Path
from typing import NamedTuple

import typer

SETTINGS = ("app_id", "rest_api_key", "organization_api_key", "base_url")
KEYS = ("rest_api_key", "organization_api_key")
DEFAULT = "default"


class ProfileError(Exception):
    """A profile is missing, or its file cannot be trusted."""


class Found(NamedTuple):
    """The settings of a command."""

    source: str
    """Where they come from, in words."""
    values: Mapping[str, str]
    """By setting; a client also takes what is missing here from the environment."""


def path() -> Path:
    """The file of profiles; `ONESIGNAL_PROFILES` names another."""
    named = os.environ.get("ONESIGNAL_PROFILES")
    return Path(named) if named else Path(typer.get_app_dir("onesignal")) / "profiles.ini"


def find(name: str | None) -> Found:
    """The settings to use, with a profile if one is named.

    Raises:
        ProfileError: it does not exist, or others can read or change the file.
    """
    if name is None and any(os.environ.get(variable(each), "").strip() for each in SETTINGS):
        return Found("the environment", {})
    file = path()
    if not file.exists():
        if name is None:
            return Found("nowhere: run `onesignal login`, or set ONESIGNAL_APP_ID and its keys", {})
        raise ProfileError(f"no profile {name!r}: there is no {file}; run `onesignal login`")
    profiles = _read(file)
    wanted = name or DEFAULT
    if not profiles.has_section(wanted):
        if name is None:
            return Found(f"nowhere: {file} has no profile {DEFAULT!r}", {})
        known = ", ".join(profiles.sections()) or "none"
        raise ProfileError(f"no profile {name!r} in {file}; there are: {known}")
    values = {each: profiles[wanted][each] for each in SETTINGS if profiles[wanted].get(each)}
    return Found(f"the profile {wanted!r} of {file}", values)


def save(name: str, values: Mapping[str, str]) -> Path:
    """Write a profile, over one of that name; the file is readable for its owner alone.

    Raises:
        ProfileError: the file that is there cannot be trusted.
    """
    file = path()
    profiles = _read(file) if file.exists() else _parser()
    profiles[name] = {each: value for each, value in values.items() if value}
    file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    fresh = file.with_name(f".{file.name}.{os.getpid()}")
    descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8") as stream:
            profiles.write(stream)
        fresh.replace(file)
    finally:
        fresh.unlink(missing_ok=True)
    return file


def variable(setting: str) -> str:
    """The environment's name of a setting."""
    return f"ONESIGNAL_{setting.upper()}"


def _parser() -> ConfigParser:
    return ConfigParser(interpolation=None, default_section="")


def _read(file: Path) -> ConfigParser:
    state = file.stat()
    if os.name == "posix" and (
        state.st_uid != os.getuid() or state.st_mode & (stat.S_IRWXG | stat.S_IRWXO)
    ):
        raise ProfileError(f"others can read or change {file}: chmod 600 {file}, as its owner")
    profiles = _parser()
    try:
        profiles.read_string(file.read_text("utf-8"), str(file))
    except (Error, ValueError):  # what they say quotes the line, which may hold a key
        raise ProfileError(f"{file} cannot be read as profiles (INI)") from None
    return profiles
