"""`onesignal-sandbox`: its flags, what it says, how it ends; files that outlive it; fixtures."""

from __future__ import annotations

import json
import os
import re
import signal
import sqlite3
import subprocess
import sys
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest

from onesignal_client.sandbox import Sandbox
from onesignal_client.sandbox.__main__ import _parser, _read, main
from onesignal_client.sandbox.state.store import StoreError
from tests import ROOT
from tests.support.audience import Audience

pytestmark = [
    pytest.mark.filterwarnings("ignore::onesignal_client.warnings.OneSignalBetaWarning"),
]

EVERYBODY: Any = {"contents": {"en": "x"}, "included_segments": ["All"]}
PHONE: Any = {"type": "AndroidPush", "token": "t"}
USER: Any = {"identity": {"external_id": "42"}, "subscriptions": [PHONE]}
COMMAND = [sys.executable, "-W", "error", "-m", "onesignal_client.sandbox", "--port", "0"]


@contextmanager
def running(
    *arguments: str, before: list[str] | None = None
) -> Iterator[tuple[subprocess.Popen[str], dict[str, str]]]:
    """The command, and the settings that it printed."""
    process = subprocess.Popen(
        [*(before or []), *COMMAND, *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=ROOT,
    )
    with process:
        assert process.stdout is not None
        lines = [process.stdout.readline().strip() for _ in range(4)]
        assert all(lines), process.communicate()
        yield process, dict(line.split("=", 1) for line in lines)
        if process.poll() is None:
            process.kill()


def call(given: dict[str, str], method: str, path: str, **options: object) -> httpx.Response:
    headers = {"Authorization": f"Key {given['ONESIGNAL_REST_API_KEY']}"}
    url = given["ONESIGNAL_BASE_URL"] + path
    return httpx.request(method, url, headers=headers, trust_env=False, **options)  # type: ignore[arg-type]


@pytest.fixture
def refused(capsys: pytest.CaptureFixture[str]) -> Iterator[Callable[..., str]]:
    """What the command says when it does not start; in this process, as that is much faster."""

    def refused(*arguments: str) -> str:
        with pytest.raises(SystemExit) as leaving:
            main(["--port", "0", *arguments])
        assert leaving.value.code == 2
        return capsys.readouterr().err

    handlers = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}
    yield refused
    for number, handler in handlers.items():
        signal.signal(number, handler)


def test_it_tells_its_address_and_each_request(tmp_path: Path) -> None:
    # A shell has SIGINT ignored in what it runs in the background; it ends all the same.
    ignoring = ["sh", "-c", 'trap "" INT; exec "$@"', "sh"] if os.name == "posix" else []
    app_id = "00000000-0000-4000-8000-0000000000AA"
    with running("--app-id", app_id, before=ignoring) as (process, given):
        app = f"/apps/{given['ONESIGNAL_APP_ID']}"
        assert app.endswith("aa")
        organization = {"Authorization": f"Key {given['ONESIGNAL_ORGANIZATION_API_KEY']}"}
        url = given["ONESIGNAL_BASE_URL"] + app
        assert httpx.get(url, headers=organization, trust_env=False).status_code == 200
        assert call(given, "POST", f"{app}/users", json=USER).status_code == 201
        assert call(given, "GET", f"{app}/users/by/external_id/x%0Ay").status_code == 404
        process.send_signal(signal.SIGINT)
        assert process.wait(10) == 0
        assert process.stderr is not None
        first, *requests = process.stderr.read().splitlines()
    assert first == f"OneSignal sandbox: {given['ONESIGNAL_BASE_URL']}/"
    assert requests == [
        f"GET {app} 200",
        f"POST {app}/users 201",
        f"GET {app}/users/by/external_id/x\\ny 404 User not found",
    ]


