"""Celery: a task that sends once, however often it is tried.

celery --app examples.celery_app worker
"""

from __future__ import annotations

import os
from functools import cache

from celery import Celery, Task

from onesignal_client import APIConnectionError, OneSignal, RateLimitError, ServerError

REDIS = os.environ.get("REDIS_URL", "redis://localhost:6379/0")

app = Celery("shop", broker=REDIS, backend=REDIS)
app.conf.task_acks_late = True  # a task whose worker dies is tried again


@cache
def client() -> OneSignal:
    """One for each worker process, without retries of its own: waiting is the broker's job."""
    return OneSignal(max_retries=0)


@app.task(
    bind=True,
    autoretry_for=(APIConnectionError, RateLimitError, ServerError),
    retry_backoff=True,
    retry_backoff_max=600,
    max_retries=8,
)
def tell(self: Task[..., str | None], customer: str, text: str) -> str | None:
    """Send a push message to a customer; the id of the message, None if nobody could be reached."""
    message = client().notifications.create(
        {
            "contents": {"en": text},
            "include_aliases": {"external_id": [customer]},
            "target_channel": "push",
            # A retry has the id of the first attempt, so OneSignal sends nothing again.
            "idempotency_key": self.request.id,
        }
    )
    return message.id or None
