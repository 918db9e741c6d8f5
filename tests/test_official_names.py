"""The table of the official SDK's names: complete in itself, and about what there is."""

from __future__ import annotations

import re
from typing import Any

from onesignal_client import AsyncOneSignal, OneSignal, errors, models
from scripts.docs.facts import community, official
from scripts.official.names import (
    CALLS,
    CLASSES,
    THEIR_CLASSES,
    THEIR_METHODS,
    UNKNOWN_TO_THEM,
)
from tests.support.cases import CASES
from tests.support.document import NAMED
from tests.support.together import together


@together("method", list(CALLS))
def test_each_method_of_the_sdk_has_its_call(method: str) -> None:
    group, name = CALLS[method].split(".")
    for client in (OneSignal(), AsyncOneSignal()):
        assert callable(getattr(getattr(client, group), name))


@together("name", list(CLASSES))
def test_each_class_of_the_sdk_has_its_own(name: str) -> None:
    here = CLASSES[name]
    if here.startswith("errors."):
        assert hasattr(errors, here.removeprefix("errors."))
    for each in set(re.findall(r"\b[A-Z]\w+", here.removeprefix("errors."))):
        assert hasattr(models, each) or hasattr(errors, each)


def test_every_operation_is_theirs_or_named_as_unknown_to_them() -> None:
    assert set(THEIR_METHODS) | UNKNOWN_TO_THEM == set(NAMED)
    assert set(THEIR_METHODS.values()) == set(CALLS)
    assert "create_notification" in THEIR_METHODS
    assert THEIR_METHODS["fetch_user"] == "get_user"
    assert "get_players" in UNKNOWN_TO_THEM


def test_the_bodies_of_cases_have_a_class_of_theirs() -> None:
    def known(case: Any) -> bool:
        return case.operation in UNKNOWN_TO_THEM or not case.model or case.model in THEIR_CLASSES

    assert [case.name for case in CASES if not known(case)] == []
    assert THEIR_CLASSES["UserProperties"] == "PropertiesObject"
    assert THEIR_CLASSES["Notification"] == "Notification"


def test_every_error_of_the_sdk_has_its_own() -> None:
    assert {name for name in official()["errors"].values() if not hasattr(errors, name)} == set()
    assert official()["errors"]["NotFoundException"] == "NotFoundError"


def test_each_call_about_players_has_a_successor() -> None:
    about = {
        f"players.{each['x-method']}" for each in NAMED.values() if each["tags"] == ["players"]
    }
    assert set(community()["users"]) == about


def test_each_method_of_the_communitys_sdk_has_its_call() -> None:
    for call in community()["methods"].values():
        group, name = call.split(".")
        assert callable(getattr(getattr(OneSignal(), group), name))
