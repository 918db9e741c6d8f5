"""Costs of a fresh process: the import, and the way to the first send."""

from __future__ import annotations

from .crew import Result, fresh
from .data import APP_ID, KEY, SEGMENTS

_TIMED = """
import sys
from time import perf_counter
start = perf_counter()
{code}
sys.stdout.write(str(perf_counter() - start))
"""
_IMPORTS = {
    "httpx": "import httpx",
    "official": "import onesignal",
    "ours": "from onesignal_client import OneSignal",
}
_FIRST_SENDS = {
    "httpx": """
import httpx
client = httpx.Client(base_url={base_url!r}, headers={{"Authorization": "Key {key}"}})
body = {{"app_id": {app_id!r}, "contents": {{"en": "Hi"}}, "included_segments": {segments!r}}}
client.post("/notifications", json=body).json()["id"]
""",
    "official": """
import onesignal
from onesignal.api.default_api import DefaultApi
from onesignal.model.notification import Notification
settings = onesignal.Configuration(host={base_url!r}, rest_api_key={key!r})
api = DefaultApi(onesignal.ApiClient(settings))
message = Notification(
    app_id={app_id!r}, contents={{"en": "Hi"}}, included_segments={segments!r}
)
api.create_notification(message).id
""",
    "ours": """
from onesignal_client import OneSignal
from onesignal_client.models import Notification
client = OneSignal(app_id={app_id!r}, rest_api_key={key!r}, base_url={base_url!r})
message = Notification(contents={{"en": "Hi"}}, included_segments={segments!r})
client.notifications.create(message).id
""",
}


def imports(pythons: dict[str, str], rounds: int) -> dict[str, Result]:
    """Seconds of importing each library."""
    return _turns(_IMPORTS, pythons, rounds)


def first_sends(pythons: dict[str, str], base_url: str, rounds: int) -> dict[str, Result]:
    """Seconds from nothing to the reply of the first send."""
    facts = {"base_url": base_url, "key": KEY, "app_id": APP_ID, "segments": SEGMENTS}
    snippets = {name: code.format(**facts) for name, code in _FIRST_SENDS.items()}
    return _turns(snippets, pythons, rounds)


def _turns(snippets: dict[str, str], pythons: dict[str, str], rounds: int) -> dict[str, Result]:
    times: dict[str, list[float]] = {name: [] for name in snippets if name in pythons}
    for turn in range(rounds + 1):
        for name, taken in times.items():
            found = fresh(_TIMED.format(code=snippets[name]), pythons[name])
            if turn:  # the first warms the disk's cache
                taken.append(found)
    return {name: Result(tuple(taken)) for name, taken in times.items()}
