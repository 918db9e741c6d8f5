"""Send by a Dask cluster of two processes, kill one of them in the middle, and count.

    python -m scripts.bench.bulk_dask [--sends 400] [--kills 1]

The sandbox and the scheduler run in this process. Prints JSON.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import signal
import threading
import time
import warnings
from collections import Counter
from dataclasses import asdict, dataclass
from typing import Any

import dask.bag
from distributed import Client, LocalCluster

from onesignal_client import OneSignalBetaWarning
from onesignal_client.bulk.dask import run
from onesignal_client.sandbox import Fault, Sandbox

from .bulk_worker import SOMEBODY, message


@dataclass(frozen=True)
class Counted:
    """What became of a run on a cluster."""

    kills: int
    lost: int
    doubled: int
    repeated: int
    """Requests beyond one for each item."""
    rows: int
    errors: int


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else "")
    parser.add_argument("--sends", type=int, default=400)
    parser.add_argument("--kills", type=int, default=1)
    given = parser.parse_args()
    print(json.dumps(asdict(kill_workers(given.sends, given.kills))))


def kill_workers(sends: int, kills: int, seed: int = 1) -> Counted:
    """A run whose workers are killed at random moments."""
    chance = random.Random(seed)
    # Not at its end: somebody has to be at work.
    moments = sorted(chance.randrange(sends // 10, sends * 8 // 10) for _ in range(kills))
    cluster: Any = LocalCluster(
        n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None
    )
    with Sandbox(journal_limit=3 * sends + 100) as sandbox, cluster, Client(cluster) as workers:
        with warnings.catch_warnings(), sandbox.client() as client:
            warnings.simplefilter("ignore", OneSignalBetaWarning)
            phone: Any = {"type": "AndroidPush", "token": "phone"}
            client.users.create({"identity": {"external_id": SOMEBODY}, "subscriptions": [phone]})
            sandbox.requests.clear()
            sandbox.faults.add([Fault("slow", seconds=0.02)], probability=1.0, seed=seed)
            messages = dask.bag.from_sequence([message(n) for n in range(sends)], npartitions=8)
            bag = run(messages, "notifications.create", client=client, concurrency=4)
            done: list[int] = []
            killer = threading.Thread(target=_kill, args=(workers, sandbox, moments, done))
            killer.start()
            rows = bag.compute()
            killer.join()
        counts = Counter(int(each.payload["data"]["number"]) for each in sandbox.sent)
        requests = sum(each.path == "/notifications" for each in sandbox.requests)
        return Counted(
            kills=len(done),
            lost=sum(number not in counts for number in range(sends)),
            doubled=sum(count - 1 for count in counts.values()),
            repeated=requests - sends,
            rows=len(rows),
            errors=sum(row["error"] is not None for row in rows),
        )


def _kill(workers: Client, sandbox: Sandbox, moments: list[int], done: list[int]) -> None:
    for moment in moments:
        # Not when it is time, as the answer comes between two pieces of work.
        processes = list(workers.run(os.getpid).values())
        while len(sandbox.sent) < moment:
            time.sleep(0.002)
        os.kill(processes[0], signal.SIGKILL)
        done.append(processes[0])


if __name__ == "__main__":
    main()
