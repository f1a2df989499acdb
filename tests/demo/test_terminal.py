"""The chat in a pseudo-terminal, with somebody at the keys."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from openrouter.testing import FakeOpenRouter, faults

if TYPE_CHECKING:
    from openrouter.testing import FakeServer
    from tests.demo.conftest import Open

CTRL_C = "\x03"
CTRL_D = "\x04"
PROMPT = "\n> "
READY = "Ctrl-D leaves.\n> "


@pytest.fixture(autouse=True)
def _server(server: FakeServer) -> None:
    """Every chat here is with the loopback server."""


def said(fake: FakeOpenRouter) -> list[Any]:
    return [message["content"] for message in fake.requests[-1].json["messages"]]


def test_two_turns_and_ctrl_d(terminal: Open, fake: FakeOpenRouter) -> None:
    fake.reply("Four.")
    fake.reply("Eight.")
    chat = terminal()
    assert "A chat with openai/gpt-4o-mini." in chat.read_until(READY)
    chat.type("2+2?\r")
    first = chat.read_until(PROMPT)
    assert "\nFour.\nopenai/gpt-4o-mini via OpenAI | " in first
    chat.type("  Twice that?  \r")
    assert "\nEight.\n" in chat.read_until(PROMPT)
    chat.type(CTRL_D)
    assert chat.wait() == 0
    assert said(fake) == ["2+2?", "Four.", "Twice that?"]


def test_ctrl_c_stops_an_answer_and_keeps_what_came(
    terminal: Open, fake: FakeOpenRouter, server: FakeServer
) -> None:
    fake.reply(chunks=["One ", "two ", "three"])
    fake.fail(faults.Silence(after=3, seconds=30, every=0.02))
    chat = terminal()
    chat.read_until(READY)
    chat.type("Count.\r")
    chat.read_until("One two ")
    chat.type(CTRL_C)
    assert "\nStopped.\n" in chat.read_until(PROMPT)
    chat.type("Go on.\r")
    chat.read_until(PROMPT)
    assert said(fake) == ["Count.", "One two ", "Go on."]
    assert server.disconnects == 1


def test_ctrl_c_before_the_answer_drops_the_question(
    terminal: Open, fake: FakeOpenRouter, server: FakeServer
) -> None:
    chat = terminal()
    chat.read_until(READY)
    chat.type("Warm up.\r")
    chat.read_until(PROMPT)
    fake.fail(faults.SlowFirstToken(30))
    chat.type("Never mind.\r")
    while len(fake.requests) < 2:
        time.sleep(0.001)
    chat.type(CTRL_C)
    chat.read_until("Stopped before the answer began.\n> ")
    chat.type("Well?\r")
    chat.read_until(PROMPT)
    assert said(fake)[0] == "Warm up."
    assert said(fake)[2:] == ["Well?"]


def test_ctrl_c_at_the_prompt_clears_the_line(terminal: Open, fake: FakeOpenRouter) -> None:
    chat = terminal()
    chat.read_until(READY)
    chat.type("abandoned")
    chat.read_until("abandoned")
    chat.press_until(CTRL_C, PROMPT)
    chat.type("Well?\r")
    chat.read_until(PROMPT)
    assert said(fake) == ["Well?"]


def test_commands_and_empty_lines_are_not_sent(terminal: Open, fake: FakeOpenRouter) -> None:
    chat = terminal("-m", "openai/gpt-5-mini")
    chat.read_until(READY)
    for line, shown in (
        ("", "> "),
        ("/help", "lists the commands"),
        ("/hlep", "did you mean /help?"),
        ("/model deepseek/deepseek-r1", "Asking deepseek/deepseek-r1."),
        ("/reset", "forgotten"),
    ):
        chat.type(line + "\r")
        assert shown in chat.read_until(PROMPT)
    assert fake.requests == []
    chat.type(" /etc/hosts holds what?\r")
    chat.read_until(PROMPT)
    assert said(fake) == ["/etc/hosts holds what?"]
    assert fake.requests[-1].json["model"] == "deepseek/deepseek-r1"
    chat.type("/exit\r")
    assert chat.wait() == 0


def test_failure_is_told_and_the_chat_goes_on(terminal: Open, fake: FakeOpenRouter) -> None:
    fake.fail(faults.rate_limited(retry_after=40))
    chat = terminal()
    chat.read_until(READY)
    chat.type("2+2?\r")
    assert "\nRate limit reached (429)" in chat.read_until(PROMPT)
    fake.reply("Four.")
    chat.type("2+2?\r")
    assert "\nFour.\n" in chat.read_until(PROMPT)


def test_question_on_a_terminal_is_answered_once(terminal: Open, fake: FakeOpenRouter) -> None:
    fake.reply("\x1b[31mFour.")
    chat = terminal("2+2?")
    assert chat.read_until("Four.\n") == "␛[31mFour.\n"
    assert chat.wait() == 0


def test_chat_with_its_answers_in_a_file_asks_on_the_error_stream(
    terminal: Open, fake: FakeOpenRouter, tmp_path: Path
) -> None:
    log = tmp_path / "log"
    fake.reply("Four.")
    chat = terminal(redirect=f"> {log}")
    chat.read_until(READY)
    chat.type("2+2?\r")
    chat.read_until(PROMPT)
    chat.type(CTRL_D)
    assert chat.wait() == 0
    assert log.read_text() == "Four.\n"
