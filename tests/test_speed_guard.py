"""Speed cannot slide unnoticed: counted instructions over those of raw httpx, never seconds.

The bounds leave room above what was counted when they were set; `make bench` has the real times.
What runs in C is not counted, hence the library itself is held to these bounds, not the wire.
"""

from __future__ import annotations

import pytest

from tests.support.counted import run

SEND = """
import httpx
from onesignal_client import OneSignal
from onesignal_client.models import Notification
from onesignal_client.retry import RetryTransport

BODY = b'{"id": "3a1c9b62-4d6e-4f0e-8a55-2e8a3a4f7e01", "external_id": null}'

def answer(request):
    return httpx.Response(200, content=BODY, headers={"Content-Type": "application/json"})

def raw():
    body = {"app_id": "a", "contents": {"en": "Hi"}, "included_segments": ["All"]}
    return client.post("/notifications", json=body).json()["id"]

def ours():
    message = Notification(contents={"en": "Hi"}, included_segments=["All"])
    return onesignal.notifications.create(message).id

headers = {"Authorization": "Key k"}
client = httpx.Client(
    transport=httpx.MockTransport(answer), base_url="http://sandbox", headers=headers
)
onesignal = OneSignal(app_id="a", rest_api_key="k", base_url="http://sandbox")
onesignal._pool._transport = RetryTransport(httpx.MockTransport(answer))
for work in (raw, ours):
    assert work() == work()
    print(counted(work))
"""

PAGE = """
import json
import sys

from scripts.bench.data import page
from onesignal_client.models import NotificationPage

for size in (50, 500):
    body = json.loads(page(size))
    assert len(NotificationPage.from_dict(body).notifications) == size
    print(counted(lambda: NotificationPage.from_dict(body)))
fields = sum(len(each) for each in body["notifications"])
print(fields)
"""

MEMORY = """
import json
import sys
import tracemalloc

from scripts.bench.data import page
from onesignal_client.models import NotificationPage

body = page(50)
NotificationPage.from_dict(json.loads(body))
for read in (json.loads, lambda body: NotificationPage.from_dict(json.loads(body))):
    tracemalloc.start()
    kept = [read(body) for _ in range(20)]
    print(tracemalloc.get_traced_memory()[0])
    tracemalloc.stop()
"""


IMPORT = """
def work():
    {}

print(counted(work))
"""
OURS = "from onesignal_client import OneSignal"


def test_a_send_takes_no_more_than_with_raw_httpx() -> None:
    raw, ours = run(SEND)
    assert ours <= raw


def test_a_page_takes_little_for_each_field_and_grows_straight() -> None:
    fifty, five_hundred, fields = run(PAGE)
    assert five_hundred / fields <= 75
    assert five_hundred / fifty == pytest.approx(10, rel=0.05)


def test_models_take_little_more_memory_than_dicts() -> None:
    dicts, models = run(MEMORY)
    assert models <= 1.5 * dicts


def test_an_import_takes_a_fraction_of_that_of_httpx() -> None:
    [raw], [ours] = run(IMPORT.format("import httpx")), run(IMPORT.format(OURS))
    assert ours <= 0.3 * raw


@pytest.mark.parametrize("unneeded", ["asyncio", "dateutil", "tenacity", "aiohttp"])
def test_a_first_send_loads_nothing_that_it_does_not_need(unneeded: str) -> None:
    once = SEND.partition("for work in")[0] + "ours()\n"
    assert run(f"{once}print(int({unneeded!r} in sys.modules))") == [0]
