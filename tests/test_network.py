"""The suite itself: no test reaches beyond this machine, or takes a setting from outside."""

from __future__ import annotations

import asyncio
import gc
import os
import socket
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.support.isolation import BlockedTraffic
from tests.support.together import together

OUTSIDE, OUTSIDE_6 = ("192.0.2.1", 80), ("2001:db8::1", 80)


def send_datagram() -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as datagrams:
        datagrams.sendto(b"x", OUTSIDE)


def connect_raw(family: socket.AddressFamily, address: tuple[str, int]) -> None:
    with socket.socket(family) as raw:
        raw.connect_ex(address)


@pytest.fixture
def _collected() -> Iterator[None]:
    """What the test has left behind is no other test's concern."""
    yield
    gc.collect()


# A refusal in the midst of connecting leaves a socket behind.
@pytest.mark.filterwarnings("ignore::ResourceWarning")
@pytest.mark.usefixtures("_collected")
@together(
    "reach",
    [
        lambda: socket.create_connection(OUTSIDE),
        lambda: connect_raw(socket.AF_INET, OUTSIDE),
        lambda: connect_raw(socket.AF_INET6, OUTSIDE_6),
        send_datagram,
        lambda: asyncio.run(asyncio.open_connection(*OUTSIDE)),
        lambda: httpx.get("http://192.0.2.1"),
    ],
)
def test_other_machines_cannot_be_reached(reach: Callable[[], Any]) -> None:
    with pytest.raises(BlockedTraffic):
        reach()


def test_other_names_cannot_be_resolved() -> None:
    for name in ("api.onesignal.com", b"example.com"):
        with pytest.raises(socket.gaierror):
            socket.getaddrinfo(name, 443)
    with pytest.raises(socket.gaierror):
        socket.gethostbyname("example.com")
    assert socket.getaddrinfo("localhost", 80)


def test_sockets_of_this_machine_are_allowed(tmp_path: Path) -> None:
    with (
        socket.socket(socket.AF_UNIX) as server,
        socket.socket(socket.AF_UNIX) as client,
    ):
        server.bind(str(tmp_path / "s"))
        server.listen()
        client.connect(str(tmp_path / "s"))
    with socket.create_server(("127.0.0.1", 0)) as server:
        socket.create_connection(server.getsockname()).close()


def test_the_environment_is_bare() -> None:
    assert [name for name in os.environ if name.startswith("ONESIGNAL_")] == []
    assert [name for name in os.environ if name.lower().endswith("_proxy")] == []
    assert "PYTEST_ADDOPTS" not in os.environ
