"""From the texts of a command line to the values of a call."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

import typer

from ..catalog import Field

DOTTED = re.compile(r"(--[\w-]+)\.([^=:]+)(:?)(?:=(.*))?", re.S)
"""`--contents.en`, `--contents.en=Hi`; with a colon before the `=`, the value is JSON."""
NESTING = ("map", "lists", "object", "any")
"""The kinds that have keys of their own."""


def flag(name: str) -> str:
    """The option for a name of Python's."""
    return "--" + name.replace("_", "-")


def without_dots(tokens: Sequence[str], flags: Iterable[str]) -> Iterator[str]:
    """The tokens with `--contents.en Hi` as `--contents .en=Hi`, for these options."""
    known = set(flags)
    rest = iter(tokens)
    for token in rest:
        if token == "--":  # noqa: S105
            yield token
            yield from rest
            return
        found = DOTTED.fullmatch(token)
        name = found[1].replace("_", "-") if found else ""
        if found is None or name not in known:
            yield token
            continue
        value = found[4] if found[4] is not None else next(rest, None)
        if value is None:
            raise typer.BadParameter("it needs a value", param_hint=f"'{token}'")
        yield name
        yield f".{found[2]}{found[3]}={value}"


def value_of(field: Field, given: Any) -> Any:
    """What an option means, in the kind of its field.

    Raises:
        typer.BadParameter: it is none of that kind.
    """
    hint = f"'{flag(field.name)}'"
    if isinstance(given, list):
        if field.kind in NESTING:
            return _nested(field, given, hint)
        return [_scalar(field, each, hint) for each in given]
    return _scalar(field, given, hint)


def json_of(text: str, hint: str) -> Any:
    """JSON, or that of a file as `@FILE`, of stdin as `@-` or `-`.

    Raises:
        typer.BadParameter: there is none.
    """
    source = "-" if text == "-" else text[1:] if text.startswith("@") else None
    content = text if source is None else content_of(source, hint)
    try:
        return json.loads(content)
    except ValueError as error:
        where = {None: "", "-": " on stdin"}.get(source, f" in {source}")
        raise typer.BadParameter(f"no JSON{where}: {error}", param_hint=hint) from None


def content_of(source: str, hint: str) -> str:
    """The text of a file, or of stdin if it is called `-`.

    Raises:
        typer.BadParameter: it cannot be read.
    """
    try:
        if source == "-":
            return sys.stdin.buffer.read().decode("utf-8-sig")
        return Path(source).read_text("utf-8-sig")
    except OSError as error:
        raise typer.BadParameter(f"{source}: {error.strerror}", param_hint=hint) from None
    except UnicodeDecodeError:
        raise typer.BadParameter(f"{source} is not UTF-8", param_hint=hint) from None


def _scalar(field: Field, given: Any, hint: str) -> Any:
    if not isinstance(given, str):
        return given
    if field.secret:
        # Other people of this machine can read the arguments of a process.
        if not given.startswith("@"):
            message = "a secret is read from a file: @FILE, or @- for stdin"
            raise typer.BadParameter(message, param_hint=hint)
        return content_of(given[1:], hint).rstrip("\r\n")
    return scalar(field, given, hint)


def scalar(field: Field, given: str, hint: str) -> Any:
    """What a text means that stands for one value.

    Raises:
        typer.BadParameter: it is none of the field's kind.
    """
    try:
        if field.kind == "boolean":
            return {"true": True, "false": False}[given.lower()]
        if field.kind == "integer":
            return int(given)
        if field.kind == "number":
            return float(given)
        if field.kind == "unix_time":
            return int(given) if given.lstrip("-").isdigit() else datetime.fromisoformat(given)
    except (ValueError, KeyError):
        wanted = {
            "unix_time": "a time in ISO 8601, or seconds since 1970",
            "boolean": "true or false",
        }
        message = f"{given!r} is not {wanted.get(field.kind, 'a number')}"
        raise typer.BadParameter(message, param_hint=hint) from None
    return given


def _nested(field: Field, given: Sequence[str], hint: str) -> Any:
    """Whole values in JSON, and parts of one under a dotted name."""
    parts = [each for each in given if each.startswith(".")]
    whole = [_whole(field, each, hint) for each in given if not each.startswith(".")]
    if field.many:
        if parts:
            raise typer.BadParameter("it is a list: give it as JSON", param_hint=hint)
        return [x for each in whole for x in (each if isinstance(each, list) else [each])]
    if len(whole) > 1:
        raise typer.BadParameter("it can be given only once as a whole", param_hint=hint)
    if not parts:
        return whole[0]
    target = whole[0] if whole else {}
    for part in parts:
        path, _, text = part[1:].partition("=")
        is_json = path.endswith(":")
        value = json_of(text, hint) if is_json else text
        _put(target, path.removesuffix(":").split("."), value, field.kind == "lists", hint)
    return target


def _whole(field: Field, text: str, hint: str) -> Any:
    if field.kind == "any" and not text.startswith(("@", "{", "[", '"')):
        try:
            return json.loads(text)
        except ValueError:
            return text
    return json_of(text, hint)


def _put(target: Any, path: list[str], value: Any, listed: bool, hint: str) -> None:
    for name in path[:-1]:
        target = target.setdefault(name, {}) if isinstance(target, dict) else None
    if not isinstance(target, dict):
        raise typer.BadParameter(f"{'.'.join(path)} is in no object", param_hint=hint)
    if listed and not isinstance(value, list):
        target.setdefault(path[-1], []).append(value)
    else:
        target[path[-1]] = value
