"""The chat on a terminal's screen, as somebody sees it who types."""

from __future__ import annotations

import os
import shutil
import time
from typing import TYPE_CHECKING, Any

import pytest

from openrouter.testing import FakeOpenRouter, faults

if TYPE_CHECKING:
    from pathlib import Path

    from _screenshots.terminal import Watched
    from openrouter.testing import FakeServer

MENU = "What would you like to do?"
READY = "Ctrl-D leaves.\n>"


@pytest.fixture(autouse=True)
def _server(server: FakeServer) -> None:
    """Every chat here is with the loopback server."""


def asked(fake: FakeOpenRouter) -> list[Any]:
    return [each.json for each in fake.requests if each.path.endswith("/chat/completions")]


def opened(watch: type[Watched], fake: FakeOpenRouter, *arguments: str, **options: Any) -> Watched:
    """A chat at its prompt, which has fetched the models: the next request is a question."""
    shutil.rmtree(os.environ["XDG_CACHE_HOME"], ignore_errors=True)
    before = len(fake.requests)
    chat = watch("--no-menu", *arguments, **options)
    chat.wait_for("Ctrl-D leaves.")
    chat.wait_until(lambda: len(fake.requests) > before, "the models fetched")
    return chat


def said(fake: FakeOpenRouter) -> list[Any]:
    return [message["content"] for message in asked(fake)[-1]["messages"]]


def test_menu_begins_a_chat_that_is_answered_in_markdown(
    watch: type[Watched], fake: FakeOpenRouter
) -> None:
    fake.reply("It is **four**.\n\n```python\nprint(4)\n```\n\n- a\n- b")
    chat = watch()
    chat.wait_for(MENU, "Leave")
    chat.press("enter")
    chat.wait_for(READY)
    chat.enter("2+2?")
    shown = chat.wait_for("| cost $", "1 turn, context")
    assert "It is four.\n\nprint(4)\n\n • a\n • b\n" in shown
    assert "openai/gpt-4o-mini via OpenAI | " in shown
    chat.wait_for("1 turn, context")
    chat.press("ctrl-d")
    assert chat.wait() == 0


def test_menu_can_leave_and_ctrl_c_in_it_begins_a_chat(watch: type[Watched]) -> None:
    chat = watch()
    chat.wait_for("Leave")
    chat.press("up", "enter")
    assert chat.wait() == 0
    chat = watch()
    chat.wait_for("Leave")
    chat.press("ctrl-c")
    chat.wait_for(READY)


def test_menu_comes_again_after_help(watch: type[Watched]) -> None:
    chat = watch()
    shown = chat.wait_for("Leave")
    number = next(line for line in shown.splitlines() if line.endswith("Help")).split(")")[0]
    chat.enter(number.split()[-1])
    chat.wait_until(lambda: chat.text.count(MENU) == 2, "the menu again")
    assert "lists the commands" in chat.text


@pytest.mark.parametrize("arguments", [("--no-menu",), ("-m", "openai/gpt-5-mini"), ("-s", "Hm.")])
def test_menu_is_skipped(watch: type[Watched], arguments: tuple[str, ...]) -> None:
    chat = watch(*arguments)
    assert MENU not in chat.wait_for(READY)


def test_prompt_takes_several_lines_and_remembers_them(
    watch: type[Watched], fake: FakeOpenRouter
) -> None:
    chat = opened(watch, fake)
    chat.type("one")
    chat.press("alt-enter")
    chat.type("two")
    chat.press("enter")
    chat.wait_for("| cost")
    assert said(fake) == ["one\ntwo"]
    chat.wait_for("1 turn")
    chat.paste("three\nfour")
    chat.press("enter")
    chat.wait_for("2 turns")
    assert said(fake)[-1] == "three\nfour"
    chat.press("ctrl-d")
    assert chat.wait() == 0
    again = opened(watch, fake)
    again.press("ctrl-r")
    again.type("thr")
    again.wait_for("four")
    again.press("enter")
    again.wait_until_gone("I-search")
    again.press("enter")
    again.wait_for("1 turn")
    assert said(fake) == ["three\nfour"]


def test_history_of_the_prompt_is_for_its_owner_only(
    watch: type[Watched], fake: FakeOpenRouter, tmp_path: Path
) -> None:
    chat = opened(watch, fake)
    chat.enter("/help")
    chat.wait_for("lists the commands")
    (path,) = (tmp_path / "data").rglob("prompts")
    assert path.stat().st_mode & 0o777 == 0o600


def test_ctrl_c_at_the_prompt_clears_it_with_text_and_without(
    watch: type[Watched], fake: FakeOpenRouter
) -> None:
    chat = opened(watch, fake)
    chat.press("ctrl-c")
    chat.wait_until(lambda: chat.lines.count(">") == 2, "another prompt")
    chat.type("abandoned")
    chat.wait_for("> abandoned")
    chat.press("ctrl-c")
    chat.wait_until(lambda: chat.lines.count(">") == 2, "another prompt")
    chat.enter("Well?")
    chat.wait_for("1 turn")
    assert said(fake) == ["Well?"]


