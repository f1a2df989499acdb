from __future__ import annotations

import io
import os
import pty
import select
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Iterator, Protocol

import pytest

from _screenshots.terminal import Watched
from openrouter.testing import FakeOpenRouter, FakeServer
from openrouter_chat import main

KEY = "sk-or-v1-0123456789abcdef"
_DEADLINE = 20.0


@dataclass(frozen=True)
class Result:
    """What a run of the program leaves behind."""

    status: int
    out: str
    err: str


class Run(Protocol):
    """Runs the program in this process, with `stdin` piped in."""

    def __call__(self, *arguments: str, stdin: bytes = b"") -> Result: ...


class Start(Protocol):
    """Starts the program as a process of its own."""

    def __call__(self, *arguments: str) -> subprocess.Popen[bytes]: ...


class Open(Protocol):
    """Starts the program in a terminal."""

    def __call__(self, *arguments: str, redirect: str = "") -> Terminal: ...


@pytest.fixture(autouse=True)
def _buffers_as_usual(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without buffers nothing would be left to write at the end, where it fails once more."""
    monkeypatch.delenv("PYTHONUNBUFFERED", raising=False)


@pytest.fixture(autouse=True)
def _folders(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Settings and histories of nobody."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    def call(*arguments: str, stdin: bytes = b"") -> Result:
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        try:
            status = main(arguments)
        except SystemExit as ending:
            status = ending.code if isinstance(ending.code, int) else -1
        captured = capsys.readouterr()
        return Result(status, captured.out, captured.err)

    return call


@pytest.fixture
def fake() -> FakeOpenRouter:
    return FakeOpenRouter()


@pytest.fixture
def server(fake: FakeOpenRouter, monkeypatch: pytest.MonkeyPatch) -> Iterator[FakeServer]:
    """A loopback server that the program takes for OpenRouter."""
    with fake.serve() as server:
        monkeypatch.setenv("OPENROUTER_API_KEY", KEY)
        monkeypatch.setenv("OPENROUTER_BASE_URL", server.base_url)
        yield server


@pytest.fixture
def start() -> Iterator[Start]:
    started: list[subprocess.Popen[bytes]] = []

    def call(*arguments: str) -> subprocess.Popen[bytes]:
        pipe = subprocess.PIPE
        command = [sys.executable, "-m", "openrouter_chat", *arguments]
        started.append(subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe))
        return started[-1]

    yield call
    for process in started:
        process.kill()
        process.wait()
        for stream in (process.stdin, process.stdout, process.stderr):
            if stream is not None:
                stream.close()


class Terminal:
    """The program in a pseudo-terminal of its own, and somebody who types and reads."""

    def __init__(self, *arguments: str, redirect: str = "") -> None:
        self._ours, theirs = pty.openpty()
        # The leader of a new session gets the first terminal that it opens as its own, so that
        # Ctrl-C in it becomes a signal.
        script = f'exec <>"$0" >&0 2>&1; exec "$@" {redirect}'
        program = [sys.executable, "-m", "openrouter_chat", *arguments]
        self._process = subprocess.Popen(
            ["sh", "-c", script, os.ttyname(theirs), *program],
            start_new_session=True,
            env={**os.environ, "TERM": "dumb"},
        )
        # Ours until the child has opened it: a terminal that nobody has open reads as broken.
        self._theirs = theirs
        self._unread = b""

    def type(self, keys: str) -> None:
        os.write(self._ours, keys.encode())

    def read_until(self, text: str) -> str:
        """What the screen shows up to and with `text`."""
        end = time.monotonic() + _DEADLINE
        while not self._shows(text):
            if not self._read(max(0.0, end - time.monotonic())):
                raise AssertionError(f"no {text!r} on the screen, only {self._unread!r}")
        seen, found, self._unread = self._unread.partition(text.encode())
        return (seen + found).decode()

    def press_until(self, keys: str, text: str) -> str:
        """Type `keys`, again after a while, until the screen shows `text`.

        A signal that arrives while a prompt still works on the keys before it is not noticed until
        the next key: with people that takes too long to matter.
        """
        for _ in range(20):
            self.type(keys)
            while not self._shows(text) and self._read(0.5):
                pass
            if self._shows(text):
                break
        return self.read_until(text)

    def _shows(self, text: str) -> bool:
        return text.encode() in self._unread

    def _read(self, seconds: float) -> bool:
        """Read what the screen shows next; False when nothing came for so long."""
        if not select.select([self._ours], [], [], seconds)[0]:
            return False
        self._unread = (self._unread + os.read(self._ours, 4096)).replace(b"\r\n", b"\n")
        return True

    def wait(self) -> int:
        """The exit status."""
        return self._process.wait(_DEADLINE)

    def close(self) -> None:
        self._process.kill()
        self._process.wait()
        os.close(self._ours)
        os.close(self._theirs)


@pytest.fixture
def terminal() -> Iterator[Open]:
    opened: list[Terminal] = []

    def call(*arguments: str, redirect: str = "") -> Terminal:
        opened.append(Terminal(*arguments, redirect=redirect))
        return opened[-1]

    yield call
    for one in opened:
        one.close()


@pytest.fixture
def watch() -> Iterator[type[Watched]]:
    """Opens the program on a screen that can be looked at; closed in the end."""
    opened: list[Watched] = []

    class Tracked(Watched):
        def __init__(self, *arguments: str, **options: Any) -> None:
            super().__init__(*arguments, **options)
            opened.append(self)

    yield Tracked
    for one in opened:
        one.close()
