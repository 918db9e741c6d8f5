"""For every test: no traffic beyond this machine, no settings from the environment."""

from __future__ import annotations

import ipaddress
import os
import socket
import sys
from collections.abc import Iterator
from typing import Any

import pytest
from driving import ALL, SETTINGS, Drive, Send
from recording_server import RecordingServer

_NAMED = {"localhost", "", None, socket.gethostname()}


class BlockedTraffic(BaseException):
    """A test reached out; a BaseException, so that nothing takes it for a failing network."""


def _is_loopback(host: Any) -> bool:
    if isinstance(host, bytes):
        host = host.decode()
    if host in _NAMED:
        return True
    try:
        return ipaddress.ip_address(str(host).partition("%")[0]).is_loopback
    except ValueError:
        return False


def _guard(event: str, arguments: tuple[Any, ...]) -> None:
    # An audit hook sees every socket, whichever library or thread opens it.
    if event in ("socket.connect", "socket.sendto", "socket.sendmsg"):
        address = arguments[1]
        if isinstance(address, tuple) and not _is_loopback(address[0]):
            raise BlockedTraffic(f"a test tried to reach {address}")
    elif event in ("socket.getaddrinfo", "socket.gethostbyname") and not _is_loopback(arguments[0]):
        raise socket.gaierror(socket.EAI_NONAME, f"tests know no host but this: {arguments[0]}")


sys.addaudithook(_guard)


@pytest.fixture(autouse=True)
def _bare_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in os.environ:
        if name.startswith("ONESIGNAL_") or name.lower().endswith("_proxy"):
            monkeypatch.delenv(name)


@pytest.fixture
def server() -> Iterator[RecordingServer]:
    with RecordingServer() as server:
        yield server


@pytest.fixture(params=ALL, ids=lambda drive: drive.name)
def drive(request: pytest.FixtureRequest) -> Drive:
    """Runs the same calls with the synchronous client, and with the asynchronous one twice."""
    drive: Drive = request.param
    return drive


@pytest.fixture
def send(drive: Drive, server: RecordingServer) -> Send:
    """Uses a client of the recording server that has all it needs: `send(lambda client: …)`."""
    return lambda use, **more: drive(use, **{**SETTINGS, "base_url": server.url, **more})
