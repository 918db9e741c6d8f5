from __future__ import annotations

from django.db import models


class Order(models.Model):
    customer: models.CharField[str, str] = models.CharField(max_length=64)
    shipped: models.BooleanField[bool, bool] = models.BooleanField(default=False)
