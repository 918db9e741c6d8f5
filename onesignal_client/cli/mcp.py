"""`onesignal mcp`: the calls as tools of the Model Context Protocol (needs the extra `mcp`)."""

from __future__ import annotations

import inspect
import json
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Annotated, Any

import typer

from .. import catalog
from .._version import __version__
from ..catalog import Call, Field
from .output import complain
from .session import USAGE, Session

if TYPE_CHECKING:
    from mcp_types import CallToolResult, Tool

    from ..client import OneSignal

_TYPES: Mapping[str, dict[str, Any]] = {
    "text": {"type": "string"},
    "time": {"type": "string", "format": "date-time"},
    "unix_time": {"type": "integer"},
    "integer": {"type": "integer"},
    "number": {"type": "number"},
    "boolean": {"type": "boolean"},
    "map": {"type": "object"},
    "lists": {"type": "object", "additionalProperties": {"type": "array"}},
    "object": {"type": "object"},
    "any": {},
}
_FOR_PEOPLE = ("api_keys.create", "api_keys.rotate")
"""What gives out a new key, which is for no model's eyes: it would be hidden, and so lost."""


def mcp(
    session: Session,
    allow_writes: Annotated[
        bool, typer.Option("--allow-writes", help="Offer what sends and changes things, too.")
    ] = False,
) -> None:
    """Serve the calls to a language model, by the Model Context Protocol on stdin and stdout.

    Each call is a tool, described as in the help of its command. Without --allow-writes there are
    only those that change nothing. Keys in replies are hidden.
    """
    try:
        import anyio
        from mcp.server.lowlevel import Server
        from mcp.server.stdio import stdio_server
        from mcp_types import ListToolsResult
    except ModuleNotFoundError as missing:
        complain(f"`onesignal mcp` needs {missing.name}: pip install 'onesignal-typed[mcp]'")
        raise typer.Exit(USAGE) from None
    offered = {_name(call): call for call in _calls(allow_writes)}

    async def serve() -> None:
        async def list_tools(_: Any, __: Any) -> ListToolsResult:
            return ListToolsResult(tools=[_tool(call) for call in offered.values()])

        async def call_tool(_: Any, asked: Any) -> CallToolResult:
            given = asked.arguments or {}
            return await anyio.to_thread.run_sync(
                _answer, client, offered.get(asked.name), given, abandon_on_cancel=True
            )

        server: Any = Server(
            "onesignal", version=__version__, on_list_tools=list_tools, on_call_tool=call_tool
        )
        async with stdio_server() as (incoming, outgoing):
            await server.run(incoming, outgoing, server.create_initialization_options())

    with session.client() as client:
        anyio.run(serve)


def _calls(allow_writes: bool) -> Iterator[Call]:
    for group in catalog.groups():
        for call in catalog.calls(group):
            if call.reads or (allow_writes and call.name not in _FOR_PEOPLE):
                yield call


def _name(call: Call) -> str:
    return f"{call.group}_{call.method_name}"


def _tool(call: Call) -> Tool:
    from mcp_types import Tool, ToolAnnotations

    fields = [*call.arguments, *call.options]
    properties = {each.name: _schema(each) for each in fields}
    required = [each.name for each in fields if each.required or each in call.arguments]
    for each in call.body or ():
        if not each.secret:
            properties[each.wire] = _schema(each)
            required += [each.wire] * each.required
    if call.takes_app_id:
        properties["app_id"] = {"type": "string", "description": "The app, instead of your own."}
    stage = "" if call.lifecycle == "stable" else f" ({call.lifecycle})"
    notes = (f"- {note}" for note in call.notes)
    return Tool(
        name=_name(call),
        title=call.summary,
        description="\n".join([f"{call.summary}{stage}.", call.description, *notes]),
        input_schema={"type": "object", "properties": properties, "required": required},
        annotations=ToolAnnotations(
            read_only_hint=call.reads,
            destructive_hint=call.destructive,
            idempotent_hint=call.method in ("PUT", "DELETE"),
        ),
    )


def _schema(field: Field) -> dict[str, Any]:
    schema = _TYPES[field.kind]
    if field.choices:  # others may be taken, too: no enum
        schema = {**schema, "examples": list(field.choices)}
    if field.many:
        schema = {"type": "array", "items": schema}
    return {**schema, "description": field.about}


def _answer(client: OneSignal, call: Call | None, given: Mapping[str, Any]) -> CallToolResult:
    from mcp_types import CallToolResult, TextContent

    from ..bulk.rows import Rows
    from ..errors import OneSignalError

    try:
        if call is None:
            raise LookupError("no such tool; those that write are there with --allow-writes")
        method = getattr(getattr(client, call.group), call.method_name)
        bound = inspect.signature(method).bind(**Rows(call).read(given).kwargs)
        reply = method(*bound.args, **bound.kwargs)
    except (OneSignalError, LookupError, TypeError) as error:
        return CallToolResult(content=[TextContent(text=str(error))], is_error=True)
    text = json.dumps(_shown(reply), ensure_ascii=False, default=str)
    return CallToolResult(content=[TextContent(text=text)])


def _shown(value: Any) -> Any:
    """A reply as people are shown it, with its secrets hidden."""
    if hasattr(value, "__rich_repr__"):
        return {name: _shown(each) for name, each in value.__rich_repr__()}
    if isinstance(value, Mapping):
        return {str(name): _shown(each) for name, each in value.items()}
    return [_shown(each) for each in value] if isinstance(value, list) else value