def test_it_tells_bodies_and_faults_if_asked() -> None:
    with running("--verbose") as (process, given):
        app = f"/apps/{given['ONESIGNAL_APP_ID']}"
        fault = {"fault": "status", "status": 503, "times": 1}
        assert call(given, "POST", "/_sandbox/faults", json=fault).is_success
        call(given, "POST", f"{app}/users", json=USER)
        call(given, "GET", f"{app}/segments")
        process.terminate()
        assert process.wait(10) == 0
        assert process.stderr is not None
        _, *told = process.stderr.read().splitlines()
    assert told == [
        f"POST {app}/users 503 (fault: status)",
        f"    {USER!r}",
        f"GET {app}/segments 200",
    ]


def test_quiet_and_a_warning_beyond_loopback() -> None:
    with running("--quiet", "--host", "0.0.0.0") as (process, given):
        call(given, "GET", "/nothing")
        process.terminate()
        assert process.wait(10) == 0
        assert process.stderr is not None
        _, warning = process.stderr.read().splitlines()
    assert warning.startswith("warning: others can reach it")


def test_a_seed_makes_people(tmp_path: Path) -> None:
    segment = {"name": "S", "filters": [{"field": "country", "relation": "=", "value": "DE"}]}
    file = tmp_path / "seed.json"
    file.write_text(json.dumps({"users": [USER], "segments": [segment]}))
    other = tmp_path / "seed.yaml"
    other.write_text(
        "users:\n- identity: {external_id: '42'}\n"
        "  subscriptions: [{type: AndroidPush, token: t}]\n"
        "segments:\n- {name: S, filters: [{field: country, relation: '=', value: DE}]}\n"
    )
    assert _read(other) == _read(file)
    with running("--seed", str(other)) as (_, given):
        app = f"/apps/{given['ONESIGNAL_APP_ID']}"
        assert call(given, "GET", f"{app}/users/by/external_id/42").status_code == 200
        assert call(given, "GET", f"{app}/segments").json()["total_count"] == 5


@pytest.mark.parametrize(
    ("content", "why"),
    [
        ("[]", "must hold an object"),
        ('{"people": []}', "holds users, segments, templates"),
        ('{"users": [{}]}', "users[0]"),
        ("{", "seed.json"),
    ],
)
def test_a_seed_that_makes_no_sense_is_named(
    refused: Callable[..., str], tmp_path: Path, content: str, why: str
) -> None:
    file = tmp_path / "seed.json"
    file.write_text(content)
    assert why in refused("--seed", str(file))


def test_what_it_cannot_run_with_is_named(refused: Callable[..., str], tmp_path: Path) -> None:
    assert "port must lie between" in refused("--port", "70000").splitlines()[-1]
    assert "cannot be opened" in refused("--db", str(tmp_path)).splitlines()[-1]
    done = subprocess.run(
        [*COMMAND, "--port", "70000"], capture_output=True, check=False, text=True, cwd=ROOT
    )
    assert (done.returncode, done.stdout) == (2, "")
    assert "port must lie between" in done.stderr.splitlines()[-1]


def test_without_the_extra_it_says_what_to_install() -> None:
    code = (
        "import sys; sys.modules['starlette'] = None\n"
        "from onesignal_client.sandbox.__main__ import main\n"
        "raise SystemExit(main([]))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, check=False, text=True, cwd=ROOT
    )
    assert done.returncode == 2
    [line] = done.stderr.splitlines()
    assert line == "the sandbox needs starlette: pip install 'onesignal-typed[sandbox]'"


def test_a_file_keeps_what_was_sent(tmp_path: Path) -> None:
    file = tmp_path / "state.db"
    with Sandbox(db=file, check_replies=True) as first:
        client = first.client()
        client.users.create(USER)
        client.notifications.create(EVERYBODY)
        client.notifications.create(EVERYBODY)
        before = list(first.sent)
    with Sandbox(db=file, check_replies=True) as second:
        after = list(second.sent)
        assert [each.id for each in after] == [each.id for each in before]
        assert list(after[0].recipients) == list(before[0].recipients)
        assert after[0].payload == before[0].payload
        httpx.delete(f"{second.url}/_sandbox/sent", trust_env=False).raise_for_status()
        client = second.client()
        client.notifications.create(EVERYBODY)
    with Sandbox(db=file) as third:
        assert len(third.sent) == 1
        assert third.client().notifications.list().total_count == 3


