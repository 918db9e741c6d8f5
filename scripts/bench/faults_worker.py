"""Makes the calls of one contender; prints what was raised to the caller, as JSON.

Runs in the official SDK's environment too, so it needs nothing but the standard library.
"""

from __future__ import annotations

import asyncio
import json
import logging
import random
import sys
import time
import warnings
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

THREADS = 32
TASKS = 64
TIMEOUT = 3.0
PERSISTENCE = 10
"""How often a program that does not want to lose anything makes a call."""

Job = tuple[str, str]
"""A kind of call, and the name of what it is about."""


def ours(client: Any, job: Job) -> Any:
    """One call of this library, for a client of either kind."""
    kind, name = job
    if kind == "sends":
        message = {"name": name, "contents": {"en": "Hi"}, "included_segments": ["All"]}
        return client.notifications.create(message)
    if kind == "user updates":
        return client.users.update("external_id", name, {"properties": {"tags": {"name": name}}})
    return client.users.delete("external_id", name)


def our_settings(url: str, app_id: str, key: str) -> dict[str, Any]:
    warnings.simplefilter("ignore")
    logging.disable()
    return {"base_url": url, "app_id": app_id, "rest_api_key": key, "timeout": TIMEOUT}


def told(error: Exception) -> str:
    attempts = getattr(error, "attempts", 1)
    return f"{type(error).__name__} after {attempts} attempts: {str(error)[:200]}"


def in_threads(call: Callable[[Job], Any], jobs: Iterable[Job]) -> dict[str, str]:
    """Makes each call; the errors by the name of the job."""
    errors: dict[str, str] = {}

    def run(job: Job) -> None:
        try:
            call(job)
        except Exception as error:
            errors[job[1]] = told(error)

    with ThreadPoolExecutor(THREADS) as threads:
        list(threads.map(run, jobs))
    return errors


def our_threads(access: tuple[str, str, str], jobs: list[Job]) -> dict[str, str]:
    from onesignal_client import OneSignal

    with OneSignal(**our_settings(*access)) as client:
        return in_threads(lambda job: ours(client, job), jobs)


def our_tasks(access: tuple[str, str, str], jobs: list[Job], backend: Any) -> dict[str, str]:
    from onesignal_client import AsyncOneSignal

    errors: dict[str, str] = {}

    async def main() -> None:
        turn = asyncio.Semaphore(TASKS)

        async def run(client: Any, job: Job) -> None:
            async with turn:
                try:
                    await ours(client, job)
                except Exception as error:
                    errors[job[1]] = told(error)

        async with AsyncOneSignal(backend=backend, **our_settings(*access)) as client:
            await asyncio.gather(*(run(client, job) for job in jobs))

    asyncio.run(main())
    return errors


def official(access: tuple[str, str, str], jobs: list[Job], way: str) -> dict[str, str]:
    import onesignal
    from onesignal.api.default_api import DefaultApi
    from onesignal.helpers import create_notification_with_retry
    from onesignal.model.notification import Notification

    url, app_id, key = access
    settings = onesignal.Configuration(host=url, rest_api_key=key)
    settings.connection_pool_maxsize = THREADS
    api = DefaultApi(onesignal.ApiClient(settings))

    def call(job: Job) -> None:
        message = Notification(
            app_id=app_id, name=job[1], contents={"en": "Hi"}, included_segments=["All"]
        )
        if way == "with retry":
            create_notification_with_retry(api, message)
        elif way == "once":
            api.create_notification(message, _request_timeout=TIMEOUT)
        else:
            persist(lambda: api.create_notification(message, _request_timeout=TIMEOUT))

    return in_threads(call, jobs)


def persist(call: Callable[[], Any]) -> None:
    for attempt in range(PERSISTENCE):
        try:
            call()
            return
        except Exception:
            if attempt == PERSISTENCE - 1:
                raise
            time.sleep(random.uniform(0, 1))


CONTENDERS: dict[str, Callable[[tuple[str, str, str], list[Job]], dict[str, str]]] = {
    "ours, 32 threads": our_threads,
    "ours, 64 tasks": lambda access, jobs: our_tasks(access, jobs, "httpx"),
    "ours, 64 tasks, aiohttp": lambda access, jobs: our_tasks(access, jobs, "aiohttp"),
    "official, create_notification": lambda access, jobs: official(access, jobs, "once"),
    "official, called again on errors": lambda access, jobs: official(access, jobs, "again"),
    "official, create_notification_with_retry": lambda access, jobs: official(
        access, jobs, "with retry"
    ),
}


def main() -> None:
    contender, url, app_id, key = sys.argv[1:]
    jobs = [(kind, name) for kind, name in json.load(sys.stdin)]
    json.dump(CONTENDERS[contender]((url, app_id, key), jobs), sys.stdout)


if __name__ == "__main__":
    main()
