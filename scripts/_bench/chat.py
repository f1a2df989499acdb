"""Case: how long the terminal chat takes from its command to its prompt."""

from __future__ import annotations

import contextlib
import os
import select
import subprocess
import sys
import tempfile
import time
from typing import Iterator

from .contenders import KEY
from .figures import Goal, Row, row
from .imports import run_child
from .measuring import Session, child_environment

PROMPT = Goal(at_most=1.5)
# What the chat draws with; nothing that uses them can start quicker.
BASE = "import rich, questionary"
# With what the terminal is told before each prompt.
_SIGN = b"\x1b[?2004h"
_DEADLINE = 30.0


def until_prompt(*arguments: str) -> float:
    """Seconds from starting the chat in a terminal of its own to its prompt.

    Raises:
        TimeoutError: If no prompt comes.
    """
    import pty

    ours, theirs = pty.openpty()
    with tempfile.TemporaryDirectory() as home:
        env = {
            **child_environment(),
            "TERM": "xterm",
            "OPENROUTER_API_KEY": KEY,
            "OPENROUTER_BASE_URL": "http://127.0.0.1:9/api/v1",
            **{f"XDG_{name}_HOME": home for name in ("CACHE", "CONFIG", "DATA")},
        }
        started = time.perf_counter()
        process = subprocess.Popen(
            [sys.executable, "-m", "openrouter_chat", *arguments],
            stdin=theirs,
            stdout=theirs,
            stderr=theirs,
            env=env,
            cwd=home,
        )
        try:
            _read_until(ours, _SIGN, started + _DEADLINE)
            return time.perf_counter() - started
        finally:
            process.kill()
            process.wait()
            for number in (ours, theirs):
                os.close(number)


def _read_until(terminal: int, sign: bytes, end: float) -> None:
    seen = b""
    while sign not in seen:
        if not select.select([terminal], [], [], max(0.0, end - time.perf_counter()))[0]:
            raise TimeoutError(f"no prompt came, only {seen!r}")
        seen += os.read(terminal, 65536)


def run(session: Session) -> Iterator[Row]:
    """From the command to the prompt, and to the menu, beside importing what draws both."""
    with contextlib.suppress(ImportError):
        import pty  # noqa: F401 - Windows has none

        import questionary  # noqa: F401 - an extra

        yield from _measured(session)


def _measured(session: Session) -> Iterator[Row]:
    base: list[float] = []
    found: dict[str, list[float]] = {"prompt": [], "menu": []}
    until_prompt("--no-menu")
    end = time.perf_counter() + session.patience
    for done in range(session.repeat(10)):
        if done and time.perf_counter() > end:
            break
        base.append(run_child(BASE).wall * 1e3)
        found["prompt"].append(until_prompt("--no-menu") * 1e3)
        found["menu"].append(until_prompt() * 1e3)
    for name, goal in (("prompt", PROMPT), ("menu", None)):
        yield row("chat", f"to the {name}", "ms", found[name], base, against=BASE, goal=goal)
