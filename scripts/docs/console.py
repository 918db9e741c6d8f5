"""The commands of a block of a console, and what is printed under them."""

from __future__ import annotations

import re


def commands(code: str) -> list[tuple[str, str]]:
    """Each command of a block of a console, with what is printed under it."""
    found: list[tuple[str, str]] = []
    continued = False
    for line in code.splitlines():
        if line.startswith("$ ") or continued:
            if continued:
                command, printed = found.pop()
                found.append((f"{command}\n{line.removeprefix('> ')}", printed))
            else:
                found.append((line.removeprefix("$ "), ""))
            continued = line.endswith("\\")
        else:
            command, printed = found.pop()
            found.append((command, f"{printed}{line}\n"))
    return found


def matches(printed: str, came: str) -> bool:
    """Whether that came which is printed; `…` stands for anything."""
    wanted = [re.escape(part) for part in " ".join(printed.split()).split("…")]
    return re.fullmatch(".*".join(wanted), " ".join(came.split()), re.S) is not None
