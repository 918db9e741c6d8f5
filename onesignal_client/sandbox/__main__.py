"""`python -m onesignal_client.sandbox`: run the sandbox until Ctrl+C."""

from __future__ import annotations

import argparse
import contextlib
import time
from pathlib import Path

from . import Sandbox, SandboxError
from .store import StoreError


def main(arguments: list[str] | None = None) -> int:
    """Run the sandbox; 1 if it failed meanwhile."""
    parser = argparse.ArgumentParser(
        prog="python -m onesignal_client.sandbox",
        description="A stand-in for OneSignal's server API on loopback; it sends nothing.",
    )
    parser.add_argument("--port", type=int, default=8787, help="0 takes any free one")
    parser.add_argument("--db", type=Path, help="keep the state in this file")
    given = parser.parse_args(arguments)
    try:
        sandbox = Sandbox(port=given.port, db=given.db)
        sandbox.start()
    except StoreError as error:
        parser.error(str(error))
    except OSError as error:
        parser.error(f"cannot listen on port {given.port}: {error}")
    print(f"ONESIGNAL_BASE_URL={sandbox.url}")
    print(f"ONESIGNAL_APP_ID={sandbox.app_id}")
    print(f"ONESIGNAL_REST_API_KEY={sandbox.rest_api_key}")
    print(f"ONESIGNAL_ORGANIZATION_API_KEY={sandbox.organization_api_key}", flush=True)
    with contextlib.suppress(KeyboardInterrupt):
        while True:
            time.sleep(3600)
    try:
        sandbox.close()
    except SandboxError:
        return 1  # each failure was printed when it happened
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
