from __future__ import annotations

import io
import os
import pty
from typing import Any

import pyte
import pytest

from openrouter_chat.consoles import make_console
from openrouter_chat.display import LiveView, folded
from openrouter_chat.rendering import drawn
from openrouter_chat.waiting import silent_keys


class Stream(io.StringIO):
    encoding = "utf-8"


class Shown:
    """A view on a terminal in memory."""

    def __init__(self, columns: int = 60, rows: int = 12, **options: Any) -> None:
        self.stream = Stream()
        self.columns, self.rows = columns, rows
        console = make_console(
            self.stream, force_terminal=True, width=columns, height=rows, color_system="256"
        )
        self.now = 0.0
        self.view = LiveView(console, clock=lambda: self.now, **options)

    def screen(self) -> pyte.HistoryScreen:
        screen = pyte.HistoryScreen(self.columns, self.rows, history=5000, ratio=0.5)
        pyte.Stream(screen).feed(self.stream.getvalue().replace("\n", "\r\n"))
        return screen

    def visible(self) -> list[str]:
        return [line.rstrip() for line in self.screen().display]

    def text(self) -> str:
        screen = self.screen()
        width = range(self.columns)
        past = ["".join(row[x].data for x in width).rstrip() for row in screen.history.top]
        return "\n".join([*past, *self.visible()]).strip("\n")


def test_view_draws_the_unfinished_block_and_prints_finished_ones_once() -> None:
    shown = Shown()
    with shown.view as view:
        for piece in ("# Ti", "tle\n\nIt is **fo", "ur**.\n\n- a\n", "- b"):
            view.add(piece, "")
            view.draw()
        assert shown.visible()[:5] == ["Title", "", "It is four.", "", " • a"]
    assert shown.text() == "Title\n\nIt is four.\n\n • a\n • b"


def test_view_of_a_table_has_one_blank_line_around_it() -> None:
    shown = Shown()
    with shown.view as view:
        view.add("One.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\nTwo.", "")
    lines = shown.text().split("\n")
    assert lines[:2] == ["One.", ""]
    assert [line.split() for line in (lines[2], lines[4])] == [["a", "b"], ["1", "2"]]
    assert lines[5:] == ["", "Two."]


def test_view_of_a_block_higher_than_the_terminal_shows_its_end_then_all() -> None:
    shown = Shown(rows=10)
    lines = [f"line {number}" for number in range(40)]
    with shown.view as view:
        view.add("```\n" + "\n".join(lines), "")
        view.draw()
        assert "line 39" in shown.visible()
        assert "line 0" not in shown.text().splitlines()
    assert shown.text().splitlines() == lines


def test_view_counts_seconds_until_something_comes() -> None:
    shown = Shown()
    with shown.view as view:
        shown.now = 3.2
        view.draw()
        assert shown.visible()[0].endswith(" 3 s")
        view.add("Four.", "")
        view.draw()
        assert shown.visible()[:2] == ["Four.", ""]
    assert shown.text() == "Four."


def test_view_shows_reasoning_dim_while_it_comes_and_keeps_it() -> None:
    shown = Shown()
    with shown.view as view:
        shown.now = 1.0
        view.add("", "Two and")
        shown.now = 2.0
        view.draw()
        assert shown.visible()[0] == "Two and"
        assert shown.visible()[1].endswith("thinking, 1 s, 2 words")
        assert shown.screen().buffer[0][0].italics
        view.add("", " two.\n\nSo")
        view.add("Four.", "")
        view.add("", "too late")
    assert shown.text() == "Two and two.\n\nSo\n\nFour."


def test_view_folds_reasoning_into_a_line() -> None:
    shown = Shown(reasoning=False)
    with shown.view as view:
        view.add("", "Two and two.")
        shown.now = 3.0
        view.draw()
        assert "Two and" not in shown.text()
        assert "thinking, 3 s, 3 words" in shown.text()
        view.add("Four.", "")
    assert shown.text() == "Thought for 3 s, 3 words; /reasoning show\n\nFour."


def test_view_of_reasoning_alone_keeps_it() -> None:
    shown = Shown()
    with shown.view as view:
        view.add("", "Hm.")
    assert shown.text() == "Hm."


def test_view_neutralises_escapes_and_overrides_of_direction() -> None:
    shown = Shown(columns=100)
    with shown.view as view:
        view.add("\x1b]0;owned\x07\x1b[2J `\x1b[31m` [x](http://a/\x1b) \u202eevil", "\x1b[5m")
    assert "\x1b]0;owned" not in shown.stream.getvalue()
    assert "\x1b[2J" not in shown.stream.getvalue()
    assert "\x1b[5m" not in shown.stream.getvalue()
    assert "␛]0;owned␇␛[2J ␛[31m x (" in shown.text()
    assert "<202E>evil" in shown.text()


def test_view_prints_plain_what_came_faster_than_it_can_be_drawn() -> None:
    shown = Shown(rows=5)
    with shown.view as view:
        view.add("**bold** text\n\n" * 6000, "")
        view.add("End.", "")
    # What is printed is two lines each, and the screen of the test remembers 5000.
    assert shown.text().count("**bold** text") >= 2000
    assert shown.text().endswith("End.")


def test_view_shows_the_end_of_a_huge_unfinished_block_plain() -> None:
    shown = Shown()
    with shown.view as view:
        view.add("- a\n" + "  **b**\n" * 4000, "")
        view.draw()
        assert "**b**" in shown.visible()[2]
    assert "**" not in shown.text().splitlines()[-1]


def test_view_draws_by_itself_while_nothing_comes() -> None:
    import time

    shown = Shown()
    with shown.view:
        end = time.monotonic() + 20
        shown.now = 7.0
        while " 7 s" not in shown.stream.getvalue() and time.monotonic() < end:
            time.sleep(0.01)
    assert " 7 s" in shown.stream.getvalue()


class Ascii(Stream):
    encoding = "ascii"


def test_spinner_is_of_characters_that_the_encoding_has() -> None:
    stream = Ascii()
    with LiveView(make_console(stream, force_terminal=True, width=40, height=10)) as view:
        view.draw()
    assert " 0 s" in stream.getvalue()
    assert "\\u" not in stream.getvalue()


def test_folded_speaks_of_one_word() -> None:
    assert folded(0.2, 1) == "Thought for 0 s, 1 word; /reasoning show"


def test_drawn_of_nothing_is_nothing() -> None:
    assert drawn(make_console(Stream()), "\n\n") == []  # type: ignore[arg-type]


def test_silent_keys_echo_nothing_until_the_end() -> None:
    import termios

    ours, theirs = pty.openpty()
    with os.fdopen(theirs, encoding="utf-8") as keyboard:
        before = termios.tcgetattr(theirs)
        with silent_keys(keyboard):
            assert not termios.tcgetattr(theirs)[3] & termios.ECHO
        assert termios.tcgetattr(theirs) == before
    os.close(ours)


@pytest.mark.parametrize("keyboard", [None, io.StringIO()])
def test_silent_keys_without_a_keyboard_do_nothing(keyboard: io.StringIO | None) -> None:
    with silent_keys(keyboard):
        pass


def test_silent_keys_of_a_pipe_do_nothing() -> None:
    reader, writer = os.pipe()
    with os.fdopen(reader, encoding="utf-8") as keyboard, silent_keys(keyboard):
        pass
    os.close(writer)
