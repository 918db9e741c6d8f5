"""Drives the PyPI packages; prints a JSON line for each call: client, call, ok, note."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from functools import partial
from typing import Any

URL, APP = os.environ["ONESIGNAL_BASE_URL"], os.environ["ONESIGNAL_APP_ID"]
KEY, ORGANIZATION_KEY = (
    os.environ["ONESIGNAL_REST_API_KEY"],
    os.environ["ONESIGNAL_ORGANIZATION_API_KEY"],
)


def step(client: str, call: str, work: Callable[[], Any]) -> Any:
    """Carry out a call and tell of it."""
    try:
        found = work()
    except Exception as error:
        note = str(getattr(error, "message", error))[:200]
        print(json.dumps({"client": client, "call": call, "ok": False, "note": note}))
        return None
    ok = found is not False
    print(json.dumps({"client": client, "call": call, "ok": ok, "note": ""}))
    return found


def onesignal_sdk() -> None:
    """The community's `onesignal-sdk`."""
    from onesignal_sdk.client import Client

    options = {"API_ROOT": f"{URL}/api/v1"}
    client = Client(APP, KEY, ORGANIZATION_KEY, options=options)

    def run(call: str, *arguments: Any) -> Any:
        method = getattr(client, call.partition(" ")[0])
        return step("onesignal-sdk", call, lambda: method(*arguments))

    device = run("add_device", {"device_type": 1, "identifier": "py", "language": "tr"})
    player = device.body["id"]
    run("view_device", player)
    run("view_devices", {"limit": 2})
    run("edit_device", player, {"identifier": "py2", "external_user_id": "py-user"})
    run("edit_tags", "py-user", {"tags": {"foo": "bar"}})
    run("new_session", player, {"language": "de"})
    run("new_purchase", player, {"purchases": [{"sku": "SKU1", "iso": "BEL", "amount": "1"}]})
    sent = run(
        "send_notification", {"contents": {"en": "x"}, "included_segments": ["Active Users"]}
    )
    run(
        "send_notification (filters)",
        {
            "contents": {"en": "x"},
            "filters": [{"field": "tag", "key": "foo", "relation": "=", "value": "bar"}],
        },
    )
    run("view_notification", sent.body["id"])
    run("view_notifications", {"limit": 3})
    run("notification_history", sent.body["id"], {"events": "sent", "email": "test@email.com"})
    run("csv_export", {"extra_fields": ["location", "country", "rooted"]})
    made = run(
        "create_segment",
        {"name": "py", "filters": [{"field": "session_count", "relation": ">", "value": 1}]},
    )
    run("delete_segment", made.body["id"])
    run("view_outcomes", ["os__session_duration.count", "os__click.count"])
    run("view_apps")
    run("view_app", APP)
    run("create_app", {"name": "App Name"})
    run("update_app", APP, {"name": "Name edited"})


def apprise() -> None:
    """The notifier of many services."""
    import apprise as package
    from apprise.plugins.one_signal import NotifyOneSignal

    NotifyOneSignal.notify_url = f"{URL}/notifications"
    for name, target in (("segment", "#All"), ("user", "@py-user")):
        service = package.Apprise()
        service.add(f"onesignal://{APP}@{KEY}/{target.replace('#', '%23')}")
        step("apprise", f"notify a {name}", partial(service.notify, "body", "title"))


if __name__ == "__main__":
    for drive in (onesignal_sdk, apprise):
        try:
            drive()
        except Exception as error:
            print(
                json.dumps(
                    {"client": drive.__name__, "call": "-", "ok": False, "note": repr(error)}
                )
            )
