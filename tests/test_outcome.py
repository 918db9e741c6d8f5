"""What became of a message, told from every shape of the reply to creating one."""

from __future__ import annotations

import pickle
from typing import Any

import pytest

from onesignal_client import NotSentError, OneSignal, Outcome
from onesignal_client.models import CreateNotificationResponse as Reply
from tests.support.driving import SETTINGS, Drive, Send
from tests.support.recording_server import Answer, RecordingServer
from tests.support.shapes import ODD_VALUES, nested
from tests.support.together import together

BODY: Any = {"contents": {"en": "Hello"}, "included_segments": ["All"]}
SENT, IN_PART, NOT, UNKNOWN = Outcome

NOBODY = "All included players are not subscribed"
BUSY = b'{"errors": ["Service temporarily unavailable"]}'

# Reply, outcome, identifiers that failed, reasons. First the replies that are documented.
REPLIES: list[tuple[Any, Outcome, dict[str, list[str]], list[str]]] = [
    ({"id": "b98881cc", "recipients": 1, "external_id": None}, SENT, {}, []),
    (
        {"id": "c0bf597f", "recipients": 1, "errors": {"invalid_player_ids": ["b186912c"]}},
        IN_PART,
        {"invalid_player_ids": ["b186912c"]},
        ["invalid_player_ids: b186912c"],
    ),
    ({"id": "", "recipients": 0, "errors": [NOBODY]}, NOT, {}, [NOBODY]),
    (
        {"id": "57127ecc", "recipients": 1, "errors": {"invalid_external_user_ids": ["786956"]}},
        IN_PART,
        {"invalid_external_user_ids": ["786956"]},
        ["invalid_external_user_ids: 786956"],
    ),
    (
        {"id": "c0bf597f", "errors": {"invalid_phone_numbers": ["+15555550100", "+15555550101"]}},
        IN_PART,
        {"invalid_phone_numbers": ["+15555550100", "+15555550101"]},
        ["invalid_phone_numbers: +15555550100, +15555550101"],
    ),
    (
        {"id": "bfc9ea0a", "errors": {"invalid_aliases": {"external_id": ["1", "2"]}}},
        IN_PART,
        {"external_id": ["1", "2"]},
        ["invalid_aliases: external_id=1/2"],
    ),
    ({"id": "...", "recipients": 0}, SENT, {}, []),
    # Close relatives
    ({"id": "a", "errors": None}, SENT, {}, []),
    ({"id": "a", "errors": {}}, SENT, {}, []),
    ({"id": "a", "errors": []}, SENT, {}, []),
    ({"id": "a", "errors": {"invalid_player_ids": []}}, SENT, {}, []),
    ({"id": "a", "errors": {"invalid_aliases": {"external_id": []}}}, SENT, {}, []),
    ({"id": "a", "warnings": "old parameter"}, SENT, {}, ["old parameter"]),
    (
        {"id": "a", "warnings": {"invalid_external_user_ids": "42 is unsubscribed"}},
        SENT,
        {},
        ["invalid_external_user_ids: 42 is unsubscribed"],
    ),
    # One entry for each unsubscribed subscription, told once
    (
        {"id": "a", "errors": {"invalid_aliases": {"external_id": ["1", "1", "2", "1"]}}},
        IN_PART,
        {"external_id": ["1", "2"]},
        ["invalid_aliases: external_id=1/1/2/1"],
    ),
    ({"id": 7, "errors": {}}, SENT, {}, []),
    ({"id": "a", "errors": ["some were left out"]}, IN_PART, {}, ["some were left out"]),
    (
        {"id": "a", "errors": [{"invalid_player_ids": ["b"]}, "more"]},
        IN_PART,
        {"invalid_player_ids": ["b"]},
        ["invalid_player_ids: b", "more"],
    ),
    (
        {"id": "a", "errors": {"invalid_aliases": {"external_id": "1", "own": [2, None]}}},
        IN_PART,
        {"external_id": ["1"], "own": ["2"]},
        ["invalid_aliases: external_id=1, own=2"],
    ),
    *(
        ({"id": "", "errors": {name: "said"}}, NOT, {}, ["said"])
        for name in ("code", "title", "message")
    ),
    (
        {"id": "", "errors": [{"code": "c", "title": "Nobody there"}]},
        NOT,
        {},
        ["Nobody there"],
    ),
    (
        {"id": None, "errors": {"invalid_aliases": {"external_id": ["1"]}}},
        NOT,
        {"external_id": ["1"]},
        ["invalid_aliases: external_id=1"],
    ),
    ({"id": "", "errors": NOBODY}, NOT, {}, [NOBODY]),
    ({"errors": [NOBODY]}, NOT, {}, [NOBODY]),
    ({"id": ""}, NOT, {}, []),
    ({"id": None}, NOT, {}, []),
    ({"id": "", "errors": []}, NOT, {}, []),
    # Nothing said: that must not look like a failure, or it would be sent again
    ({}, UNKNOWN, {}, []),
    ({"success": True}, UNKNOWN, {}, []),
    ({"errors": []}, UNKNOWN, {}, []),
    ([], UNKNOWN, {}, []),
    (None, UNKNOWN, {}, []),
    ("OK", UNKNOWN, {}, []),
]

