from __future__ import annotations

import io

import pytest
from rich.table import Table

from openrouter_chat.consoles import make_console
from openrouter_chat.screen import Screen
from openrouter_chat.themes import THEMES, theme_named


class Stream(io.StringIO):
    """A stream in memory that says how it encodes."""

    encoding = "utf-8"


class Ascii(Stream):
    encoding = "ascii"


def test_console_neutralises_what_a_table_holds() -> None:
    stream = Stream()
    table = Table("Name")
    table.add_row("evil\x1b]0;x\x07")
    make_console(stream, force_terminal=True, width=40).print(table)
    assert "\x1b]0" not in stream.getvalue()
    assert "evil␛]0;x" in stream.getvalue()


def test_console_of_remarks_has_no_colour_where_there_is_no_terminal() -> None:
    out, err = Stream(), Stream()
    screen = Screen(out, err)
    screen.console.print("Hello", style="accent")
    assert (out.getvalue(), err.getvalue()) == ("", "Hello\n")
    assert screen.console is screen.console


def test_console_writes_escapes_where_the_encoding_lacks_characters() -> None:
    stream = Ascii()
    make_console(stream).print("5 €")
    assert stream.getvalue() == "5 \\u20ac\n"


@pytest.mark.parametrize("theme", THEMES)
def test_console_has_the_styles_of_each_theme(theme: str) -> None:
    stream = Stream()
    console = make_console(stream, theme, force_terminal=True, color_system="256")
    for style in theme_named(theme).styles:
        console.print("x", style=style)
    assert stream.getvalue().count("x\x1b[0m\n") == len(theme_named(theme).styles)


def test_console_has_no_colours_with_no_color(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    stream = Stream()
    console = make_console(stream, "default", force_terminal=True, color_system="256")
    console.print("x", style="accent")
    assert stream.getvalue() == "\x1b[1mx\x1b[0m\n"


def test_theme_that_does_not_exist_is_the_default_one() -> None:
    assert theme_named("pink") is THEMES["default"]
