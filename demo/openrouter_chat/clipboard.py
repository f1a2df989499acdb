"""The clipboard, reached through a program, through the terminal, or both."""

from __future__ import annotations

import base64
import contextlib
import os
import re
import shutil
import subprocess
from typing import Callable, Mapping, Sequence

# What reads a text and puts it on the clipboard, and the variable that it needs.
_PROGRAMS: tuple[tuple[tuple[str, ...], str | None], ...] = (
    (("pbcopy",), None),
    (("wl-copy",), "WAYLAND_DISPLAY"),
    (("xclip", "-selection", "clipboard"), "DISPLAY"),
    (("clip.exe",), None),
)
# Terminals take no more in one sequence: xterm's limit, in letters of base64.
MOST = 74_994
_PATIENCE = 5.0
TERMINAL = "/dev/tty"
_BLOCK = re.compile(
    r"^[ ]{0,3}(?P<fence>`{3,}|~{3,})[^\n]*\n(?P<code>.*?)(?:^[ ]{0,3}(?P=fence)[`~]*[ \t]*$|\Z)",
    re.DOTALL | re.MULTILINE,
)


def code_blocks(text: str) -> list[str]:
    """The code in a Markdown text, block by block; the last one may not be finished.

    Example:
        >>> code_blocks("See:\\n```py\\nx = 1\\n```\\n")
        ['x = 1\\n']
    """
    return [found["code"] for found in _BLOCK.finditer(text)]


def osc52(text: str, *, tmux: bool = False) -> str:
    r"""What tells a terminal to put a text on the clipboard; tmux hands it on.

    Example:
        >>> osc52("Hi")
        '\x1b]52;c;SGk=\x07'
    """
    letters = base64.b64encode(text.encode("utf-8", "replace")).decode("ascii")
    sequence = f"\x1b]52;c;{letters}\x07"
    if not tmux:
        return sequence
    inner = sequence.replace("\x1b", "\x1b\x1b")
    return f"\x1bPtmux;{inner}\x1b\\"


def program(
    environ: Mapping[str, str], which: Callable[[str], str | None] = shutil.which
) -> Sequence[str] | None:
    """The program that reaches the clipboard of who sits at the keys; None if there is none."""
    # On a machine that is logged in to, a program reaches the clipboard of that machine.
    if environ.get("SSH_TTY") or environ.get("SSH_CONNECTION"):
        return None
    for command, variable in _PROGRAMS:
        if (variable is None or environ.get(variable)) and which(command[0]):
            return command
    return None


def copy(text: str, *, terminal: bool) -> str | None:
    """Put a text on the clipboard.

    Args:
        text: The text.
        terminal: Whether there is a terminal that may be asked.

    Returns:
        What it was done by; None if there is no way.
    """
    command = program(os.environ)
    if command is not None and _run(command, text):
        return command[0]
    sequence = osc52(text, tmux=bool(os.environ.get("TMUX")))
    if terminal and len(sequence) <= MOST and _send(sequence):
        return "the terminal"
    return None


def _run(command: Sequence[str], text: str) -> bool:
    with contextlib.suppress(OSError, subprocess.SubprocessError):
        # Some stay in the background to serve what they hold, and would keep a pipe open.
        subprocess.run(  # noqa: S603 - one of a table  # nosec B603
            command,
            input=text.encode("utf-8", "replace"),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=_PATIENCE,
            check=True,
        )
        return True
    return False


def _send(sequence: str) -> bool:
    with contextlib.suppress(OSError):
        with open(TERMINAL, "w", encoding="ascii") as terminal:
            terminal.write(sequence)
        return True
    return False
