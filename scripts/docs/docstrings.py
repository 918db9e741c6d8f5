"""What Griffe is told of the code, so that it reads as well on a page as in an editor."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator
from typing import Any

import griffe
from mkdocs.plugins import get_plugin_logger

from scripts.docs import reference

GENERATED = "onesignal_client._generated"
FACES = ("models", "params")

_log = get_plugin_logger("docstrings")


class Docstrings(griffe.Extension):
    """Public names for generated classes, Markdown in docstrings, and complaints."""

    def on_package(self, *, pkg: griffe.Module, **_: Any) -> None:
        # They are imported by `*` for type checkers only, which Griffe does not follow.
        for face in FACES:
            for name, member in pkg["_generated"][face].members.items():
                if member.is_public and name not in pkg[face].members and name[0].isupper():
                    pkg[face].set_member(name, griffe.Alias(name, member))
        for path in undocumented(pkg):
            _log.warning("%s has no docstring", path)

    def on_module(self, *, mod: griffe.Module, **_: Any) -> None:
        if mod.docstring and "├" in mod.docstring.value:
            # The tree of errors, line by line.
            tree = re.compile(r"^\w+\n(?:[├│└ ].*(?:\n|\Z))+", re.M)
            text = mod.docstring.value
            mod.docstring.value = tree.sub(lambda each: f"```text\n{each[0]}\n```\n", text)

    def on_function(self, *, func: griffe.Function, **_: Any) -> None:
        if func.docstring and func.path.startswith(f"{GENERATED}.resources."):
            func.docstring.value = _as_markdown(func.docstring.value)

    def on_class(self, *, cls: griffe.Class, **_: Any) -> None:
        if cls.docstring and cls.path.startswith(f"{GENERATED}.models."):
            cls.docstring.value += _fields(cls)


def _as_markdown(text: str) -> str:
    """Notices as a list, the example as a block of Python."""

    def notes(found: re.Match[str]) -> str:
        lines = textwrap.dedent(found[1])
        entries = re.split(r"^(?=[A-Z]\w+: )", lines, flags=re.M)[1:]
        # A notice that itself begins in mid-sentence with a word and a colon stays with its own.
        listed = [f"- **{each.split(':', 1)[0]}:**{each.split(':', 1)[1]}" for each in entries]
        return "\n" + "".join(_hanging(each) for each in listed) + "\n"

    def example(found: re.Match[str]) -> str:
        return f"Examples:\n    ```python\n{found[1].rstrip()}\n    ```\n\n"

    text = re.sub(r"^Notes:\n((?:    .*\n|\n(?=    ))+)", notes, text, flags=re.M)
    return re.sub(r"^Example:\n((?:    .*\n)+)", example, text, flags=re.M)


def _hanging(entry: str) -> str:
    return textwrap.indent(entry.rstrip(), "  ").lstrip() + "\n"


def _fields(cls: griffe.Class) -> str:
    """The fields of a model, or the values of an enum, for the docstring of the class."""
    lines = []
    for name, member in cls.attributes.items():
        if not name.startswith("_"):
            told = member.docstring.value if member.docstring else f"`{member.value}`"
            lines.append(f"    {name}: {' '.join(told.split())}")
    return "\n\nAttributes:\n" + "\n".join(lines) if lines else ""


def undocumented(package: griffe.Module) -> list[str]:
    """The names in the reference that nobody has written a docstring for."""
    found: set[str] = set()
    for root in reference.roots():
        member = package[root.removeprefix("onesignal_client.")]
        found.update(_undocumented(member.final_target if member.is_alias else member))
    return sorted(found)


def _undocumented(member: griffe.Object | griffe.Alias) -> Iterator[str]:
    if not member.has_docstring:
        yield member.path
    if isinstance(member, griffe.Class) and not _is_enum(member):
        for each in member.members.values():
            if each.runtime and not each.is_alias and not each.name.startswith("_"):
                yield from _undocumented(each)


def _is_enum(cls: griffe.Class) -> bool:
    return any(str(base).endswith("Enum") for base in cls.bases)
