"""Makes code with `AsyncOneSignal` of code with `OneSignal`, the text otherwise untouched.

What is to be awaited is not guessed: the asynchronous client itself is asked.
"""

from __future__ import annotations

import ast
import inspect
import io
import re
import sys
import textwrap
import tokenize
from collections.abc import Iterator
from functools import cache
from typing import Any

from onesignal_client import AsyncOneSignal

MAKERS = {"OneSignal": "AsyncOneSignal", "sandbox.client": "sandbox.async_client"}
"""What makes a client, and its counterpart."""
RENAMED = {"OneSignal": "AsyncOneSignal", "RetryTransport": "AsyncRetryTransport"}
UNKNOWN: Any = object()


class UnclearError(ValueError):
    """It cannot be told what the code would be; both are to be written by hand."""


def to_async(code: str, where: str = "code") -> str:
    """The same calls with the asynchronous client.

    Raises:
        UnclearError: there is nothing to await, or a place where it cannot be done.
    """
    edits = _Edits(ast.parse(code), where).found
    if not any(text.startswith(("await ", "(await ", "async ")) for _, _, text in edits):
        raise UnclearError(f"{where}: there is nothing to await in this block")
    offsets = [0]
    for line in code.splitlines(keepends=True):
        offsets.append(offsets[-1] + len(line.encode()))
    places = [
        (offsets[start[0] - 1] + start[1], offsets[end[0] - 1] + end[1], text)
        for start, end, text in edits
    ]
    # From the end, so that earlier places stay where they are; what is put before a name that is
    # replaced comes after it.
    raw = code.encode()
    for start, end, text in sorted(places, key=lambda each: (-each[0], -each[1])):
        raw = raw[:start] + text.encode() + raw[end:]
    made = raw.decode()
    try:
        compile(made, where, "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT, dont_inherit=True)
    except SyntaxError as problem:
        raise UnclearError(f"{where}: {problem} in what it would become:\n{made}") from problem
    return _program(made, where)


def _program(code: str, where: str) -> str:
    """The code as a file can hold it: what awaits at the top goes into a coroutine function."""
    parsed = compile(
        code, where, "exec", ast.PyCF_ONLY_AST | ast.PyCF_ALLOW_TOP_LEVEL_AWAIT, dont_inherit=True
    )
    assert isinstance(parsed, ast.Module)
    waiting = [each for each in parsed.body if _waits(each)]
    if not waiting:
        return code
    lines = code.splitlines()
    begin = waiting[0].lineno - 1
    while begin and lines[begin - 1].startswith("#"):
        begin -= 1
    for token in tokenize.generate_tokens(io.StringIO(code).readline):
        line = token.start[0]
        if line > begin and line != token.end[0]:
            raise UnclearError(f"{where}, line {line}: a text of several lines would change")
    above = "\n".join(lines[:begin]).rstrip()
    if above and not re.search(r"^import asyncio$", above, re.M):
        module = re.match(r"(?:from|import) (\w+)", above)
        beside = module is not None and module[1] in sys.stdlib_module_names
        above = f"import asyncio\n{'' if beside else chr(10)}{above}"
    main = textwrap.indent("\n".join(lines[begin:]), "    ")
    parts = [above, f"async def main() -> None:\n{main}", "asyncio.run(main())\n"]
    return "\n\n\n".join(part for part in parts if part)


def _waits(node: ast.AST) -> bool:
    """Whether it awaits something itself."""
    if isinstance(node, ast.AsyncWith | ast.AsyncFor | ast.Await):
        return True
    if isinstance(node, ast.comprehension) and node.is_async:
        return True
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda | ast.ClassDef):
        return False
    return any(map(_waits, ast.iter_child_nodes(node)))


Place = tuple[int, int]


