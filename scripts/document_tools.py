"""Run the tools for OpenAPI documents that npm has, in the versions that openapi/tools pins."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TOOLS = ROOT / "openapi" / "tools"
DOCUMENT = ROOT / "openapi" / "onesignal.yaml"
CHECKS = {
    "Redocly's recommended-strict": ("redocly", "lint", "--config", "redocly.yaml"),
    "Spectral's OpenAPI rules": ("spectral", "lint", "--fail-severity=hint"),
}


def installed() -> bool:
    """Whether the tools are here; installs them if npm is. Says what is missing."""
    if not (shutil.which("node") and shutil.which("npm")):
        print("node and npm are not here: the document is not looked at by Redocly and Spectral")
        return False
    if not (TOOLS / "node_modules" / ".package-lock.json").exists():
        subprocess.run(["npm", "ci", "--silent", "--ignore-scripts"], cwd=TOOLS, check=True)
    return True


def tool(name: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run a tool in its folder; its output is kept."""
    binary = TOOLS / "node_modules" / ".bin" / name
    return subprocess.run(
        [str(binary), *arguments],
        cwd=TOOLS,
        env={**os.environ, "REDOCLY_TELEMETRY": "off"},
        text=True,
        capture_output=True,
        check=False,
    )


def main() -> int:
    """Check the document; 1 if a tool finds anything."""
    if not installed():
        return 0
    failed = 0
    for name, (program, *arguments) in CHECKS.items():
        done = tool(program, *arguments, str(DOCUMENT))
        if done.returncode:
            failed = 1
            print(done.stdout, done.stderr)
        print(f"{name}: {'something to do' if done.returncode else 'clean'}")
    return failed


if __name__ == "__main__":
    sys.exit(main())
