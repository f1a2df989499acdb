"""Commands in a real terminal, with somebody at the keys."""

from __future__ import annotations

import importlib
import os
import sys
import time
from typing import Any, Iterator

import pytest

from openrouter.testing import FakeServer

# Neither has types.
pexpect: Any = importlib.import_module("pexpect")
pyte: Any = importlib.import_module("pyte")
_COLUMNS, _ROWS = 72, 40
_DEADLINE = 15.0


class Watched:
    """The program in a terminal, whose screen can be read."""

    def __init__(self) -> None:
        # Nobody here answers when asked for the place of the cursor.
        environ = {**os.environ, "TERM": "xterm-256color", "PROMPT_TOOLKIT_NO_CPR": "1"}
        # Who names a model wants no menu first.
        arguments = ["-m", "openrouter_chat", "-m", "openai/gpt-4o-mini"]
        size = (_ROWS, _COLUMNS)
        self._child = pexpect.spawn(
            sys.executable, arguments, env=environ, dimensions=size, encoding="utf-8"
        )
        self._screen = pyte.Screen(_COLUMNS, _ROWS)
        self._stream = pyte.Stream(self._screen)

    def type(self, keys: str) -> None:
        self._child.send(keys)

    def until(self, text: str) -> str:
        """What the screen shows once it shows `text`."""
        end = time.monotonic() + _DEADLINE
        while text not in self.shown:
            assert time.monotonic() < end, f"no {text!r} on the screen:\n{self.shown}"
            try:
                self._stream.feed(self._child.read_nonblocking(4096, timeout=0.2))
            except pexpect.TIMEOUT:
                continue
        return self.shown

    @property
    def shown(self) -> str:
        return "\n".join(line.rstrip() for line in self._screen.display)

    def close(self) -> None:
        self._child.close(force=True)


@pytest.fixture
def chat(server: FakeServer) -> Iterator[Watched]:
    watched = Watched()
    watched.until("\n>")
    yield watched
    watched.close()


def test_model_is_picked_by_its_letters(chat: Watched) -> None:
    chat.type("/model\r")
    chat.until("1/8 | Tab sort: best match")
    chat.type("gflash")
    assert "openai/gpt-4o-mini  " not in chat.until("1/1 | ")
    chat.type("\r")
    assert "Tab sort" not in chat.until("Asking google/gemini-2.5-flash.")


def test_model_stays_when_the_list_is_left(chat: Watched) -> None:
    chat.type("/model\r")
    chat.until("Tab sort: best match")
    chat.type("\x06")
    chat.until("1/1 | Tab sort: best match | ^F free: on")
    chat.type("\x1b")
    chat.until("Asking openai/gpt-4o-mini.")


def test_chat_is_picked_and_shown_again(chat: Watched) -> None:
    chat.type("What is a fjord?\r")
    chat.until("cost $")
    chat.type("/new\r")
    chat.until("forgotten")
    chat.type("/resume\r")
    chat.until("Enter picks | Esc leaves")
    chat.type("\r")
    chat.until("Chat 1, What is a fjord?, with openai/gpt-4o-mini.")


def test_tables_are_as_wide_as_the_terminal(chat: Watched) -> None:
    chat.type("/models\r")
    rows = chat.until("8 models.").splitlines()
    (row,) = [line for line in rows if line.startswith("openai/gpt-5-mini")]
    assert row.split() == ["openai/gpt-5-mini", "400k", "0.3", "2.4", "tools"]
    assert len(row) == _COLUMNS
