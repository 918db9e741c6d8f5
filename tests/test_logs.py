"""What is logged, how it is switched on, and that keys stay out of it."""

from __future__ import annotations

import logging
import os
import subprocess
import sys

import pytest

from onesignal_client.logs import RedactingFilter
from onesignal_client.sandbox import REST_API_KEY, Sandbox
from tests import ROOT
from tests.support.lean import LEAN

JWT = "eyJhbGciOiJFUzI1NiJ9.eyJpc3MiOiJqb2UifQ.DtEhU3ljbEg8L38VWAfUAq"
OLD_KEY = "NGEwMGZmMjItY2NkNy0xMWUzLTk5ZDUtMDAwYzI5NDBlNjJj"


def record(message: object, *arguments: object) -> logging.LogRecord:
    return logging.LogRecord("any", logging.INFO, __file__, 1, message, arguments, None)


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("sent with os_v2_app_abc_def1", "sent with ***"),
        (f"Authorization: Key {OLD_KEY}", "Authorization: Key ***"),
        (f"authorization=basic {OLD_KEY}, ok", "authorization=basic ***, ok"),
        (f"{{'authorization': 'Key {OLD_KEY}'}}", "{'authorization': 'Key ***'}"),
        (f"[(b'Authorization', b'Key {OLD_KEY}')]", "[(b'Authorization', b'Key ***')]"),
        (f"Authorization: {OLD_KEY}", "Authorization: ***"),
        (f"with Basic {OLD_KEY}.", "with Basic ***"),
        (f"token {JWT} refused", "token *** refused"),
        ("via http://bob:hunter2@proxy:3128/", "via http://bob:***@proxy:3128/"),
        ("via http://:hunter2@proxy", "via http://:***@proxy"),
        ("my own secret-word", "my own ***"),
    ],
)
def test_keys_are_masked(text: str, masked: str) -> None:
    one = record(text)
    other = record("%s and %d", text, 7)
    each = RedactingFilter(["secret-word"])
    assert each.filter(one)
    assert each.filter(other)
    assert one.getMessage() == masked
    assert other.getMessage() == f"{masked} and 7"


@pytest.mark.parametrize(
    "text",
    [
        "notifications.create takes the key organization_api_key",
        "the idempotency key 3b1e5f0a-7f1c-4a43-9a4c-0d2b7d6c1e11 stays",
        "GET https://api.onesignal.com/apps/a:b/users/by/email/ada@example.com",
        "Basic plan, Key points",
    ],
)
def test_other_words_stay(text: str) -> None:
    one = record(text)
    assert RedactingFilter().filter(one)
    assert one.getMessage() == text


def test_exceptions_and_stacks_are_masked() -> None:
    one = record("failed")
    try:
        raise ValueError("os_v2_app_secret")
    except ValueError:
        one.exc_info = sys.exc_info()
    one.stack_info = "in os_v2_app_secret"
    assert RedactingFilter().filter(one)
    first, *between, last, stack = logging.Formatter().format(one).split("\n")
    assert (first, last, stack) == ("failed", "ValueError: ***", "in ***")
    assert between[0] == "Traceback (most recent call last):"
    assert "os_v2" not in "".join(between).replace('raise ValueError("os_v2_app_secret")', "")


def test_arguments_that_do_not_fit_are_left_to_logging() -> None:
    assert RedactingFilter().filter(record("%d", "os_v2_app_secret"))


CALLS = f"""
import logging
from onesignal_client import OneSignal
with OneSignal() as client:
    client.segments.list()
logging.getLogger("httpx").info("with %s", "Key {REST_API_KEY}")
"""


def run(code: str, level: str | None) -> subprocess.CompletedProcess[str]:
    """Where the first of its calls fails, and is made again."""
    environment = {name: value for name, value in os.environ.items() if name != "ONESIGNAL_LOG"}
    if level is not None:
        environment["ONESIGNAL_LOG"] = level
    with Sandbox() as sandbox:
        sandbox.faults.add("status", times=1)
        return subprocess.run(
            [sys.executable, "-c", code],
            capture_output=True,
            text=True,
            env={**environment, **LEAN, **sandbox.env},
            cwd=ROOT,
            timeout=120,
            check=False,
        )


@pytest.mark.parametrize("level", ["info", "DEBUG "])
def test_the_environment_switches_them_on(level: str) -> None:
    done = run(CALLS, level)
    assert done.returncode == 0, done.stderr
    assert "WARNING onesignal_client: segments.list: attempt 1" in done.stderr
    assert " INFO httpx: with Key ***\n" in done.stderr
    assert ("DEBUG httpcore" in done.stderr) == (level == "DEBUG ")
    assert REST_API_KEY not in done.stderr


def test_without_it_nothing_is_said() -> None:
    done = run(CALLS, None)
    assert (done.returncode, done.stderr) == (0, "")


def test_a_program_with_handlers_shows_each_line_once() -> None:
    done = run(f"import logging; logging.basicConfig()\n{CALLS}", "info")
    assert done.stderr.count("onesignal_client:segments.list: attempt 1") == 1
    assert done.stderr.count("Key ***") == 1


def test_a_level_that_is_none_draws_a_warning() -> None:
    done = run("import onesignal_client", "loud")
    assert done.returncode == 0
    assert "OneSignalWarning: ONESIGNAL_LOG must be debug or info" in done.stderr


def test_setting_up_twice_says_nothing_twice() -> None:
    again = "from onesignal_client.logs import set_up; set_up('info'); set_up('debug')\n"
    done = run(again + CALLS, "info")
    assert done.stderr.count("Key ***") == 1
