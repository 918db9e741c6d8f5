"""Hold the library to bounds in counted bytecode instructions, which no noise of a machine moves.

    python -m scripts.bench.instructions

Prints each figure with its bound; 1 if one is exceeded. What runs in C is not counted, hence the
library itself is held to these bounds, not the wire. The bounds leave room above what was counted
when they were set.
"""

from __future__ import annotations

import os
import subprocess
import sys
from typing import NamedTuple

from scripts import ROOT

COUNTER = """
import sys

def counted(work):
    count = 0

    def trace(frame, event, argument):
        nonlocal count
        frame.f_trace_opcodes, frame.f_trace_lines = True, False
        count += event == "opcode"
        return trace

    sys.settrace(trace)
    try:
        work()
    finally:
        sys.settrace(None)
    return count
"""

SEND = """
import httpx
from onesignal_client import OneSignal
from onesignal_client.models import Notification
from onesignal_client.retry import RetryTransport

BODY = b'{"id": "3a1c9b62-4d6e-4f0e-8a55-2e8a3a4f7e01", "external_id": null}'

def answer(request):
    return httpx.Response(200, content=BODY, headers={"Content-Type": "application/json"})

def raw():
    body = {"app_id": "a", "contents": {"en": "Hi"}, "included_segments": ["All"]}
    return client.post("/notifications", json=body).json()["id"]

def ours():
    message = Notification(contents={"en": "Hi"}, included_segments=["All"])
    return onesignal.notifications.create(message).id

headers = {"Authorization": "Key k"}
client = httpx.Client(
    transport=httpx.MockTransport(answer), base_url="http://sandbox", headers=headers
)
own = httpx.Client(transport=RetryTransport(httpx.MockTransport(answer)))
onesignal = OneSignal(app_id="a", rest_api_key="k", base_url="http://sandbox", http_client=own)
for work in (raw, ours):
    assert work() == work()
    print(counted(work))
"""

PAGE = """
import json
from scripts.bench.data import page
from onesignal_client.models import NotificationPage

for size in (50, 500):
    body = json.loads(page(size))
    assert len(NotificationPage.from_dict(body).notifications) == size
    print(counted(lambda: NotificationPage.from_dict(body)))
print(sum(len(each) for each in body["notifications"]))
"""

MEMORY = """
import json
import tracemalloc
from scripts.bench.data import page
from onesignal_client.models import NotificationPage

body = page(50)
NotificationPage.from_dict(json.loads(body))
for read in (json.loads, lambda body: NotificationPage.from_dict(json.loads(body))):
    tracemalloc.start()
    kept = [read(body) for _ in range(20)]
    print(tracemalloc.get_traced_memory()[0])
    tracemalloc.stop()
"""

IMPORT = """
def work():
    {}

print(counted(work))
"""


class Figure(NamedTuple):
    what: str
    value: float
    bound: float

    def __str__(self) -> str:
        sign = "≤" if self.value <= self.bound else "EXCEEDS"
        return f"{self.what}: {self.value:.2f} {sign} {self.bound}"


def main() -> int:
    """Count, and compare with the bounds."""
    raw, ours = run(SEND)
    fifty, five_hundred, fields = run(PAGE)
    dicts, models = run(MEMORY)
    [their_import] = run(IMPORT.format("import httpx"))
    [our_import] = run(IMPORT.format("from onesignal_client import OneSignal"))
    figures = [
        Figure("a send, over one with raw httpx", ours / raw, 1.6),
        Figure("a page of notifications, for each field", five_hundred / fields, 65),
        Figure("ten times the page, in tenths", five_hundred / fifty / 10, 1.05),
        Figure("memory of models, over that of dicts", models / dicts, 1.3),
        Figure("an import, over that of httpx", our_import / their_import, 0.1),
    ]
    print(*figures, sep="\n")
    return int(any(figure.value > figure.bound for figure in figures))


def run(code: str) -> list[int]:
    """The numbers that a snippet prints in a process of its own; `counted(work)` is there."""
    done = subprocess.run(
        [sys.executable, "-c", COUNTER + code],
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        timeout=120,
        check=True,
    )
    return [int(number) for number in done.stdout.split()]


if __name__ == "__main__":
    sys.exit(main())
