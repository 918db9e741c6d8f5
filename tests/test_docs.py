"""The site's pages: every block of code runs as it is printed, or says why it does not.

`scripts/docs/blocks.py` has the marks that stand before a block. A block begins in an empty folder,
with a fresh sandbox in the environment that holds the users 42 and 43 (`WORLD` in
tests/support/documentation.py). One with a title is also a file, which later blocks that continue
it can import; one with `def test_…` is run by pytest; in one of a console each line with `$` is a
command, and what is printed under it must come, where `…` stands for anything.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from scripts.docs.asynchronous import UnclearError, to_async
from scripts.docs.blocks import RUN, SHELLS, Block, blocks, pages, read
from scripts.docs.console import matches
from tests import ROOT
from tests.support.documentation import Variant, variants

PAGES = pages()
BLOCKS = {page: blocks(page) for page in PAGES}


def _named() -> Iterator[tuple[str, Variant]]:
    """Every block with a name of its own: its page, its heading, which of them."""
    seen: Counter[str] = Counter()
    for found in BLOCKS.values():
        for variant in variants(found):
            block = variant.last
            page = block.page.removeprefix("docs/").removesuffix(".md")
            heading = re.sub(r"\W+", "-", block.heading.lower()).strip("-")
            name = f"{page}:{heading}{':async' if variant.asynchronous else ''}"
            seen[name] += 1
            yield (name if seen[name] == 1 else f"{name}:{seen[name]}"), variant


NAMED = dict(_named())


@pytest.mark.parametrize("name", NAMED)
def test_block(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    NAMED[name].run(tmp_path, monkeypatch)


def test_a_block_that_is_not_run_says_why() -> None:
    silent = [
        f"{block}: {block.language}"
        for found in BLOCKS.values()
        for block in found
        if block.language in SHELLS and not block.not_run
    ]
    assert silent == [], f"{' and '.join(RUN)} are run; write why these are not"


def test_every_block_has_a_language() -> None:
    assert [str(each) for found in BLOCKS.values() for each in found if not each.language] == []


def test_what_is_run_elsewhere_is_run_there() -> None:
    for found in BLOCKS.values():
        for block in found:
            for file in re.findall(r"\b(?:tests|scripts)/[\w/]+\.py", block.not_run or ""):
                assert (ROOT / file).is_file(), f"{block}: there is no {file}"


# What these tests rest on


def test_marks_are_read() -> None:
    page = """# One

<!-- not run: it would
     wait for ever -->
```python
a
```

## Two
<!-- sync and async -->
<!-- continues -->

```python title="shop.py"
b
```

=== "Sync"

    ```console
    $ c
    ```

Text.
"""
    first, second, third = read(page, "page.md")
    assert first.not_run == "it would wait for ever"
    assert (second.heading, second.title, second.both, second.continues) == (
        "Two",
        "shop.py",
        True,
        True,
    )
    assert (third.tab, third.code, third.not_run, third.both) == ("Sync", "$ c\n", None, False)


@pytest.mark.parametrize(
    "before", ["<!-- not run -->", "<!-- not run: -->", "<!-- skip: so -->", "<!-- contiues -->"]
)
def test_a_mark_without_a_reason_or_meaning_is_refused(before: str) -> None:
    with pytest.raises(ValueError, match=r"^page\.md:2: "):
        list(read(f"{before}\n```python\na\n```\n", "page.md"))


def test_a_block_that_fails_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def run(language: str, code: str) -> None:
        block = Block("page.md", 3, "Heading", language, code)
        Variant([block], asynchronous=False).run(tmp_path, monkeypatch)

    run("python", "assert 1")
    with pytest.raises(AssertionError):
        run("python", "assert 0")
    with pytest.raises(AssertionError, match="1 failed"):
        run("python", "def test_it():\n    assert 0\n")
    run("console", "$ echo a b \\\n    c\na … c\n$ true\n")
    with pytest.raises(AssertionError, match="ended with 3"):
        run("console", "$ exit 3\n")
    with pytest.raises(AssertionError, match="said:\na"):
        run("console", "$ echo a\nb\n")


def test_only_what_is_printed_may_come() -> None:
    assert matches("a … z\n", "a\n b\nz\n")
    assert matches("…z", "xyz")
    assert not matches("a", "a b")
    assert not matches("a.c", "abc")


SYNC = '''\
from onesignal_client import NotFoundError, OneSignal

def send(client: OneSignal) -> str:
    """With “quotes”, which take more bytes than letters."""
    return client.notifications.create({"contents": {"en": "…"}}).message_id

# As somebody else.
with OneSignal() as client:
    print(client.users.get("external_id", "…").identity)
    ids = [each.id for each in client.notifications.iterate()]
    run = client.bulk(client.notifications.create, [])
    for result in run:
        send(client.with_options(timeout=5))
    client.with_options(timeout=5).apps.list()
'''
ASYNC = '''\
import asyncio

from onesignal_client import AsyncOneSignal, NotFoundError

async def send(client: AsyncOneSignal) -> str:
    """With “quotes”, which take more bytes than letters."""
    return (await client.notifications.create({"contents": {"en": "…"}})).message_id


async def main() -> None:
    # As somebody else.
    async with AsyncOneSignal() as client:
        print((await client.users.get("external_id", "…")).identity)
        ids = [each.id async for each in client.notifications.iterate()]
        run = client.bulk(client.notifications.create, [])
        async for result in run:
            await send(client.with_options(timeout=5))
        await client.with_options(timeout=5).apps.list()


asyncio.run(main())
'''


def test_the_asynchronous_block_is_made_of_the_other() -> None:
    assert to_async(SYNC) == ASYNC
    compile(ASYNC, "program.py", "exec", dont_inherit=True)  # as Python runs a file


@pytest.mark.parametrize(
    "code",
    [
        "print(1)",
        "f'{client.apps.list()}'",
        "f = lambda: client.apps.list()",
        "list(client.notifications.iterate())",
        'with OneSignal() as client:\n    text = """a\n    b"""\n    client.apps.list()',
        "with Sandbox() as sandbox, sandbox.client() as client:\n    client.apps.list()",
    ],
)
def test_what_is_unclear_is_written_by_hand(code: str) -> None:
    with pytest.raises(UnclearError):
        to_async(code)
