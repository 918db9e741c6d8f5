"""FastAPI: one client for the app's life, a message in the background, a model as the answer.

fastapi run examples/fastapi_app.py
"""

from __future__ import annotations

import logging
import uuid
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Annotated

from fastapi import BackgroundTasks, Depends, FastAPI, HTTPException, Request

from onesignal_client import AsyncOneSignal, NotFoundError, OneSignalError
from onesignal_client.models import NotificationDetails

log = logging.getLogger(__name__)


@asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncIterator[None]:
    async with AsyncOneSignal() as client:  # connections are shared by all requests
        app.state.onesignal = client
        yield


app = FastAPI(lifespan=lifespan)


def onesignal(request: Request) -> AsyncOneSignal:
    client: AsyncOneSignal = request.app.state.onesignal
    return client


Client = Annotated[AsyncOneSignal, Depends(onesignal)]


@app.post("/orders/{order}/shipped", status_code=202)
async def shipped(order: str, customer: str, tasks: BackgroundTasks, client: Client) -> None:
    tasks.add_task(tell, client, customer, order)


async def tell(client: AsyncOneSignal, customer: str, order: str) -> None:
    try:
        message = await client.notifications.create(
            {
                "contents": {"en": f"Order {order} is on its way"},
                "include_aliases": {"external_id": [customer]},
                "target_channel": "push",
                # The same order gives the same key: however often it is reported, it is told once.
                "idempotency_key": str(uuid.uuid5(uuid.NAMESPACE_URL, f"orders/{order}/shipped")),
            }
        )
    except OneSignalError:  # nobody is left to answer to
        log.exception("order %s: the message failed", order)
    else:
        log.info("order %s: %s", order, message.outcome.name)


@app.get("/messages/{message_id}")
async def message(message_id: str, client: Client) -> NotificationDetails:
    try:
        return await client.notifications.get(message_id)
    except NotFoundError as error:
        raise HTTPException(404, "no such message") from error
