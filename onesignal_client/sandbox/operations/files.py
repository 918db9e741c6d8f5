"""Exported files, at the URLs that exports answer with; no key is asked for."""

from __future__ import annotations

from ..contract.context import Context, Reply
from ..contract.registry import serves
from ..state import files

_MISSING = """<?xml version="1.0" encoding="UTF-8"?>
<Error><Code>{code}</Code><Message>{message}</Message></Error>"""
_PENDING = {
    404: ("NoSuchKey", "The specified key does not exist."),
    403: ("AccessDenied", "Access Denied"),
}


@serves("GET", files.PREFIX)
def get_file(context: Context) -> Reply:
    """An exported file, if it is ready."""
    row = files.find(context.world, context.path["rest"])
    # rule: exports.expiry
    if row is None:
        return _missing(404)
    if not files.is_ready(context.world, row):
        # rule: exports.pending
        return _missing(context.world.settings.export_pending_status)
    media_type = "application/gzip" if row["path"].endswith(".gz") else "text/csv"
    return Reply(200, content=bytes(row["content"]), media_type=media_type)


def _missing(status: int) -> Reply:
    code, message = _PENDING.get(status, ("Error", "Not ready"))
    text = _MISSING.format(code=code, message=message)
    return Reply(status, text, media_type="application/xml")
