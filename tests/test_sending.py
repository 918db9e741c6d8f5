"""One message to many: every recipient once, whatever happens on the way."""

from __future__ import annotations

import uuid
from collections.abc import AsyncIterator, Callable, Iterator
from datetime import UTC, datetime
from typing import Any

import pytest

from onesignal_client import (
    APIStatusError,
    AuthenticationError,
    InvalidRequestError,
)
from onesignal_client.models import Notification
from onesignal_client.sandbox import REST_API_KEY, Fault, Sandbox
from tests.support.driving import Drive
from tests.support.together import together

pytestmark = pytest.mark.filterwarnings("ignore:.* counts as beta")

MESSAGE = {"contents": {"en": "Hi"}}
KEY = "5e3f0d0a-6a55-4f0c-9d58-0f6f8f2f6a11"
NAMES = [str(number) for number in range(10, 20)]

CreateFor = Callable[..., Any]


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    """With the users 10 to 19."""
    users = [
        {
            "identity": {"external_id": name, "number": f"n{name}"},
            "subscriptions": [
                {"type": "AndroidPush", "token": f"t{name}"},
                {"type": "Email", "token": f"{name}@example.com"},
            ],
        }
        for name in NAMES
    ]
    with Sandbox() as sandbox:
        sandbox.load({"users": users})
        sandbox.requests.clear()
        yield sandbox


@pytest.fixture
def create_for(sandbox: Sandbox, drive: Drive) -> CreateFor:
    """`client.notifications.create_for`, with each of the clients."""

    def call(*given: Any, settings: dict[str, Any] | None = None, **more: Any) -> Any:
        keys = {"app_id": sandbox.app_id, "rest_api_key": REST_API_KEY, "base_url": sandbox.url}
        return drive(
            lambda client: client.notifications.create_for(*given, **more),
            **{**keys, "max_retries": 0, **(settings or {})},
        )

    return call


def reached(sandbox: Sandbox) -> list[list[str]]:
    return [sorted(each["external_id"] for each in message.recipients) for message in sandbox.sent]


def keys(sandbox: Sandbox) -> list[str]:
    found = [
        each.json["idempotency_key"]
        for each in sandbox.requests
        if each.json and each.path == "/notifications"
    ]
    assert all(str(uuid.UUID(key)) == key for key in found)
    return found


async def test_an_asynchronous_iterable_is_read_by_an_asynchronous_client(
    sandbox: Sandbox,
) -> None:
    async def named() -> AsyncIterator[str]:
        for name in NAMES:
            yield name

    async with sandbox.async_client() as client:
        result = await client.notifications.create_for(named(), MESSAGE, per_request=4)
    assert result.error is None
    assert [name for part in reached(sandbox) for name in part] == NAMES


def test_any_iterable_goes_out_in_parts(sandbox: Sandbox, create_for: CreateFor) -> None:
    result = create_for((int(name) for name in NAMES), MESSAGE, per_request=4)
    assert reached(sandbox) == [["10", "11", "12", "13"], ["14", "15", "16", "17"], ["18", "19"]]
    assert result.ids == [message.id for message in sandbox.sent]
    assert (result.error, result.remaining, result.failed_identifiers) == (None, [], {})
    assert len(set(keys(sandbox))) == 3
    assert result.raise_for_error() is result


def test_an_id_that_comes_twice_counts_once(sandbox: Sandbox, create_for: CreateFor) -> None:
    create_for(["11", "12", "11", 12, "13", "11"], MESSAGE, per_request=2)
    assert reached(sandbox) == [["11", "12"], ["13"]]


@pytest.mark.parametrize(
    ("by", "ids", "more"),
    [
        ("number", ["n11", "n12"], {}),
        ("email_to", ["11@example.com", "12@example.com"], {"channel": "email"}),
    ],
)
def test_by_other_names(
    sandbox: Sandbox, create_for: CreateFor, by: str, ids: list[str], more: dict[str, Any]
) -> None:
    email = {"email_subject": "Hi", "email_body": "<p>Hi</p>"}
    create_for(ids, MESSAGE if by == "number" else email, by=by, **more)
    assert reached(sandbox) == [["11", "12"]]


def test_by_subscription(sandbox: Sandbox, create_for: CreateFor) -> None:
    with sandbox.client() as client:
        user: Any = client.users.get("external_id", "13")
    push = [each.id for each in user.subscriptions if each.type == "AndroidPush"]
    create_for(push, MESSAGE, by="include_subscription_ids")
    assert reached(sandbox) == [["13"]]


def test_a_repetition_of_the_whole_reaches_nobody_twice(
    sandbox: Sandbox, create_for: CreateFor
) -> None:
    body = {**MESSAGE, "idempotency_key": KEY}
    first = create_for(NAMES, body, per_request=4)
    again = create_for(
        NAMES, Notification(contents={"en": "Hi"}, idempotency_key=KEY), per_request=4
    )
    assert first.idempotency_key == again.idempotency_key == KEY
    assert again.ids == first.ids
    assert len(sandbox.sent) == 3
    assert body["idempotency_key"] == KEY


def test_without_a_key_each_call_is_its_own(sandbox: Sandbox, create_for: CreateFor) -> None:
    results = [create_for(["11"], MESSAGE) for _ in range(2)]
    assert results[0].idempotency_key != results[1].idempotency_key
    assert len(sandbox.sent) == 2


