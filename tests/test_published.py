"""The document against a published one, and what other tools make of it."""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
import yaml

from onesignal_client import APIStatusError, OneSignal
from onesignal_client.sandbox.contract.document import load
from scripts import compare_published
from tests import ROOT
from tests.support.cases import CASES
from tests.support.document import DOCUMENT, METHODS, NAMED, OPERATIONS
from tests.support.driving import SETTINGS
from tests.support.shapes import MODELS
from tests.support.together import together

PUBLISHED = ROOT.parent / "shared" / "facts" / "published-11.6.json"


@pytest.mark.skipif(not PUBLISHED.exists(), reason="the published document is not here")
def test_every_difference_from_the_published_document_is_known(
    capsys: pytest.CaptureFixture[str],
) -> None:
    status = compare_published.main([str(PUBLISHED)])
    assert (capsys.readouterr().out, status) == ("", 0)


def published(**schema: Any) -> dict[str, Any]:
    """A small document that has what ours lacks."""
    content = {"application/json": {"schema": {"type": "object", "properties": schema}}}
    view = {"name": "view", "in": "query", "schema": {"type": "string", "enum": ["config", "all"]}}
    replies = {"200": {"content": content}, "418": {}}
    get = {"parameters": [view, {**view, "name": "colour"}], "responses": replies}
    return {"paths": {"/apps/{id}": {"get": get}, "/brand/new": {"post": {"responses": {}}}}}


def test_what_is_new_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "published.json"
    name = {"type": "string"}
    file.write_text(json.dumps(published(name=name, brand_new=name)), "utf-8")
    assert compare_published.main([str(file)]) == 1
    told = capsys.readouterr().out.splitlines()
    assert [line for line in told if not line.startswith("accepted")] == [
        "GET /apps/{}: parameter query view: value all",
        "GET /apps/{}: parameter query colour",
        "GET /apps/{}: reply brand_new",
        "GET /apps/{}: status 418",
        "POST /brand/new: operation",
    ]
    accepted = yaml.safe_load(compare_published.ACCEPTED.read_text("utf-8"))
    assert [line for line in told if line.startswith("accepted")] == [
        f"accepted, but there is no such difference: {pattern}" for pattern in sorted(accepted)
    ]


def test_no_reader_of_the_api_is_told_of_this_library_or_of_disputes() -> None:
    told = yaml.safe_dump({key: DOCUMENT[key] for key in ("paths", "components", "tags")})
    for word in (
        "onesignal_client",
        "python",
        "our client",
        "filled in by",
        "disagree",
        "official sdk",
    ):
        assert word not in told.lower(), word


# What the published document shows

IDS = {
    (operation["method"], re.sub(r"\{[^}]+\}", "{}", operation["path"])): name
    for name, operation in OPERATIONS.items()
}


def shown() -> Iterator[tuple[str, dict[str, Any]]]:
    """Each operation of the published document, under our name."""
    if PUBLISHED.exists():
        for path, item in json.loads(PUBLISHED.read_text("utf-8"))["paths"].items():
            for method in (each for each in item if each in METHODS):
                plain = re.sub(r"\{[^}]+\}", "{}", path.split("?")[0])
                yield IDS[method, plain], item[method]


def shown_replies() -> Iterator[tuple[str, Any]]:
    for name, operation in shown():
        for status, reply in operation["responses"].items():
            for content in (reply.get("content") or {}).values():
                for title, example in (content.get("examples") or {}).items():
                    value = example["value"]
                    if isinstance(value, str) and value.lstrip().startswith(("{", "[")):
                        value = json.loads(value)
                    yield f"{name}-{status}-{title}", (name, int(status), value)


def shown_bodies() -> Iterator[tuple[str, Any]]:
    for name, operation in shown():
        for sample in operation.get("x-codeSamples", ()):
            if sample["lang"].lower() == "python" and name in WITH_BODY:
                for number, body in enumerate(bodies(sample["source"])):
                    yield f"{name}-{number}", (name, body)


def bodies(source: str) -> Iterator[dict[str, Any]]:
    """The models that a sample builds, as plain objects."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Call):
            call = node.value
            if isinstance(call.func, ast.Name) and call.keywords and call.func.id != "open":
                yield plain(call)


def plain(node: ast.AST) -> Any:
    if isinstance(node, ast.Call):
        if node.keywords:
            return {WIRE.get(str(k.arg), str(k.arg)): plain(k.value) for k in node.keywords}
        if isinstance(node.func, ast.Name) and node.func.id == "str":
            return "a-key"  # str(uuid.uuid4())
        return plain(node.args[0]) if node.args else {}
    if isinstance(node, ast.List):
        return [plain(each) for each in node.elts]
    if isinstance(node, ast.Dict):
        return {plain(k): plain(v) for k, v in zip(node.keys, node.values, strict=True) if k}
    return ast.literal_eval(node)


INVENTED = {"export_subscriptions", "update_live_activity", "start_live_activity"}
"""Their samples hold values of the generator that made them, which no document allows."""
WITH_BODY = {name for name, operation in OPERATIONS.items() if "requestBody" in operation}
WIRE = {python: wire for model in MODELS.values() for python, wire in model._facts().wires.items()}


def call(name: str, body: Any, status: int, reply: Any) -> tuple[Any, list[httpx.Request]]:
    """What our client makes of it, and what it sends."""
    operation, sent = NAMED[name], list[httpx.Request]()

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(status, json=reply)

    settings = {**SETTINGS, "max_retries": 0, "checks": False}
    with httpx.Client(transport=httpx.MockTransport(answer)) as http:
        client = OneSignal(http_client=http, **settings)
        case = next(case for case in CASES if case.operation == name)
        method = getattr(getattr(client, operation["tags"][0]), operation["x-method"])
        given = [] if name not in WITH_BODY else [case.body if body is None else body]
        return method(*case.args, *given, **case.keywords), sent


@pytest.mark.filterwarnings("ignore::onesignal_client.OneSignalWarning")
@together("name, status, value", dict(shown_replies()))
def test_every_reply_that_is_shown_is_read(name: str, status: int, value: Any) -> None:
    if status < 400:
        result, _ = call(name, None, status, value)
        assert result is None or getattr(result, "to_dict", lambda: result)() == value
    else:
        with pytest.raises(APIStatusError) as caught:
            call(name, None, status, value)
        assert caught.value.status_code == status


@pytest.mark.filterwarnings("ignore::onesignal_client.OneSignalWarning")
@together("name, body", dict(shown_bodies()))
def test_every_request_that_is_shown_is_taken(name: str, body: Any) -> None:
    _, [request] = call(name, body, 200, {})
    sent = json.loads(request.content)
    # Only replies have these, so they are not sent.
    body.get("properties", {}).pop("ip", None)
    for subscription in (body.get("subscription", {}), *body.get("subscriptions", ())):
        subscription.pop("id", None)
    assert {**sent, **body} == sent or name == "create_custom_events"  # which get their keys
    if name not in INVENTED:
        document = load()
        document.check_body(document.operations[name], sent)
