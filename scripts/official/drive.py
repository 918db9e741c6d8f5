"""OneSignal's own SDK drives the sandbox: a client that we did not write.

The sandbox runs in this environment, the steps (`scripts/official/steps.py`) in
the official SDK's. Every operation that both know is called and its result is
checked; what the SDK cannot do is listed with the reason and must really fail so.
"""

from __future__ import annotations

import subprocess
import sys

from onesignal_client.sandbox import Sandbox, SandboxError, Settings
from scripts import ROOT
from scripts.official.env import official_python
from scripts.official.names import UNKNOWN_TO_THEM, VERSION

# The SDK names itself so; the steps' own requests to the sandbox's controls do not count.
USER_AGENT = f"OpenAPI-Generator/{VERSION}/python"
# Messages take a while, so that one can be met on its way.
DELIVERY_SECONDS = 30


def main() -> int:
    """Run the steps against a fresh sandbox; 1 if anything is not as it should be."""
    python = official_python()
    if python is None:
        print("FAILED: without the official SDK there is nothing to see")
        return 1
    settings = Settings(delivery_seconds=DELIVERY_SECONDS, check_replies=True)
    try:
        with Sandbox(settings=settings) as sandbox:
            keys = (sandbox.organization_id, sandbox.organization_api_key)
            done = subprocess.run(
                [python, "-m", "scripts.official.steps", sandbox.url, *keys],
                cwd=ROOT,
                check=False,
            )
            carried_out = {
                request.operation
                for request in sandbox.requests
                if request.operation
                and request.processed
                and request.headers.get("user-agent") == USER_AGENT
            }
            operations = sandbox.document.operations.values()
            known = {each.id for each in operations if each.tag != "legacy"}
    except SandboxError:
        print("FAILED the sandbox itself, see above")
        return 1
    missed = known - carried_out - UNKNOWN_TO_THEM
    surprising = carried_out & UNKNOWN_TO_THEM
    for operation in sorted(missed | surprising):
        print(f"FAILED {operation}: the SDK {'knows' if operation in surprising else 'missed'} it")
    print(
        f"The sandbox carried out {len(carried_out)} of the document's {len(known)} operations "
        f"for {USER_AGENT}; the SDK does not know the others."
    )
    return 1 if done.returncode or missed or surprising else 0


if __name__ == "__main__":
    sys.exit(main())
