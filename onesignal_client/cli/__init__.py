"""`onesignal`: the command line (needs the extra `cli`).

Exit codes: 0 done, 1 refused by OneSignal, 2 wrong usage or nothing was tried, 3 network, 4 sent to
nobody.
"""

from __future__ import annotations

import sys


def main() -> None:
    """Run the command line on the arguments of this process."""
    try:
        from .app import app
    except ModuleNotFoundError as missing:
        if (missing.name or "").partition(".")[0] not in ("rich", "typer"):
            raise
        hint = "pip install 'onesignal-typed[cli]'"
        sys.stderr.write(f"error: the command line needs {missing.name}: {hint}\n")
        raise SystemExit(2) from None
    app(prog_name="onesignal")
