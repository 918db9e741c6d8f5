"""The command line as a whole: the daily commands by hand, then one group for each of the API's."""

from __future__ import annotations

from typing import Annotated, Any

import typer
from typer.core import TyperCommand, TyperGroup

from .._version import __version__
from . import daily, many, operations
from . import mcp as server_of_tools
from .session import add


class Root(TyperGroup):
    """Every command; the groups of operations are made when they are asked for."""

    def list_commands(self, ctx: Any) -> list[str]:
        return [*super().list_commands(ctx), *operations.groups()]

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        return super().get_command(ctx, cmd_name) or operations.group_of(cmd_name)


app = typer.Typer(
    cls=Root,
    # Rich help takes longer to load than all the rest.
    rich_markup_mode=None,
    # Frames hold keys and what people wrote.
    pretty_exceptions_enable=False,
    no_args_is_help=True,
)


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"onesignal-typed {__version__}")
        raise typer.Exit


@app.callback()
def _root(
    version: Annotated[
        bool,
        typer.Option("--version", callback=_version, is_eager=True, help="Print the version."),
    ] = False,
) -> None:
    """OneSignal on the command line: send, look up and export; every call of its API.

    Keys come from ONESIGNAL_APP_ID, ONESIGNAL_REST_API_KEY, ONESIGNAL_ORGANIZATION_API_KEY and
    ONESIGNAL_BASE_URL, or from a profile that `onesignal login` writes. ONESIGNAL_AUTHORIZATION
    is sent instead of a key, such as a user's token where identity verification is on.

    Exit codes: 0 done, 1 refused by OneSignal, 2 wrong usage, 3 network, 4 sent to nobody.
    """


def _group(name: str, about: str) -> typer.Typer:
    group = typer.Typer(rich_markup_mode=None, no_args_is_help=True, help=about)
    app.add_typer(group, name=name)
    return group


send = _group("send", "Send a message.")
add(send, daily.push, shared=daily.SENDING)
add(send, daily.email, shared=daily.SENDING)
add(send, daily.sms, shared=daily.SENDING)
export = _group("export", "Export to a file, and wait for it.")
add(export, daily.subscriptions)
add(export, daily.events)
bulk = _group("bulk", "Make many calls, in a run that can be killed and resumed.")
add(bulk, many.run, tells_retries=False)  # the bar tells how it goes
add(bulk, many.status)
add(app, daily.call)
add(app, daily.whoami)
add(app, daily.login)
add(app, daily.logout)
add(app, server_of_tools.mcp)
app.command(
    cls=TyperCommand,
    add_help_option=False,
    context_settings={"allow_extra_args": True, "ignore_unknown_options": True},
)(daily.sandbox)
