"""What is shown beside answers on a terminal: remarks, progress, and how long it takes."""

from __future__ import annotations

import io
import os
import pty
import termios
import time

import pytest

from openrouter_chat.screen import PlainView, Screen
from openrouter_chat.waiting import Waiting, silent_keys
from tests.demo.tables import Stream, Table


@pytest.fixture(autouse=True)
def _terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.setenv("COLUMNS", "20")
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setattr(Stream, "terminal", True)


class Spun:
    """A view that waits, and what is written."""

    def __init__(self, *, reasons: bool = True) -> None:
        self.out, self.err = Stream(), Stream()
        self.now = 0.0
        plain = PlainView(Screen(self.out, self.err), reasons=reasons)
        self.view = Waiting(plain, self.err, lambda: self.now)

    def wait_for(self, text: str) -> None:
        end = time.monotonic() + 20
        while text not in self.err.getvalue():
            assert time.monotonic() < end, self.err.getvalue()
            time.sleep(0.01)


def test_waiting_turns_until_the_first_piece_then_is_gone() -> None:
    spun = Spun()
    with spun.view as view:
        spun.wait_for("\r\x1b[2m⠋ 0 s\x1b[0m")
        spun.now = 3.1
        spun.wait_for("⠙ 3 s")
        view.add("", "")
        view.add("Four.", "")
        assert spun.err.getvalue().endswith("\r\x1b[K")
        before = spun.err.getvalue()
    assert spun.err.getvalue() == before
    assert spun.out.getvalue() == "Four."


def test_waiting_ends_with_reasoning_only_where_that_is_shown() -> None:
    spun = Spun()
    with spun.view as view:
        view.add("", "Hm.")
        assert spun.err.getvalue().endswith("\x1b[2mHm.\x1b[0m")
    hidden = Spun(reasons=False)
    with hidden.view as view:
        view.add("", "Hm.")
        hidden.wait_for("⠋")


def test_waiting_without_colours_and_with_a_reader_that_leaves(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    spun = Spun()
    with spun.view:
        spun.wait_for("\r⠋ 0 s")
        spun.err.close()
        time.sleep(0.15)


def test_answer_without_markdown_is_waited_for() -> None:
    table = Table(stream=True)
    table.session.settings = table.session.settings.__class__(markdown=False)
    table.fake.reply("It is **four**.", reasoning="Hm.")
    assert table.ask("2+2?").whole
    assert table.out.getvalue() == "It is **four**.\n"
    assert "\r\x1b[K" in table.err.getvalue()


def test_remark_ends_its_lines_between_words_on_a_terminal(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    err = Stream()
    shown = Screen(Stream(), err)
    shown.remark("  one two three four five", "six\n\nhttps://example.org/much/too/long")
    assert err.getvalue() == (
        "  one two three four\n  five\nsix\n\nhttps://example.org/much/too/long\n"
    )
    monkeypatch.setattr(Stream, "terminal", False)
    shown.remark("one two three four five six")
    assert err.getvalue().endswith("\none two three four five six\n")


def test_remark_of_much_indentation_stays_as_it_is() -> None:
    err = Stream()
    shown = Screen(Stream(), err)
    shown.remark(" " * 15 + "one two three")
    assert err.getvalue() == " " * 15 + "one two three\n"


def test_progress_takes_its_own_place_and_leaves_nothing() -> None:
    err = Stream()
    shown = Screen(Stream(), err)
    with shown.progress() as show:
        show("1 of 2")
        show("2 of 2")
    assert err.getvalue() == "\r\x1b[K1 of 2 \r\x1b[K2 of 2 \r\x1b[K"


def test_progress_is_lines_where_nothing_can_be_taken_back() -> None:
    err = io.StringIO()
    with Screen(Stream(), err).progress() as show:
        show("1 of 2")
        show("2 of 2")
    assert err.getvalue() == "1 of 2\n2 of 2\n"


def test_help_is_narrow_on_a_narrow_terminal() -> None:
    from openrouter_chat.commands import obey

    table = Table()
    obey(table.session, "/help")
    lines = table.err.getvalue().split("\n")
    place = lines.index("  /undo")
    assert lines[place + 1 : place + 3] == ["      takes the last", "      question and"]


def test_turn_is_shown_in_markdown_as_it_was() -> None:
    from openrouter_chat.commands.turns import show_turns

    table = Table()
    table.fake.reply("It is **four**.")
    table.ask("2+2?")
    before = table.out.getvalue()
    table.err.truncate(0)
    table.err.seek(0)
    show_turns(table.session)
    assert "> 2+2?\n" in table.err.getvalue()
    assert "four" in table.out.getvalue()[len(before) :]
    assert "**" not in table.out.getvalue()


def test_terminal_that_goes_away_while_an_answer_comes_does_no_harm() -> None:
    ours, theirs = pty.openpty()
    with open(theirs, encoding="utf-8") as keyboard:
        with silent_keys(keyboard):
            assert not termios.tcgetattr(theirs)[3] & termios.ECHO
            os.close(ours)
        with silent_keys(keyboard):
            pass
