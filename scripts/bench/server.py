"""The server that all contenders talk to: nginx with static replies, or a small one of our own."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from .data import PAGES, SENT, page

_CONFIG = """
worker_processes 1;
daemon off;
pid {home}/pid;
error_log stderr crit;
{user}
events {{ worker_connections 4096; }}
http {{
  access_log off;
  keepalive_requests 1000000000;
  client_max_body_size 8m;
  client_body_buffer_size 2m;
  client_body_temp_path {home}/body;
  proxy_temp_path {home}/proxy;
  fastcgi_temp_path {home}/fastcgi;
  uwsgi_temp_path {home}/uwsgi;
  scgi_temp_path {home}/scgi;
  server {{
    listen 127.0.0.1:{port} backlog=2048;
    default_type application/json;
    root {home};
    location = /notifications {{
      if ($request_method = POST) {{ return 200 '{sent}'; }}
      rewrite ^ /page-$arg_limit.json last;
    }}
    location / {{ }}
  }}
}}
"""


class Server(NamedTuple):
    """A server that is running."""

    name: str
    base_url: str


@contextlib.contextmanager
def serve() -> Iterator[Server]:
    """Run the server for as long as the context lasts."""
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        home = Path(folder)
        home.chmod(0o755)
        for size in PAGES:
            (home / f"page-{size}.json").write_bytes(page(size))
        port = _free_port()
        name, command = _nginx(home, port) or _own(home, port)
        process = subprocess.Popen(command)
        try:
            _wait(port, process)
            yield Server(name, f"http://127.0.0.1:{port}")
        finally:
            process.terminate()
            process.wait()


def _nginx(home: Path, port: int) -> tuple[str, list[str]] | None:
    found = shutil.which("nginx", path=f"{os.environ['PATH']}:/usr/sbin:/usr/local/sbin")
    if found is None:
        return None
    user = "user root;" if os.geteuid() == 0 else ""
    config = home / "nginx.conf"
    config.write_text(_CONFIG.format(home=home, port=port, user=user, sent=json.dumps(SENT)))
    said = subprocess.run([found, "-v"], capture_output=True, text=True, check=False).stderr
    version = said.strip().rpartition("/")[2]
    command = [found, "-e", "stderr", "-p", str(home), "-c", str(config)]
    return f"nginx {version}".strip(), command


def _own(home: Path, port: int) -> tuple[str, list[str]]:
    script = Path(__file__).with_name("plain_server.py")
    return "a small server of its own", [sys.executable, str(script), str(home), str(port)]


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def _wait(port: int, process: subprocess.Popen[bytes]) -> None:
    deadline = time.monotonic() + 10
    while time.monotonic() < deadline and process.poll() is None:
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
            return
        time.sleep(0.02)
    raise SystemExit("the server did not start")
