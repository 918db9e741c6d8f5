"""Bulk runs against a sandbox with one user in it."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from onesignal_client.bulk import Result, Summary
from onesignal_client.sandbox import REST_API_KEY, Sandbox
from tests.support.bulk_items import message as message
from tests.support.driving import Drive

Run = Callable[..., tuple[list[Result[Any]], Summary]]


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    phone = {"type": "AndroidPush", "token": "phone"}
    with Sandbox() as sandbox:
        sandbox.load({"users": [{"identity": {"external_id": "ada"}, "subscriptions": [phone]}]})
        sandbox.requests.clear()
        yield sandbox


def settings(sandbox: Sandbox) -> dict[str, Any]:
    return {
        "app_id": sandbox.app_id,
        "rest_api_key": REST_API_KEY,
        "base_url": sandbox.url,
        "max_retries": 0,
    }


async def _all(run: Any, results: list[Result[Any]]) -> None:
    async for result in run:
        results.append(result)


def go_through(run: Any, results: list[Result[Any]]) -> Any:
    """All results, by either kind of loop; to be awaited for the asynchronous one."""
    return _all(run, results) if hasattr(run, "__aiter__") else results.extend(run)


@pytest.fixture
def bulk(sandbox: Sandbox, drive: Drive) -> Run:
    """A whole run, with each of the clients; the method is named."""

    def go(name: str, items: Any, *, more: Any = None, **options: Any) -> Any:
        group, _, method = name.partition(".")
        results: list[Result[Any]] = []
        runs: list[Any] = []

        def use(client: Any) -> Any:
            runs.append(client.bulk(getattr(getattr(client, group), method), items, **options))
            return go_through(runs[0], results)

        drive(use, **{**settings(sandbox), **(more or {})})
        return results, runs[0].summary

    return go


def numbers(sandbox: Sandbox) -> list[int]:
    return sorted(each.payload["data"]["number"] for each in sandbox.sent)


def wait_until(is_so: Callable[[], bool]) -> None:
    for _ in range(500):
        if is_so():
            return
        time.sleep(0.01)
    raise AssertionError("it never came to be")
