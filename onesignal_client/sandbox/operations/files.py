"""Exported files, at the URLs that exports answer with; no key is asked for."""

from __future__ import annotations

from ..contract.context import Reply
from ..state import files
from ..state.world import World

_MISSING = """<?xml version="1.0" encoding="UTF-8"?>
<Error><Code>{code}</Code><Message>{message}</Message></Error>"""
_PENDING = {
    404: ("NoSuchKey", "The specified key does not exist."),
    403: ("AccessDenied", "Access Denied"),
}


def get_file(world: World, path: str) -> Reply:
    """An exported file, if it is ready."""
    row = files.find(world, path)
    # rule: exports.expiry
    if row is None:
        return _missing(404)
    if not files.is_ready(world, row):
        # rule: exports.pending
        return _missing(world.settings.export_pending_status)
    media_type = "application/gzip" if row["path"].endswith(".gz") else "text/csv"
    return Reply(200, content=bytes(row["content"]), media_type=media_type)


def _missing(status: int) -> Reply:
    code, message = _PENDING[status]
    text = _MISSING.format(code=code, message=message)
    return Reply(status, text, media_type="application/xml")
