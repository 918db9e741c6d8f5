"""A command for each operation, made from the catalog when it is first asked for."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from typing import Annotated, Any, cast

import typer
from typer.core import TyperGroup

from .. import catalog
from ..catalog import Call, Field
from .arguments import NESTING, flag, json_of, value_of
from .daily import BY_HAND
from .session import Command, Session, add

_TYPES: dict[str, type] = {"integer": int, "number": float, "boolean": bool}


class Operations(TyperGroup):
    """The commands of one group of calls."""

    group: str

    def list_commands(self, ctx: Any) -> list[str]:
        return [*(_dashed(call.method_name) for call in catalog.calls(self.group)), *self.commands]

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        for call in catalog.calls(self.group):
            if _dashed(call.method_name) == cmd_name:
                return command_of(call)
        return super().get_command(ctx, cmd_name)


def groups() -> list[str]:
    """The names of the groups, as commands."""
    return [_dashed(group) for group in catalog.groups()]


def group_of(name: str) -> Operations | None:
    """The group of this name, if there is one."""
    group = name.replace("-", "_")
    about = catalog.groups().get(group)
    if about is None:
        return None
    app = _app(cls=Operations, name=name, help=about, no_args_is_help=True)
    app.callback()(lambda: None)
    for function in BY_HAND.get(group, ()):
        add(app, function)
    made = cast("Operations", typer.main.get_group(app))
    made.group = group
    return made


def command_of(call: Call) -> Any:
    """The command of an operation."""
    app = _app()
    stage = "" if call.lifecycle == "stable" else f" ({call.lifecycle})"
    add(
        app,
        _calling(call),
        list(_parameters(call)),
        name=_dashed(call.method_name),
        help=_help(call),
        short_help=call.summary + stage,
        no_args_is_help=bool(call.arguments),
    )
    command = cast("Command", typer.main.get_command(app))
    fields = [*call.options, *(call.body or ())]
    command.dotted = frozenset(flag(each.name) for each in fields if each.kind in NESTING)
    return command


def _app(**facts: Any) -> typer.Typer:
    return typer.Typer(rich_markup_mode=None, add_completion=False, **facts)


def _dashed(name: str) -> str:
    return name.replace("_", "-")


def _calling(call: Call) -> Callable[..., None]:
    def run(session: Session, **given: Any) -> None:
        path = [given.pop(f"path_{each.name}") for each in call.arguments]
        if call.destructive:
            named = " ".join(map(str, path))
            session.confirm(f"{call.summary} ({named})?", given.pop("yes"))
        options = {each.name: _value(each, given[f"option_{each.name}"]) for each in call.options}
        if call.takes_app_id:
            options["app_id"] = given["app_id"]
        every = given.get("every", False)
        body = () if call.body is None else _body(call, call.body, given)
        from ..outcome import SendOutcome

        with session.client() as client:
            name = call.iterate if every and call.iterate else call.method_name
            reply = getattr(getattr(client, call.group), name)(*path, *body, **options)
            if every:
                session.output.show_each(reply)
                return
            session.output.show(reply, call.items)
        if isinstance(reply, SendOutcome):
            reply.raise_if_not_sent()  # shown it was already: the reply says more than the error

    return run


def _value(field: Field, given: Any) -> Any:
    return None if given in (None, [], ()) else value_of(field, given)


def _body(call: Call, fields: tuple[Field, ...], given: dict[str, Any]) -> tuple[Any, ...]:
    """The body as the only element, or nothing if none is given."""
    whole = given["body"]
    body = {} if whole is None else json_of(whole, "'--body'")
    parts = {
        each.wire: value
        for each in fields
        if (value := _value(each, given[f"body_{each.name}"])) is not None
    }
    if parts and not isinstance(body, dict):
        raise typer.BadParameter("it is no object that options could add to", param_hint="'--body'")
    if not parts and whole is None and not call.body_required:
        return ()
    if isinstance(body, dict):
        body |= parts
        for each in fields:
            if each.required and each.wire not in body:
                hint = f"'{flag(each.name)}'"
                raise typer.BadParameter("it is required, here or in --body", param_hint=hint)
    return (body,)


def _parameters(call: Call) -> Iterator[inspect.Parameter]:
    for field in call.arguments:
        name = f"path_{field.name}"
        about = typer.Argument(
            metavar=field.name.upper(), help=field.about, autocompletion=_completion(field)
        )
        yield _parameter(name, Annotated[str, about], inspect.Parameter.empty)
    for field in call.options:
        yield _option(f"option_{field.name}", field, required=field.required)
    for field in call.body or ():
        yield _option(f"body_{field.name}", field)
    if call.body is not None:
        whole = "The whole body, as JSON, @FILE, or - for stdin; other options add to it."
        yield _parameter("body", Annotated[str | None, typer.Option(metavar="JSON", help=whole)])
    if call.takes_app_id:
        other = "The app to act on instead of your own."
        yield _parameter("app_id", Annotated[str | None, typer.Option(metavar="ID", help=other)])
    if call.iterate:
        pages = "Go on through all pages."
        yield _parameter("every", Annotated[bool, typer.Option("--all", help=pages)], False)
    if call.destructive:
        asking = "Do not ask whether it is meant."
        yield _parameter("yes", Annotated[bool, typer.Option("--yes", "-y", help=asking)], False)


def _option(name: str, field: Field, *, required: bool = False) -> inspect.Parameter:
    scalar = _TYPES.get(field.kind, str)
    kind: Any = list[str] if field.many or field.kind in NESTING else scalar
    spelled = flag(field.name)
    boolean = kind is bool
    option = typer.Option(
        f"{spelled}/--no-{spelled[2:]}" if boolean else spelled,
        metavar=None if boolean else _metavar(field),
        # What `--body` may bring instead is none of Typer's required options.
        help=_about(field, demanded=field.required and not required),
        autocompletion=_completion(field),
        show_default=False,
    )
    if required:
        return _parameter(name, Annotated[kind, option], inspect.Parameter.empty)
    return _parameter(name, Annotated[kind | None, option])


def _parameter(name: str, annotation: Any, default: Any = None) -> inspect.Parameter:
    return inspect.Parameter(
        name, inspect.Parameter.KEYWORD_ONLY, annotation=annotation, default=default
    )


def _metavar(field: Field) -> str:
    if field.choices:
        return "|".join(map(str, field.choices))
    if field.secret:
        return "@FILE"
    named = {"map": "JSON", "lists": "JSON", "object": "JSON", "any": "JSON", "unix_time": "TIME"}
    return named.get(field.kind, field.kind.upper())


def _about(field: Field, *, demanded: bool = False) -> str:
    several = " Can be repeated." if field.many and field.kind not in NESTING else ""
    parts = (
        f" Also in parts: {flag(field.name)}.KEY VALUE." if field.kind in ("map", "lists") else ""
    )
    needed = " [required]" if demanded else ""
    return f"{field.about}{several}{parts}{needed}"


def _completion(field: Field) -> Callable[[str], list[str]] | None:
    if not field.choices:
        return None
    return lambda incomplete: [str(x) for x in field.choices if str(x).startswith(incomplete)]


def _help(call: Call) -> str:
    notes = [f"- {note}" for note in call.notes]
    key = f"Key: {call.key}. Source: {call.method} {call.path}"
    return "\n\n".join([f"{call.summary}.", call.description, *notes, key])
