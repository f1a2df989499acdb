"""Ctrl-C in every state, other sizes of the terminal, and processes that are killed."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest

from openrouter.testing import FakeOpenRouter, faults
from tests.demo.typing_in import since, typed

if TYPE_CHECKING:
    from pathlib import Path

    from _screenshots.terminal import Watched
    from openrouter.testing import FakeServer

MENU = "What would you like to do?"


@pytest.fixture(autouse=True)
def _server(server: FakeServer) -> None:
    """Every chat here is with the loopback server."""


def opened(watch: type[Watched], *arguments: str, **options: int) -> Watched:
    """A chat at its prompt."""
    chat = watch("--no-menu", *arguments, columns=options.get("columns", 80), rows=24)
    chat.wait_for("\n>")
    return chat


def killed_in_mid_answer(watch: type[Watched], fake: FakeOpenRouter) -> None:
    chat = opened(watch)
    chat.wait_until(lambda: bool(fake.requests), "the models fetched")
    fake.reply(chunks=["It is **four", "**.\n\n- a\n", "- b", "never"])
    fake.fail(faults.Silence(after=4, seconds=30, every=0.02))
    chat.enter("2+2?")
    chat.wait_for("It is four.", "• b")
    # What is on the screen is in the history a second later.
    end = time.monotonic() + 1.5
    chat.wait_until(lambda: time.monotonic() > end, "a second")
    chat.kill()
    chat.close()


def test_killed_chat_is_on_the_screen_again_with_dash_c(
    watch: type[Watched], fake: FakeOpenRouter
) -> None:
    killed_in_mid_answer(watch, fake)
    chat = opened(watch, "-c")
    shown = chat.text
    assert shown.startswith("> 2+2?\nIt is four.\n\n • a\n • b\n[not finished")
    typed(chat, "/history", "not finished")


def test_killed_chat_is_on_the_screen_again_with_resume(
    watch: type[Watched], fake: FakeOpenRouter
) -> None:
    killed_in_mid_answer(watch, fake)
    chat = opened(watch)
    shown = typed(chat, "/resume 1", "Chat 1, 2+2?, with openai/gpt-4o-mini.")
    assert shown.startswith("> 2+2?\nIt is four.\n\n • a\n • b\n[not finished")
    typed(chat, "Go on.", "cost $")


def test_ctrl_c_leaves_lists_and_searches_and_the_chat_goes_on(
    watch: type[Watched], fake: FakeOpenRouter
) -> None:
    chat = opened(watch)
    typed(chat, "First?", "cost $")
    chat.enter("/model")
    chat.wait_for("Tab sort: best match")
    chat.press("ctrl-c")
    chat.wait_for("Asking openai/gpt-4o-mini.")
    chat.enter("/resume")
    chat.wait_for("Enter picks | Esc leaves")
    chat.press("ctrl-c")
    chat.wait_until_gone("Esc leaves")
    chat.press("ctrl-r")
    chat.wait_for("I-search")
    chat.type("Fir")
    chat.press("ctrl-c")
    chat.wait_until_gone("I-search")
    chat.press("ctrl-c")
    chat.type("/mod")
    chat.wait_for("lists models with their prices")
    chat.press("ctrl-c")
    chat.wait_until_gone("lists models with their prices")
    typed(chat, "Second?", "cost $")


def test_ctrl_c_in_a_comparison_shows_what_came(watch: type[Watched], fake: FakeOpenRouter) -> None:
    chat = opened(watch)
    chat.wait_until(lambda: bool(fake.requests), "the models fetched")
    fake.fail(faults.SlowFirstToken(30))
    chat.enter("/compare openai/gpt-5-mini deepseek/deepseek-r1 Well?")
    chat.wait_for("1 of 2 have answered ...")
    chat.press("ctrl-c")
    shown = chat.wait_for("Stopped.", "stopped", "cost $")
    assert "have answered" not in shown
    chat.settle()
    assert chat.lines[-1].startswith("openai/gpt-4o-mini |")
    typed(chat, "/cost", "since the program began")


def test_ctrl_c_while_a_command_waits_for_the_service(
    watch: type[Watched], fake: FakeOpenRouter
) -> None:
    chat = opened(watch)
    chat.wait_until(lambda: bool(fake.requests), "the models fetched")
    before = len(fake.requests)
    fake.fail(faults.SlowFirstToken(30))
    chat.enter("/limits")
    chat.wait_until(lambda: len(fake.requests) > before, "the request")
    chat.press("ctrl-c")
    chat.wait_until(lambda: "Stopped.\n>" in since(chat, "/limits"), "a prompt")


def test_lists_menus_and_prompts_follow_the_size(
    watch: type[Watched], fake: FakeOpenRouter
) -> None:
    chat = watch(columns=100)
    chat.wait_for(MENU, "Leave")
    chat.resize(50, 20)
    chat.settle()
    chat.press("enter")
    chat.wait_for("\n>")
    chat.enter("/model")
    chat.wait_for("Tab sort: best match")
    chat.resize(90, 24)
    chat.wait_until(
        lambda: any(
            line.startswith("openai/gpt-5-mini") and len(line) == 90 for line in chat.lines
        ),
        "a list as wide as the terminal",
    )
    chat.press("down", "enter")
    chat.wait_for("Asking openai/gpt-5-mini.")
    chat.type("half a question")
    chat.resize(40, 24)
    chat.wait_until(lambda: "> half a question" in chat.lines, "the prompt")
    chat.enter(", and the rest?")
    chat.wait_for("cost $")
    assert fake.requests[-1].json["messages"][0]["content"] == "half a question, and the rest?"


def test_wait_is_seen_and_stopped_without_markdown(
    watch: type[Watched], fake: FakeOpenRouter, tmp_path: Path
) -> None:
    chat = opened(watch)
    chat.wait_until(lambda: bool(fake.requests), "the models fetched")
    typed(chat, "/settings markdown off", "markdown: off")
    fake.reply("It is **four**.", reasoning="Two and two.")
    shown = typed(chat, "2+2?", "cost $")
    assert shown.startswith("Two and two.\nIt is **four**.\nopenai/gpt-4o-mini via")
    fake.fail(faults.SlowFirstToken(30))
    chat.enter("Well?")
    chat.wait_for(" 1 s")
    chat.press("ctrl-c")
    shown = chat.wait_for("Stopped before the answer began.")
    assert " 1 s" not in shown
    assert "^C" not in shown
