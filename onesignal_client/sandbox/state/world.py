"""Everything that one sandbox knows: settings, state, time, faults and what happened."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any, Literal
from uuid import NAMESPACE_OID, uuid4, uuid5

from . import segments
from .clock import Clock
from .journal import Journal, RecordedRequest, SentMessage
from .store import Row, Store, new_id

LARGEST = 1_000_000_000


@dataclass(slots=True)
class Settings:
    """How a sandbox behaves; each value may be changed while it runs."""

    strict: bool = False
    """Refuse what only OneSignal itself takes: null for nothing, `"1"` for 1, and the like."""
    keyless: bool = False
    """Let apps register players and report sessions without a key, as in the older documents."""
    rate_limit: int = 0
    """Requests that an app may send to one operation in a second; more get a 429. 0: no limit."""
    check_replies: bool = False
    """Check every reply against the document; a violation is a 500 and fails `Sandbox.close()`."""
    body_limit: int = 10_000_000
    """The longest body in bytes; longer ones get a 413."""
    recipients_limit: int = 20_000
    """Recipients that one message may name; the sources say 2,000 or 20,000."""
    displace_subscriptions: bool = False
    """Let a 21st subscription take the place of a user's oldest; a 409 if not. Sources differ."""
    deletion_delay: float = 0.0
    """Seconds by the sandbox's clock until an accepted deletion has happened."""
    export_pending_status: int = 404
    """What a file's URL answers until it is ready: 404 today, 403 in older documents."""
    export_pending_polls: int = 1
    """How often a file's URL is asked for in vain."""
    export_pending_seconds: float = 0.0
    """Seconds by the sandbox's clock until a file is ready, besides `export_pending_polls`."""
    delivery_seconds: float = 0.0
    """Seconds by the sandbox's clock that a message is being processed: `remaining` is null."""
    report_unknown_recipients: bool = True
    """Whether `errors` names recipients that do not exist, besides those who unsubscribed."""

    def change(self, values: Mapping[str, Any]) -> None:
        """Change the named settings, or none of them.

        Raises:
            ValueError: a name is unknown, or a value is not of the setting's type.
        """
        kinds = {each.name: type(each.default) for each in fields(self)}
        for name, value in values.items():
            if name not in kinds:
                raise ValueError(f"{name} is none of {', '.join(kinds)}")
            fits = (int, float) if kinds[name] is float else (kinds[name],)
            if type(value) not in fits or not 0 <= value <= LARGEST:
                kind = kinds[name].__name__
                raise ValueError(f"{name} must be of type {kind}, from 0 to {LARGEST}")
            if name == "export_pending_status" and value not in (403, 404):
                raise ValueError(f"{name} must be 403 or 404")
        for name, value in values.items():
            setattr(self, name, value)


