"""Each operation sends exactly what OneSignal documents, through every client and every door."""

from __future__ import annotations

import copy
import dataclasses
import json
import platform
import re
from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from typing import Any
from uuid import UUID

import pytest

from onesignal_client import UNSET, ConfigurationError, InvalidRequestError, __version__, models
from tests.support.cases import APP, CASES, MESSAGE, NOTHING, OTHER_APP, Case
from tests.support.document import NAMED
from tests.support.driving import Send, by_function, by_resource, plain
from tests.support.recording_server import Recorded, RecordingServer
from tests.support.together import together

pytestmark = [
    pytest.mark.filterwarnings("ignore::onesignal_client.OneSignalBetaWarning"),
    pytest.mark.filterwarnings("ignore::onesignal_client.OneSignalDeprecationWarning"),
    pytest.mark.filterwarnings("ignore::onesignal_client.DataModelMixWarning"),
]

FIRST: Any = {case.operation: case for case in reversed(CASES)}

by_operation = together("case", {case.name: case for case in CASES})
with_body = together("case", {case.name: case for case in CASES if case.body is not NOTHING})


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
    assert {case.operation for case in CASES} == set(NAMED)


@pytest.mark.parametrize(
    "door",
    [by_resource, by_function, lambda client, case: by_function(client, case, detailed=True)],
    ids=["resource", "function", "detailed"],
)
@by_operation
def test_request_and_reply(
    server: RecordingServer, send_by_one: Send, case: Case, door: Callable[[Any, Case], Any]
) -> None:
    answer(server, case)
    result = send_by_one(lambda client: door(client, case))
    [request] = server.taken()
    check_request(request, case)
    if hasattr(result, "status_code"):
        assert result.status_code == case.status
        assert result.is_success
        assert result.attempts == 1
        result = result.parsed
    check_result(result, case)


def as_model(case: Case) -> Any:
    """The body as its class, with everything inside still as plain mappings."""
    cls = getattr(models, case.model)
    return cls(**{cls._facts().names.get(wire, wire): value for wire, value in case.body.items()})


def as_read(case: Case) -> Any:
    """The body as its class, with classes all the way down."""
    return getattr(models, case.model).from_dict(case.body)


@pytest.mark.parametrize("build", [as_model, as_read])
@with_body
def test_model_sends_what_the_mapping_sends(
    server: RecordingServer, send_by_one: Send, case: Case, build: Callable[[Case], Any]
) -> None:
    answer(server, case)
    body = build(case)
    before = body.to_dict()
    send_by_one(lambda client: by_resource(client, case, body))
    [request] = server.taken()
    assert canonical(request.json) == canonical(case.expected)
    assert body.to_dict() == before, "a call must not change what the caller gave"


@with_body
def test_mapping_is_left_alone(server: RecordingServer, send_by_one: Send, case: Case) -> None:
    answer(server, case)
    body = copy.deepcopy(case.body)
    send_by_one(lambda client: by_resource(client, case, body))
    assert canonical(body) == canonical(case.body)


@pytest.mark.filterwarnings("ignore::onesignal_client.UnknownFieldWarning")
def test_mappings_and_models_mix_at_any_depth(server: RecordingServer, send: Send) -> None:
    server.reply({"id": "j"}, status=201)
    inner = models.JourneyNode(kind="send_push", template_id="t")
    condition = {
        "kind": models.JourneyConditionKind.EVENT_TRIGGER,
        "attributes": [[models.JourneyEventAttribute(key="price", operator="exists")]],
    }
    branch = models.JourneyBranch(
        condition=condition,  # type: ignore[arg-type]
        nodes=(inner, {"kind": models.JourneyNodeKind.WAIT, "new": {"a": 1}}),  # type: ignore[arg-type]
    )
    body = {
        "name": "n",
        "audience": models.JourneyAudience(kind="segment", included_segment_ids=["s"]),
        "nodes": [models.JourneyNode(kind="yes_no", branches=[branch])],
    }
    for given in (body, models.CreateJourneyRequest(**body)):  # type: ignore[arg-type]
        send(lambda client, given=given: client.journeys.create(given))
        assert server.last.json == {
            "name": "n",
            "audience": {"kind": "segment", "included_segment_ids": ["s"]},
            "nodes": [
                {
                    "kind": "yes_no",
                    "branches": [
                        {
                            "condition": {
                                "kind": "event_trigger",
                                "attributes": [[{"key": "price", "operator": "exists"}]],
                            },
                            "nodes": [
                                {"kind": "send_push", "template_id": "t"},
                                {"kind": "wait", "new": {"a": 1}},
                            ],
                        }
                    ],
                }
            ],
        }


