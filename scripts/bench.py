"""Measure speed against raw httpx and the official SDK, for the README."""

from __future__ import annotations

import sys

from bench.run import main

if __name__ == "__main__":
    sys.exit(main())
