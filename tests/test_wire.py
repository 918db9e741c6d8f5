"""Each operation sends exactly what OneSignal documents, through every client and every door."""

from __future__ import annotations

import json
import platform
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml
from cases import (
    CASES,
    NOTHING,
    Case,
)
from driving import SETTINGS, Drive, by_function, by_resource, plain
from recording_server import Recorded, RecordingServer

from onesignal_client import __version__

pytestmark = [
    pytest.mark.filterwarnings("ignore::onesignal_client.OneSignalBetaWarning"),
    pytest.mark.filterwarnings("ignore::onesignal_client.OneSignalDeprecationWarning"),
]

DOCUMENT = yaml.safe_load(
    (Path(__file__).parent.parent / "openapi" / "onesignal.yaml").read_text("utf-8")
)
FIRST = {case.operation: case for case in reversed(CASES)}

by_operation = pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
with_body = pytest.mark.parametrize(
    "case", [case for case in CASES if case.body is not NOTHING], ids=lambda case: case.name
)


def canonical(value: Any) -> str:
    """JSON with a fixed order; unlike `==` it tells 1 from 1.0 and from true."""
    return json.dumps(value, sort_keys=True)


def answer(server: RecordingServer, case: Case) -> None:
    server.reply(b"" if case.reply is NOTHING else case.reply, status=case.status)


def check_request(request: Recorded, case: Case) -> None:
    assert request.method == case.method
    assert request.path == case.path
    assert sorted(request.query, key=lambda pair: pair[0]) == sorted(
        case.query, key=lambda pair: pair[0]
    )
    assert re.fullmatch(r"[A-Za-z0-9\-._~%=&]*", request.raw_query)
    assert request.header("authorization") == case.authorization
    assert request.header("user-agent") == (
        f"onesignal-typed/{__version__} Python/{platform.python_version()}"
    )
    assert request.header("accept") == "application/json"
    for name, value in case.headers.items():
        assert request.header(name) == value
    if case.expected is NOTHING:
        assert request.body == b""
        assert request.header("content-type") is None
    else:
        assert request.header("content-type") == "application/json"
        assert canonical(request.json) == canonical(case.expected)


def check_result(result: Any, case: Case) -> None:
    if case.reply is NOTHING:
        assert result is None
        return
    assert canonical(plain(result)) == canonical(case.reply)
    for item in result if isinstance(result, list) else [result]:
        if not isinstance(item, dict):
            assert item.additional_properties == {}, "a documented field that the model lacks"


def test_every_operation_has_a_case() -> None:
    documented = set()
    for item in DOCUMENT["paths"].values():
        for method, operation in item.items():
            if method in ("get", "post", "put", "patch", "delete"):
                documented.add(operation["operationId"])
                documented |= {also["operationId"] for also in operation.get("x-also", ())}
    assert documented == {case.operation for case in CASES}
    assert len(documented) == 69  # the 68 operations, one of them under two names


@by_operation
@pytest.mark.parametrize(
    "door",
    [by_resource, by_function, lambda client, case: by_function(client, case, detailed=True)],
    ids=["resource", "function", "detailed"],
)
def test_request_and_reply(
    server: RecordingServer, drive: Drive, case: Case, door: Callable[[Any, Case], Any]
) -> None:
    answer(server, case)
    result = drive(lambda client: door(client, case), base_url=server.url, **SETTINGS)
    [request] = server.requests
    check_request(request, case)
    if hasattr(result, "status_code"):
        assert result.status_code == case.status
        assert result.is_success
        assert result.attempts == 1
        result = result.parsed
    check_result(result, case)
