"""Clients of servers that speak no TLS."""

from __future__ import annotations

import ssl

NO_TLS = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
"""`verify=` of an httpx client: without it, each reads the machine's certificates, for 10 ms."""
