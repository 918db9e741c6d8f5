"""What pytest-httpx mocks is mocked, whatever extras are installed."""

from __future__ import annotations

import json

import httpx
import pytest
from pytest_httpx import HTTPXMock

from onesignal_client import APITimeoutError

from .modes import API, KEY, Mode, send

pytestmark = pytest.mark.timeout(15)


@pytest.mark.compat("pytest-httpx", "sync", "async")
def test_a_call_is_mocked(mode: Mode, httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(method="POST", url=f"{API}/notifications", json={"id": "m"})
    assert mode(send).id == "m"
    [request] = httpx_mock.get_requests()
    assert request.headers["Authorization"] == f"Key {KEY}"
    assert json.loads(request.content)["contents"] == {"en": "Hello"}


@pytest.mark.compat("pytest-httpx", "sync", "async")
def test_failures_are_tried_again(mode: Mode, httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_exception(httpx.ReadTimeout("too late"))
    httpx_mock.add_response(json={"id": "m"})
    assert mode(send).id == "m"
    assert len(httpx_mock.get_requests()) == 2


@pytest.mark.compat("pytest-httpx", "sync", "async")
def test_failures_are_our_errors(mode: Mode, httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_exception(httpx.ReadTimeout("too late"))
    with pytest.raises(APITimeoutError, match="too late"):
        mode(send, max_retries=0)


@pytest.mark.compat("pytest-httpx", "sync", "async")
def test_a_client_of_the_caller_is_mocked(mode: Mode, httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(json={"id": "m"})
    given = mode.http_client()
    assert mode(send, http_client=given).id == "m"
