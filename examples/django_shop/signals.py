"""Tells a customer that an order was shipped, once it is certain that it was."""

from __future__ import annotations

import logging
import uuid
from functools import cache, partial
from typing import Any

from django.db import transaction
from django.db.models.signals import post_save
from django.dispatch import receiver
from django.utils import translation
from django.utils.translation import gettext_lazy

from onesignal_client import OneSignal, OneSignalError

from .models import Order

log = logging.getLogger(__name__)

SHIPPED = gettext_lazy("Your order is on its way")
LANGUAGES = ("en", "de")


@cache
def client() -> OneSignal:
    """One for the process; it is thread-safe, and does no I/O until it is used."""
    return OneSignal(deadline=30)  # a web request should not wait for long


@receiver(post_save, sender=Order)
def order_saved(instance: Order, **_: Any) -> None:
    if instance.shipped:
        # Within the transaction it may still be rolled back.
        transaction.on_commit(partial(tell, instance.pk, instance.customer))


def tell(order: int, customer: str) -> None:
    try:
        client().notifications.create(
            {
                "contents": {language: _in(language) for language in LANGUAGES},
                "include_aliases": {"external_id": [customer]},
                "target_channel": "push",
                "idempotency_key": str(uuid.uuid5(uuid.NAMESPACE_URL, f"orders/{order}/shipped")),
            }
        )
    except OneSignalError:  # the order is saved, whatever becomes of the message
        log.exception("order %s: the message failed", order)


def _in(language: str) -> str:
    # A lazy text becomes one in the language that is active when it is written.
    with translation.override(language):
        return str(SHIPPED)
