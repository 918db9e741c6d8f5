"""The examples, run as they would run: against the sandbox, Celery with a real Redis."""

from __future__ import annotations

import asyncio
import importlib
import json
import logging
import os
import shutil
import socket
import subprocess
import sys
import time
import uuid
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx
import pytest

from onesignal_client.sandbox import APP_ID, REST_API_KEY, Fault, Sandbox
from tests import ROOT
from tests.support import django_project

pytestmark = pytest.mark.filterwarnings("ignore:.* counts as beta")


@pytest.fixture
def environment(monkeypatch: pytest.MonkeyPatch, sandbox: Sandbox) -> dict[str, str]:
    """What the examples find in the environment."""
    variables = {
        "ONESIGNAL_APP_ID": APP_ID,
        "ONESIGNAL_REST_API_KEY": REST_API_KEY,
        "ONESIGNAL_BASE_URL": sandbox.url,
    }
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    return variables


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    """With one user, 42, who can be reached."""
    with Sandbox() as sandbox, sandbox.client() as client:
        client.users.create(
            {
                "identity": {"external_id": "42"},
                "subscriptions": [{"type": "AndroidPush", "token": "t"}],
            }
        )
        yield sandbox


def fresh(name: str) -> ModuleType:
    """An example with nothing left of the test before."""
    module = importlib.import_module(f"examples.{name}")
    if hasattr(module, "client"):
        module.client.cache_clear()
    return module


def reached(sandbox: Sandbox) -> list[list[str]]:
    return [[each["external_id"] for each in message.recipients] for message in sandbox.sent]


async def in_app(app: Any, *requests: httpx.Request) -> list[httpx.Response]:
    """The answers of an app that is started before and stopped after."""
    transport = httpx.ASGITransport(app)
    async with (
        app.router.lifespan_context(app),
        httpx.AsyncClient(transport=transport, base_url="http://app") as client,
    ):
        return [await client.send(request) for request in requests]


# FastAPI


def test_fastapi_sends_in_the_background_and_once(
    sandbox: Sandbox, environment: dict[str, str]
) -> None:
    app = fresh("fastapi_app").app
    post = httpx.Request("POST", "http://app/orders/7/shipped?customer=42")
    answers = asyncio.run(in_app(app, post, httpx.Request("POST", post.url)))
    assert [answer.status_code for answer in answers] == [202, 202]
    assert reached(sandbox) == [["42"]]


def test_fastapi_answers_with_a_message(sandbox: Sandbox, environment: dict[str, str]) -> None:
    with sandbox.client() as client:
        sent = client.notifications.create({"contents": {"en": "Hi"}, "included_segments": ["All"]})
    app = fresh("fastapi_app").app
    urls = [f"http://app/messages/{name}" for name in (sent.id, uuid.uuid4())]
    found, missing = asyncio.run(in_app(app, *(httpx.Request("GET", url) for url in urls)))
    assert (found.status_code, found.json()["id"]) == (200, sent.id)
    assert found.json()["contents"] == {"en": "Hi"}
    assert missing.status_code == 404


def test_fastapi_survives_what_fails_in_the_background(
    sandbox: Sandbox, environment: dict[str, str], caplog: pytest.LogCaptureFixture
) -> None:
    sandbox.faults.when("POST /notifications", Fault("status", status=400))
    app = fresh("fastapi_app").app
    post = httpx.Request("POST", "http://app/orders/7/shipped?customer=42")
    [answer] = asyncio.run(in_app(app, post))
    assert answer.status_code == 202
    assert "order 7: the message failed" in caplog.text


# Django


@pytest.fixture(scope="module")
def django() -> ModuleType:
    import django
    from django.core.management import call_command

    django_project.set_up()
    call_command("migrate", run_syncdb=True, verbosity=0)
    return django


def test_django_tells_after_the_commit_and_once(
    django: ModuleType, sandbox: Sandbox, environment: dict[str, str]
) -> None:
    from django.db import transaction

    signals = fresh("django_shop.signals")
    order = signals.Order.objects.create(customer="42")
    assert reached(sandbox) == []
    with transaction.atomic():
        order.shipped = True
        order.save()
        assert reached(sandbox) == []
    assert reached(sandbox) == [["42"]]
    order.save()
    assert reached(sandbox) == [["42"]]
    [message] = sandbox.sent
    assert message.payload["contents"].keys() == {"en", "de"}
    signals.client().close()


def test_django_tells_nothing_that_was_rolled_back(
    django: ModuleType, sandbox: Sandbox, environment: dict[str, str]
) -> None:
    from django.db import transaction

    signals = fresh("django_shop.signals")
    with pytest.raises(RuntimeError), transaction.atomic():
        signals.Order.objects.create(customer="42", shipped=True)
        raise RuntimeError
    assert reached(sandbox) == []


