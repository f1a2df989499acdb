"""The program on a terminal's screen, as somebody who sits in front of it sees it."""

from __future__ import annotations

import os
import signal
import sys
import time
from typing import Any, Callable, Mapping

import pexpect
import pyte

_DEADLINE = 20.0
_KEYS = {
    "enter": "\r",
    "alt-enter": "\x1b\r",
    "tab": "\t",
    "escape": "\x1b",
    "backspace": "\x7f",
    "up": "\x1b[A",
    "down": "\x1b[B",
    "right": "\x1b[C",
    "left": "\x1b[D",
    **{f"ctrl-{letter}": chr(ord(letter) - 96) for letter in "abcdefghijklmnopqrstuvwxyz"},
}


class _Screen(pyte.HistoryScreen):
    """A screen that answers when it is asked where its cursor is, and shows what is dim in grey."""

    answer: Callable[[str], None] = staticmethod(lambda text: None)

    def write_process_input(self, data: str) -> None:
        self.answer(data)

    def select_graphic_rendition(self, *attributes: int) -> None:
        # pyte does not know dim. Behind 38 and 48, a 2 is part of a colour.
        if attributes and not {38, 48} & set(attributes):
            attributes = tuple(90 if each == 2 else each for each in attributes)
        super().select_graphic_rendition(*attributes)


class Watched:
    """The program in a terminal of its own, and somebody who types and looks.

    Args:
        *arguments: The command line.
        columns: The width.
        rows: The height.
        env: Variables besides those of this process; None takes one away.
        program: What is run, if not the chat.
    """

    def __init__(
        self,
        *arguments: str,
        columns: int = 80,
        rows: int = 24,
        env: Mapping[str, str | None] | None = None,
        program: tuple[str, ...] = (sys.executable, "-m", "openrouter_chat"),
    ) -> None:
        self.screen = _Screen(columns, rows, history=10_000, ratio=0.5)
        self.screen.answer = self.type
        self._stream = pyte.ByteStream(self.screen)
        variables: dict[str, str | None] = {
            **os.environ,
            "TERM": "xterm-256color",
            "COLUMNS": None,
            "LINES": None,
            **(env or {}),
        }
        self._child: Any = pexpect.spawn(
            program[0],
            [*program[1:], *arguments],
            dimensions=(rows, columns),
            env={name: value for name, value in variables.items() if value is not None},
            echo=True,
        )
        self.raw = b""

    def type(self, text: str) -> None:
        """Type characters as they are."""
        self._child.send(text)

    def press(self, *keys: str) -> None:
        """Press keys by name, such as ``"ctrl-c"``."""
        for key in keys:
            self.type(_KEYS[key])

    def paste(self, text: str) -> None:
        """Paste a text, as terminals do it that tell pasting from typing."""
        self.type(f"\x1b[200~{text}\x1b[201~")

    def enter(self, text: str) -> None:
        """Type a line and end it."""
        self.type(text)
        self.press("enter")

    def resize(self, columns: int, rows: int) -> None:
        """Give the terminal another size."""
        self.screen.resize(rows, columns)
        self._child.setwinsize(rows, columns)

    @property
    def lines(self) -> list[str]:
        """What is on the screen, without blanks at the ends of lines."""
        return [line.rstrip() for line in self.screen.display]

    @property
    def scrolled(self) -> list[str]:
        """What has left the screen at its top."""
        columns = range(self.screen.columns)
        rows = self.screen.history.top
        return ["".join(row[place].data for place in columns).rstrip() for row in rows]

    @property
    def text(self) -> str:
        """All that is and was on the screen."""
        return "\n".join([*self.scrolled, *self.lines]).rstrip()

    def wait_for(self, *texts: str, seconds: float = _DEADLINE) -> str:
        """Look until all these texts are there; returns what is to be seen then."""
        self.wait_until(
            lambda: all(text.rstrip() in self.text for text in texts), repr(texts), seconds
        )
        return self.text

    def wait_until_gone(self, text: str, seconds: float = _DEADLINE) -> None:
        """Look until a text is no longer on the screen."""
        self.wait_until(lambda: not any(text in line for line in self.lines), f"no {text}", seconds)

    def wait_until(
        self, happened: Callable[[], bool], what: str, seconds: float = _DEADLINE
    ) -> None:
        """Look until something is so."""
        end = time.monotonic() + seconds
        while not happened():
            if time.monotonic() > end or not self.look():
                raise AssertionError(f"not seen: {what}, but:\n{self.text}")

    def look(self, seconds: float = 0.1) -> bool:
        """Take in what comes within so long; False when the program has left."""
        try:
            data = self._child.read_nonblocking(65536, seconds)
        except pexpect.TIMEOUT:
            return True
        except pexpect.EOF:
            return False
        self.raw += data
        self._stream.feed(data)
        return True

    def settle(self, quiet: float = 0.3) -> None:
        """Look until nothing has changed for a while."""
        before = -1
        while len(self.raw) != before:
            before = len(self.raw)
            if not self.look(quiet):
                return

    def wait(self) -> int:
        """The exit status, once the program has left."""
        end = time.monotonic() + _DEADLINE
        while self.look():
            if time.monotonic() > end:
                raise AssertionError(f"the program stays:\n{self.text}")
        self._child.wait()
        status: int = self._child.exitstatus
        return status

    def kill(self) -> None:
        """End the program as nobody can prevent."""
        self._child.kill(signal.SIGKILL)

    def close(self) -> None:
        self._child.close(force=True)
