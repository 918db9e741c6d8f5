"""The site's pages: no number in their text was typed by hand and left to itself."""

from __future__ import annotations

import inspect
import re
import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any

import pytest

from onesignal_client import RetryTransport, signing
from onesignal_client._http.settings import DEFAULT_TIMEOUT
from onesignal_client.cli import app as cli
from onesignal_client.sandbox.__main__ import _parser
from onesignal_client.sandbox.http import control
from scripts.bench import faults
from scripts.docs import facts, notices, tables
from scripts.official.names import VERSION
from tests import ROOT
from tests.support.document import OPERATIONS
from tests.support.odd_replies import ODD_REPLIES

DOCS = ROOT / "docs"
PAGES = {
    path.relative_to(DOCS).as_posix(): path.read_text("utf-8")
    for path in sorted(DOCS.rglob("*.md"))
}
OTHERS = {
    "compatibility.md",
    "testing/clients.md",
    *(page for page in PAGES if page.startswith("migrating/")),
}
"""What a version promises; what a script has written; and what other packages are like."""


def default(function: Callable[..., Any], name: str) -> Any:
    return inspect.signature(function).parameters[name].default


def slowest_answer() -> int:
    """Seconds that OneSignal may take for a send, as the document has it."""
    [found] = [
        re.search(r"take up to (\d+) seconds", each["text"])
        for each in OPERATIONS["create_notification"]["x-notices"]
        if "seconds to answer" in each.get("text", "")
    ]
    assert found
    return int(found[1])


def python() -> str:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    return str(project["requires-python"]).removeprefix(">=")


@dataclass(frozen=True)
class Told:
    """Numbers on a page, and where they come from."""

    page: str
    text: str
    """A pattern, with a group for each number."""
    numbers: tuple[object, ...]


