"""Where a command's keys come from: the environment, or a file of profiles that only you can read.

A profile may leave its keys to the system's keyring (extra `keyring`). One that is named wins;
without a name, whatever the environment sets, and if that is nothing, the profile `default`. The
two are never mixed: a key of one app must not meet the id of another.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator, Mapping
from configparser import ConfigParser, Error
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

import typer

SETTINGS = ("app_id", "rest_api_key", "organization_api_key", "base_url")
KEYS = ("rest_api_key", "organization_api_key")
DEFAULT = "default"
TOKEN = "authorization"  # noqa: S105
"""What goes along instead of a key, such as a user's token: by its variable, or in a profile.

The variable stands above every profile: the token is a person's, not an app's.
"""
_SERVICE = "onesignal"
_KEPT, _KEYRING = "keys", "keyring"  # where the profile says that its keys are


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
    profile = profiles[wanted]
    values = {each: profile[each] for each in (*SETTINGS, TOKEN) if profile.get(each)}
    source = f"the profile {wanted!r} of {file}"
    if profile.get(_KEPT) == _KEYRING:
        values |= {each: key for each in KEYS if (key := _from_keyring(wanted, each))}
        source += ", with its keys in the keyring"
    return Found(source, values)


def token() -> str:
    """What the environment says goes along instead of a key, empty for nothing."""
    return os.environ.get(variable(TOKEN), "").strip()


def save(name: str, values: Mapping[str, str], *, in_keyring: bool = False) -> Path:
    """Write a profile, over one of that name; the file is readable for its owner alone.

    Raises:
        ProfileError: the file that is there cannot be trusted, or the keyring cannot be used.
    """
    file = path()
    profiles = _read(file) if file.exists() else _parser()
    before = profiles[name].get(_KEPT) if profiles.has_section(name) else None
    written = {each: value for each, value in values.items() if value}
    if in_keyring:
        for each in KEYS:
            _to_keyring(name, each, written.pop(each, ""))
        written[_KEPT] = _KEYRING
    elif before == _KEYRING:
        _forget(name)
    profiles[name] = written
    _write(file, profiles)
    return file


def remove(name: str) -> Path:
    """Take a profile away, with its keys.

    Raises:
        ProfileError: there is none, or the keyring cannot be used.
    """
    file = path()
    profiles = _read(file) if file.exists() else _parser()
    if not profiles.has_section(name):
        raise ProfileError(f"no profile {name!r} in {file}")
    if profiles[name].get(_KEPT) == _KEYRING:
        _forget(name)
    profiles.remove_section(name)
    _write(file, profiles)
    return file


def _write(file: Path, profiles: ConfigParser) -> None:
    file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    fresh = file.with_name(f".{file.name}.{os.getpid()}")
    descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8") as stream:
            profiles.write(stream)
        fresh.replace(file)
    finally:
        fresh.unlink(missing_ok=True)


@contextmanager
def _keyring() -> Iterator[Any]:
    try:
        import keyring
        from keyring.errors import KeyringError
    except ModuleNotFoundError:
        hint = "pip install 'onesignal-typed[keyring]'"
        raise ProfileError(f"keys in the keyring need the package keyring: {hint}") from None
    try:
        yield keyring
    except KeyringError as error:
        raise ProfileError(f"the keyring cannot be used: {error}") from None


def _from_keyring(profile: str, key: str) -> str | None:
    with _keyring() as keyring:
        found: str | None = keyring.get_password(_SERVICE, f"{profile}/{key}")
        return found


def _to_keyring(profile: str, key: str, value: str) -> None:
    with _keyring() as keyring:
        if value:
            keyring.set_password(_SERVICE, f"{profile}/{key}", value)
        elif keyring.get_password(_SERVICE, f"{profile}/{key}") is not None:
            keyring.delete_password(_SERVICE, f"{profile}/{key}")


def _forget(profile: str) -> None:
    for key in KEYS:
        _to_keyring(profile, key, "")


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
