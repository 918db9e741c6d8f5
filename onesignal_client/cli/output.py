"""What a person or a script gets to see: tables on a terminal, JSON on a pipe."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import IO, TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from rich.console import Console

Form = Literal["table", "json", "lines"]
_CONTROL = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
"""What could move a terminal's cursor, or reverse its text."""
_COLUMN = 40
"""Characters at which a column is full enough to count its neighbors as fitting."""


@dataclass(frozen=True)
class Output:
    """How to show results."""

    form: Form
    quiet: bool = False

    @classmethod
    def chosen(cls, *, as_json: bool, lines: bool, quiet: bool) -> Output:
        """As the options say, or else as stdout is."""
        form: Form = "table" if sys.stdout.isatty() else "json"
        return cls("lines" if lines else "json" if as_json else form, quiet)

    def show(self, value: Any, entries: str | None = None) -> None:
        """A result; `entries` is the attribute that holds a page's entries."""
        if self.quiet or value is None:
            return
        if self.form == "json":
            _write(json.dumps(plain(value), ensure_ascii=_only_ascii(), indent=2))
            return
        listed = getattr(value, entries, None) if entries else value
        if isinstance(listed, list):
            self.show_each(listed)
        elif self.form == "lines":
            _write_line(value)
        else:
            _print_record(plain(value))

    def show_each(self, values: Iterable[Any]) -> None:
        """Results that come one by one."""
        if self.quiet:
            for _ in values:
                pass
        elif self.form == "table":
            _print_table([plain(each) for each in values])
        elif self.form == "lines":
            for each in values:
                _write_line(each)
        else:
            self.show([plain(each) for each in values])

    def show_line(self, value: Any) -> None:
        """One of many documents, at once."""
        if not self.quiet:
            _write_line(value)
            sys.stdout.flush()

    def show_text(self, text: str) -> None:
        """A line for people."""
        if not self.quiet:
            print(clean(text))  # noqa: T201

    def note(self, text: str) -> None:
        """Something by the way, on stderr."""
        if not self.quiet:
            console(sys.stderr).print(clean(text), soft_wrap=True)


def plain(value: Any) -> Any:
    """A result as JSON has it."""
    if hasattr(value, "to_dict"):
        return value.to_dict()
    return [plain(each) for each in value] if isinstance(value, list) else value


def clean(text: str) -> str:
    """The text without what steers a terminal."""
    return _CONTROL.sub(lambda found: f"\\x{ord(found[0]):02x}", text)


def console(stream: IO[str]) -> Console:
    """A terminal that prints what it is told and no more; NO_COLOR and pipes have no colors."""
    from rich.console import Console

    return Console(file=stream, markup=False, emoji=False, highlight=False)


def complain(text: str) -> None:
    """An error, on stderr, in one line."""
    from rich.text import Text

    shown = Text.assemble(("error: ", "bold red"), clean(text))
    console(sys.stderr).print(shown, soft_wrap=True)


def _write_line(value: Any) -> None:
    _write(json.dumps(plain(value), ensure_ascii=_only_ascii(), separators=(",", ":")))


def _write(text: str) -> None:
    # JSON leaves DEL and the C1 controls as they are; a terminal would obey them.
    sys.stdout.write(clean(text) + "\n" if sys.stdout.isatty() else text + "\n")


def _only_ascii() -> bool:
    return (sys.stdout.encoding or "").lower().replace("-", "") != "utf8"


def _print_record(value: Any) -> None:
    from rich.table import Table
    from rich.text import Text

    if not isinstance(value, Mapping):
        _write_line(value)
        return
    table = Table(box=None, show_header=False, pad_edge=False)
    table.add_column(style="bold", overflow="fold")
    table.add_column(overflow="fold")
    for name, text in _flat(value, deep=True):
        table.add_row(Text(clean(name)), Text(clean(text)))
    console(sys.stdout).print(table if table.row_count else "{}")


def _print_table(rows: list[Any]) -> None:
    from rich.table import Table
    from rich.text import Text

    screen = console(sys.stdout)
    if not rows:
        console(sys.stderr).print("none")
        return
    flat = [dict(_flat(row)) for row in rows]
    names = list(dict.fromkeys(name for row in flat for name in row))
    shown: list[str] = []
    left = screen.width
    for name in names:
        widest = max(len(row.get(name, "")) for row in flat)
        left -= min(max(widest, len(name)), _COLUMN) + 2
        if len(shown) > 1 and left < 0:
            break
        shown.append(name)
    table = Table(box=None, pad_edge=False, header_style="bold")
    for name in shown:
        table.add_column(Text(clean(name)), overflow="fold")
    for row in flat:
        table.add_row(*(Text(clean(row.get(name, ""))) for name in shown))
    screen.print(table)
    if hidden := len(names) - len(shown):
        more = "1 more field" if hidden == 1 else f"{hidden} more fields"
        console(sys.stderr).print(f"{more} with --json or --lines", style="dim")


def _flat(value: Any, name: str = "", *, deep: bool = False) -> Iterator[tuple[str, str]]:
    """Names with texts, nested ones dotted; what is null or empty is left out.

    Objects in a list are entries of their own if it goes `deep`, or else JSON.
    """
    numbered = deep and isinstance(value, list) and any(isinstance(x, Mapping) for x in value)
    if isinstance(value, Mapping) or numbered:
        for key, each in value.items() if isinstance(value, Mapping) else enumerate(value):
            yield from _flat(each, f"{name}.{key}" if name else str(key), deep=deep)
    elif isinstance(value, list) and all(isinstance(each, (str, int)) for each in value):
        if value:
            yield name, ", ".join(map(str, value))
    elif value not in (None, ""):
        yield name, value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
