"""Schemathesis fuzzes the running sandbox from the document: never a 5xx, no undocumented reply.

The sandbox checks its replies itself, too (a violation is a 500); schemathesis is the second
opinion. What is sent is the same in every run; in CI it is more. `FUZZ_EXAMPLES=200` looks further.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest
import requests
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from onesignal_client.sandbox import Sandbox
from onesignal_client.sandbox import Settings as SandboxSettings
from tests import ROOT
from tests.support.document import OPERATIONS
from tests.support.thoroughness import examples

if TYPE_CHECKING:
    from schemathesis import Case
    from schemathesis.specs.openapi.schemas import OpenApiSchema

EXAMPLES = examples("FUZZ_EXAMPLES", here=3, in_ci=6)
SEGMENT_ID = "00000000-0000-4000-8000-00000000005e"

known: dict[str, Any] = {}
"""Things that exist, by the names that paths, queries and bodies have for them."""


@pytest.fixture(scope="module")
def schema() -> OpenApiSchema:
    """Schemathesis is loaded here, as it takes seconds, and only one worker of a run uses it."""
    import schemathesis

    schema = schemathesis.openapi.from_path(ROOT / "openapi" / "onesignal.yaml")
    schema.config.generation.with_security_parameters = False

    @schema.hook
    def flatmap_case(context: Any, case: Case[Any]) -> st.SearchStrategy[Case[Any]]:
        """Always an app that exists; in most cases, everything else exists as well."""
        return st.integers(0, 3).map(lambda number: _aim(case, exists=number < 3))

    return schema


def _aim(case: Case[Any], *, exists: bool) -> Case[Any]:
    names = known if exists else {"app_id": known["app_id"]}
    for part in (case.path_parameters, case.query, case.body):
        if isinstance(part, dict):
            part.update((name, names[name]) for name in part.keys() & names.keys())
    return case


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    """One for all operations; it tells of its own failures at the end."""
    # Exports are ready at once, for there can be but one at a time.
    settings = SandboxSettings(check_replies=True, export_pending_polls=0)
    with Sandbox(settings=settings) as sandbox:
        yield sandbox


@pytest.fixture(scope="module")
def session() -> Iterator[requests.Session]:
    with requests.Session() as session:
        session.trust_env = False
        yield session


@pytest.fixture(autouse=True)
def things(sandbox: Sandbox, session: requests.Session) -> None:
    """What there is to be read, changed and deleted; made again for every operation."""

    def make(path: str, body: dict[str, Any], key: str = sandbox.rest_api_key) -> Any:
        headers = {"Authorization": f"Key {key}"}
        return session.post(sandbox.url + path, json=body, headers=headers).json()

    app, path = {"app_id": sandbox.app_id}, f"/apps/{sandbox.app_id}"
    address = "ada@example.com"
    subscriptions = [{"type": "Email", "token": address}]
    ada = {"identity": {"external_id": "ada"}, "subscriptions": subscriptions}
    user = make(f"{path}/users", ada)
    everyone = [{"field": "session_count", "relation": ">", "value": "-1"}]
    make(f"{path}/segments", {"id": SEGMENT_ID, "name": "Everyone", "filters": everyone})
    email = {"email_subject": "Hello", "email_body": "<p>Hello</p>"}
    template = make("/templates", app | email | {"name": "A", "isEmail": True, "contents": {}})
    now = datetime.now(UTC)
    tomorrow = (now + timedelta(days=1)).isoformat()
    message = make("/notifications", app | email | {"email_to": [address], "send_after": tomorrow})
    wait = {"kind": "wait", "duration_seconds": 3600}
    journey = make(f"{path}/journeys", {"name": "Wait", "nodes": [wait]})
    key = make(f"{path}/auth/tokens", {"name": "A"}, sandbox.organization_api_key)
    known.update(
        app_id=sandbox.app_id,
        target_app_id=sandbox.app_id,
        organization_id=sandbox.organization_id,
        token_id=key.get("token_id", "none"),  # an app has room for 16 keys
        alias_label="external_id",
        alias_id="ada",
        external_user_id="ada",
        subscription_id=user["subscriptions"][0]["id"],
        player_id=user["subscriptions"][0]["id"],
        token_type="Email",
        segment_id=SEGMENT_ID,
        template_id=template["id"],
        notification_id=message["id"],
        journey_id=journey["id"],
        node_id=journey["nodes"][0]["id"],
        outcome_names=["os__click.count"],
        start=(now - timedelta(days=1)).isoformat(),
        start_time=(now - timedelta(days=1)).isoformat(),
        end=now.isoformat(),
    )


@pytest.mark.parametrize("name", OPERATIONS)
def test_every_request_gets_a_documented_reply(
    name: str, schema: OpenApiSchema, sandbox: Sandbox, session: requests.Session
) -> None:
    from schemathesis.checks import not_a_server_error
    from schemathesis.specs.openapi import checks

    operation = schema.find_operation_by_id(name)
    organization = "organization_api_key" in str(operation.definition.raw["security"])
    key = sandbox.organization_api_key if organization else sandbox.rest_api_key

    def ask(case: Case[Any]) -> None:
        case.call_and_validate(
            base_url=sandbox.url,
            session=session,
            headers={"Authorization": f"Key {key}"},
            checks=[
                not_a_server_error,
                checks.status_code_conformance,
                checks.content_type_conformance,
                checks.response_schema_conformance,
            ],
        )

    modes = schema.config.generation_for(operation=operation, phase="fuzzing").modes
    fuzz = st.one_of([operation.as_strategy(generation_mode=mode) for mode in modes])
    each_once = [(example, 1) for example in operation.get_strategies_from_examples()]
    for strategy, tries in [*each_once, (fuzz, EXAMPLES)]:
        asked: Any = given(strategy)(ask)
        same_in_every_run = settings(
            max_examples=tries,
            derandomize=True,
            database=None,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        )
        same_in_every_run(asked)()


def test_many_operations_were_carried_out(sandbox: Sandbox) -> None:
    """A fuzz that is always refused at the door would find nothing."""
    asked = {request.operation for request in sandbox.requests}
    operations = sandbox.document.operations.values()
    if len(asked) < 20:
        pytest.skip("few operations were asked for, since other processes ask for the rest")
    # Some find nothing to change, and more where what makes it was asked for elsewhere.
    everything = asked >= {each.id for each in operations if each.tag != "legacy"}
    done = {request.operation for request in sandbox.requests if request.processed}
    assert len(done) > len(asked) * (0.7 if everything else 0.5)
