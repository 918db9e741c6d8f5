"""Many calls: any number of them at a bounded pace, in a run that can be killed and resumed.

    for result in client.bulk(client.notifications.create, messages, journal="campaign.db"):
        if result.error:
            print(result.index, result.error)

See `OneSignal.bulk`.
"""

from __future__ import annotations

from .errors import DuplicateKeyError, JournalError, UnfinishedError
from .items import Call
from .journal import Status, status
from .results import Result, Summary
from .run import AsyncBulkRun, BulkRun

__all__ = [
    "AsyncBulkRun",
    "BulkRun",
    "Call",
    "DuplicateKeyError",
    "JournalError",
    "Result",
    "Status",
    "Summary",
    "UnfinishedError",
    "status",
]
