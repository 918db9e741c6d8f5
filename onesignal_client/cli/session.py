"""What every command has in common: its keys, its output, what its errors mean to a script."""

from __future__ import annotations

import inspect
import logging
import os
import sys
import warnings
from collections.abc import Callable, Iterable, Mapping
from contextlib import nullcontext
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Any

import typer
from typer.core import TyperCommand

from . import arguments, profiles
from .output import Output, complain

if TYPE_CHECKING:
    from ..client import OneSignal

REFUSED, USAGE, NETWORK, NOT_SENT = 1, 2, 3, 4
INTERRUPTED = 130
"""As a shell has it for a program that Ctrl-C ended."""
PIPE_CLOSED = 128 + 13
"""As a shell has it for a program that SIGPIPE ended."""

COMMON: Mapping[str, Any] = {
    "profile": Annotated[
        str | None,
        typer.Option(
            metavar="NAME",
            help="Take the keys from this profile; ONESIGNAL_PROFILE names one too.",
        ),
    ],
    "deadline": Annotated[
        float | None,
        typer.Option(
            metavar="SECONDS", help="How long a call that fails may be repeated, 30 unless given."
        ),
    ],
    "as_json": Annotated[
        bool, typer.Option("--json", help="Print JSON, as on a pipe, not tables.")
    ],
    "lines": Annotated[bool, typer.Option("--lines", help="Print JSON, one document a line.")],
    "quiet": Annotated[bool, typer.Option("--quiet", "-q", help="Print nothing but errors.")],
}
"""The options that each command has, as argument → annotation."""


@dataclass(frozen=True)
class Session:
    """One run of a command."""

    profile: str | None
    deadline: float | None
    output: Output

    def settings(self) -> profiles.Found:
        """Where the keys come from; a profile's, if one is used, hide all of the environment's."""
        found = profiles.find(self.profile)
        if found.values:
            for each in profiles.SETTINGS:
                os.environ.pop(profiles.variable(each), None)
        return found

    def client(self, **options: Any) -> OneSignal:
        """A client with these keys."""
        from ..client import OneSignal

        settings: dict[str, Any] = {**self.settings().values, "deadline": self.deadline}
        if token := profiles.token():
            settings[profiles.TOKEN] = token
        return OneSignal(**settings, **options)

    def confirm(self, question: str, yes: bool) -> None:
        """Go on only if the person wants it."""
        if yes:
            return
        if not sys.stdin.isatty():
            complain(f"{question} There is nobody to ask: say so with --yes")
            raise typer.Exit(USAGE)
        if not typer.confirm(question, err=True):
            self.output.note("nothing was done")
            raise typer.Exit(USAGE)


class Command(TyperCommand):
    """A command that takes `--contents.en Hi` as a part of its option `--contents`."""

    dotted: frozenset[str] = frozenset()

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        return super().parse_args(ctx, list(arguments.without_dots(args, self.dotted)))


def add(
    app: typer.Typer,
    function: Callable[..., Any],
    parameters: Iterable[inspect.Parameter] | None = None,
    *,
    shared: Mapping[str, Any] | None = None,
    tells_retries: bool = True,
    **facts: Any,
) -> None:
    """Add a command: a function that takes a session, and these arguments or else its own.

    Args:
        app: Where to.
        function: The function.
        parameters: Its arguments, if they are not in its signature.
        shared: Options of several commands, as argument → annotation; it takes them as `**`.
        tells_retries: Whether to tell of each attempt that failed.
        facts: What else Typer is to know of it.
    """
    _, *own = inspect.signature(function, eval_str=True).parameters.values()
    common = [
        inspect.Parameter(
            name,
            inspect.Parameter.KEYWORD_ONLY,
            annotation=annotation,
            default=False if annotation.__origin__ is bool else None,
        )
        for name, annotation in {**(shared or {}), **COMMON}.items()
    ]

    def run(**given: Any) -> None:
        profile, deadline, as_json, lines, quiet = (given.pop(name) for name in COMMON)
        profile = profile or os.environ.get("ONESIGNAL_PROFILE") or None
        output = Output.chosen(as_json=as_json, lines=lines, quiet=quiet)
        session = Session(profile, deadline, output)
        with _Retries(output) if tells_retries else nullcontext():
            raise typer.Exit(_guarded(function, session, given))

    named = [each for each in own if each.kind is not inspect.Parameter.VAR_KEYWORD]
    every = [*(named if parameters is None else parameters), *common]
    run.__signature__ = inspect.Signature(  # type: ignore[attr-defined]
        [each.replace(kind=inspect.Parameter.KEYWORD_ONLY) for each in every]
    )
    run.__annotations__ = {each.name: each.annotation for each in every}
    run.__doc__ = function.__doc__
    facts.setdefault("name", function.__name__.strip("_"))
    app.command(cls=facts.pop("cls", Command), **facts)(run)


def _guarded(function: Callable[..., Any], session: Session, given: dict[str, Any]) -> int:
    """The exit code of a command; errors become a line on stderr."""
    from .. import errors

    warnings.showwarning = _warned(session.output)
    try:
        function(session, **given)
        sys.stdout.flush()
    except profiles.ProfileError as error:
        complain(str(error))
        return USAGE
    except errors.OneSignalError as error:
        complain(str(error))
        return code_of(error)
    except FileExistsError as error:
        complain(f"{error.filename} is there already: replace it with --overwrite")
        return USAGE
    except BrokenPipeError:
        # Whoever read the output has had enough; nor may Python fail at its last flush.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return PIPE_CLOSED
    except OSError as error:
        complain(str(error))
        return USAGE
    return 0


class _Retries(logging.Handler):
    """Tells of what is tried again, so that nobody waits for they do not know what."""

    def __init__(self, output: Output) -> None:
        super().__init__(logging.WARNING)
        self._output = output

    def __enter__(self) -> None:
        logging.getLogger("onesignal_client").addHandler(self)

    def __exit__(self, *_: object) -> None:
        logging.getLogger("onesignal_client").removeHandler(self)

    def emit(self, record: logging.LogRecord) -> None:
        if not os.environ.get("ONESIGNAL_LOG"):  # then it is told already
            self._output.note(record.getMessage())


def code_of(error: Exception) -> int:
    """The exit code that an error means."""
    from .. import errors
    from ..bulk import JournalError

    meanings = {
        NOT_SENT: (errors.NotSentError, errors.MessageCanceledError),
        REFUSED: (errors.APIStatusError,),
        USAGE: (errors.ConfigurationError, errors.InvalidRequestError, JournalError),
    }
    return next((code for code, kinds in meanings.items() if isinstance(error, kinds)), NETWORK)


def _warned(output: Output) -> Callable[..., None]:
    from ..warnings import OneSignalBetaWarning

    def show(message: Warning | str, *_: Any, **__: Any) -> None:
        if not isinstance(message, OneSignalBetaWarning):  # the help says so; here it is noise
            output.note(f"warning: {message}")

    return show