def test_enums_are_strings_known_or_not(server: RecordingServer, send: Send) -> None:
    for given in (models.SubscriptionType.EMAIL, "Email", "HologramPush"):
        send(
            lambda client, given=given: client.subscriptions.update_by_token(
                given, "t", {"subscription": {"type": given}}
            )
        )
        name = str(getattr(given, "value", given))
        assert server.last.path == f"/apps/{APP}/subscriptions_by_token/{name}/t"
        assert server.last.json == {"subscription": {"type": name}}


def test_what_is_unset_stays_out_and_null_stays_null(server: RecordingServer, send: Send) -> None:
    bodies = (
        models.UpdateJourneyRequest(name=UNSET, description=None),
        {"name": UNSET, "description": None},
    )
    for body in bodies:
        send(lambda client, body=body: client.journeys.update("j", body))
        assert server.last.body == b'{"description":null}'


CARRIERS: Any = {
    "path": FIRST["get_segments"],
    "query": FIRST["cancel_notification"],
    "body": FIRST["create_template"],
}


def app_ids(request: Recorded, where: str) -> list[str]:
    """Every app id that a request carries, in whatever place."""
    if where == "path":
        return [request.path.split("/")[2]]
    if where == "query":
        return [value for name, value in request.query if name == "app_id"]
    return [request.json["app_id"]]


@pytest.mark.parametrize("where", CARRIERS)
def test_app_id_comes_from_the_client_unless_the_call_names_one(
    server: RecordingServer, send: Send, where: str
) -> None:
    case = CARRIERS[where]
    for more, expected in (({}, APP), ({"app_id": None}, APP), ({"app_id": OTHER_APP}, OTHER_APP)):
        keywords = {**case.keywords, **more}
        send(
            lambda client, keywords=keywords: by_resource(
                client, dataclasses.replace(case, keywords=keywords)
            )
        )
        assert app_ids(server.last, where) == [expected]


def test_app_id_of_the_body_yields_only_to_the_keyword(server: RecordingServer, send: Send) -> None:
    body = {"name": "n", "contents": {"en": "x"}, "app_id": OTHER_APP}
    for given in (body, models.CreateTemplateRequest(**body)):  # type: ignore[arg-type]
        for more, expected in (({}, OTHER_APP), ({"app_id": "third"}, "third")):
            send(lambda client, given=given, more=more: client.templates.create(given, **more))
            assert app_ids(server.last, "body") == [expected]


@pytest.mark.parametrize("where", CARRIERS)
@pytest.mark.parametrize("empty", [None, "", "  "])
def test_no_app_id_is_told_before_the_network(
    server: RecordingServer, send: Send, where: str, empty: str | None
) -> None:
    expected: type[Exception] = ConfigurationError if empty is None else InvalidRequestError
    with pytest.raises(expected) as caught:
        send(lambda client: by_resource(client, CARRIERS[where], app_id=empty), app_id=None)
    assert server.requests == []
    assert CARRIERS[where].call in str(caught.value)
    if empty is None:
        assert "app_id=" in str(caught.value)
        assert "ONESIGNAL_APP_ID" in str(caught.value)


def test_blanks_around_an_app_id_are_dropped(server: RecordingServer, send: Send) -> None:
    for where, case in CARRIERS.items():
        for settings, more in (({"app_id": f" {APP}\n"}, {}), ({}, {"app_id": f"\t{APP} "})):
            send(lambda client, case=case, more=more: by_resource(client, case, **more), **settings)
            assert app_ids(server.last, where) == [APP]


def test_app_id_may_be_a_uuid(server: RecordingServer, send: Send) -> None:
    send(lambda client: client.segments.delete(UUID(MESSAGE), app_id=UUID(OTHER_APP)))
    assert server.last.path == f"/apps/{OTHER_APP}/segments/{MESSAGE}"