def test_a_second_process_is_told_at_once(refused: Callable[..., str], tmp_path: Path) -> None:
    file = tmp_path / "state.db"
    with running("--db", str(file)) as (_, given):
        assert "another process has it open" in refused("--db", str(file)).splitlines()[-1]
        with pytest.raises(StoreError, match="another process"):
            Sandbox(db=file, fresh=True)
        app = f"/apps/{given['ONESIGNAL_APP_ID']}"
        assert call(given, "POST", f"{app}/users", json=USER).status_code == 201


def test_a_file_of_another_version_can_be_started_afresh(tmp_path: Path) -> None:
    file = tmp_path / "state.db"
    with Sandbox(db=file) as sandbox:
        sandbox.client().users.create(USER)
    connection = sqlite3.connect(file)
    connection.execute("PRAGMA user_version = 7")
    connection.close()
    with pytest.raises(StoreError, match=r"another version of the sandbox; .*--fresh"):
        Sandbox(db=file)
    with Sandbox(db=file, fresh=True) as sandbox:
        assert sandbox.world.counts()["users"] == 0
    with Sandbox(db=file) as sandbox:
        assert sandbox.world.counts()["apps"] == 1


def test_other_databases_are_left_alone_even_if_it_shall_start_afresh(tmp_path: Path) -> None:
    file = tmp_path / "precious.db"
    connection = sqlite3.connect(file)
    connection.executescript("CREATE TABLE users (id); INSERT INTO users VALUES (1);")
    connection.close()
    content = file.read_bytes()
    for fresh in (False, True):
        with pytest.raises(StoreError, match="no file of the sandbox"):
            Sandbox(db=file, fresh=fresh)
    assert file.read_bytes() == content


def certificate(folder: Path) -> tuple[Path, Path]:
    """A certificate for this machine, and its key."""
    import datetime
    import ipaddress

    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "sandbox")])
    now = datetime.datetime.now(datetime.UTC)
    address = x509.IPAddress(ipaddress.ip_address("127.0.0.1"))
    signed = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([address]), critical=False)
        .sign(key, hashes.SHA256())
    )
    chain, secret = folder / "chain.pem", folder / "key.pem"
    chain.write_bytes(signed.public_bytes(serialization.Encoding.PEM))
    shape = serialization.PrivateFormat.PKCS8
    plainly = serialization.NoEncryption()
    secret.write_bytes(key.private_bytes(serialization.Encoding.PEM, shape, plainly))
    return chain, secret


async def test_tls(tmp_path: Path) -> None:
    chain, key = certificate(tmp_path)
    with Sandbox(certificate=chain, certificate_key=key) as sandbox:
        assert sandbox.url.startswith("https://127.0.0.1:")
        assert sandbox.client().segments.list().total_count == 4
        async with sandbox.async_client() as client:
            assert (await client.segments.list()).total_count == 4
        sandbox.faults.add("reset_before", times=1)
        assert sandbox.client().segments.list().total_count == 4


