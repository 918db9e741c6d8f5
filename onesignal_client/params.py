"""The bodies of requests as typed dictionaries, so that type checkers look into dict literals.

from onesignal_client.params import NotificationParams

message: NotificationParams = {"contents": {"en": "Hello"}, "included_segments": ["All"]}
"""

from __future__ import annotations

from ._generated.params import *  # noqa: F403
