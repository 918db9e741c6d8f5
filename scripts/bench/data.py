"""What is sent and read: the same for every contender."""

from __future__ import annotations

import json
import uuid
from typing import Any

APP_ID = "00000000-0000-4000-8000-000000000001"
KEY = "os_v2_app_bench"
SEGMENTS = ["Subscribed Users"]
SENT = {"id": "3a1c9b62-4d6e-4f0e-8a55-2e8a3a4f7e01", "external_id": None}
PAGES = (1, 10, 50, 100, 200, 350, 500)
"""The sizes of page that the server has."""


def page(size: int) -> bytes:
    """A page of stored notifications as the API answers it."""
    listed = [notification(index) for index in range(size)]
    return json.dumps(
        {"total_count": 100_000, "offset": 0, "limit": size, "notifications": listed}
    ).encode()


def notification(index: int) -> dict[str, Any]:
    """A stored notification of 32 fields, no two alike."""
    return {
        "id": str(uuid.uuid5(uuid.NAMESPACE_OID, str(index))),
        "app_id": APP_ID,
        "name": f"Campaign {index}",
        "contents": {"en": f"Hello, this is message {index}", "de": f"Hallo, Nachricht {index}"},
        "headings": {"en": "Hello"},
        "subtitle": None,
        "included_segments": SEGMENTS,
        "excluded_segments": [],
        "filters": None,
        "url": f"https://example.com/offers/{index}",
        "data": {"offer": index, "source": "bench"},
        "template_id": None,
        "big_picture": None,
        "isIos": True,
        "isAndroid": True,
        "isAnyWeb": False,
        "isAdm": None,
        "successful": 1000 + index,
        "failed": index % 7,
        "errored": 0,
        "converted": index % 50,
        "received": None,
        "remaining": 0,
        "queued_at": 1_700_000_000 + index,
        "send_after": 1_700_000_000 + index,
        "completed_at": 1_700_000_060 + index,
        "delayed_option": "immediate",
        "priority": 10,
        "canceled": False,
        "throttle_rate_per_minute": None,
        "ios_badgeType": "None",
        "platform_delivery_stats": {
            "ios": {"successful": 600 + index, "failed": 1, "errored": 0, "converted": 3},
            "android": {"successful": 400, "failed": 0, "errored": 0, "converted": 2},
        },
    }
