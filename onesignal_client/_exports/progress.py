"""How far a download is, shown on a terminal."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext

from .download import Progress, silent


def shown(progress: Progress | bool) -> AbstractContextManager[Progress]:
    """What to tell of it: the caller's own function, or a bar if there is a terminal."""
    if not isinstance(progress, bool):
        return nullcontext(progress)
    return _bar() if progress and sys.stderr.isatty() else nullcontext(silent)


@contextmanager
def _bar() -> Iterator[Progress]:
    try:
        from rich import progress
        from rich.console import Console
    except ModuleNotFoundError:
        hint = "progress=True needs rich: pip install 'onesignal-typed[progress]'"
        raise ModuleNotFoundError(hint, name="rich") from None
    columns = (
        progress.SpinnerColumn(),
        progress.TextColumn("{task.description}"),
        progress.BarColumn(),
        progress.DownloadColumn(),
        progress.TransferSpeedColumn(),
        progress.TimeElapsedColumn(),
    )
    # What is printed meanwhile goes above the bar, but never from a pipe to the terminal.
    printed = sys.stdout.isatty()
    with progress.Progress(*columns, console=Console(stderr=True), redirect_stdout=printed) as bar:
        task = bar.add_task("waiting", total=None)

        def tell(state: str, received: int, total: int | None) -> None:
            bar.update(task, description=state, completed=received, total=total)

        yield tell
