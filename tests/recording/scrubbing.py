"""What a cassette must not hold, and what would differ from one recording to the next.

Secrets and personal data go by the names of fields and by the shape of values; a value that the
story itself sends is neither, since it stands in the sources.
"""

from __future__ import annotations

import ipaddress
import json
import re
from collections.abc import Iterable, Mapping
from typing import Any
from urllib.parse import quote

SCRUBBED = "SCRUBBED"
EMAIL, PHONE, IP = "scrubbed@example.com", "+15555550100", "203.0.113.7"
FILE = "https://files.example.com/scrubbed"

_SECRET = re.compile(
    r"(?:^|_)(?:key|token|secret|password|auth|hash|p8|p12|p256|certificates?|json|identifier"
    r"|cursor|time_offset|ad_id)$"
)
_OPAQUE = {"concurrency_key", "idempotency_key"}  # ids, no secrets
_EMAIL = re.compile(r"[\w.+%-]+@(?!example\.com\b)[\w-]+(?:\.[\w-]+)+")
_PHONE = re.compile(r"\+\d{7,15}\b")
_IP = re.compile(r"\b\d{1,3}(?:\.\d{1,3}){3}\b")
_UUID = re.compile(r"\b[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\b")
_DOCUMENTATION = [
    ipaddress.ip_network(net) for net in ("192.0.2.0/24", "198.51.100.0/24", "203.0.113.0/24")
]
_PAGES = {"tokens", "players", "notifications", "segments", "templates", "journeys"}
_OUR_UUIDS = "0a1b2c3d-0000-4000-"
_HEADERS = {"accept", "content-type", "onesignal-subscription-id"}


class Names:
    """Which real value stands for which fixed one of the story."""

    def __init__(self) -> None:
        self._real: dict[str, str] = {}
        self._counted: dict[str, str] = {}
        self.made: set[str] = set()
        """The real ids of what the story made."""

    def __setitem__(self, fixed: str, real: str) -> None:
        self._real[fixed] = real

    def real(self, value: Any) -> Any:
        """What to send for a value of the story."""
        if isinstance(value, str):
            return self._real.get(value, value)
        if isinstance(value, Mapping):
            return {name: self.real(each) for name, each in value.items()}
        if isinstance(value, (list, tuple)):
            return type(value)(self.real(each) for each in value)
        return value

    def fixed(self, text: str) -> str:
        """The same text with the fixed values; ids that the story never names are counted."""
        longest_first = sorted(self._real.items(), key=lambda pair: -len(pair[1]))
        for fixed, real in longest_first:  # an id may be part of a token
            text = text.replace(real, fixed)
            text = text.replace(quote(real, safe=""), quote(fixed, safe=""))
        return _UUID.sub(lambda found: self._count(found[0]), text)

    def _count(self, real: str) -> str:
        if real.startswith(_OUR_UUIDS):
            return real
        number = len(self._counted) + 1
        return self._counted.setdefault(real, f"{_OUR_UUIDS}9000-{number:012d}")


class Scrubber:
    """Turns what vcrpy is about to write into what may be written.

    Args:
        names: The ids and moments of this recording.
        public: What the story sends, and therefore is no secret.
    """

    def __init__(self, names: Names, public: Iterable[Any]) -> None:
        self._names = names
        self._public = set(_strings(public))

    def interaction(self, one: Mapping[str, Any]) -> dict[str, Any]:
        """A request and its response, in the form in which a cassette holds them."""
        request, response = one["request"], one["response"]
        return {
            "request": {
                "method": request["method"],
                "uri": self._names.fixed(request["uri"]),
                "headers": self._headers(request["headers"]),
                "body": self._body(request["body"]),
            },
            "response": {
                "status": response["status"],
                "headers": self._headers(response["headers"]),
                "body": {"string": self._body(response["body"]["string"]) or ""},
            },
        }

    def _headers(self, headers: Mapping[str, list[str]]) -> dict[str, list[str]]:
        return {
            name.lower(): [self._names.fixed(value) for value in values]
            for name, values in sorted(headers.items())
            if name.lower() in _HEADERS
        }

    def _body(self, text: str | None) -> str | None:
        if not text:
            return None
        clean = self.value(json.loads(text))
        return self._names.fixed(json.dumps(clean, indent=1, ensure_ascii=False))

    def value(self, value: Any, name: str = "", within: str = "") -> Any:
        """A value of JSON without what is nobody's business."""
        if isinstance(value, dict):
            return {key: self.value(each, key, name) for key, each in value.items()}
        if isinstance(value, list):
            strangers = name in _PAGES or not name
            return [
                self.value(each, name, within)
                for each in value
                if not (strangers and isinstance(each, dict) and self._is_stranger(each))
            ]
        return self._text(value, name, within) if isinstance(value, str) else value

    def _is_stranger(self, item: Mapping[str, Any]) -> bool:
        real = item.get("id", item.get("token_id"))
        return real is not None and real not in self._names.made

    def _text(self, text: str, name: str, within: str) -> str:
        if text in self._public or not text:
            return text
        if name in ("csv_file_url", "destination_url"):
            return FILE
        if name == "ip":
            return IP
        if name not in _OPAQUE and _SECRET.search(name):
            return EMAIL if _EMAIL.fullmatch(text) else SCRUBBED
        if name == "user_agent" or (within == "actor" and name == "name"):
            return SCRUBBED
        text = _EMAIL.sub(EMAIL, text)
        text = _PHONE.sub(lambda found: _kept(found[0], found[0] in self._public, PHONE), text)
        return _IP.sub(lambda found: _kept(found[0], _is_documentation(found[0]), IP), text)


def _kept(text: str, keep: bool, instead: str) -> str:
    return text if keep else instead


def _is_documentation(text: str) -> bool:
    try:
        return any(ipaddress.ip_address(text) in network for network in _DOCUMENTATION)
    except ValueError:
        return False


def _strings(value: Any) -> Iterable[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for each in value.values():
            yield from _strings(each)
    elif isinstance(value, Iterable):
        for each in value:
            yield from _strings(each)
