"""Change the hand-written code at random, one thing at a time, and see whether a test notices.

    python -m scripts.mutants [--count 20] [--seed 1] [--tests tests/sandbox] [--own] [MODULES]

Works on a copy. A first run of the tests notes who runs which line (kept in the folder for
temporary files until the code changes), so that a change is shown first to the tests that run it.
Prints what nobody noticed; whether a caller could tell is for people to judge. 1 if less than 95 %
were noticed.
"""

from __future__ import annotations

import argparse
import ast
import hashlib
import os
import random
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from coverage import CoverageData

from scripts import ROOT

# Outside of the tree, where no setting of this one holds.
HOME = Path(tempfile.gettempdir()) / f"onesignal-mutants-{os.getuid()}"
LOG = "tests.log"
COPIED = ("onesignal_client", "openapi", "scripts", "tests", "examples", "docs", ".github")
AIM = 0.95
MINUTES, MINUTES_OF_FIRST = 20, 90
FAILED, STOPPED, HUNG = 1, 2, -1
SWAPS: dict[type[ast.AST], type[ast.AST]] = {
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq, ast.Is: ast.IsNot, ast.IsNot: ast.Is, ast.In: ast.NotIn, ast.NotIn: ast.In,
    ast.And: ast.Or, ast.Or: ast.And, ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.FloorDiv,
    ast.Div: ast.Mult, ast.FloorDiv: ast.Mult, ast.BitOr: ast.BitAnd, ast.BitAnd: ast.BitOr,
}  # fmt: skip
# Types and what only type checkers read; pieces of f-strings have no places of their own.
SKIPPED = {"annotation", "returns", "type_params"}


class Mutant(NamedTuple):
    path: Path
    line: int
    start: int
    end: int
    """Bytes of the file that are replaced."""
    text: str

    def source(self) -> bytes:
        whole = (HOME / self.path).read_bytes()
        return whole[: self.start] + self.text.encode() + whole[self.end :]

    def __str__(self) -> str:
        old = (HOME / self.path).read_bytes()[self.start : self.end].decode()
        return f"{self.path}:{self.line}: {old!r} -> {self.text!r}"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=20)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--tests", default="tests", help="these alone, for a quick look")
    parser.add_argument("--own", action="store_true", help="only tests that run the changed line")
    parser.add_argument("modules", nargs="*", type=Path, default=[Path("onesignal_client")])
    options = parser.parse_args()
    tests = prepare(options.tests)
    mutants = [each for path in files(options.modules) for each in mutants_of(path)]
    chosen = random.Random(options.seed).sample(mutants, min(options.count, len(mutants)))
    unnoticed = []
    for number, mutant in enumerate(chosen, 1):
        noticed = is_noticed(mutant, tests, None if options.own else options.tests)
        print(f"{number} {'noticed  ' if noticed else 'UNNOTICED'} {mutant}", flush=True)
        unnoticed += [] if noticed else [mutant]
    share = 1 - len(unnoticed) / len(chosen)
    print(f"\n{share:.0%} of {len(chosen)} noticed; seed {options.seed}, {len(mutants):,} possible")
    print(*unnoticed, sep="\n")
    return int(share < AIM)


def files(modules: Iterable[Path]) -> Iterator[Path]:
    for module in modules:
        for path in [module] if module.suffix else sorted((HOME / module).rglob("*.py")):
            if "_generated" not in path.parts:
                yield path.relative_to(HOME) if path.is_absolute() else path


def mutants_of(path: Path) -> Iterator[Mutant]:
    """Every change that we know for a file."""
    source = (HOME / path).read_bytes()
    starts = [0]
    for line in source.splitlines(keepends=True):
        starts.append(starts[-1] + len(line))
    for node, change in changes(ast.parse(source)):
        assert node.end_lineno and node.end_col_offset is not None
        start = starts[node.lineno - 1] + node.col_offset
        end = starts[node.end_lineno - 1] + node.end_col_offset
        yield Mutant(path, node.lineno, start, end, change)


