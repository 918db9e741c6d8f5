"""Measure bulk runs: what is lost or doubled when they are killed, their memory and their speed.

    python -m scripts.bench.bulk [--write] [--sends 100000] [--kills 10] [--speed 20000]

The sandbox runs in this process, and each run in one of its own. Prints a table, which `--write`
puts into docs/measured.md.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import subprocess
import sys
import tempfile
import time
import warnings
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from textwrap import fill

from onesignal_client import OneSignalBetaWarning
from onesignal_client.sandbox import Fault, Sandbox
from scripts import ROOT

from .bulk_worker import SOMEBODY, Figures, Job
from .report import machine, write

FAULTS = [
    Fault("status", status=503),
    Fault("reset_before"),
    Fault("reset_after"),
    Fault("truncated"),
]
LIMIT = 40  # a second

Row = tuple[str, str, str]
"""What was measured, what was found, and the aim."""


@dataclass(frozen=True)
class Killed:
    """What became of a run that was killed again and again."""

    kills: int
    lost: int
    doubled: int
    figures: Figures
    """Of the last start, which was left alone."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else "")
    parser.add_argument("--sends", type=int, default=100_000)
    parser.add_argument("--kills", type=int, default=10)
    parser.add_argument("--speed", type=int, default=20_000)
    parser.add_argument("--limited", type=int, default=8_000)
    parser.add_argument("--cluster", type=int, default=2_000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--write", action="store_true", help="put the table into the docs")
    parser.add_argument("--only", choices=PARTS, help="measure this part")
    given = parser.parse_args()
    for name in [given.only] if given.only else PARTS:
        lines = [f"| {' | '.join(row)} |" for row in _told(PARTS[name](given))]
        how = f"Measured by `make bench-bulk` ({machine('the sandbox')})."
        text = "\n".join([fill(how, 100), "", "| | found | aim |", "|---|---|---|", *lines])
        print(f"\n{text}\n")
        if given.write:
            write(name, text)


def _told(rows: Iterable[Row]) -> list[Row]:
    found: list[Row] = []
    for row in rows:
        print("; ".join(row), flush=True)
        found.append(row)
    return found


def _kept(given: argparse.Namespace) -> Iterator[Row]:
    nothing = "lost 0, doubled 0"
    for way in ("sync", "async"):
        killed = kill_and_resume(given.sends, given.kills, way)
        what = (
            f"{way}: {given.sends:,} sends, one request of ten fails, killed {killed.kills} times "
            "and resumed"
        )
        yield what, f"lost {killed.lost}, doubled {killed.doubled}", nothing
        grown = f"{killed.figures.megabytes:.0f} MB more"
        yield f"{way}: memory of its last start, which reads all items", grown, "≤ 40 MB"
    command = [
        sys.executable,
        "-m",
        "scripts.bench.bulk_dask",
        f"--sends={given.cluster}",
        "--kills=2",
    ]
    done = subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.PIPE, text=True)
    counted = json.loads(done.stdout)
    yield (
        f"Dask: {given.cluster:,} sends by two processes, {counted['kills']} times one of them "
        f"killed, {counted['repeated']} requests made again",
        f"lost {counted['lost']}, doubled {counted['doubled']}",
        nothing,
    )


def _fast(given: argparse.Namespace) -> Iterator[Row]:
    aims = {"async": "≥ 0.9", "async, with a journal": "≥ 0.7"}
    for way, share in speeds(given.speed, given.rounds).items():
        found = f"{share:.2f} of the speed of `asyncio.gather`"
        yield f"{way}: {given.speed:,} sends", found, aims.get(way, "-")


def _paced(given: argparse.Namespace) -> Iterator[Row]:
    ideal = given.limited / LIMIT
    for rate, told in ((LIMIT, f"`rate={LIMIT}`"), (None, "no `rate`")):
        figures = under_limit(given.limited, rate)
        yield (
            f"async: {given.limited:,} sends against {LIMIT} a second, {told}",
            f"{figures.done:,} sent, {figures.failed} failed, {figures.seconds / ideal:.2f} of the "
            "ideal time",
            "all, ≤ 1.1",
        )


