"""`Sandbox`: the stand-in for OneSignal as a real HTTP server in a thread of this process."""

from __future__ import annotations

import asyncio
import contextlib
import ipaddress
import socket
import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

import uvicorn
from starlette.applications import Starlette

from ..contract import document
from ..state import due, messages, outcomes
from ..state.clock import Clock
from ..state.journal import Journal, RecordedRequest, SentMessage
from ..state.world import Settings, World
from . import control
from .app import Api
from .faults import Faults
from .service import Service
from .wire import Protocol

if TYPE_CHECKING:
    from onesignal_client import AsyncOneSignal, OneSignal

# Obviously no secrets: whoever meets one of these elsewhere can see where it came from.
APP_ID = "00000000-0000-4000-8000-000000000001"
ORGANIZATION_ID = "00000000-0000-4000-8000-000000000002"
REST_API_KEY = "sandbox-rest-api-key"
ORGANIZATION_API_KEY = "sandbox-organization-api-key"


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
    ) -> None:
        if not _is_loopback(host):
            raise ValueError(f"the sandbox listens on a loopback address only, not on {host}")
        if type(port) is not int or not 0 <= port <= 65535:
            raise ValueError(f"port must lie between 0 (any free one) and 65535, not at {port}")
        self.app_id = app_id.lower()
        self.rest_api_key = rest_api_key
        self.organization_id = organization_id.lower()
        self.organization_api_key = organization_api_key
        self.settings = settings or Settings()
        if check_replies is not None:
            self.settings.check_replies = check_replies
        self._address = (host, port)
        self._clients: list[OneSignal] = []
        self._server: _Server | None = None
        self.document = document.load(openapi)
        self.world = World(settings=self.settings, file=db, fresh=fresh, limit=journal_limit)
        self.faults = Faults(self.document.operations)
        """The faults that requests shall meet."""
        try:
            self.world.seed(
                organization_id=self.organization_id,
                organization_api_key=organization_api_key,
                app_id=self.app_id,
                rest_api_key=rest_api_key,
            )
            messages.list_sent(self.world)
        except BaseException:
            self.world.store.close()
            raise

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
                self.world,
                app_id or self.app_id,
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
        self.world.url = f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"
        self._server = _Server(self._asgi(), listener)
        self._server.start()
        return self

    def client(self, **options: Any) -> OneSignal:
        """A client of this sandbox, with its app and both keys; closed together with it."""
        from onesignal_client import OneSignal

        client = OneSignal(**self._settings_for_client(), **options)
        self._clients.append(client)
        return client

    def async_client(self, **options: Any) -> AsyncOneSignal:
        """An asynchronous client of this sandbox; close it in its own event loop."""
        from onesignal_client import AsyncOneSignal

        return AsyncOneSignal(**self._settings_for_client(), **options)

    def close(self) -> None:
        """Stop serving; raises `SandboxError` if the sandbox itself failed meanwhile."""
        self._stop()
        if self.world.failures:
            failures = self.world.failures.snapshot()
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

    def _asgi(self) -> Starlette:
        service = Service(self.world, self.document, self.faults)
        app = Starlette(routes=control.routes(service))
        # A `Mount` would let go of paths that have a line break in them.
        app.router.default = Api(service)
        app.router.redirect_slashes = False
        return app

    def _settings_for_client(self) -> dict[str, Any]:
        if self._server is None:
            raise RuntimeError("start the sandbox first")
        return {
            "base_url": self.url,
            "app_id": self.app_id,
            "rest_api_key": self.rest_api_key,
            "organization_api_key": self.organization_api_key,
        }

    def _stop(self) -> None:
        for client in self._clients:
            with contextlib.suppress(Exception):
                client.close()
        self._clients.clear()
        if self._server is not None:
            self._server.stop()
            self._server = None
        self.world.store.close()


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:  # a name; what it stands for is not ours to know
        return False


class _Server(uvicorn.Server):
    """uvicorn in a daemon thread, quick to start, quick to stop, silent."""

    def __init__(self, app: Starlette, listener: socket.socket) -> None:
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
        )
        super().__init__(config)
        self._listener = listener
        self._ready = threading.Event()
        self._stopping: Callable[[], None] = lambda: None
        self._thread = threading.Thread(target=self._run, name="onesignal-sandbox", daemon=True)

    def start(self) -> None:
        self._thread.start()
        if not self._ready.wait(10) or not self._thread.is_alive():
            raise RuntimeError("the sandbox's server did not start")

    def stop(self) -> None:
        self._stopping()
        self._thread.join(10)

    def _run(self) -> None:
        try:
            asyncio.run(self._serve_until_stopped())
        finally:
            self._ready.set()

    async def _serve_until_stopped(self) -> None:
        stopped = asyncio.Event()
        loop = asyncio.get_running_loop()

        def stop() -> None:
            with contextlib.suppress(RuntimeError):  # the loop has ended already
                loop.call_soon_threadsafe(stopped.set)

        self._stopping = stop
        self.config.load()
        self.lifespan = self.config.lifespan_class(self.config)
        await self.startup(sockets=[self._listener])
        self._ready.set()
        ticks = 0
        while not stopped.is_set():
            await self.on_tick(ticks * 10)  # renews the Date header
            ticks += 1
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(stopped.wait(), 1)
        # Nothing is waited for: a hanging fault must not keep the test from ending.
        for server in self.servers:
            server.close()
        for connection in list(self.server_state.connections):
            connection.transport.abort()
        tasks = list(self.server_state.tasks)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