class _Edits:
    """What has to be replaced where; inserting replaces nothing."""

    def __init__(self, tree: ast.Module, where: str) -> None:
        self.where = where
        self.found: list[tuple[Place, Place, str]] = []
        self._parents = {
            child: parent for parent in ast.walk(tree) for child in ast.iter_child_nodes(parent)
        }
        nodes = list(ast.walk(tree))
        self._clients = {"client", *self._bound(nodes, self._makes_client)}
        self._streams = set(self._bound(nodes, self._is_stream))
        self._functions: set[str] = set()
        self._find_functions(nodes)
        for node in nodes:
            self._look(node)

    def _bound(self, nodes: list[ast.AST], fits: Any) -> Iterator[str]:
        """The names that are given what fits."""
        for node in nodes:
            if isinstance(node, ast.Assign) and fits(node.value):
                yield from (each.id for each in node.targets if isinstance(each, ast.Name))
            elif (
                isinstance(node, ast.withitem)
                and isinstance(node.optional_vars, ast.Name)
                and fits(node.context_expr)
            ):
                yield node.optional_vars.id

    def _makes_client(self, node: ast.AST) -> bool:
        if not isinstance(node, ast.Call):
            return False
        name = ast.unparse(node.func)
        return name in MAKERS or name.endswith(".with_options")

    def _called(self, node: ast.AST) -> Any:
        """The function of the asynchronous client that is called here, or UNKNOWN."""
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
            return UNKNOWN
        names: list[str] = []
        each: ast.AST = node.func
        while isinstance(each, ast.Attribute):
            names.insert(0, each.attr)
            each = each.value
            if isinstance(each, ast.Call) and ast.unparse(each.func).endswith(".with_options"):
                each = each.func.value  # type: ignore[attr-defined]
        if not isinstance(each, ast.Name) or each.id not in self._clients:
            return UNKNOWN
        value: Any = _client()
        for name in names:
            value = getattr(value, {"close": "aclose"}.get(name, name))
        return value

    def _awaits(self, node: ast.AST) -> bool:
        if inspect.iscoroutinefunction(self._called(node)):
            return True
        return (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Name)
            and node.func.id in self._functions
        )

    def _is_stream(self, node: ast.AST) -> bool:
        """Whether it has to be gone through with `async for`."""
        called = self._called(node)
        returns = str(getattr(called, "__annotations__", {}).get("return", ""))
        return called is not UNKNOWN and "Async" in returns and not self._awaits(node)

    def _find_functions(self, nodes: list[ast.AST]) -> None:
        """The functions of the code that have to be coroutine functions."""
        while True:
            found = {
                node.name
                for node in nodes
                if isinstance(node, ast.FunctionDef)
                and any(self._awaits(each) or self._loops(each) for each in ast.walk(node))
            }
            if found == self._functions:
                return
            self._functions = found

    def _loops(self, node: ast.AST) -> bool:
        if not isinstance(node, ast.For | ast.comprehension):
            return False
        source = node.iter
        named = isinstance(source, ast.Name) and source.id in self._streams
        return named or self._is_stream(source)

    def _look(self, node: ast.AST) -> None:
        if isinstance(node, ast.ImportFrom) and node.module == "onesignal_client":
            names = [RENAMED.get(each.name, each.name) for each in node.names]
            if names != [each.name for each in node.names]:
                if node.lineno != node.end_lineno or any(each.asname for each in node.names):
                    raise self._unclear(node, "this import")
                listed = sorted(names, key=lambda name: (name[0].islower(), name))
                self._replace(node, f"from onesignal_client import {', '.join(listed)}")
        elif isinstance(node, ast.Name) and node.id in RENAMED:
            self._replace(node, RENAMED[node.id])
        elif isinstance(node, ast.Attribute) and ast.unparse(node) == "sandbox.client":
            self._replace(node, MAKERS["sandbox.client"])
        elif isinstance(node, ast.Attribute) and node.attr == "close" and self._is_client(node):
            self._replace(node, f"{ast.unparse(node.value)}.aclose")
        elif isinstance(node, ast.With):
            self._with(node)
        elif (isinstance(node, ast.FunctionDef) and node.name in self._functions) or (
            isinstance(node, ast.For) and self._loops(node)
        ):
            self._insert((node.lineno, node.col_offset), "async ")
        elif isinstance(node, ast.comprehension) and self._loops(node):
            self._async_comprehension(node)
        if self._awaits(node):
            self._await(node)
        elif self._is_stream(node) and ast.unparse(self._parents[node]).startswith("list("):
            raise self._unclear(node, "list() of this")

    def _is_asynchronous(self, node: ast.AST) -> bool:
        """Whether this function or loop has to be one that awaits."""
        if isinstance(node, ast.FunctionDef):
            return node.name in self._functions
        return isinstance(node, ast.For) and self._loops(node)

    def _is_client(self, node: ast.Attribute) -> bool:
        return isinstance(node.value, ast.Name) and node.value.id in self._clients

    def _with(self, node: ast.With) -> None:
        clients = [
            self._makes_client(each.context_expr)
            or (isinstance(each.context_expr, ast.Name) and each.context_expr.id in self._clients)
            for each in node.items
        ]
        if any(clients):
            if not all(clients):
                raise self._unclear(node, "a `with` of several things")
            self._insert((node.lineno, node.col_offset), "async ")

    def _async_comprehension(self, node: ast.comprehension) -> None:
        target = node.target
        before = (target.lineno, target.col_offset - len("for "))
        self._insert(before, "async ")

    def _await(self, node: ast.AST) -> None:
        parents: list[ast.AST] = []
        each = node
        while each in self._parents:
            each = self._parents[each]
            parents.append(each)
        if any(isinstance(parent, ast.JoinedStr | ast.Lambda) for parent in parents):
            raise self._unclear(node, "a call inside of an f-string or a lambda")
        parent = parents[0]
        inside = isinstance(parent, ast.Attribute | ast.Subscript) and parent.value is node
        assert isinstance(node, ast.expr)
        if inside:
            end = (node.end_lineno or 0, node.end_col_offset or 0)
            self._insert((node.lineno, node.col_offset), "(await ")
            self._insert(end, ")")
        else:
            self._insert((node.lineno, node.col_offset), "await ")

    def _insert(self, place: Place, text: str) -> None:
        self.found.append((place, place, text))

    def _replace(self, node: ast.stmt | ast.expr, text: str) -> None:
        end = (node.end_lineno or 0, node.end_col_offset or 0)
        self.found.append(((node.lineno, node.col_offset), end, text))

    def _unclear(self, node: ast.AST, what: str) -> UnclearError:
        line = getattr(node, "lineno", 0)
        return UnclearError(f"{self.where}, line {line}: {what} is not clear; write both tabs")


@cache
def _client() -> AsyncOneSignal:
    return AsyncOneSignal(app_id="app", rest_api_key="only-looked-at")


def tabs(code: str, made: str, info: str = "") -> str:
    """Both, as the two tabs of a page."""
    parts = []
    for label, text in (("Sync", code), ("Async", made)):
        fenced = f"```python{info}\n{text}```\n"
        parts.append(f'=== "{label}"\n\n{textwrap.indent(fenced, "    ")}')
    return "\n".join(parts)
