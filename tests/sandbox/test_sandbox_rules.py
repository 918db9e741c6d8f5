"""The table of rules is complete: each rule is enforced somewhere, and says where it comes from."""

from __future__ import annotations

import re
from pathlib import Path

import httpx
import pytest

import onesignal_client.sandbox as package
from onesignal_client.sandbox import Sandbox
from onesignal_client.sandbox.contract import context, errors
from onesignal_client.sandbox.contract.context import HANDLERS, Context, Reply
from onesignal_client.sandbox.contract.rules import RULES
from onesignal_client.sandbox.operations import (
    api_keys,
    audit_logs,
    custom_events,
    email_analytics,
    exports,
    inbox,
    notifications,
    players,
    segments,
    templates,
)
from onesignal_client.sandbox.operations import journeys as operations_journeys
from onesignal_client.sandbox.state import files, filters, journeys, messages, outcomes, people
from onesignal_client.sandbox.state.world import Settings
from tests.support.document import NAMED

FOLDER = Path(package.__file__).parent
CODE = "\n".join(path.read_text("utf-8") for path in FOLDER.rglob("*.py"))


def test_rules_and_code_name_each_other() -> None:
    assert {rule for rule in RULES if f'"{rule}"' in CODE or f"# rule: {rule}\n" in CODE} == set(
        RULES
    )
    refusals = "Refused|FilterError|bad_request|plain|failed|coded|bare|invalid|_refused|_not_found"
    named = re.findall(rf"""# rule: ([\w.-]+)$|(?:{refusals})\(\s*"([\w.-]+)\"""", CODE, re.M)
    assert {name for pair in named for name in pair if name} <= set(RULES)


def test_each_rule_stands_once_with_its_source() -> None:
    table = (FOLDER / "contract" / "rules.yaml").read_text("utf-8")
    ids = re.findall(r"^- ([\w.-]+): ", table, re.M)
    kinds = re.findall(r"^  (\w+): ", table, re.M)
    assert ids == list(RULES)
    assert len(kinds) == len(ids)
    assert set(kinds) == {"documented", "chosen"}
    assert [rule.documented for rule in RULES.values()] == [kind == "documented" for kind in kinds]
    assert all(rule.text and rule.source for rule in RULES.values())


DAY = 86_400
FIGURES: dict[str, tuple[float, ...]] = {
    "api-keys.limit": (api_keys.KEY_LIMIT,),
    "body.limit": (Settings().body_limit / 1e6,),
    "idempotency.replay": (context.IDEMPOTENCY_SECONDS / DAY,),
    "users.property-limit": (people.PROPERTY_LIMIT,),
    "aliases.limit": (people.ALIAS_LIMIT,),
    "subscriptions.limit": (people.SUBSCRIPTION_LIMIT,),
    "subscriptions.displaced": tuple(people.SUBSCRIPTIONS_KEPT.values()),
    "custom-events.event-size": (custom_events.EVENT_LIMIT,),
    "custom-events.request-size": (custom_events.REQUEST_LIMIT / 1e6,),
    "custom-events.idempotency": (custom_events.IDEMPOTENCY_SECONDS / 3600,),
    "filters.array": (filters.ARRAY_LIMIT,),
    "segments.page": (segments.PAGE_LIMIT,),
    "notifications.data-size": (notifications.DATA_LIMIT, notifications.EMAIL_DATA_LIMIT),
    "notifications.retention": (messages.RETENTION / DAY,),
    "notifications.page": (notifications.PAGE_LIMIT,),
    "inbox.page": (inbox.PAGE_LIMIT,),
    "exports.expiry": (files.VALID_SECONDS / DAY,),
    "history.seven-days": (exports.HISTORY_SECONDS / DAY,),
    "journeys.schedule": (journeys.START_AHEAD / 60,),
    "journeys.window-length": (journeys.WINDOW_MINUTES,),
    "journeys.tags": journeys.TAG_LENGTHS,
    "journeys.branches": (2, 25, 2, 1, 25),
    "journeys.event-name": (1, journeys.EVENT_NAME_LENGTH),
    "journeys.reentry": (journeys.REENTRY_SECONDS,),
    "players.app-limit": (players.APP_LIMIT,),
    "audit-logs.retention": (audit_logs.RETENTION / DAY,),
    "audit-logs.limit": (1, audit_logs.PAGE_LIMIT, audit_logs.PAGE_LIMIT),
    "email-analytics.longest": (
        email_analytics.MAX_RANGE / DAY,
        email_analytics.MAX_HOURLY_RANGE / DAY,
    ),
}
"""What bounds the code, in the units and the order in which the rule tells it."""


