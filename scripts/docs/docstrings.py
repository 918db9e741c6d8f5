"""What Griffe is told of the code, so that it reads as well on a page as in an editor."""

from __future__ import annotations

from typing import Any

import griffe


class Docstrings(griffe.Extension):
    """Names of generated classes as users import them."""

    def on_package(self, *, pkg: griffe.Module, **_: Any) -> None:
        # They are imported by `*` for type checkers only, which Griffe does not follow.
        for face in ("models", "params"):
            for name, member in pkg["_generated"][face].members.items():
                if member.is_public and name not in pkg[face].members and name[0].isupper():
                    pkg[face].set_member(name, griffe.Alias(name, member))
