"""The program in the process of the test, with terminals in memory."""

from __future__ import annotations

import sys
from typing import Any, Protocol

import pytest

from openrouter import ApiKey
from openrouter.testing import FakeOpenRouter
from openrouter_chat import exits, main
from tests.demo.keys import CTRL_C, CTRL_D, ENTER, keys
from tests.demo.tables import Stream

__all__ = ["keys"]


class Begin(Protocol):
    """Runs the program in a terminal; `typed` is for where there are no prompts with comfort."""

    def __call__(self, *arguments: str, typed: str = "") -> tuple[int, str]: ...


@pytest.fixture
def begin(monkeypatch: pytest.MonkeyPatch) -> Begin:
    monkeypatch.setattr(Stream, "terminal", True)
    monkeypatch.setenv("TERM", "xterm-256color")

    def run(*arguments: str, typed: str = "") -> tuple[int, str]:
        shown = Stream()
        # Here, as pytest puts its own streams there before each test.
        with monkeypatch.context() as patch:
            for name, stream in (("stdin", Stream(typed)), ("stdout", shown), ("stderr", shown)):
                patch.setattr(sys, name, stream)
            status = main(arguments)
        return status, shown.getvalue()

    return run


def test_chat_with_menu_question_command_and_ctrl_c(
    begin: Begin, keys: Any, fake: FakeOpenRouter, server: Any
) -> None:
    fake.reply("It is **four**.")
    keys.send_text(ENTER + "2+2?" + ENTER + CTRL_C + "/help" + ENTER + ENTER + CTRL_D)
    status, shown = begin()
    assert status == 0
    assert "\x1b[1mfour\x1b[0m" in shown
    assert "lists the commands" in shown
    assert [each.path for each in fake.requests].count("/api/v1/chat/completions") == 1


def test_chat_that_the_menu_leaves(begin: Begin, keys: Any, server: Any) -> None:
    keys.send_text("\x1b[A" + ENTER)
    status, shown = begin()
    assert status == 0
    assert "A chat with" not in shown


def test_chat_on_a_dumb_terminal_reads_plain_lines(
    begin: Begin, server: Any, fake: FakeOpenRouter, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TERM", "dumb")
    fake.reply("It is **four**.")
    status, shown = begin(typed="2+2?\n")
    assert status == 0
    assert "It is **four**.\n" in shown
    assert "\x1b" not in shown


def test_first_run_goes_on_with_the_key_of_the_login(
    begin: Begin,
    keys: Any,
    server: Any,
    fake: FakeOpenRouter,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("OPENROUTER_API_KEY")
    titles: list[str] = []

    def log_in(screen: Any, title: str, otherwise: str) -> ApiKey:
        titles.append(title)
        return ApiKey("sk-or-v1-0123456789abcdef")

    monkeypatch.setattr("openrouter_chat.login.log_in", log_in)
    keys.send_text("Hi?" + ENTER + CTRL_D)
    assert begin("--no-menu")[0] == 0
    assert titles == ["There is no API key yet. How to go on?"]
    assert "/api/v1/chat/completions" in [each.path for each in fake.requests]


def test_first_run_goes_offline_where_no_login_is_wanted(
    begin: Begin, keys: Any, server: Any, monkeypatch: pytest.MonkeyPatch, fake: FakeOpenRouter
) -> None:
    monkeypatch.delenv("OPENROUTER_API_KEY")
    monkeypatch.setattr("openrouter_chat.login.log_in", lambda *_: None)
    keys.send_text(CTRL_D)
    status, shown = begin("--no-menu")
    assert status == 0
    assert "There is no API key: the embedded fake service answers." in shown
    assert fake.requests == []


def test_terminal_that_goes_away_in_a_menu_ends_the_program(
    begin: Begin, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone(*_: Any) -> Any:
        raise EOFError

    monkeypatch.setattr("openrouter_chat.login.pick", gone)
    monkeypatch.delenv("OPENROUTER_API_KEY", raising=False)
    assert begin()[0] == exits.INTERRUPTED


def test_error_that_cannot_be_told_either_is_no_second_error(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    class Full(Stream):
        def write(self, text: str) -> int:
            raise OSError(28, "No space left on device")

    for name in ("stdout", "stderr"):
        monkeypatch.setattr(sys, name, Full())
    assert main(["--offline", "Hi"]) == exits.OTHER
