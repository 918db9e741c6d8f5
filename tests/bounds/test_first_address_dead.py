"""A name with several addresses, of which the first is dead, costs little."""

from __future__ import annotations

import socket
import time
from collections.abc import Iterator
from contextlib import ExitStack
from typing import Any

import httpcore
import httpx
import pytest

from onesignal_client import APIConnectionError
from onesignal_client._http.network import Network
from tests.support.driving import ALL, SETTINGS, Drive
from tests.support.together import together

from .server import Server

pytestmark = pytest.mark.timeout(60)

MESSAGE: Any = {"contents": {"en": "Hello"}, "included_segments": ["All"]}
HOST = "api.test"
DEAD, ALSO_DEAD, LIVE = "127.0.0.2", "127.0.0.3", "127.0.0.1"


class Names:
    """A resolver of a few names."""

    def __init__(self) -> None:
        self.addresses = {
            "one-dead.test": [DEAD, LIVE],
            "two-dead.test": [DEAD, ALSO_DEAD, LIVE],
            "all-dead.test": [DEAD, ALSO_DEAD],
        }
        self._real = socket.getaddrinfo

    def __call__(self, host: Any, port: Any, *args: Any, **kwargs: Any) -> Any:
        name = host.decode() if isinstance(host, bytes) else host
        if name not in self.addresses:
            return self._real(host, port, *args, **kwargs)
        return [
            (socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP, "", (address, int(port)))
            for address in self.addresses[name]
        ]


@pytest.fixture
def names(monkeypatch: pytest.MonkeyPatch) -> Names:
    names = Names()
    monkeypatch.setattr(socket, "getaddrinfo", names)
    return names


@pytest.fixture
def server() -> Iterator[Server]:
    """On one address; on the same port of two others, nobody ever answers a SYN.

    A full queue of a listening socket drops them, as a firewall would.
    """
    with Server() as server, ExitStack() as stack:
        for address in (DEAD, ALSO_DEAD):
            deaf = stack.enter_context(socket.socket())
            deaf.bind((address, server.port))
            deaf.listen(0)
            for _ in range(2):
                filling = stack.enter_context(socket.socket())
                filling.setblocking(False)
                filling.connect_ex((address, server.port))
        yield server


def test_the_dead_address_is_dead(server: Server) -> None:
    with pytest.raises(TimeoutError):
        socket.create_connection((DEAD, server.port), timeout=0.3)


every_drive = together("drive", {drive.name: drive for drive in ALL}, at_once=True)


@every_drive
@together("name", ["one-dead.test", "two-dead.test"], at_once=True)
def test_the_next_address_is_tried_soon(
    drive: Drive, server: Server, names: Names, name: str
) -> None:
    text = f"by {drive.name} to {name}"
    start = time.monotonic()
    sent = drive(
        lambda client: client.notifications.create({**MESSAGE, "contents": {"en": text}}),
        **SETTINGS,
        base_url=f"http://{name}:{server.port}",
    )
    assert sent.id == "m"
    assert time.monotonic() - start < 2.5 * (len(names.addresses[name]) - 1)
    assert [request.json["contents"]["en"] for request in server.requests].count(text) == 1


@every_drive
@together("timeout", {"in-all": 1, "to-connect": httpx.Timeout(30, connect=0.5)}, at_once=True)
def test_none_alive_ends_with_the_timeout_of_connecting(
    drive: Drive, server: Server, names: Names, timeout: Any
) -> None:
    start = time.monotonic()
    with pytest.raises(APIConnectionError, match=r"all-dead\.test"):
        drive(
            lambda client: client.notifications.create(MESSAGE),
            **SETTINGS,
            base_url=f"http://all-dead.test:{server.port}",
            timeout=timeout,
        )
    assert time.monotonic() - start < 3


class Slow(httpcore.NetworkBackend):
    """Connects to nobody, and remembers with whom it was to be, and how soon."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, float | None]] = []

    def connect_tcp(
        self, host: str, port: int, timeout: float | None = None, *_: Any
    ) -> httpcore.NetworkStream:
        self.asked.append((host, timeout))
        raise httpcore.ConnectTimeout(f"{host} is slow")


@pytest.mark.parametrize(
    ("addresses", "asked"),
    [
        ("a", [("a", None)]),
        ("ab", [("a", 2), ("b", None), ("a", None)]),
        ("abc", [("a", 2), ("b", 2), ("c", None), ("a", None), ("b", None)]),
    ],
)
def test_all_but_the_last_are_tried_in_haste_and_then_once_more_without(
    names: Names, addresses: str, asked: list[tuple[str, float | None]]
) -> None:
    network, slow = Network(), Slow()
    network._inner = slow  # type: ignore[assignment]
    names.addresses[HOST] = list(addresses)
    with pytest.raises(httpcore.ConnectTimeout, match=f"{asked[-1][0]} is slow"):
        network.connect_tcp(HOST, 80)
    assert slow.asked == asked
    network.close()
    with pytest.raises(httpcore.ConnectError, match="the client is closed"):
        network.connect_tcp(HOST, 80)


def test_a_name_without_an_address_leads_nowhere(names: Names) -> None:
    names.addresses[HOST] = []
    with pytest.raises(httpcore.ConnectError, match=f"no address for {HOST}"):
        Network().connect_tcp(HOST, 80)
