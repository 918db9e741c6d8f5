"""What one sandbox serves."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from ..contract.document import Document
from ..state.journal import RecordedRequest
from ..state.world import World
from .faults import Faults


def _nothing(*_: object) -> None:
    return None


@dataclass(slots=True)
class Service:
    """The state, the document that requests are judged by, and the faults that they meet."""

    world: World
    document: Document
    faults: Faults
    reset: Callable[[], None] = field(default=_nothing)
    """Starts afresh."""
    note: Callable[[RecordedRequest], None] = field(default=_nothing)
    """Gets every request of the API once it is answered."""
