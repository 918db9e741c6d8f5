"""Follow "Start in five minutes" as its reader would, with the package as it is built.

    python -m scripts.five_minutes [WHEEL]

In a fresh virtual environment and an empty folder, everything on docs/start.md is done in its
order: files are saved, commands given, what is printed compared, the sandbox started in a terminal
of its own and the variables set that it prints. Without a wheel, one is built.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
import time
import venv
from collections.abc import Iterator
from pathlib import Path

from scripts import ROOT
from scripts.docs.blocks import Block, blocks
from scripts.docs.console import commands, matches

PAGE = ROOT / "docs" / "start.md"
PACKAGE = "onesignal-typed"
SERVER = "onesignal-sandbox"
PATIENCE = 120
"""Seconds for one command."""
SETTING = re.compile(r"(ONESIGNAL_\w+)=(\S+)")


class Reader:
    """Somebody who does what the page says, in a folder."""

    def __init__(self, folder: Path, wheel: Path) -> None:
        self.folder = folder
        self.wheel = wheel
        self.server: subprocess.Popen[str] | None = None
        self.printed = ""
        """By the sandbox."""
        venv.create(folder / "venv", with_pip=True)
        kept = {
            name: value
            for name, value in os.environ.items()
            if not name.startswith(("ONESIGNAL_", "PYTHON", "VIRTUAL_ENV"))
        }
        self.env = {**kept, "PATH": f"{folder / 'venv' / 'bin'}:{os.environ['PATH']}"}

    def follow(self, page: list[Block]) -> None:
        """Everything on the page, one after the other."""
        for number, block in enumerate(page):
            if block.language == "console":
                for command, printed in commands(block.code):
                    self._do(command, printed)
            elif block.title:
                later = "".join(each.code for each in page[number + 1 :])
                for code in self._variants(block):
                    (self.folder / block.title).write_text(code, "utf-8")
                    if f"python {block.title}" not in later:
                        self._do(f"python {block.title}", "")  # "run this program"

    def _variants(self, block: Block) -> Iterator[str]:
        if block.both:
            yield block.asynchronous
        yield block.code

    def _do(self, command: str, printed: str) -> None:
        print(f"$ {command}", flush=True)
        if command == SERVER:
            self._serve()
        elif command.startswith("export "):
            name = command.removeprefix("export ").partition("=")[0]
            self.env[name] = dict(SETTING.findall(self.printed))[name]
        else:
            # The package comes from its wheel; what it needs, from where pip looks.
            command = command.replace(PACKAGE, str(self.wheel))
            done = subprocess.run(
                ["bash", "-c", command],
                cwd=self.folder,
                env=self.env,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                text=True,
                timeout=PATIENCE,
                check=False,
            )
            if done.returncode or (printed.strip() and not matches(printed, done.stdout)):
                raise SystemExit(f"{command}: {done.returncode}\n{done.stdout}\nnot:\n{printed}")

    def _serve(self) -> None:
        """The sandbox in a terminal of its own, until it has said how it is reached."""
        told = self.folder / "sandbox.txt"
        with told.open("w") as output:
            self.server = subprocess.Popen(
                [str(self.folder / "venv" / "bin" / SERVER)],
                cwd=self.folder,
                env={**self.env, "PYTHONUNBUFFERED": "1"},
                stdout=output,
                stderr=subprocess.STDOUT,
                text=True,
            )
        end = time.monotonic() + PATIENCE
        while "ONESIGNAL_REST_API_KEY" not in self.printed:
            if self.server.poll() is not None or time.monotonic() > end:
                raise SystemExit(f"{SERVER} did not start:\n{self.printed}")
            time.sleep(0.05)
            self.printed = told.read_text("utf-8")

    def close(self) -> None:
        if self.server is not None:
            self.server.terminate()
            self.server.wait(PATIENCE)


def main(arguments: list[str]) -> int:
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        wheel = Path(arguments[0]).resolve() if arguments else _built(folder / "wheel")
        (folder / "reader").mkdir()
        reader = Reader(folder / "reader", wheel)
        try:
            reader.follow(blocks(PAGE))
        finally:
            reader.close()
    print(f"{PAGE.name} followed to its end in {time.monotonic() - began:.0f} s")
    return 0


def _built(folder: Path) -> Path:
    command = [sys.executable, "-m", "uv", "build", "--quiet", "--wheel", f"--out-dir={folder}"]
    subprocess.run(command, cwd=ROOT, check=True)
    [wheel] = folder.glob("*.whl")
    return wheel


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
