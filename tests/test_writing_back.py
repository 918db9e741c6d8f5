"""Read, change, write back: what goes out is what the request has, in the request's form."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import attrs
import pytest

from onesignal_client import Outcome, models
from onesignal_client._schema.codecs import ModelOf, write
from onesignal_client.sandbox import Sandbox

pytestmark = [
    pytest.mark.filterwarnings("ignore::onesignal_client.OneSignalBetaWarning"),
    pytest.mark.filterwarnings("ignore::onesignal_client.OneSignalDeprecationWarning"),
    pytest.mark.filterwarnings("ignore::onesignal_client.DataModelMixWarning"),
]
FETCHED = {
    "id": "m-1",
    "app_id": "a-1",
    "idempotency_key": "k-1",
    "external_id": "e-1",
    "contents": {"en": "Hello"},
    "included_segments": ["All"],
    "include_aliases": None,
    "send_after": 1443128400,
    "queued_at": 1443128400,
    "successful": 15,
    "platform_delivery_stats": {"ios": {"successful": 4}},
    "buttons": '[{"id": "b", "text": "B"}]',
    "brand_new": 1,
}
COPY = {
    "app_id": "a-1",
    "contents": {"en": "Hello"},
    "included_segments": ["All"],
    "send_after": "2015-09-24T21:00:00+00:00",
    "buttons": [{"id": "b", "text": "B"}],
}


def body_of(value: Any) -> dict[str, Any]:
    written: dict[str, Any] = write(ModelOf("Notification"), value)
    return written


@pytest.mark.parametrize(
    "make",
    [
        lambda read: read,
        copy.copy,
        copy.deepcopy,
        lambda read: pickle.loads(pickle.dumps(read)),
        attrs.evolve,
    ],
)
def test_a_copy_of_a_fetched_message(make: Any) -> None:
    assert body_of(make(models.NotificationDetails.from_dict(FETCHED))) == COPY


def test_a_copy_by_way_of_a_dict_carries_nothing_of_the_old_message() -> None:
    again = models.NotificationDetails.from_dict(FETCHED).to_dict()
    del again["send_after"], again["buttons"]
    for given in (again, models.Notification.from_dict(again)):
        assert {k: v for k, v in body_of(given).items() if v is not None} == {
            k: v for k, v in COPY.items() if k not in ("send_after", "buttons")
        }


def test_a_key_of_ones_own_is_kept_where_nothing_was_fetched() -> None:
    stored = {"contents": {"en": "x"}, "idempotency_key": "k-1", "external_id": "e"}
    assert body_of(models.Notification.from_dict(stored)) == stored


def test_a_changed_copy() -> None:
    read = models.NotificationDetails.from_dict(FETCHED)
    read.contents = {"en": "Changed"}
    read["included_segments"] = ["Some"]
    assert body_of(read) == COPY | {"contents": {"en": "Changed"}, "included_segments": ["Some"]}


def test_another_class_is_only_taken_if_it_was_read_and_has_something_in_common() -> None:
    from onesignal_client._schema.walking import Mismatch

    for wrong in (
        models.NotificationDetails(contents={"en": "x"}),
        models.Button.from_dict({"text": "x"}),
        models.NotificationDetails.from_dict({"successful": 1}),
    ):
        with pytest.raises(Mismatch, match="must be a Notification"):
            body_of(wrong)


@pytest.fixture
def client() -> Any:
    with Sandbox() as sandbox, sandbox.client() as client:
        yield client


def test_sending_a_fetched_message_again_sends_it(client: Any) -> None:
    client.users.create(
        {
            "identity": {"external_id": "42"},
            "subscriptions": [{"type": "AndroidPush", "token": "t"}],
        }
    )
    first = client.notifications.create({"contents": {"en": "x"}, "included_segments": ["All"]})
    fetched = client.notifications.get(first.id)
    assert fetched.queued_at
    del fetched.send_after
    second = client.notifications.create(fetched)
    third = client.notifications.create(models.Notification.from_dict(fetched.to_dict()))
    assert second.outcome is third.outcome is Outcome.SENT
    assert len({first.id, second.id, third.id}) == 3


def test_a_user_written_back(client: Any) -> None:
    client.users.create({"identity": {"external_id": "42"}, "properties": {"tags": {"a": "1"}}})
    user = client.users.get("external_id", "42")
    assert user.properties
    user.properties.tags = {"a": "2", "b": "3"}
    client.users.update("external_id", "42", user)
    again = client.users.get("external_id", "42")
    assert again.properties
    assert again.properties.tags == {"a": "2", "b": "3"}


def test_a_template_written_back(client: Any) -> None:
    made = client.templates.create({"name": "old", "contents": {"en": "Hello"}})
    template = client.templates.get(made.id)
    template.name = "new"
    assert template.content
    client.templates.update(template.id, template)
    again = client.templates.get(made.id)
    assert again.name == "new"
    assert again["content"]["contents"] == {"en": "Hello"}


def test_a_player_written_back(client: Any) -> None:
    made = client.players.create({"device_type": 1, "identifier": "t", "tags": {"a": "1"}})
    player = client.players.get(made.id)
    player.tags = {"a": "2"}
    client.players.update(player.id, player)
    assert client.players.get(made.id).tags == {"a": "2"}


def test_a_segment_written_back(client: Any) -> None:
    made = client.segments.create(
        {"name": "old", "filters": [{"field": "tag", "key": "a", "relation": "exists"}]}
    )
    details = client.segments.get(made.id, include_segment_detail=True)
    assert details.payload
    details.payload.name = "new"
    client.segments.update(made.id, details)
    again = client.segments.get(made.id, include_segment_detail=True)
    assert again.payload
    assert again.payload.name == "new"
