"""`onesignal-sandbox`, or `python -m onesignal_client.sandbox`: run the sandbox until Ctrl+C."""

from __future__ import annotations

import argparse
import signal
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .http.server import Sandbox
    from .state.journal import RecordedRequest

LOOPBACK = ("127.0.0.1", "::1", "localhost")


def main(arguments: list[str] | None = None) -> int:
    """Run the sandbox; 1 if it failed meanwhile."""
    parser = _parser()
    options = vars(parser.parse_args(arguments))
    seed, quiet, verbose = (options.pop(name) for name in ("seed", "quiet", "verbose"))
    host, port, names = options["host"], options["port"], options.pop("allowed_host")
    try:
        from . import Sandbox, SandboxError
    except ModuleNotFoundError as missing:
        print(missing, file=sys.stderr)
        return 2
    stopped = _stop_on_signals()
    try:
        sandbox = Sandbox(**options, allowed_hosts=names)
        if not quiet:
            sandbox.on_request(lambda request: _tell(request, verbose=verbose))
        sandbox.start()
    except ValueError as error:
        parser.error(str(error))
    except OSError as error:
        parser.error(f"cannot listen on {host}, port {port}: {error}")
    try:
        if seed is not None:
            sandbox.load(_read(seed))
    except (OSError, ValueError) as error:
        sandbox.close()
        parser.error(f"{seed}: {error}")
    _introduce(sandbox, host)
    stopped.wait()
    try:
        sandbox.close()
    except SandboxError:
        return 1  # each failure was printed when it happened
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="onesignal-sandbox",
        description="A stand-in for OneSignal's server API; it sends nothing. It prints the "
        "settings that clients need, and a line for each request. The paths below /_sandbox show "
        "what happened, and steer faults, time and settings.",
    )
    add = parser.add_argument
    add("--host", default="127.0.0.1", help="the address to listen on (default: %(default)s)")
    add("--port", type=int, default=8787, help="0 takes any free one (default: %(default)s)")
    add("--db", type=Path, metavar="FILE", help="keep the state in this file")
    add("--fresh", action="store_true", help="delete what the file holds")
    add("--seed", type=Path, metavar="FILE", help="JSON or YAML: users, segments, templates")
    add("--app-id", default=argparse.SUPPRESS, help="the app that it starts with")
    add("--rest-api-key", default=argparse.SUPPRESS, help="the key of that app")
    add("--organization-api-key", default=argparse.SUPPRESS, help="the key of the organization")
    add("--strict", action="store_true", help="refuse what only OneSignal itself takes")
    add("--allowed-host", action="append", default=[], metavar="NAME", help="a name of this host")
    add("--certificate", type=Path, metavar="FILE", help="speak TLS with this certificate (PEM)")
    add("--certificate-key", type=Path, metavar="FILE", help="its key, if in another file")
    loud = parser.add_mutually_exclusive_group()
    loud.add_argument("--quiet", action="store_true", help="no line for each request")
    loud.add_argument("--verbose", action="store_true", help="also the bodies of requests")
    return parser


def _stop_on_signals() -> threading.Event:
    """Set by SIGINT and SIGTERM, also where a shell has set the first to be ignored."""
    stopped = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stopped.set())
    return stopped


def _introduce(sandbox: Sandbox, host: str) -> None:
    print(f"OneSignal sandbox: {sandbox.url}/", file=sys.stderr)
    if host not in LOOPBACK and not host.startswith("127."):
        print(f"warning: others can reach it, for it listens on {host}", file=sys.stderr)
    for name, value in sandbox.env.items():
        print(f"{name}={value}")
    sys.stdout.flush()


def _read(file: Path) -> dict[str, Any]:
    import yaml

    try:
        found = yaml.safe_load(file.read_text("utf-8"))  # JSON is YAML
    except yaml.YAMLError as problem:
        raise ValueError(problem) from None
    if not isinstance(found, dict):
        raise ValueError("it must hold an object with users, segments, templates")
    return found


def _tell(request: RecordedRequest, *, verbose: bool) -> None:
    line = f"{request.method} {request.path} {request.status or 'no reply'}"
    if request.fault:
        line += f" (fault: {request.fault})"
    if request.reason:
        line += f" {request.reason}"
    print(line.encode("unicode_escape").decode(), file=sys.stderr)
    if verbose and request.json is not None:
        print(f"    {request.json!r}"[:2000], file=sys.stderr)


if __name__ == "__main__":
    raise SystemExit(main())
