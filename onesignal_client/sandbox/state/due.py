"""What happens by itself when its time has come."""

from __future__ import annotations

from . import messages
from .world import World


def settle(world: World) -> None:
    """Carry out what is due by the clock: accepted deletions, scheduled messages."""
    with world.store.transaction():
        world.delete_due()
        messages.send_due(world)
