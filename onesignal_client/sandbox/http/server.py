"""`Sandbox`: the stand-in for OneSignal as a real HTTP server in a thread of this process."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import ssl
import threading
from collections.abc import Callable, Collection, Mapping
from dataclasses import fields, replace
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

import httpx
import uvicorn
from starlette.applications import Starlette

from ..contract import document, identity
from ..state import due, messages, outcomes
from ..state.clock import Clock
from ..state.journal import Journal, RecordedRequest, SentMessage
from ..state.world import Scope, Settings, World
from . import control
from .app import Api
from .faults import Faults
from .guard import Guard
from .page import routes as page
from .service import Service
from .wire import Protocol

if TYPE_CHECKING:
    from onesignal_client import AsyncOneSignal, OneSignal

# Obviously no secrets: whoever meets one of these elsewhere can see where it came from.
APP_ID = "00000000-0000-4000-8000-000000000001"
"""The app that a sandbox begins with."""
ORGANIZATION_ID = "00000000-0000-4000-8000-000000000002"
"""That app's organization."""
REST_API_KEY = "sandbox-rest-api-key"
"""The app's key."""
ORGANIZATION_API_KEY = "sandbox-organization-api-key"
"""The organization's key."""
TIMEOUT = 110.0
"""Seconds that its own clients wait, as the package's others do."""
MESSAGES_READABLE, RECIPIENTS_READABLE = 100, 100
"""So much of what was sent can be looked at after the sandbox was closed."""


class SandboxError(AssertionError):
    """The sandbox itself failed: it crashed, or answered what the document rules out."""


