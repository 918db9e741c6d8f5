"""What a bulk run is fed with, out of a file or stdin: lines of JSON, or CSV with a header."""

from __future__ import annotations

import csv
import io
import json
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager, nullcontext
from pathlib import Path
from typing import IO, Any

import typer

from .. import catalog
from ..bulk.rows import Rows, put
from ..catalog import Field
from ..errors import InvalidRequestError
from .arguments import NESTING, scalar

_HINT = "'FILE'"


class Counted:
    """Items of which it is known how many there are."""

    def __init__(self, items: Iterable[Any], count: int) -> None:
        self._items = items
        self._count = count

    def __iter__(self) -> Iterator[Any]:
        return iter(self._items)

    def __len__(self) -> int:
        return self._count


def items_of(call: catalog.Call, source: str, *, is_csv: bool) -> Iterable[Any]:
    """A `bulk.Call` for each line, or the error that tells what is wrong with it.

    A file is read through to count them, a pipe only once.

    Raises:
        typer.BadParameter: the source cannot be read, or its header names no fields of the call;
            of a pipe, while it is gone through.
    """
    items = _items(call, source, is_csv)
    if source == "-" or (Path(source).exists() and not Path(source).is_file()):
        return items
    with _opened(source) as stream:
        return Counted(items, sum(1 for _ in (_table(call, stream) if is_csv else _lines(stream))))


def _items(call: catalog.Call, source: str, is_csv: bool) -> Iterator[Any]:
    rows = Rows(call)
    with _opened(source) as stream:
        for row in _table(call, stream) if is_csv else map(_json, _lines(stream)):
            if isinstance(row, InvalidRequestError):
                yield row
                continue
            try:
                yield rows.read(row)
            except InvalidRequestError as error:
                yield error


@contextmanager
def _opened(source: str) -> Iterator[IO[str]]:
    try:
        with (
            nullcontext(sys.stdin.buffer) if source == "-" else Path(source).open("rb") as raw,
            io.TextIOWrapper(raw, "utf-8-sig", newline="") as stream,
        ):
            yield stream
    except OSError as error:
        raise typer.BadParameter(f"{source}: {error.strerror}", param_hint=_HINT) from None
    except UnicodeDecodeError:
        raise typer.BadParameter(f"{source} is not UTF-8", param_hint=_HINT) from None


def _lines(stream: IO[str]) -> Iterator[str]:
    return (line for line in stream if line.strip())


def _json(line: str) -> Any:
    try:
        return json.loads(line)
    except (ValueError, RecursionError) as error:
        return InvalidRequestError(f"no JSON: {error}")


def _table(call: catalog.Call, stream: IO[str]) -> Iterator[Any]:
    reader = csv.reader(stream)
    try:
        columns = [_column(call, name.strip()) for name in next(reader, [])]
        for cells in reader:
            if cells:
                yield _row(columns, cells)
    except csv.Error as error:
        raise typer.BadParameter(f"no CSV: {error}", param_hint=_HINT) from None


Set = Callable[[dict[str, Any], str], None]


def _column(call: catalog.Call, name: str) -> Set:
    """Puts a cell of the column where it belongs."""
    path, is_json = name.removesuffix(":"), name.endswith(":")
    top, dot, _ = path.partition(".")
    fields: Mapping[str, Field] = {
        **{each.wire: each for each in call.body or ()},
        **{each.name: each for each in (*call.options, *call.arguments)},
    }
    if call.takes_app_id:
        fields = {**fields, "app_id": Field("app_id", "app_id", "text", "")}
    field = fields.get(top)
    if field is None or (dot and field.kind not in NESTING):
        known = ", ".join(fields)
        message = f"the column {name!r} is no field of {call.name}; there are: {known}"
        raise typer.BadParameter(message, param_hint=_HINT)

    def set_cell(row: dict[str, Any], cell: str) -> None:
        put(row, path, _cell(field, cell, dotted=bool(dot), is_json=is_json, hint=name))

    return set_cell


def _cell(field: Field, cell: str, *, dotted: bool, is_json: bool, hint: str) -> Any:
    # Not as on the command line, where `@FILE` is read: data must not name files of ours.
    listed = field.many and field.kind not in NESTING
    if is_json or (field.kind in NESTING and not dotted) or (listed and cell.startswith("[")):
        return json.loads(cell)
    if dotted:
        return [cell] if field.kind == "lists" else cell
    value = scalar(field, cell, hint)
    return [value] if listed else value


def _row(columns: list[Set], cells: list[str]) -> dict[str, Any] | InvalidRequestError:
    if len(cells) != len(columns):
        return InvalidRequestError(f"{len(cells)} cells in a table of {len(columns)} columns")
    row: dict[str, Any] = {}
    for set_cell, cell in zip(columns, cells, strict=True):
        if not cell:
            continue
        try:
            set_cell(row, cell)
        except InvalidRequestError as error:
            return error
        except (ValueError, RecursionError) as error:
            return InvalidRequestError(f"no JSON: {error}")
        except typer.BadParameter as error:
            return InvalidRequestError(f"{error.param_hint}: {error.message}")
    return row
