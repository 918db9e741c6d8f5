"""What one sandbox serves."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ..contract.document import Document
from ..state.journal import RecordedRequest
from ..state.world import World
from .faults import Faults


@dataclass(slots=True)
class Service:
    """The state, the document that requests are judged by, and the faults that they meet."""

    world: World
    document: Document
    faults: Faults
    reset: Callable[[], None]
    """Starts afresh."""
    note: Callable[[RecordedRequest], None] = lambda request: None
    """Gets every request of the API once it is answered."""
