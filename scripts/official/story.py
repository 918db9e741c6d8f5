"""What the steps share: the SDK's client, what was made so far, and the sandbox's own controls."""

from __future__ import annotations

import gzip
import json
import time
import urllib.error
import urllib.request
from dataclasses import dataclass, field
from datetime import UTC, datetime
from types import SimpleNamespace
from typing import Any

import onesignal
from onesignal.api.default_api import DefaultApi

LOOKS = 10


@dataclass
class Story:
    """One run; the steps find in `made` what those before them made."""

    url: str
    organization_id: str
    organization_key: str
    api: DefaultApi = field(init=False)
    app_id: str = ""
    made: SimpleNamespace = field(default_factory=SimpleNamespace)

    def __post_init__(self) -> None:
        self.use_key("")

    def use_key(self, rest_api_key: str) -> None:
        """Go on with a client that has this key of the app."""
        self.api = client(self.url, rest_api_key, self.organization_key)

    def control(self, path: str, **order: Any) -> Any:
        """Ask the sandbox what it did, or tell it what devices do, which no client can."""
        body = json.dumps(order).encode() if order else None
        headers = {"Content-Type": "application/json"}
        request = urllib.request.Request(f"{self.url}/_sandbox/{path}", body, headers)
        with urllib.request.urlopen(request) as reply:
            return json.loads(reply.read() or b"null")

    def pass_time(self, seconds: int) -> None:
        """Let the sandbox's clock jump: messages take a while to go out."""
        self.control("clock", advance=seconds)

    def now(self) -> datetime:
        """The sandbox's time."""
        return datetime.fromtimestamp(self.control("clock")["timestamp"], UTC)

    def sent(self, message_id: str) -> dict[str, Any]:
        """What went out under this id."""
        sent: list[dict[str, Any]] = self.control("sent")["sent"]
        [message] = [each for each in sent if each["id"] == message_id]
        return message

    def recipients(self, message_id: str) -> list[str]:
        """Where a message went, by its token."""
        return sorted(each["token"] for each in self.sent(message_id)["recipients"])


def client(url: str, rest_api_key: str, organization_key: str = "") -> DefaultApi:
    """The SDK's client."""
    configuration = onesignal.Configuration(
        host=url, rest_api_key=rest_api_key, organization_api_key=organization_key
    )
    return DefaultApi(onesignal.ApiClient(configuration))


def expect(actual: object, expected: object) -> None:
    """An AssertionError that shows both unless they are equal."""
    if actual != expected:
        raise AssertionError(f"{actual!r} where {expected!r} was expected")


def expect_error(call: Any, status: int, *messages: str) -> None:
    """The call is refused with this status and, if any are given, these messages."""
    try:
        result = call()
    except onesignal.ApiException as error:
        expect(error.status, status)
        if messages:
            expect(error.error_messages, list(messages))
    else:
        raise AssertionError(f"{result!r} where a {status} was expected")


def download(url: str) -> str:
    """The text of an exported file; like a user, this waits until it is there."""
    for _ in range(LOOKS):
        try:
            with urllib.request.urlopen(url) as reply:
                content = reply.read()
        except urllib.error.HTTPError as pending:
            expect(pending.code, 404)
            time.sleep(0.01)
        else:
            return (gzip.decompress(content) if url.endswith(".gz") else content).decode()
    raise AssertionError(f"{url} was not ready after {LOOKS} looks")