PARTS: dict[str, Callable[[argparse.Namespace], Iterator[Row]]] = {
    "bulk_kept": _kept,
    "bulk_speed": _fast,
    "bulk_pace": _paced,
}
"""What stands under its own name on the page."""


def sandbox_for(sends: int) -> Sandbox:
    """A sandbox, to be entered, that remembers so many sends."""
    return Sandbox(journal_limit=2 * sends + 100)


def kill_and_resume(sends: int, kills: int, way: str, seed: int = 1) -> Killed:
    """A run under faults that is killed at random moments, each time started again."""
    chance = random.Random(seed)
    moments = sorted(chance.randrange(1, sends) for _ in range(kills))
    done = 0
    with tempfile.TemporaryDirectory() as folder, sandbox_for(sends) as sandbox:
        job = Job(sends, way, journal=str(Path(folder, "journal.db")))
        _prepare(sandbox)
        sandbox.faults.add(FAULTS, probability=0.1, seed=seed)
        for moment in moments:
            with start(sandbox, job) as process:
                while len(sandbox.sent) < moment and process.poll() is None:
                    time.sleep(0.004)
                if process.poll() is None:
                    process.kill()
                    done += 1
                process.communicate()
        figures = _ended(sandbox, job)
        counts = Counter(int(each.payload["data"]["number"]) for each in sandbox.sent)
    lost = sum(number not in counts for number in range(sends))
    return Killed(done, lost, sum(count - 1 for count in counts.values()), figures)


def speeds(sends: int, rounds: int) -> dict[str, float]:
    """The speed of each way as a share of what `asyncio.gather` reaches; medians of rounds."""
    ways = {
        "async": Job(sends, "async"),
        "async, with a journal": Job(sends, "async", journal="journal.db"),
        "sync": Job(sends, "sync"),
        "sync, with a journal": Job(sends, "sync", journal="journal.db"),
    }
    found: dict[str, list[float]] = {name: [] for name in ways}
    with sandbox_for(100) as sandbox:
        _prepare(sandbox)
        for _ in range(rounds):
            whole = run(sandbox, Job(sends, "gather")).seconds
            for name, job in ways.items():
                with tempfile.TemporaryDirectory() as folder:
                    path = job.journal and str(Path(folder, job.journal))
                    seconds = run(sandbox, Job(sends, job.way, path)).seconds
                found[name].append(whole / seconds)
    return {name: sorted(shares)[len(shares) // 2] for name, shares in found.items()}


def under_limit(sends: int, rate: float | None) -> Figures:
    """A run against a server that takes `LIMIT` calls a second, with or without knowing."""
    with sandbox_for(sends) as sandbox:
        _prepare(sandbox)
        sandbox.settings.rate_limit = LIMIT
        return run(sandbox, Job(sends, "async", rate=rate))


def run(sandbox: Sandbox, job: Job) -> Figures:
    _prepare(sandbox)
    return _ended(sandbox, job)


@contextmanager
def start(sandbox: Sandbox, job: Job) -> Iterator[subprocess.Popen[str]]:
    process = subprocess.Popen(
        [sys.executable, "-m", "scripts.bench.bulk_worker", json.dumps(asdict(job))],
        cwd=ROOT,
        env={**os.environ, **sandbox.env},
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        yield process
    finally:  # however the measuring ends
        process.kill()
        process.wait()


def _ended(sandbox: Sandbox, job: Job) -> Figures:
    with start(sandbox, job) as process:
        out, _ = process.communicate()
    if process.returncode:
        raise RuntimeError(f"the run ended with {process.returncode}")
    return Figures(**json.loads(out))


def _prepare(sandbox: Sandbox) -> None:
    """Somebody to send to."""
    with warnings.catch_warnings(), sandbox.client() as client:
        warnings.simplefilter("ignore", OneSignalBetaWarning)
        client.users.create(
            {
                "identity": {"external_id": SOMEBODY},
                "subscriptions": [{"type": "AndroidPush", "token": "phone"}],
            }
        )


if __name__ == "__main__":
    main()
