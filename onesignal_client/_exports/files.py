"""Exported files on disk: saved under their name only when whole, or read row by row."""

from __future__ import annotations

import csv
import errno
import io
import os
from collections.abc import Callable, Generator, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, Any
from uuid import uuid4

from ..errors import APIConnectionError, OneSignalError

Types = Mapping[str, Callable[[str], Any]]
"""What to make of a column's text."""


@contextmanager
def beside(path: Path, overwrite: bool) -> Iterator[IO[bytes]]:
    """A file that gets this path if all goes well, and is gone if not."""
    # Said before anybody waits for a quarter of an hour.
    if path.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
    if not overwrite and os.path.lexists(path):
        raise _exists(path)
    part = path.with_name(f".{path.name[:200]}.{uuid4().hex[:8]}.part")
    try:
        with part.open("xb") as file:
            yield file
        if overwrite:
            part.replace(path)
        else:
            _link(part, path)
    finally:
        part.unlink(missing_ok=True)


def _link(part: Path, path: Path) -> None:
    """Give it its name unless somebody else has it by now."""
    try:
        path.hardlink_to(part)
    except FileExistsError:
        raise _exists(path) from None
    except OSError:  # a file system without links
        if os.path.lexists(path):
            raise _exists(path) from None
        part.replace(path)


def _exists(path: Path) -> FileExistsError:
    said = f"{os.strerror(errno.EEXIST)}; overwrite=True replaces it"
    return FileExistsError(errno.EEXIST, said, str(path))


def parsed(file: IO[bytes], types: Types) -> Generator[dict[str, Any]]:
    """The rows of a CSV file under its header, from its start.

    Raises:
        OneSignalError: it is no CSV, or `types` does not fit.
    """
    file.seek(0)
    text = io.TextIOWrapper(file, "utf-8-sig", errors="replace", newline="")
    rows = csv.DictReader(text, restkey="")
    try:
        columns = rows.fieldnames or ()
        if types and (missing := sorted(set(types) - set(columns))):
            raise _wrong(f"no column {missing[0]}; there are {', '.join(columns) or 'none'}")
        for row in rows:
            for column, make in types.items():
                row[column] = _made(make, row[column], column, rows.line_num)
            yield row
    except csv.Error as error:
        raise _wrong(f"line {rows.line_num} is no CSV: {error}", APIConnectionError) from error
    finally:
        with suppress(ValueError):
            text.detach()


def _made(make: Callable[[str], Any], text: str | None, column: str, line: int) -> Any:
    if not text:
        return None
    try:
        return make(text)
    except Exception as error:
        name = getattr(make, "__name__", repr(make))
        raise _wrong(f"line {line}: {name} does not take what stands in {column}") from error


def _wrong(why: str, kind: type[OneSignalError] = OneSignalError) -> OneSignalError:
    return kind(f"exports.rows: {why}", operation="exports.rows")
