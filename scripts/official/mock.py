"""How many replies of a mock server, made from our document, the official SDK reads.

    python -m scripts.official.mock            prints the count
    python -m scripts.official.mock --failing  and what went wrong with the others

Prism (in openapi/tools) answers from the document: once with its examples, then with values that
it makes up from the schemas. So the official SDK judges whether the schemas say what comes, but
for what it refuses itself. A failure counts as read if the SDK raises it with its status and
messages.
"""

from __future__ import annotations

import json
import re
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import httpx

from scripts import ROOT
from scripts.document_tools import DOCUMENT, TOOLS, installed
from scripts.official.env import official_python
from scripts.official.names import THEIR_METHODS, VERSION
from tests.support.document import OPERATIONS, resolve

MADE_UP = 5
"""Replies with values from the schemas, for each operation; by seeds, so the same each time."""
REFUSED = {
    "FilterExpression": "reads no filter: each matches both of its two kinds",
    r"`channel` \(SMS\)": "does not know the documented spelling of replies",
    r"`apns_env` \(development\)": "does not know the documented name",
    "'remaining'.*NoneType": "has no null where the documentation tells what it means",
    "'android_group_message'.*dict": "wants a text where documented replies have one by language",
    "'throttle_rate_per_minute'": "has two types for it, which no number satisfies",
    "'(radius|lat|long)'.*str": "wants a number where the documentation has a text, in a filter",
}
"""What the SDK refuses although OneSignal documents it: what its errors say, and why it is no fault
of our document."""


@contextmanager
def prism(*options: str) -> Iterator[str]:
    """A mock server on loopback."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = str(probe.getsockname()[1])
    binary = TOOLS / "node_modules" / ".bin" / "prism"
    command = [str(binary), "mock", *options, "--port", port, str(DOCUMENT)]
    server = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    url = f"http://127.0.0.1:{port}"
    try:
        for _ in range(300):
            try:
                httpx.get(url)
                break
            except httpx.TransportError:
                time.sleep(0.1)
        yield url
    finally:
        server.terminate()
        server.wait()


def calls(url: str, *, failures: bool) -> Iterator[dict[str, object]]:
    """A call for each reply with a body, a success or a failure, that the SDK may get."""
    for name, operation in OPERATIONS.items():
        if name not in THEIR_METHODS:
            continue
        body = None
        if "requestBody" in operation:
            body = operation["requestBody"]["content"]["application/json"]["example"]
        call = {"operation": name, "method": THEIR_METHODS[name], "base_url": url, "body": body}
        for status, reply in operation["responses"].items():
            if status.isdecimal() and resolve(reply).get("content"):
                told = {"status": int(status), "headers": {"Prefer": f"code={status}"}}
                if status.startswith("2") and not failures:
                    yield {**call, **told, "kind": "read"}
                elif failures and not status.startswith("2"):
                    yield {**call, **told, "kind": "refused", "messages": True}


def unread(python: str, options: Sequence[str], *, failures: bool = False) -> tuple[int, list[str]]:
    """How many replies a mock server gave, and what went wrong with those not read."""
    with prism(*options) as url:
        asked = list(calls(url, failures=failures))
        done = subprocess.run(
            [python, str(ROOT / "scripts" / "official" / "replies.py")],
            cwd=ROOT,
            input=json.dumps(asked),
            text=True,
            capture_output=True,
            check=True,
        )
    problems = zip(asked, json.loads(done.stdout), strict=True)
    return len(asked), [
        f"{call['operation']} {call['status']}: {problem}" for call, problem in problems if problem
    ]


def main() -> int:
    """Print the counts; 1 if there is a reply that the SDK should read and does not."""
    python = official_python()
    if python is None or not installed():
        return 0
    total, failed = 0, []
    for options in ((), *(("--dynamic", "--seed", str(seed)) for seed in range(MADE_UP))):
        count, problems = unread(python, options)
        total += count
        failed += problems
    refusals, unclear = unread(python, (), failures=True)
    odd = [each for each in failed if not any(re.search(known, each) for known in REFUSED)]
    odd += unclear
    if "--failing" in sys.argv:
        print(*(line[:300] for line in sorted(failed)), sep="\n")
    read, told = total - len(failed), refusals - len(unclear)
    share = (read + told) / (total + refusals)
    print(f"The official SDK {VERSION} reads {read} of {total} successful replies of Prism")
    print(f"and what went wrong from {told} of {refusals} that are failures: {share:.1%} in all")
    for known, why in REFUSED.items():
        if count := sum(bool(re.search(known, each)) for each in failed):
            print(f"{count:4} it {why}")
    for each in odd:
        print(f"     should be read: {each[:300]}")
    return 1 if odd else 0


if __name__ == "__main__":
    sys.exit(main())
