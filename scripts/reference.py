"""Write a form of the document that every tool can show, and an HTML page of it.

    python -m scripts.reference [FOLDER]

What `openapi/onesignal.yaml` says in keys of its own stands in the descriptions here: notices,
beta or deprecated, what a plan has to have, repeating, pages, further names, what replies have.
"""

from __future__ import annotations

import copy
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import yaml

from scripts import ROOT
from scripts.codegen.document import parameters_of
from scripts.codegen.operations import Notice, Operation, operations
from scripts.codegen.overlay import Overlay
from scripts.document_tools import DOCUMENT, installed, tool
from scripts.yaml_files import read_yaml

FOLDER = ROOT / "reference"
WIDELY_KNOWN = {"x-enum-varnames"}
"""Keys that other tools read, too."""
RETRY = {
    "always": "A request that failed may be repeated, as that changes nothing",
    "idempotency_key": "A request that failed may be repeated under the same `idempotency_key`",
    "unprocessed": "A request that failed may be repeated only if it surely was not processed",
}


def public(document: Mapping[str, Any]) -> dict[str, Any]:
    """The document in the words of plain OpenAPI."""
    shown: dict[str, Any] = copy.deepcopy(dict(document))
    named: dict[tuple[str, str], list[Operation]] = {}
    for operation in operations(document, Overlay()):
        named.setdefault(operation.source, []).append(operation)
    for (method, path), [first, *others] in named.items():
        data = shown["paths"][path][method.lower()]
        data["description"] = "\n\n".join([data["description"].strip(), *_told(first, others)])
        if parameters := parameters_of(data):
            data["parameters"] = parameters
    for schema in shown["components"]["schemas"].values():
        if always := schema.get("x-returned"):
            names = ", ".join(f"`{name}`" for name in always)
            schema["description"] = f"{schema['description'].strip()} A reply always has {names}."
    found: dict[str, Any] = _plain(shown)
    return found


def _told(operation: Operation, others: list[Operation]) -> Iterator[str]:
    """What the keys of an operation say, in paragraphs."""
    yield from map(_notice, _by_lifecycle(operation))
    unless = f", unless the body has `{operation.retry_unless}`" if operation.retry_unless else ""
    yield f"**Retries:** {RETRY[operation.retry]}{unless}."
    if operation.pages:
        items, by = operation.pages["items"], operation.pages["by"]
        yield f"**Pages:** the entries are in `{items}`; the next page is asked for by `{by}`."
    for other in others:
        yield f"**Also known as** `{other.id}`: {other.description}"
        told = {notice.text for notice in operation.notices}
        yield from (_notice(each) for each in _by_lifecycle(other) if each.text not in told)


def _by_lifecycle(operation: Operation) -> Iterator[Notice]:
    """Beta and deprecated come first, under these names."""
    for notice in operation.notices:
        if notice.kind == "lifecycle":
            yield Notice(operation.lifecycle, notice.text, notice.explains)
    yield from (each for each in operation.notices if each.kind != "lifecycle")


def _notice(notice: Notice) -> str:
    statuses = f" ({', '.join(map(str, notice.explains))})" if notice.explains else ""
    return f"**{notice.kind.capitalize()}{statuses}:** {notice.text}"


def _plain(value: Any) -> Any:
    """Without the keys that are ours."""
    if isinstance(value, dict):
        return {
            key: _plain(each)
            for key, each in value.items()
            if not str(key).startswith("x-") or key in WIDELY_KNOWN
        }
    return [_plain(each) for each in value] if isinstance(value, list) else value


class _Dumper(yaml.SafeDumper):
    def ignore_aliases(self, data: Any) -> bool:
        return True


def main(arguments: list[str]) -> int:
    """Write both, the page only where npm is; 1 if it cannot be made."""
    folder = Path(arguments[0]).resolve() if arguments else FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    plain, page = folder / "onesignal.yaml", folder / "index.html"
    document = public(read_yaml(DOCUMENT))
    text = yaml.dump(document, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=100)
    plain.write_text(text, "utf-8")
    print(f"Written: {plain}")
    if not installed():
        return 0
    done = tool("redocly", "build-docs", str(plain), "--output", str(page), "--inlineBundle")
    if done.returncode:
        print(done.stdout, done.stderr)
        return 1
    print(f"Written: {page}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