RETRIES = {name: default(RetryTransport, name) for name in ("max_retries", "deadline", "max_wait")}
TOLD = (
    Told("start.md", r"Python (\S+) or newer", (python(),)),
    Told("errors-and-retries.md", r"to\s+(\d+)\s+times \(`max_r\w+`\)", (RETRIES["max_retries"],)),
    Told("errors-and-retries.md", r"`max_retries` \| (\d+) ", (RETRIES["max_retries"],)),
    Told("errors-and-retries.md", r"grow to (\d+) seconds", (round(RETRIES["max_wait"]),)),
    Told("errors-and-retries.md", r"`deadline` \| (\d+) seconds", (round(RETRIES["deadline"]),)),
    Told("errors-and-retries.md", r"`timeout` \| (\d+) seconds", (round(DEFAULT_TIMEOUT),)),
    Told("errors-and-retries.md", r"may take\s+(\d+)\s+seconds", (slowest_answer(),)),
    Told(
        "errors-and-retries.md",
        r"`max_response_size` \| (\d+) MiB",
        (default(RetryTransport, "max_response_size") // 2**20,),
    ),
    Told("measured.md", r"reads (\d+) of (\d+), the official SDK \S+", (len(ODD_REPLIES),) * 2),
    Told("testing/sandbox.md", r"port (\d+), unless", (_parser().get_default("port"),)),
    Told(
        "testing/sandbox.md",
        r"`limit` \((\d+), at most ([\d,]+)\)",
        (100, f"{control.PAGE_LIMIT:,}"),
    ),
)
NAMES = (
    r"HTTP/2|[345]xx|E\.164|ISO 8601|P-256|unless\s+`\w+` is 0|onesignal_sdk 2(\.0)?|"
    r"0 if it never did"
)
"""What has a digit and is no number that could change."""


@pytest.mark.parametrize("told", TOLD, ids=lambda told: f"{told.page}:{told.text[:20]}")
def test_a_number_is_that_of_the_code_or_the_document(told: Told) -> None:
    found = re.findall(told.text, PAGES[told.page])
    wanted = tuple(map(str, told.numbers))
    assert found
    assert {each if isinstance(each, tuple) else (each,) for each in found} == {wanted}


@pytest.mark.parametrize("page", sorted(PAGES.keys() - OTHERS))
def test_no_number_was_typed_and_left_to_itself(page: str) -> None:
    text = PAGES[page]
    for told in TOLD:
        if told.page == page:
            text = re.sub(told.text, "", text)
    statuses = {str(status.value) for status in HTTPStatus if status >= 400}
    left = re.findall(r"(?<![\w.])\d[\d.,]*\d|(?<![\w.])\d", prose(re.sub(NAMES, "", text)))
    assert set(left) <= statuses


def prose(text: str) -> str:
    """The text of a page without code, links, comments and what scripts have written."""
    for pattern in (
        r"^```.*?^```$",
        r"<!-- (\w+):start -->.*?<!-- \1:end -->",
        r"<!--.*?-->",
        r"^--8<--[^\n]*$",
        r"(?<=\| exit code \| \|\n)(\|[^\n]*\n)+",
        r"(?<=\| setting \| unasked \| \|\n)(\|[^\n]*\n)+",
        r"`[^`]*`",
        r"\]\([^)]*\)",
    ):
        text = re.sub(pattern, "", text, flags=re.M | re.S)
    return text


def test_the_exit_codes_are_those_of_the_command() -> None:
    told = re.search(r"Exit codes: (.*?)\.", " ".join((cli._root.__doc__ or "").split()))
    rows = re.findall(r"^\| (\d) \| (.*) \|$", PAGES["command-line.md"], re.M)
    assert told
    assert told[1].split(", ") == [" ".join(row) for row in rows]


def test_what_is_repeated_is_what_the_document_says() -> None:
    found = {f"`{each.group}.{each.call}`": each for each in facts.all_operations()}
    rows = re.findall(r"^\| (.*) \| (.*) \|$", PAGES["errors-and-retries.md"], re.M)
    [keyed] = [calls for calls, when in rows if when == "always, under their idempotency key"]
    assert set(keyed.split(", ")) == {
        name for name, each in found.items() if each.retry == "idempotency_key"
    }
    told = {calls: when for calls, when in rows if when.startswith("unless it")}
    unless = {name: each.retry_unless for name, each in found.items() if each.retry_unless}
    assert told.keys() == unless.keys()
    assert all(f"`{unless[calls]}`" in when for calls, when in told.items())
    [plain] = [calls for calls, _ in rows if calls.startswith("reads, deletions")]
    assert all(found[name].retry == "always" for name in re.findall(r"`\w+\.\w+`", plain))


def test_a_token_is_valid_for_as_long_as_is_told() -> None:
    page = " ".join(PAGES["users/identity-verification.md"].split())
    assert ("It is valid for an hour unless" in page) is (signing.VALIDITY.total_seconds() == 3600)


def test_a_missed_number_of_retries_is_reckoned() -> None:
    assert faults.chance() in PAGES["measured.md"]


def test_the_version_of_the_official_sdk_is_right() -> None:
    found = re.findall(r"official SDK (\d[\d.]*\d)", "".join(PAGES.values()))
    assert set(found) == {VERSION}


def test_a_script_writes_what_was_measured() -> None:
    """A figure outside of the marks would be nobody's."""
    outside = prose(PAGES["measured.md"])
    assert not re.search(r"\d ?(ms|µs|MB|/s|%)", outside)


def test_examples_are_taken_in_whole() -> None:
    """As the files that tests/test_frameworks.py runs, and not as copies of them."""
    found = re.findall(
        r"^<!-- not run: tests/test_frameworks\.py does -->\n"
        r'```python title="(\S+)"\n--8<--\n(\S+)\n--8<--\n```$',
        "\n".join(PAGES.values()),
        re.M,
    )
    assert len(found) == "".join(PAGES.values()).count("tests/test_frameworks.py")
    assert all(title == file and (ROOT / file).is_file() for title, file in found)
    shown = {file for file, _ in found}
    examples = {
        path.relative_to(ROOT).as_posix()
        for path in (ROOT / "examples").rglob("*.py")
        if path.name not in ("__init__.py", "models.py")
    }
    assert shown == examples


ASKED = re.findall(r"^<!-- (table|notices): ([\w., -]+) -->$", "\n".join(PAGES.values()), re.M)


def test_pages_ask_for_what_there_is() -> None:
    assert {name for kind, name in ASKED if kind == "table"} <= set(tables.TABLES)
    assert len([kind for kind, _ in ASKED if kind == "notices"]) > 10


@pytest.mark.parametrize("calls", sorted({name for kind, name in ASKED if kind == "notices"}))
def test_notices_are_those_of_the_document(calls: str) -> None:
    text = notices.notices(calls)
    for name in calls.split(", "):
        [operation] = [
            each for each in facts.all_operations() if f"{each.group}.{each.call}" == name
        ]
        assert operation.notices
        assert all(each.text in text for each in operation.notices)
        assert f"[`{name}`]" in text
    with pytest.raises(KeyError):
        notices.notices("notifications.forget")