def test_after_an_error_the_rest_can_be_sent(sandbox: Sandbox, create_for: CreateFor) -> None:
    """The second request does its work, but its answer is lost: nobody may get it twice."""
    sandbox.faults.when("POST /notifications", Fault("truncated"), nth=2)
    result = create_for(NAMES, MESSAGE, per_request=3)
    assert result.error is not None
    assert (result.unsure, result.not_tried) == (["13", "14", "15"], ["16", "17", "18", "19"])
    assert len(result.ids) == 1
    with pytest.raises(type(result.error)):
        result.raise_for_error()
    body = {**MESSAGE, "idempotency_key": result.idempotency_key}
    rest = create_for(result.remaining, body, per_request=3)
    assert rest.error is None
    assert reached(sandbox) == [["10", "11", "12"], ["13", "14", "15"], ["16", "17", "18"], ["19"]]
    assert result.ids + rest.ids == [message.id for message in sandbox.sent]


@pytest.mark.parametrize("status", [399, 500])
def test_a_first_request_that_may_have_worked_is_told_in_the_result(
    sandbox: Sandbox, create_for: CreateFor, status: int
) -> None:
    sandbox.faults.when("POST /notifications", Fault("status", status=status), nth=1)
    result = create_for(NAMES, MESSAGE, per_request=6)
    assert isinstance(result.error, APIStatusError)
    assert result.error.status_code == status
    assert (result.ids, result.unsure, result.not_tried) == ([], NAMES[:6], NAMES[6:])


def test_a_first_request_that_is_refused_is_an_error(
    sandbox: Sandbox, create_for: CreateFor
) -> None:
    with pytest.raises(AuthenticationError):
        create_for(NAMES, MESSAGE, settings={"rest_api_key": "os_v2_app_unknown"})
    for status in (400, 499):
        sandbox.faults.when("POST /notifications", Fault("status", status=status), nth=1)
        with pytest.raises(APIStatusError, match=f": {status} "):
            create_for(NAMES, MESSAGE)
    with pytest.raises(InvalidRequestError, match="contents"):
        create_for(NAMES, {"contents": {"de": "Hallo"}})
    assert len(sandbox.sent) == 0


@pytest.mark.parametrize("raises", [False, True], ids=["told", "raised"])
def test_failures_are_merged(sandbox: Sandbox, create_for: CreateFor, raises: bool) -> None:
    """Some parts reach somebody, some nobody at all."""
    result = create_for(
        ["10", "nobody", "11", "no one", "neither", "nor she"],
        MESSAGE,
        per_request=2,
        settings={"raise_if_not_sent": raises},
    )
    assert reached(sandbox) == [["10"], ["11"]]
    assert len(result.ids) == 2
    assert sorted(result.failed_identifiers["external_id"])[:2] == ["no one", "nobody"]
    assert "All included players are not subscribed" in result.reasons
    assert result.error is None


@together(
    "given, field",
    [
        (([], MESSAGE), "ids"),
        (("42", MESSAGE), "ids"),
        (({"42": 1}, MESSAGE), "ids"),
        ((7, MESSAGE), "ids"),
        ((None, MESSAGE), "ids"),
        ((["11", ""], MESSAGE), "ids[1]"),
        ((["11", "12", None], MESSAGE), "ids[2]"),
        (([True], MESSAGE), "ids[0]"),
        ((["11"], "Hi"), "body"),
        ((["11"], {**MESSAGE, "included_segments": ["All"]}), "included_segments"),
        ((["11"], {**MESSAGE, "include_aliases": {"external_id": ["11"]}}), "include_aliases"),
        ((["11"], Notification(contents={"en": "Hi"}, email_to=["a@b.c"])), "email_to"),
    ],
)
def test_what_makes_no_sense_is_refused_before_anything_is_sent(
    sandbox: Sandbox, create_for: CreateFor, given: tuple[Any, Any], field: str
) -> None:
    with pytest.raises(InvalidRequestError) as caught:
        create_for(*given, per_request=1)
    assert caught.value.field == field
    assert len(sandbox.sent) == 0


@together("more", [{"by": ""}, {"channel": "pigeon"}, {"per_request": 0}, {"per_request": True}])
def test_options_that_make_no_sense_are_refused(
    sandbox: Sandbox, create_for: CreateFor, more: dict[str, Any]
) -> None:
    with pytest.raises(InvalidRequestError) as caught:
        create_for(["11"], MESSAGE, **more)
    assert [caught.value.field] == list(more)
    assert len(sandbox.sent) == 0


def test_what_the_iterable_raises_comes_before_anything_is_sent(
    sandbox: Sandbox, create_for: CreateFor
) -> None:
    def rows() -> Iterator[str]:
        yield from NAMES
        raise RuntimeError("the database went away")

    with pytest.raises(RuntimeError):
        create_for(rows(), MESSAGE, per_request=1)
    assert len(sandbox.sent) == 0


def test_a_moment_without_a_zone_is_refused_as_ever(
    sandbox: Sandbox, create_for: CreateFor
) -> None:
    naive = datetime.now(UTC).replace(tzinfo=None)
    for body in (
        Notification(contents={"en": "Hi"}, send_after=naive),
        {**MESSAGE, "send_after": naive},
    ):
        with pytest.raises(InvalidRequestError, match="send_after"):
            create_for(["11"], body)