class World:
    """The state behind the API, without any HTTP."""

    def __init__(
        self,
        *,
        settings: Settings,
        file: str | Path | None = None,
        fresh: bool = False,
        limit: int = 10_000,
    ) -> None:
        self.settings = settings
        self.clock = Clock()
        self.limit = limit
        """So many requests, messages and entries of logs are kept; older ones are forgotten."""
        self.requests: Journal[RecordedRequest] = Journal(limit)
        self.sent: Journal[SentMessage] = Journal(limit)
        self.failures: Journal[str] = Journal(limit)
        """Faults of the sandbox itself: crashes, and replies that the document rules out."""
        self.store = Store(file, fresh=fresh)
        self.url = ""

    def seed(
        self,
        *,
        organization_id: str,
        organization_api_key: str,
        app_id: str,
        rest_api_key: str,
    ) -> None:
        """Make the organization, its app and these keys, as far as they do not exist yet."""
        with self.store.transaction():
            owner = self.store.value("SELECT organization_id FROM apps WHERE id = ?", app_id)
            if owner not in (None, organization_id):
                raise ValueError(f"the app {app_id} is that of another organization, {owner}")
            if owner is None:
                self.add_app(app_id, organization_id, {"name": "Sandbox"})
            self._seed_key(organization_api_key, organization_id, None)
            self._seed_key(rest_api_key, organization_id, app_id)

    def _seed_key(self, secret: str, organization_id: str, app_id: str | None) -> None:
        if not isinstance(secret, str) or not secret:
            raise ValueError("an API key must be a text that is not empty")
        known = self.store.one("SELECT * FROM api_keys WHERE hash = ?", hash_key(secret))
        if known is not None:
            if (known["app_id"], known["organization_id"]) != (app_id, organization_id):
                raise ValueError("an API key cannot be that of two apps or organizations")
            return
        key_id = str(uuid5(NAMESPACE_OID, f"key of {app_id or organization_id}"))
        if self.store.one("SELECT 1 FROM api_keys WHERE id = ?", key_id):
            key_id = str(uuid4())  # a file that was made with another key
        Scope(self, app_id or "").add(
            "api_keys",
            id=key_id,
            hash=hash_key(secret),
            kind="organization" if app_id is None else "rest",
            organization_id=organization_id,
            app_id=app_id,
            name="Sandbox",
        )

    def add_app(self, app_id: str, organization_id: str, fields: Mapping[str, Any]) -> Row:
        """A new app, with the segments that every app has."""
        now = self.clock.timestamp()
        row = {"id": app_id, "organization_id": organization_id, "fields": json.dumps(fields)}
        number = self.store.insert("apps", **row, created_at=now, updated_at=now)
        segments.add_defaults(Scope(self, app_id))
        return self.store.numbered("apps", number)

    def delete_due(self) -> None:
        """Carry out the accepted deletions whose time has come."""
        sql = "SELECT kind, id FROM deletions WHERE due <= ?"
        due = self.store.all(sql, self.clock.timestamp())
        for deletion in due:
            self._delete(*deletion)
            self.store.run("DELETE FROM deletions WHERE id = ?", deletion["id"])

    def delete(self, kind: Literal["users", "subscriptions"], id: str) -> None:
        """Delete a user or a subscription, at once or after the set delay."""
        delay = self.settings.deletion_delay
        if delay > 0:
            due = self.clock.timestamp() + delay
            self.store.run("INSERT OR IGNORE INTO deletions VALUES (?, ?, ?)", due, kind, id)
        else:
            self._delete(kind, id)

    def _delete(self, table: str, id: str) -> None:
        self.store.run(f"DELETE FROM {table} WHERE id = ?", id)  # noqa: S608 - as `delete` names it

    def counts(self) -> dict[str, Any]:
        """How many rows the main tables hold."""
        names = ("apps", "api_keys", "users", "aliases", "subscriptions", "notifications")
        count = "SELECT count(*) FROM "
        return {name: self.store.value(count + name) for name in names}


@dataclass(slots=True)
class Scope:
    """One app of a world: where something is looked up or changed."""

    world: World
    app_id: str
    """"" where no app is named."""

    @property
    def store(self) -> Store:
        """The database, inside the request's transaction."""
        return self.world.store

    @property
    def clock(self) -> Clock:
        """The sandbox's time."""
        return self.world.clock

    def find(self, table: str, id: str) -> Row | None:
        """The app's row with this id in whatever case; the names of tables come from code."""
        sql = f"SELECT * FROM {table} WHERE id = ? AND app_id = ?"  # noqa: S608 - see above
        return self.store.one(sql, id.lower(), self.app_id)

    def insert(self, table: str, **columns: Any) -> Row:
        """A new row of the app, with an id of its own unless the columns say it."""
        number = self.store.insert(table, **{"id": new_id(), "app_id": self.app_id} | columns)
        return self.store.numbered(table, number)

    def add(self, table: str, **columns: Any) -> Row:
        """The same with the time, in tables that tell when a row was made and changed last."""
        now = self.clock.timestamp()
        return self.insert(table, created_at=now, updated_at=now, **columns)

    def change(self, table: str, row: Row, **columns: Any) -> Row:
        """Change a row, and when it was changed last; the row afterwards."""
        now = self.clock.timestamp()
        self.store.update(table, row["seq"], updated_at=now, **columns)
        return self.store.numbered(table, row["seq"])


def hash_key(secret: str) -> str:
    """The form in which a key is stored and looked up."""
    return hashlib.sha256(secret.encode("utf-8", "surrogatepass")).hexdigest()