def test_command_is_completed_with_tab(watch: type[Watched], fake: FakeOpenRouter) -> None:
    chat = opened(watch, fake)
    chat.type("/hel")
    chat.wait_for("lists the commands")
    chat.press("tab", "enter")
    chat.wait_for("> /help")
    chat.press("enter")
    chat.wait_for("clears the line at the prompt")


def test_ctrl_c_before_the_first_token_stops_the_spinner(
    watch: type[Watched], fake: FakeOpenRouter
) -> None:
    chat = opened(watch, fake)
    fake.fail(faults.SlowFirstToken(30))
    chat.enter("Well?")
    chat.wait_for(" 1 s")
    chat.press("ctrl-c")
    shown = chat.wait_for("Stopped before the answer began.")
    assert " 1 s" not in shown
    chat.enter("Again?")
    chat.wait_for("| cost")


def test_ctrl_c_in_an_answer_keeps_what_came(watch: type[Watched], fake: FakeOpenRouter) -> None:
    chat = opened(watch, fake)
    fake.reply(chunks=["One ", "two ", "three"])
    fake.fail(faults.Silence(after=3, seconds=30, every=0.02))
    chat.enter("Count.")
    chat.wait_for("One two")
    chat.type("typed ahead")
    chat.press("ctrl-c")
    shown = chat.wait_for("One two\nStopped.\n>")
    assert "^C" not in shown
    assert "typed ahead" not in shown.split("Stopped.")[0]
    chat.press("ctrl-c")
    chat.enter("Go on.")
    chat.wait_for("2 turns")
    assert said(fake) == ["Count.", "One two ", "Go on."]


def test_reasoning_is_shown_while_it_comes(watch: type[Watched], fake: FakeOpenRouter) -> None:
    fake.reply("Four.", reasoning="Two and two.")
    chat = watch("-m", "deepseek/deepseek-r1")
    chat.wait_for(READY)
    chat.enter("2+2?")
    assert "> 2+2?\nTwo and two.\n\nFour.\n" in chat.wait_for("| cost")


@pytest.mark.parametrize("columns", [40, 80, 200])
def test_wide_and_right_to_left_text_and_escapes_at_any_width(
    watch: type[Watched], fake: FakeOpenRouter, columns: int
) -> None:
    fake.reply("漢字 " * 60 + "\n\nשבת גדלה\n\n\x1b[2J\x1b]0;owned\x07 \u202eevil")
    chat = opened(watch, fake, columns=columns, rows=50)
    chat.enter("Say it.")
    shown = chat.wait_for("cost $")
    assert shown.count("漢字") == 60
    assert "שבת גדלה" in shown
    assert "␛[2J␛]0;owned␇ <202E>evil" in shown


def test_resize_in_mid_answer_leaves_a_whole_answer(
    watch: type[Watched], fake: FakeOpenRouter
) -> None:
    lines = [f"Line {number} " + "word " * 12 + "\n\n" for number in range(30)]
    chat = opened(watch, fake, columns=100, rows=20)
    fake.reply(chunks=lines)
    fake.fail(faults.Silence(after=15, seconds=2, every=0.02))
    chat.enter("Talk.")
    chat.wait_for("Line 12")
    chat.resize(50, 30)
    shown = chat.wait_for("cost $")
    for number in range(30):
        assert f"Line {number} " in shown


def test_answer_of_two_megabytes_is_shown_to_its_end(
    watch: type[Watched], fake: FakeOpenRouter
) -> None:
    fake.reply(chunks=["word " * 2000 + "\n\n"] * 200 + ["The end."])
    chat = opened(watch, fake)
    chat.enter("Talk.")
    chat.wait_until(
        lambda: any("cost $" in line for line in chat.lines), "the end of the answer", 50
    )
    assert "The end." in "\n".join(chat.lines)


def test_killed_process_leaves_in_the_history_what_was_on_the_screen(
    watch: type[Watched], fake: FakeOpenRouter
) -> None:
    from openrouter_chat import store

    chat = opened(watch, fake)
    fake.reply(chunks=["One ", "two ", "three"])
    fake.fail(faults.Silence(after=3, seconds=30, every=0.02))
    chat.enter("Count.")
    chat.wait_for("One two")
    end = time.monotonic() + 1.5
    chat.wait_until(lambda: time.monotonic() > end, "a second")
    chat.kill()
    db = store.connect()
    turn = store.load_chat(db, store.list_chats(db)[0].id).talk["turns"][-1]
    db.close()
    assert turn["answer"]["content"] == "One two "
    assert turn["status"] == "partial"


def test_plain_text_without_markdown_on_a_dumb_terminal(
    watch: type[Watched], fake: FakeOpenRouter
) -> None:
    fake.reply("It is **four**.")
    chat = watch(env={"TERM": "dumb"})
    chat.wait_for(READY)
    chat.enter("2+2?")
    assert "It is **four**.\n" in chat.wait_for("cost $")
    assert b"\x1b" not in chat.raw


def test_no_color_is_heeded(watch: type[Watched], fake: FakeOpenRouter) -> None:
    fake.reply("# Title\n\n`code`")
    chat = opened(watch, fake, env={"NO_COLOR": "1"})
    chat.enter("Go.")
    chat.wait_for("cost $")
    chat.press("ctrl-d")
    chat.wait()
    assert b"\x1b[3" not in chat.raw.replace(b"\x1b[3m", b"").replace(b"\x1b[39m", b"")
