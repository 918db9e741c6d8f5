"""Django: a message after the commit, in the language of its reader.

Add `examples.django_shop` to INSTALLED_APPS.
"""
