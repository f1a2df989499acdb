"""Lists to pick from, and tables, in a real terminal with somebody at the keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from _screenshots.terminal import Watched
    from openrouter.testing import FakeServer

_COLUMNS, _ROWS = 72, 40


@pytest.fixture
def chat(watch: type[Watched], server: FakeServer) -> Watched:
    # Who names a model wants no menu first.
    watched = watch("-m", "openai/gpt-4o-mini", columns=_COLUMNS, rows=_ROWS)
    watched.wait_for("\n>")
    return watched


def test_model_is_picked_by_its_letters(chat: Watched) -> None:
    chat.enter("/model")
    chat.wait_for("1/8 | Tab sort: best match")
    chat.type("gflash")
    chat.wait_for("1/1 | ")
    chat.wait_until_gone("openai/gpt-4o-mini  ")
    chat.press("enter")
    chat.wait_for("Asking google/gemini-2.5-flash.")
    chat.wait_until_gone("Tab sort")


def test_model_stays_when_the_list_is_left(chat: Watched) -> None:
    chat.enter("/model")
    chat.wait_for("Tab sort: best match")
    chat.press("ctrl-f")
    chat.wait_for("1/1 | Tab sort: best match | ^F free: on")
    chat.press("escape")
    chat.wait_for("Asking openai/gpt-4o-mini.")


def test_chat_is_picked_and_shown_again(chat: Watched) -> None:
    chat.enter("What is a fjord?")
    chat.wait_for("cost $", "1 turn")
    chat.enter("/new")
    chat.wait_for("forgotten")
    chat.enter("/resume")
    chat.wait_for("Enter picks | Esc leaves")
    chat.press("enter")
    chat.wait_for("Chat 1, What is a fjord?, with openai/gpt-4o-mini.")


def test_tables_are_as_wide_as_the_terminal(chat: Watched) -> None:
    chat.enter("/models")
    chat.wait_for("8 models.", "\n>")
    chat.settle()
    (row,) = [line for line in chat.lines if line.startswith("openai/gpt-5-mini")]
    assert row.split() == ["openai/gpt-5-mini", "400k", "0.3", "2.4", "tools"]
    assert len(row) == _COLUMNS
