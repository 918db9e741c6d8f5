"""What a handler gets (`Context`) and gives (`Reply`), and which one answers which operation."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from ..state.clock import DAY
from ..state.world import Scope
from .auth import Key
from .document import Document, Operation

IDEMPOTENCY_SECONDS = 30 * DAY


@dataclass(slots=True)
class Reply:
    """A status, and either a JSON `body` or finished `content` of some `media_type`."""

    status: int = 200
    body: Any = None
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    content: bytes | None = None
    media_type: str = "application/json"


@dataclass(slots=True)
class Context(Scope):
    """One request, already authorized and valid by the document."""

    document: Document
    operation: Operation
    key: Key | None
    organization_id: str
    path: Mapping[str, str]
    """The path's parameters, decoded."""
    query: Mapping[str, Any]
    """The query's parameters with the types that the document gives them."""
    body: Any
    """The parsed JSON body; an empty dict if an optional body was left out."""
    headers: Mapping[str, str]
    """Names in lower case."""

    def replay(self, scope: str, key: str | None) -> Reply | None:
        """The reply that this idempotency key got before, None for a new key.

        The scope keeps the keys of different operations apart.
        """
        if not key:
            return None
        sql = (
            "SELECT status, body FROM idempotency "
            "WHERE app_id = ? AND scope = ? AND key = ? AND expires_at > ?"
        )
        row = self.store.one(sql, self.app_id, scope, key.lower(), self.clock.timestamp())
        if row is None:
            return None
        # rule: idempotency.replay
        return Reply(row["status"], json.loads(row["body"]), {"Idempotent-Replayed": "true"})

    def remember(
        self, scope: str, key: str | None, reply: Reply, seconds: float = IDEMPOTENCY_SECONDS
    ) -> Reply:
        """Keep a reply for `replay`, by default for the documented 30 days; returns it."""
        if key:
            known = {"app_id": self.app_id, "scope": scope, "key": key.lower()}
            sql = "DELETE FROM idempotency WHERE app_id = ? AND scope = ? AND key = ?"
            self.store.run(sql, *known.values())
            kept = {"status": reply.status, "body": json.dumps(reply.body)}
            expires_at = self.clock.timestamp() + seconds
            number = self.store.insert("idempotency", **known, **kept, expires_at=expires_at)
            self.store.run("DELETE FROM idempotency WHERE seq <= ?", number - self.world.limit)
        return reply


Handler = Callable[[Context], Reply]

HANDLERS: dict[str, Handler] = {}
"""By the operation's id in the document; the modules in `operations` fill it when imported."""


def handles(operation_id: str) -> Callable[[Handler], Handler]:
    """Mark the function that answers the operation of this id."""

    def register(handler: Handler) -> Handler:
        if operation_id in HANDLERS:
            raise RuntimeError(f"{operation_id} is answered twice")
        HANDLERS[operation_id] = handler
        return handler

    return register