by_reply = together("reply, outcome, failed, reasons", REPLIES)


@by_reply
def test_the_outcome_of_every_reply(
    server: RecordingServer,
    send_by_one: Send,
    reply: Any,
    outcome: Outcome,
    failed: Any,
    reasons: Any,
) -> None:
    server.reply(reply)
    sent = send_by_one(lambda client: client.notifications.create(BODY))
    assert sent.outcome is outcome
    assert sent.is_sent is (outcome is not NOT)
    assert sent.failed_identifiers == failed
    assert sent.reasons == reasons
    assert sent.to_dict() == reply


@pytest.mark.usefixtures("hasty")
@by_reply
def test_raising_is_opt_in_and_only_if_nothing_was_sent(
    server: RecordingServer, drive: Drive, reply: Any, outcome: Outcome, failed: Any, reasons: Any
) -> None:
    server.reply(reply)
    settings = {**SETTINGS, "base_url": server.url}
    sent = drive(lambda c: c.notifications.create(BODY), **settings)
    if outcome is not NOT:
        assert sent.raise_if_not_sent() is sent
        assert sent.message_id == ("" if outcome is UNKNOWN else str(sent.id))
        drive(lambda c: c.notifications.create(BODY), **settings, raise_if_not_sent=True)
        return
    with pytest.raises(NotSentError) as first:
        sent.raise_if_not_sent()
    with pytest.raises(NotSentError):
        _ = sent.message_id
    answers = iter([Answer(503, BUSY)])
    last = server.answer
    server.answer = lambda request: next(answers, None) or last(request)
    with pytest.raises(NotSentError) as second:
        drive(
            lambda c: c.notifications.create(BODY),
            **{**settings, "max_retries": 1},
            raise_if_not_sent=True,
        )
    assert first.value.attempts == 1
    assert second.value.attempts == 2
    assert second.value.idempotency_key == server.last.json["idempotency_key"]
    for error in (first.value, second.value):
        assert error.outcome == sent
        assert error.operation == "notifications.create"
        said = "; ".join(reasons) or "OneSignal gave no reason"
        assert str(error) == f"notifications.create: nothing was sent: {said}"
        twin = pickle.loads(pickle.dumps(error))
        assert twin.outcome == sent
        assert str(twin) == str(error)


def test_outcomes_are_texts() -> None:
    assert [*Outcome] == ["sent", "sent_in_part", "not_sent", "unknown"]


def test_errors_that_say_nothing_may_be_nested_up_to_twenty_times() -> None:
    for depth, outcome in ((18, UNKNOWN), (40, NOT)):
        errors: Any = []
        for _ in range(depth):
            errors = [errors]
        assert Reply.from_dict({"errors": errors}).outcome is outcome
        assert Reply.from_dict({"errors": {"ids": errors}}).outcome is outcome


def test_the_option_can_be_switched_on_for_a_copy(server: RecordingServer) -> None:
    server.reply({"id": "", "errors": [NOBODY]})
    with OneSignal(**SETTINGS, base_url=server.url) as client:
        assert client.notifications.create(BODY).outcome is NOT
        with pytest.raises(NotSentError):
            client.with_options(raise_if_not_sent=True).notifications.create(BODY)


def test_low_level_functions_never_raise_it(server: RecordingServer) -> None:
    from onesignal_client import api, models

    server.reply({"id": "", "errors": [NOBODY]})
    with OneSignal(**SETTINGS, base_url=server.url, raise_if_not_sent=True) as client:
        body = models.Notification.from_dict(BODY)
        response = api.create_notification.sync_detailed(client=client, body=body)
        assert response.result().outcome is NOT


@pytest.mark.parametrize("identifier", ["", "a", None, 5, [], {}])
def test_no_errors_field_breaks_the_outcome(identifier: Any) -> None:
    for errors in [*ODD_VALUES, nested(900), nested(901), {"a": nested(900)}]:
        reply = Reply.from_dict({"id": identifier, "errors": errors})
        assert isinstance(reply.outcome, Outcome)
        assert all(isinstance(each, str) for each in reply.reasons)
        for kind, failed in reply.failed_identifiers.items():
            assert isinstance(kind, str)
            assert all(isinstance(each, str) for each in failed)
        try:
            reply.raise_if_not_sent()
        except NotSentError as error:
            assert str(error).isprintable()


def test_the_message_is_one_line() -> None:
    reply = Reply.from_dict({"id": "", "errors": ["a\nb\x1b", "c" * 10_000]})
    with pytest.raises(NotSentError) as caught:
        reply.raise_if_not_sent()
    assert str(caught.value).startswith("notifications.create: nothing was sent: a b ; ccc")
    assert len(str(caught.value)) < 600
