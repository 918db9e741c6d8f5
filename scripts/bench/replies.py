"""Score this library and the official SDK on the same set of odd replies.

Both talk to one small server on loopback. A reply counts if the call survives it:

- a success with JSON: the call returns;
- a success without JSON: the SDK's own error, with the status;
- an error status: the SDK's own error, with the status.

    python -m scripts.bench.replies            prints the table in Markdown
    python -m scripts.bench.replies --failing  lists the replies that failed as well
"""

from __future__ import annotations

import json
import subprocess
import sys
import threading
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from onesignal_client import OneSignal, ResponseDecodeError
from onesignal_client.errors import APIStatusError
from scripts import ROOT
from scripts.official.env import official_python
from scripts.official.names import VERSION
from tests.support.cases import CASES, NOTHING
from tests.support.driving import SETTINGS, by_resource
from tests.support.odd_replies import ODD_REPLIES, OddReply

from . import report

OURS, OFFICIAL = "onesignal-typed", f"official SDK {VERSION}"
KINDS = {
    "read": "JSON in an odd shape",
    "unreadable": "a success that is no JSON",
    "refused": "an error status",
}
ELSEWHERE = OddReply("", "where a redirect leads", {}, "")
FIRST = {case.operation: case for case in reversed(CASES)}


class Handler(BaseHTTPRequestHandler):
    """Answers a path that starts with the number of a reply with that reply."""

    protocol_version = "HTTP/1.1"
    wbufsize = -1

    def __getattr__(self, name: str) -> Any:
        if name.startswith("do_"):
            return self._answer
        raise AttributeError(name)

    def _answer(self) -> None:
        self.rfile.read(int(self.headers.get("content-length") or 0))
        number = self.path.split("/")[1]
        odd = ODD_REPLIES[int(number)] if number.isdigit() else ELSEWHERE
        self.send_response(odd.status)
        for name, value in (odd.headers or {"Content-Type": "application/json"}).items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(odd.content)))
        self.end_headers()
        self.wfile.write(odd.content)

    def log_message(self, *_: object) -> None:
        pass


@contextmanager
def server() -> Iterator[str]:
    http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    http.daemon_threads = True
    thread = threading.Thread(target=http.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{http.server_port}"
    finally:
        http.shutdown()
        http.server_close()


def ours(base_url: str) -> list[str]:
    """What went wrong with each reply; empty if nothing did."""
    return [_ours(f"{base_url}/{number}", odd) for number, odd in enumerate(ODD_REPLIES)]


def _ours(base_url: str, odd: OddReply) -> str:
    try:
        with OneSignal(**SETTINGS, base_url=base_url) as client:
            result = by_resource(client, FIRST[odd.operation])
    except (APIStatusError, ResponseDecodeError) as error:
        expected = odd.kind != "read" and error.status_code == odd.status
        return "" if expected else f"{type(error).__name__}: {error}"
    except Exception as error:  # whatever it is, the library should not have let it out
        return f"{type(error).__name__}: {error}"
    if odd.kind == "refused":
        return "no error"
    return "" if odd.content == b"" or _gives_back(result, odd.body) else "something was lost"


def _gives_back(result: Any, body: Any) -> bool:
    plain = [each.to_dict() for each in result] if isinstance(result, list) else result
    if hasattr(plain, "to_dict"):
        plain = plain.to_dict()
    return plain in (body, [body], body or [])


def official(python: str, base_url: str) -> list[str]:
    """As `ours`, from the official SDK's environment."""
    calls = [
        {
            "operation": odd.operation,
            "base_url": f"{base_url}/{number}",
            "body": None if (body := FIRST[odd.operation].body) is NOTHING else body,
            "kind": odd.kind,
            "status": odd.status,
        }
        for number, odd in enumerate(ODD_REPLIES)
    ]
    done = subprocess.run(
        [python, "-m", "scripts.official.replies"],
        cwd=ROOT,
        input=json.dumps(calls, default=str),
        capture_output=True,
        text=True,
        check=True,
    )
    found: list[str] = json.loads(done.stdout)
    return found


def table(results: dict[str, list[str]]) -> str:
    lines = [
        f"| Replies | | {' | '.join(results)} |",
        f"|---|---:|{'---:|' * len(results)}",
    ]
    rows = [(title, [odd.kind == kind for odd in ODD_REPLIES]) for kind, title in KINDS.items()]
    rows.append(("**all**", [True] * len(ODD_REPLIES)))
    for title, chosen in rows:
        scores = [
            str(sum(not problem for problem, of_it in zip(found, chosen, strict=True) if of_it))
            for found in results.values()
        ]
        lines.append(f"| {title} | {sum(chosen)} | {' | '.join(scores)} |")
    return "\n".join(lines)


def main() -> int:
    """Print the scores; 1 if this library missed a reply."""
    warnings.simplefilter("ignore")
    with server() as base_url:
        results = {OURS: ours(base_url)}
        if python := official_python():
            results[OFFICIAL] = official(python, base_url)
    print(table(results))
    if OFFICIAL in results:
        report.write("replies", table(results))
    if "--failing" in sys.argv:
        for name, found in results.items():
            print(f"\n{name}:")
            for odd, problem in zip(ODD_REPLIES, found, strict=True):
                if problem:
                    print(f"- {odd.name}: {problem[:160]}")
    return 1 if any(results[OURS]) else 0


if __name__ == "__main__":
    sys.exit(main())
