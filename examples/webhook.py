"""A receiver for OneSignal's event streams: counts clicks of messages on the user.

In the dashboard, under Data > Event Streams: this URL, a header `Authorization: Bearer` with the
secret, and as the body:

    {
      "id": "{{ event.id }}", "kind": "{{ event.kind }}", "timestamp": {{ event.timestamp }},
      "external_id": "{{ event.external_id }}", "message_id": "{{ message.id }}"
    }
"""

from __future__ import annotations

import hmac
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Annotated

from fastapi import FastAPI, Header, HTTPException, Request
from pydantic import BaseModel

from onesignal_client import AsyncOneSignal


class Event(BaseModel):
    """What the body above makes of an event."""

    id: str
    kind: str
    """Channel and what happened, such as `message.push.clicked` or `message.email.hardbounced`."""
    timestamp: int
    external_id: str = ""
    """The user's, empty if there is none."""
    message_id: str = ""


@asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncIterator[None]:
    async with AsyncOneSignal() as client:
        app.state.onesignal = client
        app.state.seen = set[str]()  # a table with a unique column, in earnest
        yield


app = FastAPI(lifespan=lifespan)


@app.post("/onesignal/events", status_code=204)
async def receive(
    event: Event, request: Request, authorization: Annotated[str, Header()] = ""
) -> None:
    expected = f"Bearer {os.environ['WEBHOOK_SECRET']}"
    if not hmac.compare_digest(authorization.encode(), expected.encode()):
        raise HTTPException(401)
    if event.id in request.app.state.seen:  # an event may be delivered more than once
        return
    if event.kind.endswith(".clicked") and event.external_id:
        client: AsyncOneSignal = request.app.state.onesignal
        tags = {"last_click": str(event.timestamp)}  # for Tag("last_click").time_elapsed
        await client.users.update("external_id", event.external_id, {"properties": {"tags": tags}})
    request.app.state.seen.add(event.id)
