"""`python -m onesignal_client.sandbox`: run the sandbox until Ctrl+C."""

from __future__ import annotations

import argparse
import contextlib
import signal
import time
from pathlib import Path

from . import Sandbox, SandboxError


def main(arguments: list[str] | None = None) -> int:
    """Run the sandbox; 1 if it failed meanwhile."""
    parser = argparse.ArgumentParser(
        prog="python -m onesignal_client.sandbox",
        description="A stand-in for OneSignal's server API on loopback; it sends nothing. "
        "It prints the settings that clients need. GET /_sandbox and the paths below it show what "
        "happened, and steer faults, time and settings; see onesignal_client.sandbox.http.control.",
    )
    parser.add_argument("--port", type=int, default=8787, help="0 takes any free one")
    parser.add_argument("--db", type=Path, help="keep the state in this file")
    given = parser.parse_args(arguments)
    try:
        sandbox = Sandbox(port=given.port, db=given.db)
        sandbox.start()
    except ValueError as error:
        parser.error(str(error))
    except OSError as error:
        parser.error(f"cannot listen on port {given.port}: {error}")
    print(f"ONESIGNAL_BASE_URL={sandbox.url}")
    print(f"ONESIGNAL_APP_ID={sandbox.app_id}")
    print(f"ONESIGNAL_REST_API_KEY={sandbox.rest_api_key}")
    print(f"ONESIGNAL_ORGANIZATION_API_KEY={sandbox.organization_api_key}", flush=True)
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    with contextlib.suppress(KeyboardInterrupt):
        while True:
            time.sleep(3600)
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, signal.SIG_IGN)  # it ends already
    try:
        sandbox.close()
    except SandboxError:
        return 1  # each failure was printed when it happened
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
