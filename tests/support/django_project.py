"""Django, set up once for all tests of a process: it takes its settings only once."""

from __future__ import annotations

from functools import cache


@cache
def set_up() -> None:
    """With the app of the examples, and a database in memory."""
    from django.conf import settings

    settings.configure(
        INSTALLED_APPS=["examples.django_shop"],
        DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}},
        USE_TZ=True,
    )
    import django

    django.setup()
