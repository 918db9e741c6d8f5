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
from tests.support.driving import SETTINGS, Drive

from .server import Server

pytestmark = pytest.mark.timeout(60)

MESSAGE: Any = {"contents": {"en": "Hello"}, "included_segments": ["All"]}
HOST = "api.test"
DEAD, ALSO_DEAD, LIVE = "127.0.0.2", "127.0.0.3", "127.0.0.1"


def send(client: Any) -> Any:
    return client.notifications.create(MESSAGE)


class Names:
    """A resolver of one name."""

    def __init__(self, *addresses: str) -> None:
        self.addresses = addresses
        self._real = socket.getaddrinfo

    def __call__(self, host: Any, port: Any, *args: Any, **kwargs: Any) -> Any:
        name = host.decode() if isinstance(host, bytes) else host
        if name != HOST:
            return self._real(host, port, *args, **kwargs)
        return [
            (socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP, "", (address, int(port)))
            for address in self.addresses
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


@pytest.mark.parametrize("dead", [[DEAD], [DEAD, ALSO_DEAD]], ids=["one", "two"])
def test_the_next_address_is_tried_soon(
    drive: Drive, server: Server, names: Names, dead: list[str]
) -> None:
    names.addresses = (*dead, LIVE)
    start = time.monotonic()
    sent = drive(send, **SETTINGS, base_url=f"http://{HOST}:{server.port}")
    assert sent.id == "m"
    assert time.monotonic() - start < 2.5 * len(dead)
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    "timeout", [1, httpx.Timeout(30, connect=0.5)], ids=["in-all", "to-connect"]
)
def test_none_alive_ends_with_the_timeout_of_connecting(
    drive: Drive, server: Server, names: Names, timeout: Any
) -> None:
    names.addresses = (DEAD, ALSO_DEAD)
    start = time.monotonic()
    with pytest.raises(APIConnectionError, match=HOST):
        drive(send, **SETTINGS, base_url=f"http://{HOST}:{server.port}", timeout=timeout)
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
    names.addresses = tuple(addresses)
    with pytest.raises(httpcore.ConnectTimeout, match=f"{asked[-1][0]} is slow"):
        network.connect_tcp(HOST, 80)
    assert slow.asked == asked
    network.close()
    with pytest.raises(httpcore.ConnectError, match="the client is closed"):
        network.connect_tcp(HOST, 80)


def test_a_name_without_an_address_leads_nowhere(names: Names) -> None:
    with pytest.raises(httpcore.ConnectError, match=f"no address for {HOST}"):
        Network().connect_tcp(HOST, 80)
