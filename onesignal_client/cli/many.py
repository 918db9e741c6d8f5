"""`onesignal bulk`: many calls out of a file, and how far a run is."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from .. import catalog
from .session import INTERRUPTED, NETWORK, NOT_SENT, REFUSED, USAGE, Session, code_of

if TYPE_CHECKING:
    from ..bulk import BulkRun, Result


def _names(incomplete: str) -> list[str]:
    every = (call.name for group in catalog.groups() for call in catalog.calls(group))
    return [name for name in every if name.startswith(incomplete)]


def run(
    session: Session,
    method: Annotated[
        str,
        typer.Argument(help="What to call, such as notifications.create.", autocompletion=_names),
    ],
    file: Annotated[
        str, typer.Argument(help="What to call it with: lines of JSON, or CSV; - is stdin.")
    ],
    is_csv: Annotated[
        bool, typer.Option("--csv", help="It is CSV, as if its name ended with .csv.")
    ] = False,
    journal: Annotated[
        str | None,
        typer.Option(
            metavar="FILE",
            help="Note in it what is done; with it, a run that ended early goes on.",
        ),
    ] = None,
    key: Annotated[
        str | None,
        typer.Option(
            metavar="NAME",
            help="Tell items apart by this field, such as data.order; by content if left out.",
        ),
    ] = None,
    run_id: Annotated[
        str | None,
        typer.Option(
            metavar="NAME", help="Name the run: under the same name, no message is sent twice."
        ),
    ] = None,
    concurrency: Annotated[int, typer.Option(help="How many calls may be under way at once.")] = 32,
    rate: Annotated[
        float | None,
        typer.Option(help="Calls a second, never more; OneSignal's documented limit if left out."),
    ] = None,
    stop_after: Annotated[
        int | None, typer.Option(metavar="COUNT", help="Start nothing more after so many failures.")
    ] = None,
    yes: Annotated[
        bool, typer.Option("--yes", "-y", help="Do not ask before something is taken away.")
    ] = False,
) -> None:
    """Make one call for each line of a file.

    A line of JSON is an object with the arguments and the fields of the body, by name; or a list
    of positional arguments, the body last; or the only argument. A CSV file has such names in its
    first line, also dotted ones as contents.en; with a colon behind it, as data.count:, a column
    holds JSON.

    Prints what became of each, one JSON document a line, on a terminal only what failed. Ctrl-C
    starts nothing more and waits for the calls under way. Exit codes as for other commands: 3 if
    the network failed a call, else 1 if OneSignal refused one, 2 if a line was wrong, 4 if none of
    the messages reached anybody.
    """
    try:
        call = catalog.find(method)
    except LookupError as error:
        raise typer.BadParameter(str(error), param_hint="'METHOD'") from None
    if call.destructive:
        session.confirm(f"{call.summary}, for each line of {file}?", yes)
    from ..bulk import rows
    from .items import items_of

    with session.client() as client:
        going = client.bulk(
            getattr(getattr(client, call.group), call.method_name),
            items_of(call, file, is_csv=is_csv or file.lower().endswith(".csv")),
            concurrency=concurrency,
            rate=rate,
            journal=journal,
            key=None if key is None else lambda item: rows.find(item, key),
            run_id=run_id,
            stop_after=stop_after,
            progress=not session.output.quiet,
            grace=2,
        )
        codes: set[int] = set()
        try:
            with going, _interruptible(session, going) as interrupted:
                for result in going:
                    codes.add(_code(result))
                    _show(session, result)
        finally:
            session.output.note(str(going.summary))
            if going.summary.stopped and journal:
                session.output.note("the same command goes on where it stopped")
    if interrupted:
        raise typer.Exit(INTERRUPTED)
    if codes == {NOT_SENT}:
        raise typer.Exit(NOT_SENT)
    raise typer.Exit(next((code for code in (NETWORK, REFUSED, USAGE) if code in codes), 0))


def status(
    session: Session,
    file: Annotated[Path, typer.Argument(help="The journal of a run.")],
) -> None:
    """Tell how far a run with a journal is, also while it goes on."""
    from .. import bulk

    found = bulk.status(file)
    created = datetime.fromtimestamp(found.created, UTC)
    session.output.show(
        {
            "method": found.method,
            "app_id": found.app_id,
            "created": created.isoformat(timespec="seconds"),
            "states": dict(found.states),
            "errors": dict(found.errors),
        }
    )


def _code(result: Result[Any]) -> int:
    from ..outcome import Outcome, SendOutcome

    if result.error is not None:
        return code_of(result.error)
    value = result.value
    nobody = isinstance(value, SendOutcome) and value.outcome is Outcome.NOT_SENT
    return NOT_SENT if nobody else 0


def _show(session: Session, result: Result[Any]) -> None:
    if session.output.form != "table":
        session.output.show_line(result.to_dict())
    elif result.error is not None:
        session.output.show_text(f"{result.key or result.index}: {result.error}")


@contextmanager
def _interruptible(session: Session, going: BulkRun[Any]) -> Iterator[list[int]]:
    """Ctrl-C ends the run in order, a second one at once; what came stands in the list."""
    came: list[int] = []

    def stop(number: int, _: Any) -> None:
        if came:
            raise KeyboardInterrupt
        came.append(number)
        going.stop()
        session.output.note("stopping: waiting for the calls under way; Ctrl-C again to leave")

    before = signal.signal(signal.SIGINT, stop)
    try:
        yield came
    finally:
        signal.signal(signal.SIGINT, before)
