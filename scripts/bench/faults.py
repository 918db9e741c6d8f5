"""Counts what is lost and what is done twice while three requests of ten fail.

The sandbox fails in every way that a network knows; each contender makes thousands of calls from
its own process; then the sandbox's state tells what became of them.
"""

from __future__ import annotations

import argparse
import inspect
import json
import random
import subprocess
import sys
import textwrap
import time
import warnings
from collections import Counter
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from onesignal_client import NotFoundError, OneSignal, RetryTransport
from onesignal_client.sandbox import Fault, Sandbox
from scripts import ROOT
from scripts.official.env import official_python
from scripts.official.names import VERSION

from . import report
from .faults_worker import CONTENDERS, TIMEOUT, Job

SHARE = 0.3
HANG = TIMEOUT + 1
MISHAPS = [
    Fault("status", status=429, retry_after=1),
    Fault("status", status=503),
    Fault("reset_before"),
    Fault("reset_after"),
    Fault("timeout", seconds=HANG, processed=False),
    Fault("timeout", seconds=HANG),
    Fault("truncated"),
]


@dataclass(frozen=True)
class Row:
    contender: str
    kind: str
    calls: int
    requests: int
    lost: int
    doubled: int
    errors: int
    false_errors: int
    """Errors of calls that did their work."""

    @property
    def is_clean(self) -> bool:
        return not (self.lost or self.doubled or self.errors)

    def __str__(self) -> str:
        cells = (
            self.contender,
            self.kind,
            f"{self.calls:,}",
            f"{self.requests:,}",
            self.lost,
            self.doubled,
            f"{self.errors} ({self.false_errors})" if self.errors else 0,
        )
        return f"| {' | '.join(str(cell) for cell in cells)} |"


HEAD = """\
| client | calls | number | requests | lost | done twice | errors raised (though done) |
|---|---|---|---|---|---|---|"""
OPERATIONS = {
    "sends": "create_notification",
    "user updates": "update_user",
    "user deletions": "delete_user",
}


def whole(rows: Iterable[Row]) -> str:
    """What stands on the page of what was measured."""
    how = (
        f"{SHARE:.0%} of all requests fail in the sandbox (`make bench-faults`): 429, 503, reset "
        f"before the work and after it, no reply within the timeout of {TIMEOUT:g} s (with the "
        f"work done or not), replies cut short. Official SDK {VERSION}: 32 threads."
    )
    return "\n".join([textwrap.fill(how, 100), "", HEAD, *map(str, rows), "", chance()])


def chance() -> str:
    """How often a number of retries is not enough."""
    attempts = 1 + inspect.signature(RetryTransport).parameters["max_retries"].default
    calls = SHARE**-attempts / 1e6
    return (
        f"That all {attempts} attempts of a call fail, which no number of retries rules out, is\n"
        f"then to be expected once in {calls:,.0f} million calls."
    )


class Trial:
    """One contender against a fresh sandbox."""

    def __init__(self, sandbox: Sandbox, counts: dict[str, int]) -> None:
        self._sandbox = sandbox
        self._counts = counts
        self._client: OneSignal = sandbox.client()

    def run(self, contender: str, python: str, seed: int) -> Iterator[Row]:
        jobs: list[Job] = [
            (kind, f"{kind.split()[-1]}-{number}")
            for kind, count in self._counts.items()
            for number in range(count)
        ]
        self._prepare(jobs)
        random.Random(seed).shuffle(jobs)
        self._sandbox.requests.clear()
        self._sandbox.faults.add(MISHAPS, probability=SHARE, seed=seed)
        started = time.monotonic()
        done = subprocess.run(
            [python, "-m", "scripts.bench.faults_worker", contender, *self._access()],
            input=json.dumps(jobs),
            cwd=ROOT,
            check=True,
            stdout=subprocess.PIPE,
            text=True,
        )
        errors: dict[str, str] = json.loads(done.stdout)
        self._sandbox.faults.clear()
        print(f"{contender}: {time.monotonic() - started:.0f} s", file=sys.stderr)
        if contender.startswith("ours"):
            for name, error in errors.items():
                print(f"  {name}: {error}", file=sys.stderr)
        requests = Counter(request.operation for request in self._sandbox.requests)
        for kind, calls in self._counts.items():
            effects = self._effects(kind, [name for other, name in jobs if other == kind])
            raised = {name for name in effects if name in errors}
            yield Row(
                contender,
                kind,
                calls,
                requests[OPERATIONS[kind]],
                lost=sum(count == 0 for count in effects.values()),
                doubled=sum(count > 1 for count in effects.values()),
                errors=len(raised),
                false_errors=sum(effects[name] > 0 for name in raised),
            )

    def _access(self) -> tuple[str, str, str]:
        return self._sandbox.url, self._sandbox.app_id, self._sandbox.rest_api_key

    def _prepare(self, jobs: list[Job]) -> None:
        """Somebody to send to, and the users whom the calls are about."""
        names = [name for kind, name in jobs if kind != "sends"]
        self._parallel(self._create, ["somebody", *names])

    def _create(self, name: str) -> None:
        self._client.users.create(
            {
                "identity": {"external_id": name},
                "subscriptions": [
                    {"type": "Email", "token": f"{name}@example.com"},
                    {"type": "AndroidPush", "token": name},
                ],
            }
        )

    def _effects(self, kind: str, names: list[str]) -> dict[str, int]:
        """How often each call did its work."""
        if kind == "sends":
            sent = Counter(message.payload["name"] for message in self._sandbox.sent)
            return {name: sent[name] for name in names}
        look = self._has_tag if kind == "user updates" else self._is_gone
        return dict(zip(names, self._parallel(look, names), strict=True))

    def _has_tag(self, name: str) -> int:
        stored = self._client.users.get("external_id", name).to_dict()
        return int(stored["properties"].get("tags") == {"name": name})

    def _is_gone(self, name: str) -> int:
        try:
            self._client.users.get("external_id", name)
        except NotFoundError:
            # Only one of several deletions can have found somebody to delete.
            path = f"/apps/{self._sandbox.app_id}/users/by/external_id/{name}"
            return sum(
                request.processed
                for request in self._sandbox.requests
                if request.method == "DELETE" and request.path == path
            )
        return 0

    @staticmethod
    def _parallel(look: object, names: list[str]) -> list[int]:
        with ThreadPoolExecutor(8) as threads:
            return list(threads.map(look, names))  # type: ignore[arg-type]


def main() -> int:
    """Print the table; 1 if our client is not spotless."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sends", type=int, default=2000)
    parser.add_argument("--updates", type=int, default=500)
    parser.add_argument("--deletions", type=int, default=500)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", default="", help="contenders whose name has this in it")
    options = parser.parse_args()
    warnings.simplefilter("ignore")
    official = official_python() if "ours" not in options.only else None
    rows: list[Row] = []
    for contender in CONTENDERS:
        python = sys.executable if contender.startswith("ours") else official
        if python is None or options.only not in contender:
            continue
        counts = {"sends": options.sends}
        if contender.startswith("ours"):
            counts |= {"user updates": options.updates, "user deletions": options.deletions}
        with Sandbox(journal_limit=100_000) as sandbox:
            rows += Trial(sandbox, counts).run(contender, python, options.seed)
    text = whole(rows)
    print(text)
    if vars(options) == vars(parser.parse_args([])):
        report.write("faults", text)
    return 0 if all(row.is_clean for row in rows if row.contender.startswith("ours")) else 1


if __name__ == "__main__":
    sys.exit(main())