class Sandbox:
    """An embedded OneSignal on loopback, stateful, for any client.

    It starts when entered (or by `start()`) and ends when left (or by `close()`):

        with Sandbox() as sandbox:
            client = sandbox.client()

    The state lives in memory, or in the file `db`, which a later sandbox can open again.
    """

    def __init__(
        self,
        *,
        port: int = 0,
        host: str = "127.0.0.1",
        db: str | Path | None = None,
        fresh: bool = False,
        app_id: str = APP_ID,
        rest_api_key: str = REST_API_KEY,
        organization_id: str = ORGANIZATION_ID,
        organization_api_key: str = ORGANIZATION_API_KEY,
        settings: Settings | None = None,
        check_replies: bool | None = None,
        journal_limit: int = 10_000,
        openapi: Path | None = None,
        strict: bool | None = None,
        allowed_hosts: Collection[str] = (),
        certificate: str | Path | None = None,
        certificate_key: str | Path | None = None,
    ) -> None:
        """A sandbox that does not run yet.

        Args:
            port: Where it listens; 0 takes any free one.
            host: The address that it listens on, a loopback one unless told otherwise.
            db: A file that keeps the state, of one process at a time; in memory if left out.
            fresh: Whether to delete first what the file holds.
            app_id: The app that it starts with, as are the next three.
            rest_api_key: That app's key.
            organization_id: The app's organization.
            organization_api_key: Its key.
            settings: How it behaves; see `Settings`.
            check_replies: Short for that setting.
            journal_limit: How many requests, messages and log entries are kept.
            openapi: Another document than the package's own.
            strict: Short for that setting.
            allowed_hosts: Names under which clients reach it, besides those of this machine.
            certificate: A PEM file with a certificate chain: it then speaks TLS only.
            certificate_key: The certificate's key, if that is another file.

        Raises:
            ValueError: one of these makes no sense, or the file cannot be used.
        """
        if type(port) is not int or not 0 <= port <= 65535:
            raise ValueError(f"port must lie between 0 (any free one) and 65535, not at {port}")
        self.app_id = app_id.lower()
        """The app that it began with."""
        self.rest_api_key = rest_api_key
        """That app's key."""
        self.organization_id = organization_id.lower()
        """The app's organization."""
        self.organization_api_key = organization_api_key
        """The organization's key."""
        self.settings = settings or Settings()
        """How it behaves; each may be changed while it runs."""
        if check_replies is not None:
            self.settings.check_replies = check_replies
        if strict is not None:
            self.settings.strict = strict
        self._initial = replace(self.settings)
        self._address = (host, port)
        self._allowed_hosts = {host, *allowed_hosts}
        self._certificate = (certificate, certificate_key)
        self._open: list[OneSignal | httpx.Client] = []
        """What is closed together with it."""
        self._server: _Server | None = None
        self.document = document.load(openapi)
        """The document by which it judges requests."""
        self.world = World(settings=self.settings, file=db, fresh=fresh, limit=journal_limit)
        """The state behind the API."""
        self.faults = Faults(self.document.operations)
        """The faults that requests shall meet."""
        self._service = Service(self.world, self.document, self.faults, self.reset)
        try:
            self._found()
            messages.list_sent(self.world)
        except BaseException:
            self.world.store.close()
            raise

    def _found(self) -> None:
        self.world.seed(
            organization_id=self.organization_id,
            organization_api_key=self.organization_api_key,
            app_id=self.app_id,
            rest_api_key=self.rest_api_key,
        )

    def reset(self) -> None:
        """Start afresh: no users, messages, requests, faults; clock and settings as at first."""
        self._check_open()
        for each in fields(self.settings):
            setattr(self.settings, each.name, getattr(self._initial, each.name))
        self.faults.clear()
        with self.world.store.transaction():
            self.world.store.empty()
            self.world.clock.reset()
            self._found()
        self.world.requests.clear()
        self.world.sent.clear()
        self.world.failures.clear()

    def load(self, seed: Mapping[str, Any]) -> None:
        """Make users, segments and templates: lists of the bodies that create them.

            sandbox.load({"users": [{"identity": {"external_id": "42"}}], "segments": [...]})

        Raises:
            ValueError: a list is unknown, or one of the bodies is refused.
        """
        paths = {
            "users": f"/apps/{self.app_id}/users",
            "segments": f"/apps/{self.app_id}/segments",
            "templates": "/templates",
        }
        unknown = seed.keys() - paths.keys()
        if unknown:
            known = ", ".join(paths)
            raise ValueError(f"a seed holds {known}, not {', '.join(map(str, unknown))}")
        client = self.client(max_retries=0)
        for name, path in paths.items():
            for index, body in enumerate(seed.get(name) or ()):
                if name == "templates":
                    body = {"app_id": self.app_id, **body}
                try:
                    client.request("POST", path, json=body)
                except Exception as problem:
                    raise ValueError(f"{name}[{index}]: {problem}") from problem

    def on_request(self, callback: Callable[[RecordedRequest], None]) -> None:
        """Have a function called with every request of the API once it is answered."""
        self._service.note = callback

    def require_identity(self, key: str | None, app_id: str | None = None) -> None:
        """Ask for users' tokens (ES256) that this key verifies, or with None for none any more.

        Args:
            key: A PEM, public or private (needs the extra `signing`).
            app_id: The app, the sandbox's own if left out.
        """
        self._check_open()
        identity.set_key(self.world, app_id or self.app_id, key)

    @property
    def env(self) -> dict[str, str]:
        """The settings of a client as environment variables, such as for a subprocess."""
        return {
            "ONESIGNAL_BASE_URL": self.url,
            "ONESIGNAL_APP_ID": self.app_id,
            "ONESIGNAL_REST_API_KEY": self.rest_api_key,
            "ONESIGNAL_ORGANIZATION_API_KEY": self.organization_api_key,
        }

    @property
    def url(self) -> str:
        """The base URL; "" until the sandbox has started."""
        return self.world.url

    @property
    def clock(self) -> Clock:
        """The sandbox's time, to set, freeze or advance."""
        return self.world.clock

    @property
    def requests(self) -> Journal[RecordedRequest]:
        """The requests that came, keys masked."""
        return self.world.requests

    @property
    def sent(self) -> Journal[SentMessage]:
        """The messages that were sent, with the recipients they resolved to.

        A scheduled message is among them when its time has come.
        """
        if not self.world.store.closed:
            due.settle(self.world)
        return self.world.sent

    def record_event(self, message_id: str, event: str, subscription_id: str | None = None) -> None:
        """Tell what became of a message at one of its recipients, or at all of them.

        It then shows in the figures of the message, in exports and in outcomes.

        Args:
            message_id: The message, as creating it answered.
            event: `received`, `clicked`, `opened`, `failed`, `errored`, `bounced`,
                `reported_spam` or `unsubscribed`.
            subscription_id: The recipient; all of them if left out.

        Raises:
            ValueError: the event, the message or the recipient is unknown.
        """
        self._check_open()
        due.settle(self.world)
        with self.world.store.transaction():
            messages.record_event(self.world, message_id, event, subscription_id)

    def record_outcome(
        self,
        name: str,
        value: float = 1,
        *,
        message_id: str | None = None,
        device_type: int | None = None,
        attribution: str | None = None,
        app_id: str | None = None,
    ) -> None:
        """Tell that a user did something, as an app's SDK would.

        Args:
            name: The outcome, such as `Sales`.
            value: What it adds to the sum.
            message_id: The message that it is attributed to.
            device_type: Where it happened: 0 iOS, 1 Android, 5 Chrome, ...
            attribution: `direct` (with a message), `unattributed` (without one), `influenced`.
            app_id: The app, the sandbox's own if left out.

        Raises:
            ValueError: the app or the attribution is unknown, or the value no finite number.
        """
        self._check_open()
        with self.world.store.transaction():
            outcomes.record_outcome(
                Scope(self.world, app_id or self.app_id),
                name,
                value,
                message_id=message_id,
                device_type=device_type,
                attribution=attribution,
            )

    def start(self) -> Self:
        """Start serving; returns when connections are accepted.

        A sandbox starts once: its state in memory is gone when it is closed.
        """
        if self._server is not None:
            raise RuntimeError("the sandbox runs already")
        self._check_open()
        app = self._asgi()
        host, port = self._address
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        # asyncio switches off Nagle's delay (40 ms per reply) only if the protocol is named.
        listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
        try:
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            listener.bind((host, port))
        except OSError:
            listener.close()
            self._stop()
            raise
        port = listener.getsockname()[1]
        # All addresses include this machine's own, by which it is reached from here.
        name = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(host, host)  # noqa: S104
        scheme = "https" if self._certificate[0] else "http"
        name = f"[{name}]" if ":" in name else name
        self.world.url = f"{scheme}://{name}:{port}"
        self._server = _Server(app, listener, self._certificate)
        self._server.start()
        return self

    def client(self, **options: Any) -> OneSignal:
        """A client of this sandbox, with its app and both keys; closed together with it.

        It never goes through a proxy, whatever the environment says.
        """
        from onesignal_client import OneSignal

        if "http_client" not in options and self._needs_direct_client():
            options["http_client"] = httpx.Client(**self._direct())
            self._open.append(options["http_client"])
        client = OneSignal(**self._for_clients(), **options)
        self._open.append(client)
        return client

    def async_client(self, **options: Any) -> AsyncOneSignal:
        """An asynchronous client of this sandbox; close it in its own event loop."""
        from onesignal_client import AsyncOneSignal

        if "http_client" in options or not self._needs_direct_client():
            return AsyncOneSignal(**self._for_clients(), **options)
        direct = httpx.AsyncClient(**self._direct())

        class Direct(AsyncOneSignal):
            """Closes the HTTP client, too."""

            async def aclose(self) -> None:
                await super().aclose()
                await direct.aclose()

        return Direct(**self._for_clients(), http_client=direct, **options)

    def close(self) -> None:
        """Stop serving; raises `SandboxError` if the sandbox itself failed meanwhile."""
        self._stop()
        if self.world.failures:
            failures = list(self.world.failures)
            self.world.failures.clear()
            raise SandboxError("\n\n".join(failures))

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        try:
            self.close()
        except SandboxError as failure:
            if error is None:
                raise
            # The test fails anyway, most likely because of this.
            error.add_note(str(failure))

    def __repr__(self) -> str:
        return f"<Sandbox {self.url or 'not started'}>"

    def _check_open(self) -> None:
        if self.world.store.closed:
            raise RuntimeError("the sandbox is closed; make a new one")

    def _asgi(self) -> Guard:
        app = Starlette(routes=[*control.routes(self._service), *page.routes(self._service)])
        # A `Mount` would let go of paths that have a line break in them.
        app.router.default = Api(self._service)
        app.router.redirect_slashes = False
        anywhere = self._address[0] in ("0.0.0.0", "::")  # noqa: S104
        return Guard(app, self._allowed_hosts, anywhere=anywhere)

    def _needs_direct_client(self) -> bool:
        """Whether a usual client would take a proxy, or would not trust the certificate."""
        address = urlsplit(self.url)
        proxied = address.scheme in getproxies() and not proxy_bypass(address.netloc)
        return proxied or "all" in getproxies() or self._certificate[0] is not None

    def _direct(self) -> dict[str, Any]:
        """The settings of an HTTP client that knows no proxy and trusts the certificate."""
        file = self._certificate[0]
        verify = True if file is None else ssl.create_default_context(cafile=file)
        return {"trust_env": False, "verify": verify, "timeout": TIMEOUT}

    def _for_clients(self) -> dict[str, Any]:
        if self._server is None:
            raise RuntimeError("start the sandbox first")
        return {name.removeprefix("ONESIGNAL_").lower(): value for name, value in self.env.items()}

    def _stop(self) -> None:
        for client in reversed(self._open):
            with contextlib.suppress(Exception):
                client.close()
        self._open.clear()
        if self._server is not None:
            self._server.stop()
            self._server = None
        for message in self.world.sent[-MESSAGES_READABLE:]:
            if len(message.recipients) <= RECIPIENTS_READABLE:
                list(message.recipients)  # they can be looked at afterwards
        self.world.store.close()


