"""How far a run is: a bar on a terminal, a function of the caller's, a line in the log."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from time import monotonic

from .results import Summary

Tell = Callable[[Summary], None]

log = logging.getLogger("onesignal_client")

_OFTEN = 0.1  # seconds between two looks at a bar or calls of a function
_SELDOM = 60.0  # and between two lines in the log


@contextmanager
def shown(progress: Tell | bool | None, name: str) -> Iterator[Tell]:
    """What to call after each step, and once more at the end.

    Args:
        progress: A function; True for a bar if stderr is a terminal; else the log gets lines.
        name: What is run.
    """
    if callable(progress):
        yield _every(_OFTEN, progress)
    elif progress and sys.stderr.isatty():
        with _bar(name) as tell:
            yield _every(_OFTEN, tell)
    else:
        yield _every(_SELDOM, lambda summary: log.info("bulk %s: %s", name, summary))


def _every(seconds: float, tell: Tell) -> Tell:
    last = monotonic()

    def told(summary: Summary) -> None:
        nonlocal last
        now = monotonic()
        if summary.is_over or now - last >= seconds:
            last = now
            tell(summary)

    return told


@contextmanager
def _bar(name: str) -> Iterator[Tell]:
    try:
        from rich import progress
        from rich.console import Console
    except ModuleNotFoundError:
        hint = "progress=True needs rich: pip install 'onesignal-typed[progress]'"
        raise ModuleNotFoundError(hint, name="rich") from None
    columns = (
        progress.TextColumn("{task.description}"),
        progress.BarColumn(),
        progress.MofNCompleteColumn(),
        progress.TextColumn("{task.fields[failed]} failed, {task.fields[pace]:,.0f}/s"),
        progress.TimeElapsedColumn(),
        progress.TimeRemainingColumn(),
    )
    # What is printed meanwhile goes above the bar, but never from a pipe to the terminal.
    printed = sys.stdout.isatty()
    with progress.Progress(*columns, console=Console(stderr=True), redirect_stdout=printed) as bar:
        task = bar.add_task(name, total=None, failed=0, pace=0.0)

        def tell(summary: Summary) -> None:
            bar.update(
                task,
                completed=summary.seen,
                total=summary.total,
                failed=summary.failed.total(),
                pace=summary.calls_per_second,
            )

        yield tell
