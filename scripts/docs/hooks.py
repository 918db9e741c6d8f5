"""What MkDocs calls while it builds the site (`hooks` in mkdocs.yml)."""

from __future__ import annotations

import gc
import re
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

from scripts import drawings
from scripts.docs import blocks, notices, reference, tables

TABLE = re.compile(r"^<!-- table: ([\w-]+) -->$", re.M)
NOTICES = re.compile(r"^<!-- notices: ([\w., ]+) -->$", re.M)


def on_startup(*, command: str, **_: Any) -> None:
    """A build ends before its garbage is worth the time that it takes to look for it."""
    if command == "build":
        gc.disable()


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """The reference's pages stand where mkdocs.yml has their folder."""
    for entry in config.nav or ():
        if isinstance(entry, dict) and entry.get("Reference") == "reference/":
            entry["Reference"] = reference.navigation()
    return config


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Pages that are made of the document and the code."""
    for page in reference.pages():
        files.append(File.generated(config, page.path, content=page.text))
    files.append(
        File.generated(config, "assets/icon.svg", content=drawings.ICON.read_text("utf-8"))
    )
    return files


def on_page_markdown(markdown: str, page: Page, **_: Any) -> str:
    """Facts where a page asks for them, and two tabs where one block stands for both."""
    told = NOTICES.sub(_notices, TABLE.sub(_table, markdown))
    return blocks.with_tabs(told, page.file.src_uri)


def _notices(found: re.Match[str]) -> str:
    try:
        return notices.notices(found[1])
    except KeyError as missing:
        raise PluginError(f"there is no call {missing}") from None


def _table(found: re.Match[str]) -> str:
    if found[1] not in tables.TABLES:
        raise PluginError(f"there is no table {found[1]!r}; there are {sorted(tables.TABLES)}")
    return tables.TABLES[found[1]]()
