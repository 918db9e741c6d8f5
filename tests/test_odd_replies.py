"""The set of odd replies, over real HTTP: all are read, none breaks the caller, nothing is lost."""

from __future__ import annotations

import json
from collections import Counter
from typing import Any

import pytest

from onesignal_client import APIStatusError, ResponseDecodeError
from tests.support.cases import CASES
from tests.support.driving import Send, by_function, by_resource
from tests.support.odd_replies import MAY_BE_EMPTY, ODD_REPLIES, OddReply
from tests.support.recording_server import RecordingServer
from tests.support.shapes import OPERATIONS, exact, plain
from tests.support.together import together

pytestmark = [
    pytest.mark.filterwarnings("ignore::onesignal_client.OneSignalBetaWarning"),
    pytest.mark.filterwarnings("ignore::onesignal_client.OneSignalDeprecationWarning"),
    pytest.mark.filterwarnings("ignore::onesignal_client.DataModelMixWarning"),
]
FIRST: Any = {case.operation: case for case in reversed(CASES)}


every_reply = together("odd", {odd.name: odd for odd in ODD_REPLIES})


def json_of(odd: OddReply) -> Any:
    nothing: Any = None if odd.operation in MAY_BE_EMPTY else {}
    return nothing if odd.content == b"" else json.loads(odd.content)


@every_reply
def test_every_odd_reply_is_read_or_becomes_the_documented_error(
    server: RecordingServer, send_by_one: Send, odd: OddReply
) -> None:
    server.reply(odd.content, status=odd.status, headers=odd.headers or None)
    case = FIRST[odd.operation]

    def use(client: Any) -> Any:
        return by_resource(client, case)

    if odd.kind == "refused":
        with pytest.raises(APIStatusError) as refused:
            send_by_one(use)
        assert refused.value.status_code == odd.status
        assert refused.value.text == odd.content.decode("utf-8", "replace")
    elif odd.kind == "unreadable":
        with pytest.raises(ResponseDecodeError, match="accepted") as unreadable:
            send_by_one(use)
        assert unreadable.value.status_code == odd.status
        assert unreadable.value.text == odd.content.decode()
    else:
        result = send_by_one(use)
        whole = [json_of(odd)] if odd.operation == "get_apps" and odd.body else json_of(odd)
        expected = [] if odd.operation == "get_apps" and odd.body is None else whole
        assert exact(plain(result)) == exact(expected)
        assert repr(result)
    assert len(server.taken()) == 1


@every_reply
def test_low_level_functions_hand_out_every_odd_reply(
    server: RecordingServer, send_by_one: Send, odd: OddReply
) -> None:
    server.reply(odd.content, status=odd.status, headers=odd.headers or None)
    response = send_by_one(lambda client: by_function(client, FIRST[odd.operation], detailed=True))
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