def test_each_send_gets_its_own_idempotency_key(server: RecordingServer, send: Send) -> None:
    body = {"contents": {"en": "Hi"}, "included_segments": ["All"], "idempotency_key": None}
    events = {"events": [{"name": "a", "external_id": "1"}, {"name": "b", "external_id": "1"}]}
    send(lambda client: client.notifications.create(body))
    send(lambda client: client.notifications.create(body))
    send(lambda client: client.custom_events.create(events))
    first, second, many = (request.json for request in server.requests)
    keys = [
        first["idempotency_key"],
        second["idempotency_key"],
        *(event["idempotency_key"] for event in many["events"]),
    ]
    assert len(set(keys)) == 4
    assert all(UUID(key).version == 4 for key in keys)
    assert "idempotency_key" not in events["events"][0]


def test_known_values_of_parameters_are_named_and_others_let_through(
    server: RecordingServer, send: Send
) -> None:
    for kind in (models.NotificationOrigin.AUTOMATED, 3, 7):
        send(lambda client, kind=kind: client.notifications.list(kind=kind))
        assert ("kind", str(int(kind))) in server.last.query
    for range_ in (models.OutcomeTimeRange.DAY, "1d", "7d"):
        for way in (models.OutcomeAttribution.DIRECT, "direct", "sideways"):
            send(
                lambda client, range_=range_, way=way: client.outcomes.get(
                    outcome_names=["a.sum"], outcome_time_range=range_, outcome_attribution=way
                )
            )
            assert {
                ("outcome_time_range", getattr(range_, "value", range_)),
                ("outcome_attribution", getattr(way, "value", way)),
            } <= set(server.last.query)


def test_names_with_commas_need_no_others(server: RecordingServer, send: Send) -> None:
    send(lambda client: client.outcomes.get(outcome_names_list=["Sales, net.sum", "b.count"]))
    assert server.last.query == [
        ("outcome_names[]", "Sales, net.sum"),
        ("outcome_names[]", "b.count"),
    ]


def test_the_hours_of_a_journey_are_typed(server: RecordingServer, send: Send) -> None:
    window = {"start": {"hour": 9, "minute": 0}, "end": {"hour": 17}}
    node = {"kind": "time_window", "windows": [window]}
    server.reply({"id": "j", "nodes": [node]}, status=201)
    typed = models.JourneyTimeWindow(
        start=models.JourneyTimePoint(hour=9, minute=0), end={"hour": 17}
    )
    body = {"name": "n", "nodes": [{"kind": "time_window", "windows": [typed]}]}
    journey = send(lambda client: client.journeys.create(body))
    assert server.last.json == {"name": "n", "nodes": [node]}
    assert journey.nodes[0].windows[0].start.hour == 9


def test_bodies_are_written_as_utf8(server: RecordingServer, send: Send) -> None:
    text = "Grüße 👋 \u2028 \x00"
    send(lambda client: client.templates.create({"name": text, "contents": {"en": "x"}}))
    assert server.last.json["name"] == text
    assert "Grüße 👋".encode() in server.last.body
    assert server.last.header("content-length") == str(len(server.last.body))


def test_moments_go_out_as_each_field_wants_them(server: RecordingServer, send: Send) -> None:
    moment = datetime(2026, 12, 1, 9, 30, tzinfo=timezone(timedelta(hours=2)))
    send(
        lambda client: client.notifications.create(
            {"contents": {"en": "x"}, "included_segments": ["All"], "send_after": moment}
        )
    )
    assert server.last.json["send_after"] == "2026-12-01T09:30:00+02:00"
    send(
        lambda client: client.live_activities.update(
            "a", {"name": "n", "event": "end", "event_updates": {}, "dismissal_date": moment}
        )
    )
    assert server.last.json["dismissal_date"] == 1796110200
    send(lambda client: client.subscriptions.export({"last_active_since": moment}))
    assert server.last.json["last_active_since"] == "1796110200"


def test_lists_of_names_may_be_text_as_the_official_sdk_takes_it(
    server: RecordingServer, send: Send
) -> None:
    send(lambda client: client.outcomes.get(outcome_names="os__click.count,Sales.sum"))
    assert ("outcome_names", "os__click.count,Sales.sum") in server.last.query