@pytest.mark.parametrize("rule", FIGURES)
def test_the_figures_of_a_rule_are_those_of_the_code(rule: str) -> None:
    told = re.findall(r"(?<![\w.])\d[\d,]*(?![\w-])", RULES[rule].text)
    statuses = {"201", "202", "400", "409", "413"}
    told = [each for each in told if each not in statuses]
    assert [float(each.replace(",", "")) for each in told] == list(FIGURES[rule])


PAGES = {
    "get_notifications": notifications.PAGE_LIMIT,
    "view_journeys": operations_journeys.DEFAULT_LIMIT,
    "view_templates": templates.DEFAULT_LIMIT,
    "get_segments": segments.PAGE_LIMIT,
    "list_audit_logs": audit_logs.PAGE_LIMIT,
    "get_players": players.PAGE_LIMIT,
}


@pytest.mark.parametrize("operation", PAGES)
def test_a_page_is_as_long_as_the_document_says(operation: str) -> None:
    [limit] = [each for each in NAMED[operation]["parameters"] if each.get("name") == "limit"]
    assert int(re.findall(r"\d+", limit["description"])[-1]) == PAGES[operation]


def test_spans_of_time_are_named_for_their_length() -> None:
    units = {"h": 3600, "d": DAY, "mo": 30 * DAY}
    for name, seconds in {**outcomes.RANGES, **email_analytics.WINDOWS}.items():
        found = re.fullmatch(r"(?:last_)?(\d+)_?(h|d|mo)(?:ours|ays)?", name)
        assert found
        assert seconds == int(found[1]) * units[found[2]]


def test_handlers_answer_operations_of_the_document(sandbox: Sandbox) -> None:
    operations = sandbox.document.operations
    assert set(HANDLERS) <= set(operations)
    assert set(operations) >= errors.SUCCESS_FALSE_OPERATIONS


def test_every_operation_compiles(sandbox: Sandbox) -> None:
    document = sandbox.document
    for operation in document.operations.values():
        for status in operation.replies:
            if status != "default":
                document.check_reply(operation, int(status), None)
        for parameter in operation.query:
            document._problems(parameter.pointer, "x", "")
        for pointer in (operation.body, *operation.replies.values()):
            if pointer is not None:
                document._problems(pointer, {}, "")


def test_an_idempotency_key_gets_the_first_reply_again(sandbox: Sandbox) -> None:
    asked = Context(
        world=sandbox.world,
        document=sandbox.document,
        operation=sandbox.document.operations["create_notification"],
        key=None,
        organization_id="",
        app_id=sandbox.app_id,
        path={},
        query={},
        body={},
        headers={},
    )
    assert asked.replay("notifications", "k") is None
    assert asked.replay("notifications", None) is None
    asked.remember("notifications", "k", Reply(200, {"id": "1"}))
    again = asked.replay("notifications", "k")
    assert again == Reply(200, {"id": "1"}, {"Idempotent-Replayed": "true"})
    assert asked.replay("notifications", "K") == again  # a UUID in capitals is the same
    assert asked.replay("events", "k") is None
    sandbox.clock.advance(30 * 24 * 3600 + 1)
    assert asked.replay("notifications", "k") is None
    sandbox.world.limit = 2
    for key in "abc":
        asked.remember("notifications", key, Reply(200, {}))
    kept = [key for key in "abc" if asked.replay("notifications", key)]
    assert kept == ["b", "c"]


def test_writes_are_noted_for_the_audit_log(sandbox: Sandbox, org: httpx.Client, app: str) -> None:
    created = org.post("/apps", json={"name": "x"}).json()
    org.get(app)
    org.post("/apps", json={})
    [row] = sandbox.world.store.all("SELECT * FROM activity")
    assert (row["operation"], row["target_id"]) == ("create_app", created["id"])
    assert row["organization_id"] == sandbox.organization_id
