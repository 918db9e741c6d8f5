"""What a bulk run raises, or hands out beside the errors of its calls."""

from __future__ import annotations

from onesignal_client.errors import InvalidRequestError, OneSignalError


class JournalError(OneSignalError):
    """A journal cannot be used: it is another run's, damaged, in use, or cannot be written.

    Raised before anything that it does not know of goes out.
    """


class UnfinishedError(OneSignalError):
    """An earlier run has sent this call, and what became of it is not known.

    It is not repeated, since that could do it twice: the call has no idempotency key, or the key
    is too old. Look whether it was done, and send it by hand if not.
    """


class DuplicateKeyError(InvalidRequestError):
    """An earlier item of the same run has the same key, so this one was not sent."""