@pytest.mark.parametrize("name", ["http_proxy", "all_proxy"])
async def test_clients_go_through_no_proxy(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.delenv("no_proxy", raising=False)
    monkeypatch.delenv("NO_PROXY", raising=False)
    monkeypatch.setenv(name, "http://127.0.0.1:9")
    with Sandbox() as sandbox:
        assert sandbox.client(max_retries=0).segments.list().total_count == 4
        async with sandbox.async_client(max_retries=0) as client:
            assert (await client.segments.list()).total_count == 4


def test_fixtures(tmp_path: Path) -> None:
    (tmp_path / "test_it.py").write_text(
        "import os, pytest\n"
        "from onesignal_client import OneSignal\n"
        "def test_environment(onesignal_env):\n"
        "    with OneSignal() as client:\n"
        "        assert client.segments.list().total_count == 4\n"
        "    assert os.environ['ONESIGNAL_BASE_URL'] == onesignal_env.url\n"
        "def test_it_is_gone():\n"
        "    assert 'ONESIGNAL_BASE_URL' not in os.environ\n"
        "def test_sandbox(onesignal_sandbox):\n"
        "    assert onesignal_sandbox.client().segments.list().total_count == 4\n"
        "    assert onesignal_sandbox.settings.check_replies\n"
        "@pytest.mark.parametrize('turn', [1, 2])\n"
        "def test_session(onesignal_sandbox_session, turn):\n"
        "    assert onesignal_sandbox_session.settings.check_replies\n"
        "    assert len(onesignal_sandbox_session.requests) == turn - 1\n"
        "    onesignal_sandbox_session.client().segments.list()\n"
    )
    settings = {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1", "PYTHONPATH": str(ROOT), "no_proxy": "*"}
    plugin = ["-p", "onesignal_client.sandbox.pytest_plugin"]
    done = subprocess.run(  # noqa: PLW1510 - a failure is shown with its output
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *plugin],
        cwd=tmp_path,
        env={k: v for k, v in os.environ.items() if not k.startswith("PYTEST")} | settings,
        capture_output=True,
        text=True,
    )
    assert "5 passed" in done.stdout, done.stdout + done.stderr


def test_the_container_file_starts_it() -> None:
    text = (ROOT / "sandbox.Dockerfile").read_text()
    orders = [line for line in text.splitlines() if line and not line.startswith("#")]
    words = {"FROM", "COPY", "RUN", "USER", "EXPOSE", "STOPSIGNAL", "ENTRYPOINT"}
    assert {order.split()[0] for order in orders} <= words
    command, *arguments = json.loads(orders[-1].removeprefix("ENTRYPOINT "))
    assert command == "onesignal-sandbox"
    given = _parser().parse_args(arguments)
    assert str(given.port) in re.findall(r"EXPOSE (\d+)", text)


def test_it_works_from_a_zip(tmp_path: Path) -> None:
    archive = tmp_path / "app.zip"
    with zipfile.ZipFile(archive, "w") as packed:
        for file in (ROOT / "onesignal_client").rglob("*"):
            if file.suffix in (".py", ".sql", ".yaml", ".html", ".css", ".js") and file.is_file():
                packed.write(file, file.relative_to(ROOT))
        packed.write(ROOT / "openapi" / "onesignal.yaml", "onesignal_client/openapi.yaml")
    code = (
        "import onesignal_client.sandbox as s\n"
        f"assert s.__file__.startswith({str(archive)!r})\n"
        "import httpx\n"
        "with s.Sandbox() as sandbox:\n"
        "    print(sandbox.client().segments.list().total_count)\n"
        "    page = httpx.get(sandbox.url + '/', follow_redirects=True, trust_env=False)\n"
        "    assert page.is_success and 'Messages' in page.text, page\n"
        "    style = httpx.get(sandbox.url + '/ui/static/page.css', trust_env=False)\n"
        "    assert style.is_success and style.text, style\n"
    )
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code],
        env=os.environ | {"PYTHONPATH": str(archive)},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout == "4\n", done.stderr


def test_a_sandbox_without_operations_does_not_start(monkeypatch: pytest.MonkeyPatch) -> None:
    from onesignal_client.sandbox.contract.context import HANDLERS

    for name in list(HANDLERS):
        monkeypatch.delitem(HANDLERS, name)
    with pytest.raises(RuntimeError, match="no operation"):
        Sandbox().start()


def test_200_sandboxes_after_another_are_quick(audience: Audience) -> None:
    """The aim is 5 seconds on a quiet machine; a slow one shall not fail."""
    import time

    began = time.perf_counter()
    for _ in range(20):
        with Sandbox():
            pass
    assert time.perf_counter() - began < 5
