"""No traffic beyond this machine, whichever library, thread or loop asks for it; no settings from
the environment."""

from __future__ import annotations

import os
import socket
import sys
import tempfile
from ipaddress import IPv4Address, IPv6Address, ip_address
from pathlib import Path
from typing import Any

import certifi
import pytest

_NAMES = {"localhost", "", None, socket.gethostname()}


class BlockedTraffic(BaseException):
    """A test reached out; a BaseException, so that nothing takes it for a failing network."""


def _address(host: Any) -> IPv4Address | IPv6Address | None:
    try:
        return ip_address(str(host).partition("%")[0])
    except ValueError:
        return None


def _is_here(host: Any) -> bool:
    address = _address(host)
    return host in _NAMES if address is None else address.is_loopback


def _guard(event: str, arguments: tuple[Any, ...]) -> None:
    if event in ("socket.connect", "socket.sendto", "socket.sendmsg"):
        address = arguments[1]
        if isinstance(address, tuple) and not _is_here(address[0]):
            raise BlockedTraffic(f"a test tried to reach {address}")
    elif event in ("socket.getaddrinfo", "socket.gethostbyname"):
        name = arguments[0].decode() if isinstance(arguments[0], bytes) else arguments[0]
        if _address(name) is None and name not in _NAMES:
            raise socket.gaierror(socket.EAI_NONAME, f"tests know no host but this: {name}")


def install() -> None:
    """For the whole process: an audit hook sees every socket, whoever opens it."""
    sys.addaudithook(_guard)
    _bare_environment()
    _trust_hardly_anybody()


def _bare_environment() -> None:
    for name in tuple(os.environ):
        if name.startswith(("ONESIGNAL_", "PYTEST_ADDOPTS", "SSL_CERT_")) or (
            name.lower().endswith("_proxy")
        ):
            del os.environ[name]


def _trust_hardly_anybody() -> None:
    """One public authority instead of all: who cannot be reached shows no certificate, and to read
    them takes 20 ms for each client of httpx."""
    first, end, _ = (
        Path(certifi.where()).read_text("utf-8").partition("-----END CERTIFICATE-----\n")
    )
    file = tempfile.NamedTemporaryFile("w", suffix=".pem", encoding="utf-8")  # noqa: SIM115
    file.write(first + end)
    file.flush()
    # The function keeps the file, until the process ends.
    pytest.MonkeyPatch().setattr(certifi, "where", lambda: file.name)
