"""The set of odd replies, over real HTTP: all are read, none breaks the caller, nothing is lost."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from typing import Any

import pytest

from onesignal_client import APIStatusError, OneSignal, ResponseDecodeError
from tests.support.cases import CASES
from tests.support.driving import SETTINGS, Drive, by_function, by_resource
from tests.support.odd_replies import MAY_BE_EMPTY, ODD_REPLIES, OddReply
from tests.support.recording_server import RecordingServer
from tests.support.shapes import OPERATIONS, exact, plain

pytestmark = [
    pytest.mark.filterwarnings("ignore::onesignal_client.OneSignalBetaWarning"),
    pytest.mark.filterwarnings("ignore::onesignal_client.OneSignalDeprecationWarning"),
]
FIRST: Any = {case.operation: case for case in reversed(CASES)}


@pytest.fixture(scope="module")
def one_server() -> Iterator[RecordingServer]:
    with RecordingServer() as server:
        yield server


@pytest.fixture
def server(one_server: RecordingServer) -> RecordingServer:
    one_server.requests.clear()
    return one_server


every_reply = pytest.mark.parametrize("odd", ODD_REPLIES, ids=lambda odd: odd.name)


def json_of(odd: OddReply) -> Any:
    nothing: Any = None if odd.operation in MAY_BE_EMPTY else {}
    return nothing if odd.content == b"" else json.loads(odd.content)


@every_reply
def test_every_odd_reply_is_read_or_becomes_the_documented_error(
    server: RecordingServer, drive: Drive, odd: OddReply
) -> None:
    server.reply(odd.content, status=odd.status, headers=odd.headers or None)
    case = FIRST[odd.operation]

    def use(client: Any) -> Any:
        return by_resource(client, case)

    if odd.kind == "refused":
        with pytest.raises(APIStatusError) as refused:
            drive(use, base_url=server.url, **SETTINGS)
        assert refused.value.status_code == odd.status
        assert refused.value.text == odd.content.decode("utf-8", "replace")
    elif odd.kind == "unreadable":
        with pytest.raises(ResponseDecodeError, match="accepted") as unreadable:
            drive(use, base_url=server.url, **SETTINGS)
        assert unreadable.value.status_code == odd.status
        assert unreadable.value.text == odd.content.decode()
    else:
        result = drive(use, base_url=server.url, **SETTINGS)
        whole = [json_of(odd)] if odd.operation == "get_apps" and odd.body else json_of(odd)
        expected = [] if odd.operation == "get_apps" and odd.body is None else whole
        assert exact(plain(result)) == exact(expected)
        assert repr(result)
    assert len(server.requests) == 1


@every_reply
def test_low_level_functions_hand_out_every_odd_reply(
    server: RecordingServer, odd: OddReply
) -> None:
    server.reply(odd.content, status=odd.status, headers=odd.headers or None)
    with OneSignal(**SETTINGS, base_url=server.url) as client:
        response = by_function(client, FIRST[odd.operation], detailed=True)
    assert response.status_code == odd.status
    assert response.content == odd.content


def test_the_set_is_broad() -> None:
    assert len(ODD_REPLIES) >= 60
    assert len({odd.name for odd in ODD_REPLIES}) == len(ODD_REPLIES)
    assert len({odd.operation for odd in ODD_REPLIES}) >= 30
    assert min(Counter(odd.kind for odd in ODD_REPLIES).values()) >= 6
    for odd in ODD_REPLIES:
        assert OPERATIONS[odd.operation].may_be_empty or odd.operation not in MAY_BE_EMPTY
        assert odd.source.startswith(("documented", "issue", "schemas", "variant", "proxy"))