def changes(node: ast.AST) -> Iterator[tuple[ast.expr | ast.stmt, str]]:
    """Each place in a tree, with what could stand there instead."""
    match node:
        case ast.JoinedStr() | ast.If(test=ast.Name(id="TYPE_CHECKING")):
            return
        case ast.Expr(value=ast.Constant()):  # a docstring
            return
        case ast.keyword(arg="slots" | "frozen"):  # of a dataclass: nobody could tell
            return
        case ast.Compare(ops=[first, *others]) if type(first) in SWAPS:
            changed = ast.Compare(node.left, [SWAPS[type(first)](), *others], node.comparators)  # type: ignore[list-item]
            yield node, f"({ast.unparse(changed)})"
        case ast.BoolOp(op=operator):
            changed_bool = ast.BoolOp(SWAPS[type(operator)](), node.values)  # type: ignore[arg-type]
            yield node, f"({ast.unparse(changed_bool)})"
        case ast.BinOp(op=operator) if type(operator) in SWAPS:
            changed_bin = ast.BinOp(node.left, SWAPS[type(operator)](), node.right)  # type: ignore[arg-type]
            yield node, f"({ast.unparse(changed_bin)})"
        case ast.UnaryOp(op=ast.Not()):
            yield node, f"({ast.unparse(node.operand)})"
        case ast.Constant(value=bool() as value):
            yield node, str(not value)
        case ast.Constant(value=int() | float() as value):
            yield node, f"({value} + 1)"
        case ast.Constant(value=str() as value):
            yield node, repr(f"{value}~")
        case ast.IfExp():
            yield node, f"({ast.unparse(ast.IfExp(node.test, node.orelse, node.body))})"
        case ast.Return(value=ast.expr() as value) if not isinstance(value, ast.Constant):
            yield node, "return None"
        case ast.If(test=test):
            yield test, f"(not ({ast.unparse(test)}))"
        case ast.Expr(value=ast.Call()) | ast.Raise() | ast.AugAssign():
            yield node, "pass"
        case ast.Break():
            yield node, "continue"
        case ast.Continue():
            yield node, "break"
    for name, field in ast.iter_fields(node):
        if name not in SKIPPED:
            for child in field if isinstance(field, list) else [field]:
                if isinstance(child, ast.AST):
                    yield from changes(child)


def prepare(suite: str) -> dict[tuple[str, int], list[str]]:
    """A copy of the tree, and the tests that run each line of the package."""
    code = sorted(path for name in COPIED for path in (ROOT / name).rglob("*.py"))
    stamp = (
        HOME / hashlib.sha256(suite.encode().join(path.read_bytes() for path in code)).hexdigest()
    )
    if not stamp.exists():
        shutil.rmtree(HOME, ignore_errors=True)
        HOME.mkdir()
        ignored = shutil.ignore_patterns("__pycache__", ".generated-*")
        for path in ROOT.iterdir():
            if path.name in COPIED:
                shutil.copytree(path, HOME / path.name, symlinks=True, ignore=ignored)
            elif path.is_file() and path.name != ".git":
                shutil.copy(path, HOME)
        print("Running the tests once, to see who runs what …", flush=True)
        noting = ("--cov", "--cov-context=test", "--cov-report=", "--cov-fail-under=0")
        # Importing takes longest; a file that is changed later no longer has the hash of its code.
        compiling = ("compileall", "-q", "--invalidation-mode", "checked-hash")
        subprocess.run([sys.executable, "-m", *compiling, HOME / "onesignal_client"], check=True)
        again = ("--reruns", "2")  # what measures time may fail beside others
        whole = ("-n", "auto", "--dist", "worksteal", *again, *noting, suite)
        if pytest(*whole, minutes=MINUTES_OF_FIRST):
            raise SystemExit(f"the tests fail as it is, see {HOME / LOG}")
        stamp.touch()
    data = CoverageData(str(HOME / ".coverage"))
    data.read()
    return {
        (str(Path(name).relative_to(HOME)), line): [
            each.partition("|")[0] for each in tests if each
        ]
        for name in data.measured_files()
        for line, tests in data.contexts_by_lineno(name).items()
    }


def is_noticed(mutant: Mutant, tests: dict[tuple[str, int], list[str]], suite: str | None) -> bool:
    """First by a few of the tests that run the line, then by all of them, then by any of these."""
    target = HOME / mutant.path
    before = target.read_bytes()
    target.write_bytes(mutant.source())
    try:
        path = str(mutant.path)
        own = tests.get((path, mutant.line)) or [
            # Run by the import alone, as tables are: whoever runs anything of the file.
            each for (name, _), those in tests.items() if name == path for each in those
        ]  # fmt: skip
        running = sorted(set(own))
        few = random.Random(0).sample(running, min(40, len(running)))
        chosen = HOME / "chosen.txt"
        for some in filter(None, (few, running if len(running) > len(few) else [])):
            chosen.write_text("\n".join(some))
            parallel = ("-n", "auto") if len(some) > 200 else ()
            # Another code than that of failures: names that were not found, which prove nothing.
            code = pytest("-x", *parallel, f"@{chosen}")
            # In parallel, a failure that ends the run has the code of any run that is ended.
            if code in (FAILED, HUNG) or (
                code == STOPPED and b" failed" in (HOME / LOG).read_bytes()
            ):
                return True
        return suite is not None and bool(pytest("-x", "-n", "auto", "--dist", "worksteal", suite))
    finally:
        target.write_bytes(before)


def pytest(*arguments: str, minutes: int = MINUTES) -> int:
    """The exit code of the tests in the copy; not 0 if they hang."""
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *arguments]
    environment = {**os.environ, "PYTHONPATH": str(HOME), "PYTHONDONTWRITEBYTECODE": "1"}
    with (HOME / LOG).open("w") as log:
        try:
            done = subprocess.run(
                command, cwd=HOME, env=environment, check=False, timeout=minutes * 60,
                stdout=log, stderr=log,
            )  # fmt: skip
        except subprocess.TimeoutExpired:
            return HUNG
    return done.returncode


if __name__ == "__main__":
    sys.exit(main())
