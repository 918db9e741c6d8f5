"""AWS Lambda with an SQS queue: the client outlives the call, and a failed record comes again.

Set `ReportBatchItemFailures` on the trigger, and a visibility timeout longer than the function's.
"""

from __future__ import annotations

import json
import logging
from functools import cache
from typing import Any, TypedDict

from onesignal_client import InvalidRequestError, OneSignal, OneSignalError

log = logging.getLogger(__name__)


class Failure(TypedDict):
    itemIdentifier: str


class Result(TypedDict):
    batchItemFailures: list[Failure]


@cache
def client() -> OneSignal:
    """Kept while the environment is warm, its connections too."""
    return OneSignal(timeout=5, deadline=10)  # well within the function's own time


def handler(event: dict[str, Any], context: object) -> Result:
    failed: list[Failure] = []
    for record in event["Records"]:
        job = json.loads(record["body"])
        try:
            client().notifications.create(
                {
                    "contents": {"en": job["text"]},
                    "include_aliases": {"external_id": [job["customer"]]},
                    "target_channel": "push",
                    # SQS may deliver a record twice; its id is a UUID and stays the same.
                    "idempotency_key": record["messageId"],
                }
            )
        except InvalidRequestError:  # it will never succeed
            log.exception("record %s makes no message", record["messageId"])
        except OneSignalError:
            log.exception("record %s comes again", record["messageId"])
            failed.append({"itemIdentifier": record["messageId"]})
    return {"batchItemFailures": failed}
