"""What an editor shows of a call: its key, its notices, what it returns and what it raises."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import re

import pytest
import yaml

import onesignal_client
from onesignal_client import AsyncOneSignal, OneSignal, errors
from tests import ROOT
from tests.support.document import NAMED, resolve
from tests.support.shapes import MODELS
from tests.support.together import together

by_name = together("name", list(NAMED))
KEYS = {
    "rest_api_key": "the app's REST API key",
    "organization_api_key": "the organization's API key",
}
ERRORS = {
    "400": "BadRequestError",
    "401": "AuthenticationError",
    "403": "PermissionDeniedError",
    "404": "NotFoundError",
    "409": "ConflictError",
    "422": "UnprocessableEntityError",
    "429": "RateLimitError",
    "503": "ServerError",
}


def shown(name: str) -> str:
    """The docstring of a call, the same for both clients, in its own lines."""
    operation = NAMED[name]
    found = {
        inspect.getdoc(getattr(getattr(client, operation["tags"][0]), operation["x-method"]))
        for client in (OneSignal(), AsyncOneSignal())
    }
    [text] = found
    assert text
    return text


def meaning(name: str, status: str) -> str:
    reply = NAMED[name]["responses"][status]
    return flat(reply.get("description") or resolve(reply)["description"])


def flat(text: str) -> str:
    return " ".join(text.split())


def section(name: str, title: str) -> str:
    found = re.search(rf"^{title}:\n((?:    .*\n|\n)+)", shown(name), re.MULTILINE)
    return found[1] if found else ""


@by_name
def test_the_key_is_named(name: str) -> None:
    names = [key for security in NAMED[name]["security"] for key in security if key in KEYS]
    told = " or ".join(KEYS[key] for key in names)
    assert f"Key: {told} (`{'` or `'.join(names)}`)." in flat(shown(name))


@by_name
def test_every_documented_status_has_its_error(name: str) -> None:
    told = re.findall(r"^    (\w+): ", section(name, "Raises"), re.MULTILINE)
    declared = [status for status in NAMED[name]["responses"] if status in ERRORS]
    assert told == [*(ERRORS[status] for status in declared), "OneSignalError"]
    assert all(hasattr(errors, each) for each in told)
    for status in declared:
        assert f"{ERRORS[status]}: {meaning(name, status)}" in flat(section(name, "Raises"))


@by_name
def test_what_a_success_brings_is_told(name: str) -> None:
    successes = [status for status in NAMED[name]["responses"] if status.startswith("2")]
    told = flat(section(name, "Returns"))
    for status in successes:
        said = meaning(name, status)
        assert (f"{status}: {said}" if len(successes) > 1 else f": {said}") in told


@by_name
def test_the_notices_are_shown(name: str) -> None:
    told = flat(shown(name))
    for notice in NAMED[name]["x-notices"]:
        assert told.count(flat(notice["text"])) == 1


OVERLAY = yaml.safe_load((ROOT / "openapi" / "python.yaml").read_text("utf-8"))


def test_what_the_overlay_adds_is_shown() -> None:
    for name, note in OVERLAY["operations"].items():
        assert f"Here: {flat(note)}" in flat(shown(name))
    for note in OVERLAY["notices"].values():
        assert any(f"Here: {flat(note)}" in flat(shown(name)) for name in NAMED)


HELPERS = {
    "create_notification": ["`outcome`", "`raise_if_not_sent`", "`error.idempotency_key`"],
    "start_live_activity": ["`error.idempotency_key`"],
    "create_custom_events": ["adds a key to each event"],
    "get_notification_history": ["`client.exports.save`", "`client.exports.rows`"],
    "export_events": ["`client.exports.save`", "`client.exports.rows`"],
    "export_subscriptions": ["`client.exports.save`", "`client.exports.rows`"],
    "export_players": ["`client.exports.save`", "`client.exports.rows`"],
    "update_user": ['with_options(authorization=f"Bearer {jwt}")'],
    "get_outcomes": ["`outcome_names_list`"],
}


@pytest.mark.parametrize("name", HELPERS)
def test_helpers_of_the_library_are_named(name: str) -> None:
    assert [each for each in HELPERS[name] if each not in shown(name)] == []


def documented() -> dict[str, str]:
    texts = {name: shown(name) for name in NAMED}
    return texts | {name: inspect.getsource(model) for name, model in MODELS.items()}


def test_no_code_is_broken_over_a_line() -> None:
    broken = [
        line for text in documented().values() for line in text.splitlines() if line.count("`") % 2
    ]
    assert broken == []


BRITISH = r"\b[a-z]*(?:ised|isation|our|oured|ours|tre|elt)\b|cancell(?:ed|ing)\b"
FINE = {
    "advised", "promised", "raised", "revised", "supervised", "your", "yours", "hour", "hours",
    "four", "canceled", "canceling", "our",
}  # fmt: skip


def test_the_spelling_is_american() -> None:
    text = (ROOT / "openapi" / "onesignal.yaml").read_text("utf-8").lower()
    assert set(re.findall(BRITISH, text)) - FINE == set()


@pytest.mark.parametrize("module", ["", ".bulk", ".errors", ".exports", ".filters", ".sandbox"])
def test_every_public_name_is_there(module: str) -> None:
    public = importlib.import_module(f"onesignal_client{module}")
    assert all(hasattr(public, name) for name in public.__all__)


def test_every_module_has_the_names_that_it_exports() -> None:
    for each in pkgutil.iter_modules(onesignal_client.__path__, "onesignal_client."):
        if "._" not in each.name:
            module = importlib.import_module(each.name)
            exported = getattr(module, "__all__", ())
            assert [name for name in exported if not hasattr(module, name)] == []
