"""The table of rules is complete: each rule is enforced somewhere, and says where it comes from."""

from __future__ import annotations

import re
from pathlib import Path

import httpx

import onesignal_client.sandbox as package
from onesignal_client.sandbox import Sandbox
from onesignal_client.sandbox.contract import errors
from onesignal_client.sandbox.contract.context import HANDLERS, Context, Reply
from onesignal_client.sandbox.contract.rules import RULES

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
    context = Context(
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
    assert context.replay("notifications", "k") is None
    assert context.replay("notifications", None) is None
    context.remember("notifications", "k", Reply(200, {"id": "1"}))
    again = context.replay("notifications", "k")
    assert again == Reply(200, {"id": "1"}, {"Idempotent-Replayed": "true"})
    assert context.replay("notifications", "K") == again  # a UUID in capitals is the same
    assert context.replay("events", "k") is None
    sandbox.clock.advance(30 * 24 * 3600 + 1)
    assert context.replay("notifications", "k") is None


def test_writes_are_noted_for_the_audit_log(sandbox: Sandbox, org: httpx.Client, app: str) -> None:
    created = org.post("/apps", json={"name": "x"}).json()
    org.get(app)
    org.post("/apps", json={})
    [row] = sandbox.world.store.all("SELECT * FROM activity")
    assert (row["operation"], row["target_id"]) == ("create_app", created["id"])
    assert row["organization_id"] == sandbox.organization_id