class _Server(uvicorn.Server):
    """uvicorn in a daemon thread, quick to start, quick to stop, silent."""

    def __init__(self, app: Guard, listener: socket.socket, certificate: tuple[Any, Any]) -> None:
        # Neither a log configuration nor a level: both would reach into the program's own logging.
        config = uvicorn.Config(
            app,
            http=Protocol,
            ws="none",
            lifespan="off",
            loop="asyncio",
            log_config=None,
            log_level=None,
            access_log=False,
            server_header=False,
            timeout_keep_alive=75,
            ssl_certfile=certificate[0],
            ssl_keyfile=certificate[1],
        )
        super().__init__(config)
        self._listener = listener
        self._ready = threading.Event()
        self._stopped = asyncio.Event()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread = threading.Thread(target=self._run, name="onesignal-sandbox", daemon=True)

    def start(self) -> None:
        self._thread.start()
        if not self._ready.wait(10) or not self._thread.is_alive():
            raise RuntimeError("the sandbox's server did not start")

    def stop(self) -> None:
        if self._loop is not None:
            with contextlib.suppress(RuntimeError):  # the loop has ended already
                self._loop.call_soon_threadsafe(self._stopped.set)
        self._thread.join(10)

    def _run(self) -> None:
        try:
            asyncio.run(self._serve_until_stopped())
        finally:
            self._ready.set()

    async def _serve_until_stopped(self) -> None:
        self._loop = asyncio.get_running_loop()
        self.config.load()
        self.lifespan = self.config.lifespan_class(self.config)
        await self.startup(sockets=[self._listener])
        self._ready.set()
        while not self._stopped.is_set():
            await self.on_tick(0)  # renews the Date header
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._stopped.wait(), 1)
        # Nothing is waited for: a hanging fault must not keep the test from ending.
        for server in self.servers:
            server.close()
        for connection in list(self.server_state.connections):
            connection.transport.abort()
        tasks = list(self.server_state.tasks)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
