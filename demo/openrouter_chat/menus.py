"""Menus on a terminal, drawn by questionary."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Sequence, TypeVar

from openrouter_chat.themes import theme_named
from openrouter_chat.views import neutral

if TYPE_CHECKING:
    from questionary import Style

    from openrouter_chat.screen import Screen

T = TypeVar("T")


def pick(screen: Screen, title: str, choices: Sequence[tuple[T, str]]) -> T:
    """Let the user choose: with the arrow keys, or with a digit.

    Args:
        screen: The terminal.
        title: What it is about.
        choices: What can be chosen, each with how it is called; up to nine.

    Raises:
        KeyboardInterrupt: When they choose nothing (Ctrl-C).
    """
    import questionary

    shown = [
        questionary.Choice(neutral(name), value=place, shortcut_key=str(place + 1))
        for place, (_, name) in enumerate(choices)
    ]
    menu = questionary.select(
        neutral(title),
        choices=shown,
        use_shortcuts=True,
        qmark="",
        instruction=" ",
        style=_style(screen),
    )
    chosen: int = menu.unsafe_ask()
    return choices[chosen][0]


def ask_secret(screen: Screen, title: str) -> str:
    """Let the user type something that does not show.

    Raises:
        KeyboardInterrupt: When they think better of it (Ctrl-C).
    """
    import questionary

    said: str = questionary.password(neutral(title), qmark="", style=_style(screen)).unsafe_ask()
    return said


def ask_text(screen: Screen, title: str) -> str:
    """Let the user type a line.

    Raises:
        KeyboardInterrupt: When they think better of it (Ctrl-C).
    """
    import questionary

    said: str = questionary.text(neutral(title), qmark="", style=_style(screen)).unsafe_ask()
    return said


def _style(screen: Screen) -> Style:
    import questionary

    colour = not os.environ.get("NO_COLOR")
    return questionary.Style([*theme_named(screen.theme, colour=colour).prompt.items()])
