"""The main job, sync and then async, against the sandbox over real HTTP on this machine."""

from __future__ import annotations

import asyncio
import csv
import inspect
import io
import warnings
from collections.abc import Callable, Generator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from onesignal_client import AsyncOneSignal, OneSignal, OneSignalBetaWarning, exports
from onesignal_client.models import Notification, Subscription, User
from onesignal_client.sandbox import Sandbox

FOLDER = Path("exports")


@dataclass
class Step:
    """One thing to do, and how to tell a person what came of it."""

    title: str
    do: Callable[[], Any]
    tell: Callable[[Any], str]


def story(client: Any, download: Callable[..., Any], name: str) -> Generator[Step, Any]:
    """The steps; what each returned comes back in through `send`."""
    person = User(
        identity={"external_id": f"ada-{name}"},
        properties={"language": "en", "tags": {"plan": "gold"}},
        subscriptions=[
            Subscription(type="Email", token=f"ada-{name}@example.com"),
            {"type": "AndroidPush", "token": f"push-token-{name}", "enabled": True},
        ],
    )
    yield Step(
        "Create a user with an email and a push subscription",
        lambda: client.users.create(person),
        lambda user: f"{len(user.subscriptions)} subscriptions, identity {user.identity}",
    )
    sent = yield Step(
        "Send her a notification",
        lambda: client.notifications.create(
            {
                "contents": {"en": "Hello, Ada"},
                "include_aliases": {"external_id": [f"ada-{name}"]},
                "target_channel": "push",
            }
        ),
        lambda sent: f"{sent.outcome}: {sent.id}",
    )
    yield Step(
        "Read it back",
        lambda: client.notifications.get(sent.id),
        lambda one: f"{one.contents}, successful: {one.successful}, remaining: {one.remaining}",
    )
    later = yield Step(
        "Schedule another one for tomorrow",
        lambda: client.notifications.create(
            Notification(
                contents={"en": "See you"},
                included_segments=["Subscribed Users"],
                send_after=datetime.now(UTC) + timedelta(days=1),
            )
        ),
        lambda sent: f"{sent.outcome}: {sent.id}",
    )
    yield Step(
        "List the notifications",
        lambda: client.notifications.list(limit=10),
        lambda page: (
            f"{page.total_count}: {', '.join(str(n.contents) for n in page.notifications)}"
        ),
    )
    yield Step(
        "Cancel the scheduled one",
        lambda: client.notifications.cancel(later.id),
        lambda reply: f"success: {reply.success}",
    )
    export = yield Step(
        "Export the subscriptions",
        lambda: client.subscriptions.export({"extra_fields": ["external_user_id"]}),
        lambda reply: f"the file will be at {reply.csv_file_url}",
    )
    content = yield Step(
        "Wait for the file, asking now and then",
        lambda: download(export.csv_file_url, interval=0.2),
        lambda data: f"{len(data)} bytes",
    )
    yield Step(
        "Write it to disk",
        lambda: save(content, name),
        lambda path: f"{path}: {rows(path)}",
    )


def save(content: bytes, name: str) -> Path:
    FOLDER.mkdir(exist_ok=True)
    path = FOLDER / f"subscriptions-{name}.csv"
    path.write_bytes(content)
    return path


def rows(path: Path) -> str:
    """What the file holds, in a few words."""
    table = list(csv.DictReader(io.StringIO(path.read_text(encoding="utf-8"))))
    return f"{len(table)} rows, columns {', '.join(list(table[0])[:5])}, …"


def run(client: OneSignal) -> None:
    """Take the steps one by one."""
    steps = story(client, exports.download, "sync")
    step = next(steps)
    while True:
        result = step.do()
        print(f"- {step.title}\n    {step.tell(result)}")
        try:
            step = steps.send(result)
        except StopIteration:
            return


async def run_async(client: AsyncOneSignal) -> None:
    """As `run`, awaiting what there is to await."""
    steps = story(client, exports.download_async, "async")
    step = next(steps)
    while True:
        result = step.do()
        if inspect.isawaitable(result):
            result = await result
        print(f"- {step.title}\n    {step.tell(result)}")
        try:
            step = steps.send(result)
        except StopIteration:
            return


async def main_async(sandbox: Sandbox) -> None:
    async with sandbox.async_client() as client:
        await run_async(client)


def main() -> None:
    # OneSignal calls its user model a beta; here we know.
    warnings.simplefilter("ignore", OneSignalBetaWarning)
    with Sandbox() as sandbox:
        print(f"The sandbox listens on {sandbox.url}\n\nSync:")
        with sandbox.client() as client:
            run(client)
        print("\nAsync:")
        asyncio.run(main_async(sandbox))
        print(f"\nThe sandbox saw {len(sandbox.requests)} requests.")


if __name__ == "__main__":
    main()
