# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..._schema.codecs import (
    TEXT,
    MapOf,
    ModelOf,
)
from ..._schema.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ..._schema.unset import UNSET, Unset
    from ..params import JourneyEarlyExitRulesParams
    from . import JourneyEarlyExitRules


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class JourneyEarlyExit(Model):
    """What takes users out of a journey before its end; it needs at least one rule."""

    rules: JourneyEarlyExitRules | None | Unset
    """The rules, any of which is enough."""
    tag_on_early_exit: dict[str, str | None] | None | Unset
    """Tags that a user gets when leaving early; in an update, null drops an entry."""

    _codecs_ = {
        "rules": ModelOf("JourneyEarlyExitRules"),
        "tag_on_early_exit": MapOf(TEXT),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            rules: JourneyEarlyExitRules | JourneyEarlyExitRulesParams | None | Unset = UNSET,
            tag_on_early_exit: Mapping[str, str | None] | None | Unset = UNSET,
            additional_properties: dict[str, Any] | Unset = UNSET,
        ) -> None: ...