def test_django_keeps_the_order_if_the_message_fails(
    django: ModuleType,
    sandbox: Sandbox,
    environment: dict[str, str],
    caplog: pytest.LogCaptureFixture,
) -> None:
    sandbox.faults.when("POST /notifications", Fault("status", status=400))
    signals = fresh("django_shop.signals")
    order = signals.Order.objects.create(customer="42", shipped=True)
    order.refresh_from_db()
    assert order.shipped
    assert f"order {order.pk}: the message failed" in caplog.text
    signals.client().close()


# Celery


@pytest.fixture
def redis(tmp_path: Path) -> Iterator[str]:
    server = shutil.which("redis-server")
    if server is None:
        pytest.skip("redis-server is not installed")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    options = ["--port", str(port), "--bind", "127.0.0.1", "--save", "", "--dir", str(tmp_path)]
    process = subprocess.Popen([server, *options], stdout=subprocess.DEVNULL)
    try:
        until(lambda: _answers(port))
        yield f"redis://127.0.0.1:{port}/0"
    finally:
        process.terminate()
        process.wait(10)


def _answers(port: int) -> bool:
    with socket.socket() as one:
        return one.connect_ex(("127.0.0.1", port)) == 0


def until(true: Any, seconds: float = 60) -> None:
    last = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < last
        time.sleep(0.05)


def test_celery_keeps_the_key_over_retries(
    sandbox: Sandbox, environment: dict[str, str], redis: str
) -> None:
    """The first attempt does the work but loses its answer; the second must not send again."""
    sandbox.faults.when("POST /notifications", Fault("reset_after"), nth=1)
    task = str(uuid.uuid4())
    names = {**os.environ, **environment, "REDIS_URL": redis, "PYTHONPATH": str(ROOT)}
    celery = [sys.executable, "-m", "celery", "--app", "examples.celery_app"]
    worker = subprocess.Popen(
        [*celery, "worker", "--pool", "solo", "--loglevel", "INFO"],
        cwd=ROOT,
        env=names,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    try:
        send = (
            "from examples.celery_app import tell\n"
            f"sent = tell.apply_async(('42', 'Hello'), task_id={task!r})\n"
            "print(sent.get(timeout=60))"
        )
        done = subprocess.run(
            [sys.executable, "-c", send],
            cwd=ROOT,
            env=names,
            capture_output=True,
            text=True,
            timeout=90,
            check=False,
        )
    finally:
        worker.terminate()
        log, _ = worker.communicate(timeout=30)
    assert done.returncode == 0, done.stderr + log
    [message] = sandbox.sent
    assert done.stdout.strip() == message.id
    requests = [each.json for each in sandbox.requests if each.path == "/notifications"]
    assert [request["idempotency_key"] for request in requests] == [task, task]


# A receiver of event streams


def event(kind: str, **more: Any) -> dict[str, Any]:
    return {"id": str(uuid.uuid4()), "kind": kind, "timestamp": 1767225600, **more}


def test_events_are_received_once_and_only_with_the_secret(
    sandbox: Sandbox, environment: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WEBHOOK_SECRET", "hush")
    app = fresh("webhook").app
    clicked = event("message.push.clicked", external_id="42", message_id=str(uuid.uuid4()))

    def post(body: Any, secret: str = "hush") -> httpx.Request:
        headers = {"Authorization": f"Bearer {secret}"}
        return httpx.Request("POST", "http://app/onesignal/events", json=body, headers=headers)

    answers = asyncio.run(
        in_app(
            app,
            post(clicked, "wrong"),
            post({"kind": "message.push.clicked"}),
            post(clicked),
            post(clicked),
            post(event("message.push.sent", external_id="42")),
            post(event("message.push.clicked", external_id="")),
        )
    )
    assert [answer.status_code for answer in answers] == [401, 422, 204, 204, 204, 204]
    changes = [each for each in sandbox.requests if each.method == "PATCH"]
    assert len(changes) == 1
    with sandbox.client() as client:
        user: Any = client.users.get("external_id", "42")
    assert user.properties.tags == {"last_click": "1767225600"}


# AWS Lambda


def record(customer: str, text: Any = "Hello") -> dict[str, str]:
    body = json.dumps({"customer": customer, "text": text})
    return {"messageId": str(uuid.uuid4()), "body": body}


def test_lambda_reports_what_is_to_come_again(
    sandbox: Sandbox, environment: dict[str, str], caplog: pytest.LogCaptureFixture
) -> None:
    example = fresh("aws_lambda")
    twice, wrong, failing = (
        record("42"),
        record("42", text=["no", "text"]),
        record("42", text="fails"),
    )
    sandbox.faults.when("POST /notifications", Fault("status", status=400), nth=3)
    with caplog.at_level(logging.ERROR):
        result = example.handler({"Records": [twice, twice, wrong, failing]}, None)
    assert result == {"batchItemFailures": [{"itemIdentifier": failing["messageId"]}]}
    assert reached(sandbox) == [["42"]]
    assert f"record {wrong['messageId']} makes no message" in caplog.text
    example.client().close()
