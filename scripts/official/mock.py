"""How many replies of a mock server, made from our document, the official SDK reads.

    python -m scripts.official.mock            prints the count
    python -m scripts.official.mock --failing  and what went wrong with the others

Prism (in openapi/tools) answers from the document: once with its examples, then with values that
it makes up from the schemas. So the official SDK judges whether the schemas say what comes.
"""

from __future__ import annotations

import json
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

import httpx

from scripts import ROOT
from scripts.document_tools import DOCUMENT, TOOLS, installed
from scripts.official.env import official_python
from scripts.official.names import THEIR_METHODS, VERSION
from tests.support.document import OPERATIONS, resolve

MADE_UP = 5
"""Replies with values from the schemas, for each operation."""
NEEDED = 0.88


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


def calls(url: str) -> Iterator[dict[str, object]]:
    """One call of each operation that the SDK knows and that has a reply to read."""
    for name in dict.fromkeys(set(THEIR_METHODS) & set(OPERATIONS)):
        operation = OPERATIONS[name]
        success = next(s for s in operation["responses"] if s.startswith("2"))
        if not resolve(operation["responses"][success]).get("content"):
            continue
        body = None
        if "requestBody" in operation:
            body = operation["requestBody"]["content"]["application/json"]["example"]
        method = {"method": THEIR_METHODS[name]}
        yield {"operation": name, "base_url": url, "body": body, "kind": "read", **method}


def main() -> int:
    """Print the count; 1 if it is too small."""
    python = official_python()
    if python is None or not installed():
        return 0
    failed: list[str] = []
    total = 0
    for times, options in ((1, ()), (MADE_UP, ("--dynamic",))):
        with prism(*options) as url:
            for _ in range(times):
                asked = list(calls(url))
                done = subprocess.run(
                    [python, str(ROOT / "scripts" / "official" / "replies.py")],
                    cwd=ROOT,
                    input=json.dumps(asked),
                    text=True,
                    capture_output=True,
                    check=True,
                )
                total += len(asked)
                for call, problem in zip(asked, json.loads(done.stdout), strict=True):
                    if problem:
                        failed.append(
                            f"{call['operation']} {'made up' if options else 'example'}: {problem}"
                        )
    if "--failing" in sys.argv:
        print(*(line[:300] for line in sorted(failed)), sep="\n")
    print(f"The official SDK {VERSION} reads {total - len(failed)} of {total} replies of Prism")
    return 0 if total - len(failed) >= NEEDED * total else 1


if __name__ == "__main__":
    sys.exit(main())
