"""Contenders in processes of their own, asked in turns."""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
from collections.abc import Callable, Iterator, Mapping, Sequence
from statistics import median
from typing import Any, NamedTuple

from scripts import ROOT

# What is measured is the library beside these scripts, whatever is installed.
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(ROOT)}
ENVIRONMENT.pop("PYTHONDONTWRITEBYTECODE", None)


class Result(NamedTuple):
    """What one contender took, by round."""

    rounds: tuple[float, ...]

    @property
    def median(self) -> float:
        return median(self.rounds)

    @property
    def spread(self) -> float:
        """Half the distance between the quartiles, as a share of the median."""
        ordered = sorted(self.rounds)
        quarter = len(ordered) // 4
        return (ordered[-1 - quarter] - ordered[quarter]) / 2 / self.median

    def map(self, change: Callable[[float], float]) -> Result:
        """The same in another unit."""
        return Result(tuple(map(change, self.rounds)))

    def ratio(self, base: Result) -> Result:
        """This over another, round by round: what the machine did meanwhile cancels out."""
        pairs = zip(self.rounds, base.rounds, strict=False)
        return Result(tuple(ours / theirs for ours, theirs in pairs))


class Crew:
    """The processes of some contenders."""

    def __init__(self, workers: Mapping[str, subprocess.Popen[str]]) -> None:
        self._workers = workers

    def ask(self, name: str, **task: Any) -> list[float]:
        """Let one contender do one task."""
        worker = self._workers[name]
        assert worker.stdin and worker.stdout
        worker.stdin.write(json.dumps(task) + "\n")
        worker.stdin.flush()
        line = worker.stdout.readline()
        if not line:
            raise SystemExit(f"{name} stopped during {task}")
        answer: list[float] = json.loads(line)
        return answer

    def turns(self, names: Sequence[str], rounds: int, **task: Any) -> dict[str, Result]:
        """Let contenders do the same task in turns; a round's time is its median."""
        for name in names:
            self.ask(name, **task)
        times: dict[str, list[float]] = {name: [] for name in names}
        for turn in range(rounds):
            first = turn % len(names)
            for name in (*names[first:], *names[:first]):
                times[name].append(median(self.ask(name, **task)))
        return {name: Result(tuple(taken)) for name, taken in times.items()}


@contextlib.contextmanager
def crew(pythons: Mapping[str, str], base_url: str) -> Iterator[Crew]:
    """Start contenders, each with the Python interpreter of its environment."""
    workers: dict[str, subprocess.Popen[str]] = {}
    try:
        for name, python in pythons.items():
            workers[name] = subprocess.Popen(
                [python, "-m", "scripts.bench.worker", name, base_url],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                text=True,
                cwd=ROOT,
                env=ENVIRONMENT,
            )
        yield Crew(workers)
    finally:
        for worker in workers.values():
            assert worker.stdin and worker.stdout
            worker.stdin.close()
            worker.wait()
            worker.stdout.close()


def fresh(code: str, python: str) -> float:
    """Run a snippet that prints a number in a process of its own."""
    done = subprocess.run(
        [python, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
        env=ENVIRONMENT,
    )
    return float(done.stdout)
